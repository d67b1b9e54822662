namespace NewsContent.Compiler.Tests.Bodies;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("*a* **b** `c` ~~d~~", "<p><em>a</em> <strong>b</strong> <code>c</code> <del>d</del></p>\n")]
    [InlineData("~a~ ^b^ ==c== ++d++", "<p>~a~ ^b^ ==c== ++d++</p>\n")]
    [InlineData("# a\n## b", "<h1 id=\"user-content-a\">a</h1>\n<h2 id=\"user-content-b\">b</h2>\n")]
    [InlineData("a\n===", "<h1 id=\"user-content-a\">a</h1>\n")]
    [InlineData("> a\n> b", "<blockquote>\n  <p>a\nb</p>\n</blockquote>\n")]
    [InlineData("a  \nb\\\nc", "<p>a<br>\nb<br>\nc</p>\n")]
    [InlineData("1. a\n2. b", "<ol>\n  <li>a</li>\n  <li>b</li>\n</ol>\n")]
    [InlineData("3. a", "<ol>\n  <li>a</li>\n</ol>\n")]
    [InlineData("---", "<hr>\n")]
    [InlineData("    code <b>", "<pre><code>code &lt;b&gt;\n</code></pre>\n")]
    [InlineData("```cs\na < b\n```", "<pre><code class=\"language-cs\">a &lt; b\n</code></pre>\n")]
    [InlineData("央行**降准**。", "<p>央行<strong>降准</strong>。</p>\n")]
    public void It_is_read_as_kramdown_reads_it(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("[a](/b)", "<p><a href=\"/b\">a</a></p>\n")]
    [InlineData("[a](/b \"c\")", "<p><a href=\"/b\" title=\"c\">a</a></p>\n")]
    [InlineData("[a]\n\n[a]: /b", "<p><a href=\"/b\">a</a></p>\n\n")]
    [InlineData("<https://example.com/a?b&c>", "<p><a href=\"https://example.com/a?b&amp;c\">https://example.com/a?b&amp;c</a></p>\n")]
    [InlineData("<desk@example.com>", "<p><a href=\"mailto:desk@example.com\">desk@example.com</a></p>\n")]
    [InlineData("https://example.com", "<p>https://example.com</p>\n")]
    [InlineData("![a](b.png)", "<p><img src=\"b.png\" alt=\"a\"></p>\n")]
    [InlineData("[a](javascript:b)", "<p><a>a</a></p>\n")]
    [InlineData("[a](<javascript:b>)", "<p><a>a</a></p>\n")]
    [InlineData("[a](java&Tab;script:b)", "<p><a>a</a></p>\n")]
    [InlineData("![a](data:text/html,b)", "<p><img alt=\"a\"></p>\n")]
    public void Links_and_images_are_checked_as_in_HTML(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData("|a|b|\n|-|-|\n|c|d|", "a\tb\nc\td")]
    [InlineData("a | b\n--|--\nc | d", "a\tb\nc\td")]
    public void Tables_may_be_drawn(string markdown, string text)
    {
        var body = TestPost.Body(markdown, ".md");

        Assert.Contains("<th>a</th>", body.Html);
        Assert.Equal(text, body.Text);
    }

    [Fact]
    public void A_line_with_a_bar_alone_is_a_table_too() => Assert.Contains("<td><a href=\"/a\">a</a></td>", Html("[a](/a) | [b](/b)"));

    [Fact]
    public void Terms_may_be_defined() => Assert.Contains("<dt>a</dt>", Html("a\n: b"));

    [Fact]
    public void Footnotes_stand_at_the_end()
    {
        var body = TestPost.Body("One[^1].\n\n[^1]: A *note*.\n\nTwo.", ".md");

        Assert.StartsWith("One1.\nTwo.\nA note.", body.Text);
        Assert.Contains("<em>note</em>", body.Html);
    }

    [Theory]
    [InlineData("<div onclick=x>\n*a*\n</div>", "<div>\n*a*\n</div>\n")]
    [InlineData("<div>\n\n*a*\n\n</div>", "<div>\n\n*a*\n\n</div>\n")]
    [InlineData("a <b onclick=x>*b*</b>", "<p>a <b><em>b</em></b></p>\n")]
    [InlineData("<p>a</p>\n<p>b</p>", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("a <script>b</script> c", "<p>a  c</p>\n")]
    [InlineData("a <!-- b --> c", "<p>a  c</p>\n")]
    [InlineData("\\<b> &lt;b&gt; `<b>`", "<p>&lt;b&gt; &lt;b&gt; <code>&lt;b&gt;</code></p>\n")]
    [InlineData("A&B 5<6 &amp; &copy;", "<p>A&amp;B 5&lt;6 &amp; ©</p>\n")]
    public void HTML_in_it_is_sanitized(string markdown, string html) => Assert.Equal(html, Html(markdown));

    [Theory]
    [InlineData(".md")]
    [InlineData(".markdown")]
    public void The_extension_says_that_it_is_Markdown(string extension) => Assert.Equal("<p><em>a</em></p>\n", TestPost.Html("*a*", extension));

    [Fact]
    public void An_HTML_file_is_not_Markdown() => Assert.Equal("*a*\n\n    b", TestPost.Html("*a*\n\n    b"));

    private static string Html(string markdown) => TestPost.Html(markdown, ".md");
}
