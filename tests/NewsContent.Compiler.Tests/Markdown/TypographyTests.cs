namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Typographic symbols. The expected HTML is kramdown's.</summary>
public sealed class TypographyTests
{
    [Theory]
    [InlineData("\"a\" 'b'", "<p>“a” ‘b’</p>\n")]
    [InlineData("it's", "<p>it’s</p>\n")]
    [InlineData("\"'a' b\"", "<p>“‘a’ b”</p>\n")]
    [InlineData("'80s", "<p>’80s</p>\n")]
    [InlineData("(\"a\")", "<p>(“a”)</p>\n")]
    [InlineData("a \"b\", c", "<p>a “b”, c</p>\n")]
    [InlineData("\"*a*\"", "<p>“<em>a</em>”</p>\n")]
    [InlineData("中\"文\"", "<p>中”文”</p>\n")]
    [InlineData("\\\"a\\\"", "<p>\"a\"</p>\n")]
    [InlineData("\"a\"b", "<p>“a”b</p>\n")]
    [InlineData("5'6\"", "<p>5’6”</p>\n")]
    public void Quotes_turn_to_their_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a -- b", "<p>a – b</p>\n")]
    [InlineData("a --- b", "<p>a — b</p>\n")]
    [InlineData("a...", "<p>a…</p>\n")]
    [InlineData("<<a>>", "<p>«a»</p>\n")]
    [InlineData("<< a >>", "<p>«\u00A0a\u00A0»</p>\n")]
    [InlineData("\\<<a\\>>", "<p>&lt;&lt;a&gt;&gt;</p>\n")]
    [InlineData("a \\<< b \\>> c", "<p>a &lt;&lt; b &gt;&gt; c</p>\n")]
    [InlineData("a \\< b \\> c", "<p>a &lt; b &gt; c</p>\n")]
    [InlineData("&#xD7FF;&#xD800;&#xDFFE;&#xDFFF;&#xE000;", "<p>\uD7FF\uFFFD\uFFFD\uFFFD\uE000</p>\n")]
    [InlineData("a - b", "<p>a - b</p>\n")]
    [InlineData("..", "<p>..</p>\n")]
    public void Dashes_dots_and_guillemets_become_one_sign(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("&copy;", "<p>©</p>\n")]
    [InlineData("&amp;", "<p>&amp;</p>\n")]
    [InlineData("&lt;b&gt;", "<p>&lt;b&gt;</p>\n")]
    [InlineData("&#169;", "<p>©</p>\n")]
    [InlineData("&#xA9;", "<p>©</p>\n")]
    [InlineData("&foo;", "<p>&amp;foo;</p>\n")]
    [InlineData("a & b", "<p>a &amp; b</p>\n")]
    [InlineData("AT&T", "<p>AT&amp;T</p>\n")]
    [InlineData("&quot;", "<p>\"</p>\n")]
    public void Entities_become_their_characters(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("\\`a\\`", "<p>`a`</p>\n")]
    [InlineData("\\[a](b)", "<p>[a](b)</p>\n")]
    [InlineData("\\# a", "<p># a</p>\n")]
    [InlineData("1\\. a", "<p>1. a</p>\n")]
    [InlineData("\\a", "<p>\\a</p>\n")]
    [InlineData("\\\\", "<p>\\</p>\n")]
    public void A_backslash_escapes_a_character(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
