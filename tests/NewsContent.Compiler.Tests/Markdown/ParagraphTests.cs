namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Paragraphs and line breaks. The expected HTML is kramdown's.</summary>
public sealed class ParagraphTests
{
    [Theory]
    [InlineData("One\ntwo.", "<p>One\ntwo.</p>\n")]
    [InlineData("One.\n\nTwo.", "<p>One.</p>\n\n<p>Two.</p>\n")]
    [InlineData("One.\n\n\n\nTwo.", "<p>One.</p>\n\n<p>Two.</p>\n")]
    [InlineData("   One.\n  Two.", "<p>One.\n  Two.</p>\n")]
    public void Lines_that_follow_each_other_are_one_paragraph(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a  \nb", "<p>a<br />\nb</p>\n")]
    [InlineData("a\\\nb", "<p>a<br />\nb</p>\n")]
    [InlineData("a\\\\\nb", "<p>a<br />\nb</p>\n")]
    [InlineData("a   \nb", "<p>a <br />\nb</p>\n")]
    [InlineData("a\\", "<p>a\\</p>\n")]
    [InlineData("a  ", "<p>a</p>\n")]
    public void Two_spaces_or_a_backslash_at_the_end_of_a_line_break_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a\n- b", "<p>a</p>\n<ul>\n  <li>b</li>\n</ul>\n")]
    [InlineData("a\n1. b", "<p>a</p>\n<ol>\n  <li>b</li>\n</ol>\n")]
    [InlineData("a\n# b", "<p>a</p>\n<h1 id=\"b\">b</h1>\n")]
    [InlineData("a\n> b", "<p>a</p>\n<blockquote>\n  <p>b</p>\n</blockquote>\n")]
    [InlineData("a\n```\nb\n```", "<p>a</p>\n<pre><code>b\n</code></pre>\n")]
    [InlineData("a\n***", "<p>a\n***</p>\n")]
    public void A_paragraph_ends_before_the_same_blocks_as_on_GitHub(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a\n<https://example.com/b>\nc", "<p>a\n<a href=\"https://example.com/b\">https://example.com/b</a>\nc</p>\n")]
    [InlineData("a\n```\nb", "<p>a\n```\nb</p>\n")]
    [InlineData("a\n    b", "<p>a\n    b</p>\n")]
    [InlineData("a\n| b |", "<p>a\n| b |</p>\n")]
    public void An_apparent_start_of_a_block_continues_the_paragraph(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a\n\n \tb\n\nc", "<p>a</p>\n\n \tb\n\n<p>c</p>\n")]
    public void A_tab_behind_a_space_begins_no_block(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
