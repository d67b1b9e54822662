namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Headings and their ids. The expected HTML is kramdown's.</summary>
public sealed class HeaderTests
{
    [Theory]
    [InlineData("# a", "<h1 id=\"a\">a</h1>\n")]
    [InlineData("###### a", "<h6 id=\"a\">a</h6>\n")]
    [InlineData("####### a", "<p>####### a</p>\n")]
    [InlineData("#a", "<p>#a</p>\n")]
    [InlineData("# a #", "<h1 id=\"a\">a</h1>\n")]
    [InlineData("# a \\#", "<h1 id=\"a-\">a #</h1>\n")]
    [InlineData("a\n===", "<h1 id=\"a\">a</h1>\n")]
    [InlineData("a\n---", "<h2 id=\"a\">a</h2>\n")]
    [InlineData("a\n=", "<h1 id=\"a\">a</h1>\n")]
    [InlineData("a\n=-", "<h1 id=\"a\">a</h1>\n")]
    [InlineData("a\n-=", "<h2 id=\"a\">a</h2>\n")]
    [InlineData("   a\n---  ", "<h2 id=\"a\">a</h2>\n")]
    [InlineData("a\n=== b", "<p>a\n=== b</p>\n")]
    [InlineData("a\nb\n---", "<p>a\nb\n—</p>\n")]
    [InlineData("# ", "<p>#</p>\n")]
    public void A_heading_is_underlined_or_begins_with_hashes(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("# A *b* `c`", "<h1 id=\"a-b-c\">A <em>b</em> <code>c</code></h1>\n")]
    [InlineData("# 央行 降准", "<h1 id=\"央行-降准\">央行 降准</h1>\n")]
    [InlineData("# Q&A: 50% up", "<h1 id=\"qa-50-up\">Q&amp;A: 50% up</h1>\n")]
    [InlineData("# a_b-c", "<h1 id=\"a_b-c\">a_b-c</h1>\n")]
    [InlineData("# \U0001F4BB a", "<h1 id=\"-a\">\U0001F4BB a</h1>\n")]
    [InlineData("# \u2163 \u24D0 \u00B2 \uD834\uDD1E a", "<h1 id=\"\u2173-\u24D0---a\">\u2163 \u24D0 \u00B2 \uD834\uDD1E a</h1>\n")]
    [InlineData("# \"a\"", "<h1 id=\"a\">“a”</h1>\n")]
    [InlineData("# [a](b)", "<h1 id=\"a\"><a href=\"b\">a</a></h1>\n")]
    public void Its_id_is_made_of_its_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("# a\n\n# a\n\n# a", "<h1 id=\"a\">a</h1>\n\n<h1 id=\"a-1\">a</h1>\n\n<h1 id=\"a-2\">a</h1>\n")]
    public void Ids_that_are_there_already_are_counted(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("# a {#b}", "<h1 id=\"b\">a</h1>\n")]
    [InlineData("a {#b-1}\n===", "<h1 id=\"b-1\">a</h1>\n")]
    [InlineData("# a {#\u062A\u062D\u0642\u0651\u0642}", "<h1 id=\"\u062A\u062D\u0642\u0651\u0642\">a</h1>\n")]
    [InlineData("# a {#_\u0915\u094D.:\u00B7\u203F1}", "<h1 id=\"_\u0915\u094D.:\u00B7\u203F1\">a</h1>\n")]
    [InlineData("# a {#e\u0301\u036F}", "<h1 id=\"e\u0301\u036F\">a</h1>\n")]
    [InlineData("# a {#\u0301}", "<h1 id=\"a-\u0301\">a {#\u0301}</h1>\n")]
    [InlineData("# a {b}", "<h1 id=\"a-b\">a {b}</h1>\n")]
    [InlineData("# a {#1}", "<h1 id=\"a-1\">a {#1}</h1>\n")]
    public void An_id_may_be_written(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
