using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Bodies.Selection.Selectors;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Markdown.Blocks;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Markdown;
using NewsContent.Compiler.Tests.Work;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>
/// Compares the counted steps of parsing and selecting with a record. A step that is not counted, or is counted twice, moves a limit without another effect. After an intended
/// change, run the test with <c>NEWSCONTENT_UPDATE_RECORDS=1</c> and review the difference.
/// </summary>
public sealed class RecordedStepsTests
{
    private const int BodySize = 100;

    [Fact]
    public void The_steps_of_Markdown_are_recorded() => AssertRecord(
        "steps-markdown",
        from construct in (IEnumerable<string>)KramdownTests.Constructs()
        from row in KramdownTests.Record(construct).Chunk(10).Select((rows, i) => (Input: $"{construct} {i}", Steps: rows.Sum(row => StepsOfMarkdown(row.Key))))
        select row);

    [Fact]
    public void The_steps_of_selectors_are_recorded() => AssertRecord(
        "steps-selectors",
        SelectionWorkTests.Bodies.SelectMany(body => SelectionWorkTests.Selectors.Select(selector => ($"{selector}, {body.Key}", StepsOfSelector(selector, body.Value(BodySize))))));

    [Theory]
    [InlineData("<div><p>a</p></div>")]
    [InlineData("<p>a<p>b")]
    [InlineData("b <p>a</p> c")]
    public void The_removal_of_elements_counts_the_text_around_them(string html)
    {
        Assert.InRange(StepsOfRemoval(1000) - StepsOfRemoval(500), 500, 5000);

        long StepsOfRemoval(int length)
        {
            var spaces = new string(' ', length);
            var budget = new SelectionBudget(CancellationToken.None);
            var root = BodyHtmlParser.Parse(spaces + html + spaces, CancellationToken.None)[0].Parent!;
            NodeRemover.Remove([Find(root)!], root, budget);
            return budget.Steps;
        }

        static BodyElement? Find(BodyElement element) => element.LocalName == "p" ? element : element.ChildNodes.OfType<BodyElement>().Select(Find).FirstOrDefault(static found => found is not null);
    }

    private static long StepsOfMarkdown(string markdown)
    {
        var document = new MarkdownDocument(MarkdownOptions.Default);
        var budget = new MarkdownBudget(markdown.Length, CancellationToken.None);
        var text = new MappedText(markdown + "\n");
        var problems = new MarkdownProblems(new ProblemBag(new SourceFile("a.md", text.Text)), new ShiftedSourceMap(0));
        BlockParser.Parse(document, budget, problems, text.All, document.Root);
        var resolver = new TreeResolver(document, budget, problems);
        var abbreviations = new AbbreviationFinder(document, budget);
        var marks = new OpenMarks(problems);
        new BlockSlips(budget, problems, document.Options, marks).Find(document.Root, text.Text);
        resolver.Resolve(document.Root, isInHtml: false);
        new MarkdownSlips(budget, problems, marks).Find(document.Root);
        new MarkdownInHtml(budget, problems).Find(document.Root);
        abbreviations.Replace(document.Root);
        new HeaderIds(document, budget).Assign(document.Root, isInHtml: false);
        return budget.Steps;
    }

    private static long StepsOfSelector(string selector, string html)
    {
        var budget = new SelectionBudget(CancellationToken.None);
        var root = BodyHtmlParser.Parse(html, CancellationToken.None)[0].Parent!;
        new SelectorMatcher(ElementTree.Create(root, budget), budget).Match(SelectorSyntax.Parse(selector));
        return budget.Steps;
    }

    private static void AssertRecord(string name, IEnumerable<(string Input, long Steps)> steps)
    {
        var path = Path.Combine(Repository.Root, "tests/NewsContent.Compiler.Tests/Results/Records", name + ".txt");
        var actual = steps.Select(row => FormattableString.Invariant($"{row.Input}: {row.Steps}")).ToArray();
        if (Environment.GetEnvironmentVariable("NEWSCONTENT_UPDATE_RECORDS") == "1")
        {
            File.WriteAllText(path, string.Join('\n', actual) + "\n");
        }

        Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries), actual);
    }
}
