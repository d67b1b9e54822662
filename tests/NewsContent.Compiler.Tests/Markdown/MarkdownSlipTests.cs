using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Text that looks like a slip in Markdown and is ordinary text, code or working Markdown.</summary>
public sealed class MarkdownSlipTests
{
    [Theory]
    [InlineData("The pattern [^abc] and a[^bc]d.")]
    [InlineData("`[^1]`, `[a][b]` and `**a **`.")]
    [InlineData("```\n[^1] [a][b] (a)[/b]\n##a\n```")]
    [InlineData("    ##a\n    [a] (/b)")]
    [InlineData("\\[^1] and \\[a][b].")]
    [InlineData("Text[^1].\n\n[^1]: A note[^2].\n[^2]: Another.")]
    [InlineData("As in [1][2] and [3].")]
    [InlineData("The items m[i][j] and f(x)[0] and x[a][b].")]
    [InlineData("- [ ] [x] and [x] [y].")]
    [InlineData("[a][b]\n\n[b]: /c")]
    [InlineData("[a] [b]\n\n[b]: /c")]
    [InlineData("The bank [sic] (the central one) and [a] (b).")]
    [InlineData("The call f(x)[y] and (a)[b].")]
    [InlineData("#fintech is a tag.")]
    [InlineData("Text\n##a")]
    [InlineData("2 ** 3 ** 4 and a**b **c** d.")]
    [InlineData("**a** b **c**, ****, * a ** b.")]
    [InlineData("## Rates\n\n### Rates ###\n\nText.")]
    [InlineData("See [a][b].\n\n{% references a %}")]
    [InlineData("Text[^1].\n\n{% notes a %}")]
    [InlineData("<p>##a [^1] [a] (/b) **a **</p>")]
    public void Ordinary_text_is_not_reported(string body) =>
        Assert.DoesNotContain(TestPost.Body(body, ".md").Problems.Select(problem => problem.Kind), kind =>
            kind == BodyProblems.FootnoteNotDefined || kind == BodyProblems.FootnoteNotUsed || kind == BodyProblems.LinkNotDefined || kind == BodyProblems.MarkdownLeft);
}
