namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Extensions. The expected HTML is kramdown's.</summary>
public sealed class ExtensionTests
{
    [Theory]
    [InlineData("{::nomarkdown}\n*a*\n{:/}", "*a*\n")]
    [InlineData("a {::nomarkdown}*b*{:/} c", "<p>a *b* c</p>\n")]
    [InlineData("{::options parse_block_html=\"true\" /}\n<div>*a*</div>", "<div>\n  <p><em>a</em>&lt;/div&gt;</p>\n</div>\n")]
    [InlineData("{::options auto_ids=\"false\" /}\n\n# a", "\n<h1>a</h1>\n")]
    [InlineData("{::unknown}\na\n{:/}", "<p>{::unknown}\na\n{:/}</p>\n")]
    [InlineData("{::comment}\na", "<p>{::comment}\na</p>\n")]
    public void They_change_how_text_is_read(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
