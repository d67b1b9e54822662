namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Mathematics. The expected HTML is kramdown's.</summary>
public sealed class MathTests
{
    [Theory]
    [InlineData("$$a<b$$", "\\[a&lt;b\\]\n")]
    [InlineData("a $$b$$ c", "<p>a \\(b\\) c</p>\n")]
    [InlineData("$$\na\n$$", "\\[a\\]\n")]
    [InlineData("a\n$$b$$", "<p>a\n\\(b\\)</p>\n")]
    [InlineData("\\$$a$$", "<p>\\(a\\)</p>\n")]
    [InlineData("$a$", "<p>$a$</p>\n")]
    public void It_is_left_for_MathJax(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
