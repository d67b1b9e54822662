using NewsContent.Compiler.Markdown;
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
    [InlineData("#######\n\n###### Roses\n\n    ####### a\n\n`####### a`")]
    [InlineData("```\n####### a\n##\u00A0a\n1.a\n2.b\n**a\n```")]
    [InlineData("#1 and #\u00A02.\n\nText with\n#\u00A04 of them.")]
    [InlineData("-\u00A0Roses, he said.\n\n##\u00A0\n\n1.\u00A0Roses.")]
    [InlineData("1.5 % and\n2.5 %, 1.30 pm\n2.30 pm.")]
    [InlineData("1.x is old and\n2.x is new.\n\n1.Roses.\n\n2.Lilies.")]
    [InlineData("In May\n1.Roses and more text\nabout roses.\n3.Lilies\n9.Tulips")]
    [InlineData("It has (1) roses,\n2) lilies and 3) tulips.\n\n1) Roses\n\n2) Lilies")]
    [InlineData("1) Roses  \n2) Lilies  \n3) Tulips")]
    [InlineData("(see 2022\n2022) and\n2023) again.")]
    [InlineData("The RHS and `*[RHS] a`.\n\n*[RHS]: Royal Society")]
    [InlineData("*[Edit] The rate was edited.\n\n*[EDIT] The rate.\n\n*[Moss] is a plant.")]
    [InlineData("*[RHS] a*\n\n*[RHS](/a) b\n\n\\*[RHS] a\n\n*RHS a")]
    [InlineData("Text\n*[RHS] a\n\n* [RHS] a")]
    [InlineData("The call f(*args, **kwargs) and char **argv and 2 **n.")]
    [InlineData("It accepts **options.\n\nThe **kwargs参数。\n\nint **matrix and x = **y.")]
    [InlineData("**/*.md and **/obj and\n\nsrc/** and\n\n**.cs and\n\n**a/b.cs.")]
    [InlineData("`**a` and <b title=\"**a\">c</b>.\n\nSee [a](/b**c) and $$x **y$$.\n\n\\**Note")]
    [InlineData("The price** of roses.\n\n**Without tax.")]
    [InlineData("*Without tax.\n**With tax.\n\n** Note\n\na **b** c\n\n***a")]
    [InlineData("``word'' and `word' and `word’.\n\nRock `n roll and `90s and a` b ` c.")]
    [InlineData("``a ` b`` and\n\n\\`a and\n\n<b title=\"`a\">c</b>.")]
    [InlineData("`a` and `b\n\n$$`a$$")]
    [InlineData("The sets { a }, {if} and { include the rest }, ${assign x = 1} and \\{ assign x = 1 }.")]
    [InlineData("`{ assign x = 1 }` and if (a) { for b in c } else { link }.")]
    [InlineData("![A =10x20 port](/a.png) and [x](/a_(b).html).")]
    public void Ordinary_text_is_not_reported(string body) =>
        Assert.DoesNotContain(TestPost.Body(body, ".md").Problems.Select(problem => problem.Kind), kind =>
            kind == BodyProblems.FootnoteNotDefined || kind == BodyProblems.FootnoteNotUsed || kind == BodyProblems.LinkNotDefined || kind == BodyProblems.MarkdownLeft
                || kind == BodyProblems.ConflictMarker || kind == BodyProblems.SizeInUrl);

    [Theory]
    [InlineData("1) Roses\n2) Lilies")]
    [InlineData("1.Roses\n2.Lilies")]
    public void Lines_that_stay_lines_are_not_reported(string body)
    {
        var settings = TestPost.Site with { Markdown = new MarkdownOptions { HardWrap = true } };
        Assert.Empty(TestPost.Parse(TestPost.WithBody(body), settings: settings).Problems);
    }
}
