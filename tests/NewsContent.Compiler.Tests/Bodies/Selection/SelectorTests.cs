using AngleSharp.Css.Parser;
using AngleSharp.Dom;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Bodies.Selection.Selectors;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Bodies.Selection;

/// <summary>Selectors match the same elements as AngleSharp's, which take quadratic time.</summary>
public sealed class SelectorTests
{
    private const int MaxDepth = 6;

    // Simple selectors, from which longer ones are composed.
    private static readonly string[] Conditions =
    [
        "p", "b", "*", "div", ".a", ".b", "#x", "[title]", "[title=b]", "[title='b c']", "[title~=c]", "[title|=b]", "[title^=b]", "[title$=c]", "[title*='b ']", "[title!=b]", "[title=B i]",
        "[class~=a]", ":empty", ":link", ":any-link", ":first-child", ":last-child", ":only-child", ":first-of-type", ":last-of-type", ":only-of-type",
        ":nth-child(2n+1)", ":nth-child(odd)", ":nth-child(-n+3)", ":nth-last-child(2)", ":nth-of-type(even)", ":nth-last-of-type(3n - 1)", ":contains('t')", ":contains(ct)",
    ];

    private static readonly string[] Combinators = [" ", " > ", " + ", " ~ "];

    [Theory]
    [InlineData("p.source")]
    [InlineData("a[href*='x']:not(:has(img)) > b ~ i")]
    [InlineData("h2 ~ p")]
    [InlineData("p:has(~ h2)")]
    [InlineData("P.a , b")]
    [InlineData("p/* a */>b")]
    [InlineData("[ title = \"b\" ]")]
    [InlineData(".\\61, #\\78 , [title='\\62']")]
    [InlineData("[c\\00006Cass]")]
    [InlineData("p:NOT(.a)")]
    [InlineData(":is(p, b):not(.a, .b)")]
    [InlineData("div:has(p:has(b)) i")]
    [InlineData(":nth-child( 2n + 1 )")]
    [InlineData(":nth-child(-2n+5)")]
    [InlineData(":nth-child(+3)")]
    [InlineData(":nth-child(n)")]
    public void A_selector_has_the_same_matches_as_in_AngleSharp(string selector)
    {
        for (var seed = 0; seed < 40; seed++)
        {
            AssertEqual(selector, Html(new Random(seed)));
        }
    }

    [Fact]
    public void Random_selectors_have_the_same_matches_as_in_AngleSharp()
    {
        var random = new Random(1);
        var compared = 0;
        for (var i = 0; i < 3000; i++)
        {
            // AngleSharp cannot parse some nested selectors.
            var (selector, html) = (Complex(random, depth: 2), Html(random));
            if (new CssSelectorParser().ParseSelector(selector) is not null)
            {
                compared++;
                AssertEqual(selector, html);
            }
        }

        Assert.InRange(compared, 2000, 3000);
    }

    [Theory]
    [InlineData("p:nth-child(2 of .a)", "3")]
    [InlineData(":scope > p", "1 2 3 4")]
    [InlineData(":root > .a:nth-last-child(1 of p)", "")]
    [InlineData(":contains('2')", "2")]
    [InlineData(":contains('1')", "1")]
    [InlineData("[class=a i]", "1 3")]
    [InlineData("[class=A I]", "1 3")]
    [InlineData("[class=a s]", "1 3")]
    [InlineData("[class=a S]", "1 3")]
    [InlineData("[class=A s]", "")]
    [InlineData("p:has(+ p, > b)", "1 2 3")]
    [InlineData("p:has(+ p + p)", "1 2")]
    [InlineData("p:has(~ p.a ~ p)", "1 2")]
    [InlineData("p:has(:scope p)", "")]
    [InlineData("[title!=x]", "1 2 3 4")]
    public void A_selector_matches_by_the_standard_where_others_do_not(string selector, string expected) =>
        Assert.Equal(expected, string.Join(" ", Match(selector, "<p class=a>1<p>2<p class=a>3<p>4")));

    // CSS Syntax, 4.3.7.
    [Theory]
    [InlineData("\\31 2", "12")]
    [InlineData("\\31\t2", "12")]
    [InlineData("\\31\n2", "12")]
    [InlineData("\\0000312", "12")]
    [InlineData("\\31  2", "1 2")]
    [InlineData("\\1F600", "\U0001F600")]
    [InlineData("\\1f600", "\U0001F600")]
    [InlineData("\\g", "g")]
    [InlineData("\\'", "'")]
    [InlineData("\\\\", "\\")]
    [InlineData("\\1", "\u0001")]
    [InlineData("\\D7FF", "\uD7FF")]
    [InlineData("\\E000", "\uE000")]
    [InlineData("\\10FFFF", "\U0010FFFF")]
    [InlineData("\\0", "\uFFFD")]
    [InlineData("\\D800", "\uFFFD")]
    [InlineData("\\DFFF", "\uFFFD")]
    [InlineData("\\110000", "\uFFFD")]
    public void An_escape_stands_for_its_character(string written, string title)
    {
        Assert.Single(Match($"[title='{written}']", $"<p title=\"{title}\">a"));
        Assert.Empty(Match($"[title='{written}']", $"<p title=\"{title}a\">a"));
    }

    // CSS Syntax, 4.3.9: a name begins with a letter, an escape, or a dash before one of them or before another dash.
    [Theory]
    [InlineData("-a", "-a")]
    [InlineData("--", "--")]
    [InlineData("--1", "--1")]
    [InlineData("-\\61", "-a")]
    [InlineData("_1", "_1")]
    [InlineData("é", "é")]
    [InlineData("a-1", "a-1")]
    public void A_name_may_begin_with_a_dash(string written, string name) => Assert.Single(Match("." + written, $"<p class='{name}'>a"));

    [Theory]
    [InlineData(".-")]
    [InlineData(".-1")]
    [InlineData(".1a")]
    [InlineData(".-.")]
    public void A_name_does_not_begin_with_a_digit(string selector) => Assert.NotNull(SelectorSyntax.FindMistake(selector));

    [Theory]
    [InlineData("p..x", "'.' cannot be read")]
    [InlineData("a[", "it ends too soon")]
    [InlineData("a[b", "'=' is missing")]
    [InlineData("a[b=c is]", "']' is missing")]
    [InlineData("a[b=c sS]", "']' is missing")]
    [InlineData("a[b=c iS]", "']' is missing")]
    [InlineData("a[b='c", "''' is missing")]
    [InlineData("p:nonsense", "':nonsense' is not supported")]
    [InlineData("p:hover", "':hover' is not supported")]
    [InlineData("p::before", "no pseudo-elements")]
    [InlineData("p:lang(en)", "':lang()' is not supported")]
    [InlineData("p:not(", "it ends too soon")]
    [InlineData("p:not()", "')' cannot be read")]
    [InlineData("p:nth-child(x)", "needs a formula")]
    [InlineData("p:nth-child(2 p)", "needs a formula")]
    [InlineData("p >", "it ends too soon")]
    [InlineData("> p", "'>' cannot be read")]
    [InlineData("p > > b", "'>' cannot be read")]
    [InlineData("p,", "it ends too soon")]
    [InlineData("p)", "')' cannot be read")]
    [InlineData("svg|a", "'|' cannot be read")]
    [InlineData("p /* a", "a comment is not closed")]
    [InlineData("#1", "'1' cannot be read")]
    [InlineData(" ", "it ends too soon")]
    public void An_invalid_selector_is_detected_in_advance(string selector, string mistake) =>
        Assert.Contains(mistake, SelectorSyntax.FindMistake(selector), StringComparison.Ordinal);

    [Fact]
    public void A_selector_is_not_too_long() =>
        Assert.Equal("it is longer than 1000 characters", SelectorSyntax.FindMistake(new string('p', 1001)));

    private static void AssertEqual(string selector, string html)
    {
        var other = new CssSelectorParser().ParseSelector(selector);
        Assert.True(other is not null, selector);

        // Both trees have the same elements in the same order.
        var root = (IElement)BodyHtmlParser.ParseFragment(html, CancellationToken.None)[0].Parent!;
        var elements = root.Descendants<IElement>().ToList();
        var expected = elements.Where(element => other.Match(element, root)).ToList();
        var found = Match(selector, html).Select(number => elements[number - 1]).ToList();
        Assert.True(expected.SequenceEqual(found), $"{selector} in {html}\nthere {Show(expected)}\nhere {Show(found)}");
    }

    private static string Show(IEnumerable<IElement> elements) => string.Join(", ", elements.Select(element => element.OuterHtml));

    private static List<int> Match(string selector, string html)
    {
        var budget = new SelectionBudget(CancellationToken.None);
        var tree = ElementTree.Create(BodyHtmlParser.ParseWithParser(html, CancellationToken.None), budget);
        var matches = new SelectorMatcher(tree, budget).Match(SelectorSyntax.Parse(selector));
        return [.. Enumerable.Range(1, tree.Count - 1).Where(i => matches[i])];
    }

    private static string Complex(Random random, int depth)
    {
        var selector = Compound(random, depth);
        for (var more = random.Next(3); more > 0; more--)
        {
            selector += Combinators[random.Next(Combinators.Length)] + Compound(random, depth);
        }

        return selector;
    }

    // A type selector comes first, at most once.
    private static string Compound(Random random, int depth) => random.Next(depth > 0 ? 5 : 3) switch
    {
        0 => Pick(random),
        1 => Pick(random) + Pick(random, isFirst: false),
        2 => Pick(random) + Pick(random, isFirst: false) + Pick(random, isFirst: false),
        3 => Pick(random) + $":not({Complex(random, depth - 1)})",
        _ => Pick(random) + $":has({Combinators[random.Next(Combinators.Length)].TrimStart()}{Compound(random, depth: 0)})",
    };

    private static string Pick(Random random, bool isFirst = true) =>
        Conditions[random.Next(isFirst ? 0 : Array.IndexOf(Conditions, ".a"), Conditions.Length)];

    private static string Html(Random random) => "<p>start</p>" + string.Concat(Enumerable.Range(0, random.Next(1, 6)).Select(_ => Element(random, 1)));

    private static string Element(Random random, int depth)
    {
        var name = new[] { "div", "b", "i", "p", "a" }[random.Next(5)];
        var attributes = new[] { "", " class=a", " class='b a'", " id=x", " title=b", " title='b c'", " title=b-c", " href=/x", " title", " class=b title=B" }[random.Next(10)];
        var content = random.Next(3) == 0 ? "" : new[] { "t", "ct", " ", "<!--c-->" }[random.Next(4)];
        for (var more = depth < MaxDepth ? random.Next(4) : 0; more > 0; more--)
        {
            content += Element(random, depth + 1);
        }

        return $"<{name}{attributes}>{content}</{name}>";
    }
}
