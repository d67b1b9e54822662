using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Tables that were meant as tables, and bars that are text.</summary>
public sealed class TextInTableTests
{
    [Theory]
    [InlineData("| a | b |\n|---|---|\n| **c** | d. |")]
    [InlineData("a | b\n--|--\n(c | d)")]
    [InlineData("a | b.\nc | d.")]
    [InlineData("| **a | b** |")]
    [InlineData("[Rates](/a) | [Bonds](/b) | [Copper](/c)")]
    [InlineData("![a](/a.png) | <a href=\"/b\">b</a> | [c]")]
    [InlineData("**2022** | Rates | (no change)\n**2023** | Bonds | (no change)")]
    [InlineData("a) one | b) two\nc) three | d) four")]
    [InlineData("(one | two\n(one) | two) | three")]
    [InlineData("`a | b` is code.")]
    [InlineData("Escaped: **File \\| Save**.")]
    [InlineData("Text with\na | b in it.")]
    [InlineData("{% assign x = 'a | b.' %}{{ x }}")]
    public void They_are_not_reported(string body) =>
        Assert.DoesNotContain(TestPost.Body(body, ".md").Problems, problem => problem.Kind == BodyProblems.TextIsTable);
}
