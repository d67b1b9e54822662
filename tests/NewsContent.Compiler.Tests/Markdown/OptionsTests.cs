using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Markdown.Inlines;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>The kramdown options of a site.</summary>
public sealed class OptionsTests
{
    [Fact]
    public void Line_ends_may_be_line_breaks() =>
        Assert.Equal("<p>a<br />\nb</p>\n", Rendered.Html("a\nb", MarkdownOptions.Default with { HardWrap = true }));

    [Fact]
    public void Headings_may_have_no_ids() =>
        Assert.Equal("<h1>a</h1>\n", Rendered.Html("# a", MarkdownOptions.Default with { AutoIds = false }));

    [Fact]
    public void Ids_may_have_a_prefix() =>
        Assert.Equal("<h1 id=\"x-a\">a</h1>\n", Rendered.Html("# a", MarkdownOptions.Default with { AutoIdPrefix = "x-" }));

    [Fact]
    public void Markdown_in_blocks_of_HTML_may_be_read() =>
        Assert.Equal("<div>\n  <p><em>a</em></p>\n</div>\n", Rendered.Html("<div>\n*a*\n</div>", MarkdownOptions.Default with { ParseBlockHtml = true }));

    [Fact]
    public void Markdown_in_elements_in_lines_may_be_left() =>
        Assert.Equal("<p><b>*a*</b></p>\n", Rendered.Html("<b>*a*</b>", MarkdownOptions.Default with { ParseSpanHtml = false }));

    [Fact]
    public void Quotes_may_be_others() =>
        Assert.Equal("<p>\u00ABa\u00BB</p>\n", Rendered.Html("\"a\"", MarkdownOptions.Default with { SmartQuotes = "lsaquo,rsaquo,laquo,raquo" }));

    [Theory]
    [InlineData("1,2,39,55295", "\u0001\u0002'\uD7FF")]
    [InlineData("0,2,39,40", "\u2018\u2019\u201C\u201D")]
    [InlineData("1,2,39,55296", "\u2018\u2019\u201C\u201D")]
    [InlineData("1,2,39", "\u2018\u2019\u201C\u201D")]
    [InlineData("1, 2 ,39,40", "\u0001\u0002'(")]
    public void Quotes_may_be_code_points(string names, string quotes) => Assert.Equal(quotes, string.Concat(SmartQuotes.Read(names)));

    [Fact]
    public void The_contents_may_have_fewer_levels() =>
        Assert.DoesNotContain("#b", Rendered.Html("* a\n{:toc}\n\n# b\n\n## c", MarkdownOptions.Default with { FirstTocLevel = 2 }));

    [Fact]
    public void Headings_may_be_lower() =>
        Assert.Equal("<h2 id=\"a\">a</h2>\n", Rendered.Html("# a", MarkdownOptions.Default with { HeaderOffset = 1 }));

    [Fact]
    public void Footnotes_may_count_from_another_number() =>
        Assert.Contains(">7</a></sup>", Rendered.Html("a[^1]\n\n[^1]: b", MarkdownOptions.Default with { FootnoteNumber = 7 }));
}
