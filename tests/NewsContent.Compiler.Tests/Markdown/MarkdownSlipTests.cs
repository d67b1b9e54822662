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
    [InlineData("Wow! [Read this](/a.html) and ! [this](/b.html).")]
    [InlineData("`[[a]]`, x[[a]], [[0]], [[ -f a ]], m[[\"a\"]] and [[a](/b)].")]
    [InlineData("If a==b && c==d, then ~~a~~ and ~/a~.")]
    [InlineData("*args, _posts/*, *a* and _b_.")]
    [InlineData("```\n'''\na\n'''\n\n| a |\n|---|\n```")]
    [InlineData("| a | b |\n|---|---|\n| 1 | 2 |\n\nText")]
    [InlineData("Text with a | b\nand --- more.")]
    [InlineData("AT&T; and ?a=1&copy=2 and &amp; and `&eacut;` and &nothing;.")]
    [InlineData("- [ ] a\n- [x] b\n- [c](/d)\n- [x](/d)")]
    [InlineData("The sets {a} and { b }} and ![a](/a.png) {b}.")]
    [InlineData("Really?! And so on: !important, ::: and :note.")]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> c\n```")]
    [InlineData("![A =10x20 port](/a.png) and [x](/a_(b).html).")]
    public void Ordinary_text_is_not_reported(string body) =>
        Assert.DoesNotContain(TestPost.Body(body, ".md").Problems.Select(problem => problem.Kind), kind =>
            kind == BodyProblems.FootnoteNotDefined || kind == BodyProblems.FootnoteNotUsed || kind == BodyProblems.LinkNotDefined || kind == BodyProblems.MarkdownLeft
                || kind == BodyProblems.ConflictMarker || kind == BodyProblems.SizeInUrl);
}
