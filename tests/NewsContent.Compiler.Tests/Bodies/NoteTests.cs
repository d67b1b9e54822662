namespace NewsContent.Compiler.Tests.Bodies;

/// <summary>The headings, links and images that the serializer records.</summary>
public sealed class NoteTests
{
    [Theory]
    [InlineData("<h1>a</h1>text<h3>b</h3>", "1 a|3 b")]
    [InlineData("<h2> a <b>b</b>\n c </h2>", "2 a b c")]
    [InlineData("<h2>A &amp; B</h2>", "2 A & B")]
    [InlineData("<h2>a<br>b</h2>", "2 a\nb")]
    [InlineData("<h2></h2><p>a</p>", "2 ")]
    [InlineData("<h2><img src=x></h2>", "2 ")]
    [InlineData("<div><h6>央行\U0001F600</h6></div>", "6 央行\U0001F600")]
    [InlineData("<p>\U0001F600</p><h2>a</h2>", "2 a")]
    [InlineData("<h2>a<username><h3>b</h3></username></h2>", "2 a|3 b")]
    [InlineData("<p>a</p>", "")]
    public void Headings_have_their_level_and_text(string html, string headings) =>
        Assert.Equal(headings, string.Join('|', TestPost.Body(html).Headings.Select(heading => $"{heading.Level} {heading.Text}")));

    [Theory]
    [InlineData("<a href=/a>a</a> <a href='https://example.com/b'>b</a>", "/a a|https://example.com/b b")]
    [InlineData("<a href='/a?b=1&amp;c=2'>A &amp; B</a>", "/a?b=1&c=2 A & B")]
    [InlineData("<a href='/a?b=1&c=2'><b>x</b> y</a>", "/a?b=1&c=2 x y")]
    [InlineData("<p>text<a href=/a> a </a>text</p>", "/a a")]
    [InlineData("<a href=/a><img src=x></a>", "/a ")]
    [InlineData("<a href='/a b'>x</a>", "/a%20b x")]
    [InlineData("<a href=/央行>x</a>", "/央行 x")]
    [InlineData("<a href=''>x</a>", " x")]
    [InlineData("<a>x</a><a href=javascript:x>y</a>", "")]
    [InlineData("<a href=/a><p>a</p><p>b</p></a>", "/a a\nb")]
    [InlineData("<h2><a href=/a>x</a></h2>", "/a x")]
    public void Links_have_their_URL_and_text(string html, string links) =>
        Assert.Equal(links, string.Join('|', TestPost.Body(html).Links.Select(link => $"{link.Url} {link.Text}")));

    [Theory]
    [InlineData("<img src=a.png alt='A' width=640 height=480>", "a.png,A,640,480")]
    [InlineData("<img src=a.png>", "a.png,none,-1,-1")]
    [InlineData("<img src=a.png alt=''>", "a.png,,-1,-1")]
    [InlineData("<img src=a.png alt='A &amp; \"B\"'>", "a.png,A & \"B\",-1,-1")]
    [InlineData("<img src='a.png?w=1&amp;h=2' width=50%>", "a.png?w=1&h=2,none,-1,-1")]
    [InlineData("<img src=a.png width=0 height=10px>", "a.png,none,0,10")]
    [InlineData("<img src=a.png><img src=b.png>", "a.png,none,-1,-1|b.png,none,-1,-1")]
    [InlineData("<img src=javascript:x alt=A><img alt=B><video poster=a.png></video>", "")]
    [InlineData("<img src=//example.com/a.png>", "https://example.com/a.png,none,-1,-1")]
    [InlineData("<img src=一.png alt=央行>", "一.png,央行,-1,-1")]
    public void Images_have_their_source_text_and_size(string html, string images) =>
        Assert.Equal(images, string.Join('|', TestPost.Body(html).Images.Select(image => $"{image.Source},{image.Alternative ?? "none"},{image.Width},{image.Height}")));

    // Values that are escaped in the HTML are stored separately, in order.
    [Fact]
    public void Escaped_values_of_several_elements_do_not_mix()
    {
        var body = TestPost.Body("<a href='/?a&b'>x</a><img src='i?a&b' alt='&amp;'><a href=/c>y</a><img src='j?c&d' alt='plain'>");

        Assert.Equal(["/?a&b", "/c"], body.Links.Select(link => link.Url));
        Assert.Equal(["i?a&b", "j?c&d"], body.Images.Select(image => image.Source));
        Assert.Equal(["&", "plain"], body.Images.Select(image => image.Alternative));
    }

    [Fact]
    public void Notes_are_those_of_the_whole_body_and_not_of_a_written_excerpt()
    {
        var body = TestPost.Body("<p><a href='/?a&b'>x</a></p>", frontMatter: "title: Rates\nexcerpt: 'See <a href=\"/?c&d\">y</a>.'");

        Assert.Equal(("/?a&b", "x"), Assert.Single(body.Links));
        Assert.Equal("See <a href=\"/?c&amp;d\">y</a>.", body.Excerpt);
    }
}
