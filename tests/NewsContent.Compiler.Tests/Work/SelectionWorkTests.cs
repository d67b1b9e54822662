using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Bodies.Selection.Patterns;
using NewsContent.Compiler.Bodies.Selection.Selectors;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>The work of a model's selectors and patterns grows linearly with the body, on hostile bodies.</summary>
public sealed class SelectionWorkTests
{
    private const int MaxDepth = 90;

    internal static readonly string[] Selectors =
    [
        "h2 ~ p", "p ~ p", "p + p", "p:has(~ h2)", "p:has(+ h2)", "p:not(:has(~ h2))", "p:has(~ p:has(~ h2))", ":has(:has(h2))", "div div div h2", "div:has(h2) p", ":not(:not(p)) ~ p",
        "p:nth-child(2n+1)", "p:nth-last-child(3)", "p:nth-of-type(even)", "p:nth-last-of-type(2)", "p:only-child", "p:last-of-type", "p:only-of-type", "p:nth-child(2n of p ~ p)", "p:empty", "p:contains('aaab')", "[title*='aaab']", "[class~=b]", "p:is(p, p, p) p",
    ];

    internal static readonly Dictionary<string, Func<int, string>> Bodies = new()
    {
        ["siblings"] = n => Repeat("<p>a", n),
        ["siblings after a heading"] = n => "<h2>b</h2>" + Repeat("<p>a", n),
        ["many siblings in each of many"] = n => Repeat("<div><p>a<p>a<p>a</div>", n / 4),
        ["deep trees"] = n => Repeat(Repeat("<div>", MaxDepth) + Repeat("</div>", MaxDepth), n / MaxDepth),
        ["a deep tree with many leaves"] = n => Repeat("<div>", MaxDepth) + Repeat("<p>a", n),
        ["siblings without a common name"] = n => string.Concat(Enumerable.Range(0, n).Select(i => $"<x-{i}>a</x-{i}>")),
        ["long attributes"] = n => $"<p title='{new string('a', n)}' class='{Repeat("a ", n)}'>{new string('a', n)}",
    };

    public static TheoryData<string, string> Cases()
    {
        var data = new TheoryData<string, string>();
        foreach (var body in Bodies.Keys)
        {
            foreach (var selector in Selectors)
            {
                data.Add(body, selector);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_steps_of_a_selector_grow_with_the_body(string body, string selector)
    {
        const int N = 2000;

        var (once, twice, fourTimes) = (StepsOf(N), StepsOf(2 * N), StepsOf(4 * N));
        Assert.True(fourTimes - twice <= 2.2 * (twice - once) + 200, $"{once:N0} steps for {N}, {twice:N0} for {2 * N}, {fourTimes:N0} for {4 * N}");

        long StepsOf(int n)
        {
            var budget = new SelectionBudget(CancellationToken.None);
            var root = BodyHtmlParser.Parse(Bodies[body](n), CancellationToken.None)[0].Parent!;
            new SelectorMatcher(ElementTree.Create(root, budget), budget).Match(SelectorSyntax.Parse(selector));
            return budget.Steps;
        }
    }

    [Theory]
    [InlineData(@"^Source: ((?:a|aa|a)+)\d$")]
    [InlineData(@"((?:a|aa)+)\d")]
    [InlineData("(.+)x")]
    [InlineData("(.*).*.*.*b")]
    [InlineData("(a*)a*a*a*$b")]
    [InlineData("((?:(?:(?:a+)+)+)+)b")]
    [InlineData(@"\b(\w+)\s*,")]
    [InlineData("aaaaaaab(.)")]
    public void The_steps_of_a_pattern_grow_with_the_text(string pattern)
    {
        var (once, twice, fourTimes) = (StepsOf(2000), StepsOf(4000), StepsOf(8000));
        Assert.InRange(fourTimes - twice, 0, (2.2 * (twice - once)) + 200);

        long StepsOf(int n)
        {
            var budget = new SelectionBudget(CancellationToken.None);
            Assert.Null(new PatternMatcher(PatternSyntax.Compile(pattern), budget).Match(new string('a', n)));
            return budget.Steps;
        }
    }

    // The maximum number of elements of a body.
    [Theory]
    [InlineData("h2 ~ p", null, false)]
    [InlineData("p:has(~ h2)", null, false)]
    [InlineData("p ~ p", null, true)]
    [InlineData("p", @"^((?:a|aa)+)\d?$", true)]
    [InlineData("p:nth-last-of-type(2n)", null, false)]
    [InlineData("p:not(:has(+ p:not(:has(~ h2))))", null, true)]
    public void A_body_of_very_many_siblings_is_allowed(string selector, string? pattern, bool remove)
    {
        var html = Repeat("<p>a\n", 98_000);
        var problems = new ProblemBag(new SourceFile("/site/_posts/2022-06-07-a.html", html));
        var rules = Enumerable.Repeat(new SelectRule(selector, null, pattern, remove), 10).ToEquatableArray();

        var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Rules = rules }, problems, CancellationToken.None);

        Assert.Empty(problems.ToArray());
        Assert.Equal(10, result!.Selections.Count);
    }

    [Theory]
    [InlineData("p", null, false)]
    [InlineData("p ~ p", "(a)", true)]
    [InlineData("b", null, true)]
    public void The_work_of_reading_and_removing_grows_with_the_body(string selector, string? pattern, bool remove) =>
        Allocations.AssertLinear(1000, count =>
        {
            var html = Repeat("<p>a<b>b</b>", count);
            var rule = new SelectRule(selector, null, pattern, remove);
            BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Rules = new([rule]) }, new ProblemBag(new SourceFile("a.html", html)), CancellationToken.None);
        });

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
