namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>HTML blocks. The expected HTML is kramdown's.</summary>
public sealed class HtmlBlockTests
{
    [Theory]
    [InlineData("<div>\n*a*\n</div>", "<div>\n*a*\n</div>\n")]
    [InlineData("<p>*a*</p>", "<p>*a*</p>\n")]
    [InlineData("<div>\n\n*a*\n\n</div>", "<div>\n\n*a*\n\n</div>\n")]
    [InlineData("<p>a</p>\n<p>b</p>", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("<p>A&B 5<6</p>", "<p>A&amp;B 5&lt;6</p>\n")]
    [InlineData("<ul><li>a<li>b</ul>", "<ul><li>a<li>b&lt;/ul&gt;\n</li></li></ul>\n")]
    [InlineData("<div>a", "<div>a\n</div>\n")]
    [InlineData("<pre>a\n\nb</pre>", "<pre>a\n\nb</pre>\n")]
    [InlineData("<script>a<b</script>", "<script>a<b</script>\n\n")]
    public void Their_content_is_kept(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("<p>a</p>\n<https://example.com/b>", "<p>a</p>\n<p><a href=\"https://example.com/b\">https://example.com/b</a></p>\n")]
    [InlineData("<p>a</p> *b*", "<p>a</p>\n<p><em>b</em></p>\n")]
    [InlineData("<div>a</div>\n\n*b*", "<div>a</div>\n\n<p><em>b</em></p>\n")]
    [InlineData("</div>", "<p>&lt;/div&gt;</p>\n")]
    [InlineData("<hr>\n*a*", "<hr />\n\n<p><em>a</em></p>\n")]
    [InlineData("a\n<div>b</div>", "<p>a</p>\n<div>b</div>\n")]
    [InlineData("<br>\na", "<p><br />\na</p>\n")]
    public void Markdown_goes_on_behind_them(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("<div markdown=\"1\">\n*a*\n</div>", "<div>\n  <p><em>a</em></p>\n</div>\n")]
    [InlineData("<div markdown=\"1\">\n# a\n\n<p>*b*</p>\n</div>", "<div>\n  <h1 id=\"a\">a</h1>\n\n  <p>*b*</p>\n</div>\n")]
    [InlineData("<p markdown=\"1\">*a*</p>", "<p><em>a</em></p>\n")]
    [InlineData("<div markdown=\"span\">*a*</div>", "<div><em>a</em></div>\n")]
    [InlineData("<table><tr><td markdown=\"span\">*a*</td></tr></table>", "<table><tr><td><em>a</em></td></tr></table>\n")]
    [InlineData("<div markdown=\"0\">*a*</div>", "<div>*a*</div>\n")]
    [InlineData("<div markdown=\"1\">\n*a*", "<div>\n  <p><em>a</em></p>\n</div>\n")]
    public void The_attribute_markdown_asks_for_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("<!-- a -->\n\nb", "<!-- a -->\n\n<p>b</p>\n")]
    [InlineData("a <!-- *b* --> c", "<p>a <!-- *b* --> c</p>\n")]
    [InlineData("<!-- a\n\nb -->\nc", "<!-- a\n\nb -->\n<p>c</p>\n")]
    public void Comments_stay(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("<div class=a>b</div>", "<div class=\"a\">b</div>\n")]
    [InlineData("<a href=/b>c</a>", "<p>&lt;a href=/b&gt;c&lt;/a&gt;</p>\n")]
    public void Values_without_quotes_are_words(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
