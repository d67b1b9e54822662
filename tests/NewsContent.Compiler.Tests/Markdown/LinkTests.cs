namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Links and images. The expected HTML is kramdown's.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("[a](b)", "<p><a href=\"b\">a</a></p>\n")]
    [InlineData("[a](b \"c\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n")]
    [InlineData("[a](b 'c')", "<p><a href=\"b\" title=\"c\">a</a></p>\n")]
    [InlineData("[a](<b c>)", "<p><a href=\"b c\">a</a></p>\n")]
    [InlineData("[a](b c)", "<p><a href=\"b c\">a</a></p>\n")]
    [InlineData("[a](b(c)d)", "<p><a href=\"b(c)d\">a</a></p>\n")]
    [InlineData("[a]()", "<p><a href=\"\">a</a></p>\n")]
    [InlineData("[a](b\n\"c\")", "<p><a href=\"b\" title=\"c\">a</a></p>\n")]
    [InlineData("[*a*](b)", "<p><a href=\"b\"><em>a</em></a></p>\n")]
    [InlineData("[a [b] c](d)", "<p><a href=\"d\">a [b] c</a></p>\n")]
    [InlineData("[a](b", "<p>[a](b</p>\n")]
    [InlineData("[a] (b)", "<p>[a] (b)</p>\n")]
    [InlineData("[a][b](c)", "<p>[a]<a href=\"c\">b</a></p>\n")]
    public void A_link_has_its_URL_behind_its_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("[a]\n\n[a]: /b", "<p><a href=\"/b\">a</a></p>\n\n")]
    [InlineData("[a][b]\n\n[b]: /c \"d\"", "<p><a href=\"/c\" title=\"d\">a</a></p>\n\n")]
    [InlineData("[a][]\n\n[a]: /b", "<p><a href=\"/b\">a</a></p>\n\n")]
    [InlineData("[A  B]\n\n[a b]: <c>", "<p><a href=\"c\">A  B</a></p>\n\n")]
    [InlineData("[a] [b]\n\n[b]: c", "<p><a href=\"c\">a</a></p>\n\n")]
    [InlineData("[a]\n\n[a]: b\n  \"c\"", "<p><a href=\"b\" title=\"c\">a</a></p>\n\n")]
    [InlineData("[a]: /b 't'\nText [a].", "<p>Text <a href=\"/b\" title=\"t\">a</a>.</p>\n")]
    [InlineData("[a]: /b\n't'\nText [a].", "<p>Text <a href=\"/b\" title=\"t\">a</a>.</p>\n")]
    [InlineData("[a]: /b 't'\n# H", "<h1 id=\"h\">H</h1>\n")]
    [InlineData("[a]: /b 't' \n\nText [a].", "\n<p>Text <a href=\"/b\" title=\"t\">a</a>.</p>\n")]
    [InlineData("[a]\n\n[a]: b\n{: .c}", "<p><a class=\"c\" href=\"b\">a</a></p>\n\n")]
    [InlineData("[a][b]", "<p>[a][b]</p>\n")]
    public void A_link_may_be_defined_elsewhere(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("![a](b.png)", "<p><img src=\"b.png\" alt=\"a\" /></p>\n")]
    [InlineData("![a](b.png \"c\")", "<p><img src=\"b.png\" alt=\"a\" title=\"c\" /></p>\n")]
    [InlineData("![a]\n\n[a]: b.png", "<p><img src=\"b.png\" alt=\"a\" /></p>\n\n")]
    [InlineData("[![a](b.png)](c)", "<p><a href=\"c\"><img src=\"b.png\" alt=\"a\" /></a></p>\n")]
    [InlineData("![*a* \\* b](c.png)", "<p><img src=\"c.png\" alt=\"*a* * b\" /></p>\n")]
    [InlineData("![a](b.png)\n{: .c}", "<p class=\"c\"><img src=\"b.png\" alt=\"a\" /></p>\n")]
    public void An_image_is_a_link_with_an_exclamation_mark(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("<https://example.com/a?b&c>", "<p><a href=\"https://example.com/a?b&amp;c\">https://example.com/a?b&amp;c</a></p>\n")]
    [InlineData("<desk@example.com>", "<p><a href=\"mailto:desk@example.com\">desk@example.com</a></p>\n")]
    [InlineData("<mailto:desk@example.com>", "<p><a href=\"mailto:desk@example.com\">desk@example.com</a></p>\n")]
    [InlineData("https://example.com", "<p>https://example.com</p>\n")]
    [InlineData("<ftp://a>", "<p><a href=\"ftp://a\">ftp://a</a></p>\n")]
    public void Addresses_in_angle_brackets_are_links(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("[a [b](c)](d)", "<p><a href=\"d\">a [b](c)</a></p>\n")]
    public void A_link_in_a_link_is_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
