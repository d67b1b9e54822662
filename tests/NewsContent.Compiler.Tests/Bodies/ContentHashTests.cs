using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;

namespace NewsContent.Compiler.Tests.Bodies;

public sealed class ContentHashTests
{
    private const string Lines =
        "title: Rates\nslug: rates\ndate: 2022-06-07 08:00:00 +0800\nlast_modified_at: 2022-06-08\nlayout: post\nlang: en\ndescription: Cuts\nauthors: [a]\ncategories: [b]\ntags: [c]";

    private const string Body = "<p>One.</p><p>Two.</p>";

    [Theory]
    [InlineData("title: Rates", "title: Rates!")]
    [InlineData("slug: rates", "slug: rate")]
    [InlineData("08:00:00 +0800", "08:00:01 +0800")]
    [InlineData("08:00:00 +0800", "00:00:00 +0000")]
    [InlineData("2022-06-08", "2022-06-09")]
    [InlineData("last_modified_at: 2022-06-08\n", "")]
    [InlineData("layout: post", "layout: page")]
    [InlineData("lang: en", "lang: de")]
    [InlineData("description: Cuts", "description: Cut")]
    [InlineData("authors: [a]", "authors: [a, b]")]
    [InlineData("categories: [b]", "categories: [b]\npermalink: /x")]
    [InlineData("categories: [b]", "category: B")]
    [InlineData("tags: [c]", "tags: [d]")]
    [InlineData("authors: [a]\ncategories: [b]\ntags: [c]", "authors: [a, c]\ncategories: [b]\ntags: []")]
    [InlineData("layout: post\nlang: en", "layout: en\nlang: post")]
    [InlineData("tags: [c]", "tags: [c]\nexcerpt: In short.")]
    [InlineData("tags: [c]", "tags: [c]\nredirect_from: /old")]
    [InlineData("tags: [c]", "tags: [c]\ncomments: true")]
    [InlineData("lang: en", "lang: en\nimage: {path: a}")]
    public void Any_change_of_an_article_changes_it(string from, string to)
    {
        Assert.Contains(from, Lines);
        Assert.NotEqual(Hash(Lines), Hash(Lines.Replace(from, to)));
    }

    [Theory]
    [InlineData("<p>One.</p><p>Two!</p>")]
    [InlineData("<p>One.</p> <p>Two.</p>")]
    [InlineData("<p>One.</p><p class=a>Two.</p>")]
    public void So_does_a_change_of_its_HTML(string body) => Assert.NotEqual(Hash(Lines), Hash(Lines, body));

    [Theory]
    [InlineData("title: Rates", "title: 'Rates' # a comment")]
    [InlineData("title: Rates\nslug: rates", "slug: rates\ntitle: Rates")]
    [InlineData("authors: [a]", "author: a")]
    [InlineData("tags: [c]", "tags: c")]
    [InlineData("2022-06-07 08:00:00 +0800", "2022-06-07 00:00:00 Z")]
    public void Another_way_to_write_the_same_does_not(string from, string to)
    {
        Assert.Contains(from, Lines);
        Assert.Equal(Hash(Lines), Hash(Lines.Replace(from, to)));
    }

    [Theory]
    [InlineData("<P>One.<p>Two.</p>")]
    [InlineData("\n\n<p>One.</p><p onclick=x>Two.</p>")]
    [InlineData("<p>One.</p><p>Two.</p><script>x</script>")]
    public void Neither_does_HTML_that_comes_to_the_same(string body) => Assert.Equal(Hash(Lines), Hash(Lines, body));

    [Fact]
    public void Line_ends_and_a_byte_order_mark_do_not_count()
    {
        var lf = $"---\n{Lines}\n---\n<p>One</p>\n<p>Two\nlines</p>\n";

        Assert.Equal(Body(lf), Body("\uFEFF" + lf.Replace("\n", "\r\n")));

        static BodyContent Body(string text) => TestPost.Parse(text, "2022-06-07-rates.html").Body!;
    }

    [Fact]
    public void The_excerpt_counts() =>
        Assert.NotEqual(Hash(Lines, "<p>One.</p><!--x--><p>Two.</p>"), Hash(Lines + "\nexcerpt_separator: <!--y-->", "<p>One.</p><p>Two.</p><!--y-->"));

    // Deployed sites use it as ETag, so that a change would invalidate every cached page.
    [Fact]
    public void It_is_the_same_in_every_version() => Assert.StartsWith(
        "ec0b2b0148afec5b9a9430e388976c5d52238a25e",
        Hash(Lines + "\nredirect_from: /old\nexcerpt: In short.\ndesk: ''\npriority: 3\nratio: 0.5\nembargo: 2022-06-08 07:00 +0800\nimage: {path: a, sizes: [1, true, ~]}"));

    [Fact]
    public void With_a_model_it_is_the_same_in_every_version() => Assert.StartsWith(
        "6f63056e9e8caaaa9db9dff974d0509ad5cc5ad2",
        ContentHash.With("0123", new([new ModelValue(true, new([ModelItem.Of("a"), ModelItem.Of("")])), new ModelValue(false, new([ModelItem.Of(1, 2)])), new ModelValue(true, default)])));

    [Fact]
    public void It_is_a_SHA_256() => Assert.Matches("^[0-9a-f]{64}$", Hash(Lines));

    private static string Hash(string lines, string body = Body) =>
        TestPost.Parse($"---\n{lines}\n---\n{body}", "2022-06-07-rates.html", TestPost.Site with { TimeZone = lines.Contains("00:00:00 +0000") ? null : TestPost.Site.TimeZone }) is { Body: { } compiled } post
            ? new DecodedBody(compiled, post.Problems).Hash
            : throw new InvalidOperationException();
}
