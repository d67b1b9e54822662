using System.Diagnostics;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Bodies.Selection.Patterns;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Markdown.Blocks;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>An editor cancels a run at each keystroke, so long operations check for cancellation within a post.</summary>
public sealed class CancellationTests
{
    private static readonly string Elements = string.Concat(Enumerable.Repeat("<b>a</b> ", 40_000));

    [Fact]
    public void Parsing_html_can_be_canceled() =>
        Assert.ThrowsAny<OperationCanceledException>(() => BodyHtmlParser.Parse(Elements, new CancellationToken(canceled: true)));

    [Theory]
    [InlineData("<svg><p>")]
    [InlineData("<td>")]
    [InlineData("<table><b>")]
    public void Parsing_html_in_Markdown_can_be_canceled(string tags)
    {
        var text = new MappedText(string.Concat(Enumerable.Repeat(tags, 100_000)) + "\n");

        AssertGivenUpInTheMiddle(cancellationToken =>
        {
            var document = new MarkdownDocument(MarkdownOptions.Default);
            var problems = new MarkdownProblems(new ProblemBag(new SourceFile("a.md", text.Text)), new ShiftedSourceMap(0));
            BlockParser.Parse(document, new MarkdownBudget(text.Text.Length, cancellationToken), problems, text.All, document.Root);
        });
    }

    [Fact]
    public void Sanitizing_can_be_canceled()
    {
        var nodes = BodyHtmlParser.Parse("<p>a</p>", CancellationToken.None);

        Assert.ThrowsAny<OperationCanceledException>(() => new BodySanitizer(HtmlPolicy.Default, new BodyLinks(LinkContext.None), null).Sanitize(nodes, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("p ~ p", null)]
    [InlineData("p:has(~ h2)", null)]
    [InlineData("p", "(b+)c")]
    public void Selecting_can_be_canceled(string selector, string? pattern)
    {
        var html = string.Concat(Enumerable.Repeat("<p>bbbb", 30_000));
        var nodes = BodyHtmlParser.Parse(html, CancellationToken.None);
        var bodySelector = new BodySelector(html, new ShiftedSourceMap(0), new ProblemBag(new SourceFile("a.html", html)));

        Assert.ThrowsAny<OperationCanceledException>(() => bodySelector.Select(nodes, new([new SelectRule(selector, null, pattern, Remove: false)]), new CancellationToken(canceled: true)));
    }

    [Fact]
    public void Matching_a_long_text_can_be_canceled() =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            new PatternMatcher(PatternSyntax.Compile("(a+)b"), new SelectionBudget(new CancellationToken(canceled: true))).Match(new string('a', 100_000)));

    [Fact]
    public void Binding_values_can_be_canceled()
    {
        var input = TestPost.Parse("---\ntitle: Rates\ndesk: /a\n---\nText.").Model!;
        var schema = ModelSchema.Article with
        {
            IsPlain = false,
            Properties = new([new ModelProperty { Name = "Desk", Key = "desk", Type = ModelType.Uri, TypeName = "global::System.Uri", DisplayType = "Uri", Modifiers = "public" }]),
        };

        Assert.ThrowsAny<OperationCanceledException>(() => ModelBinder.Bind(input, schema, TestPost.Site, new CancellationToken(canceled: true)));
    }

    [Theory]
    [InlineData("2022-06-07-rates.md")]
    [InlineData("2022-06-07-rates.html")]
    public void A_canceled_post_is_not_a_failure(string fileName) =>
        Assert.ThrowsAny<OperationCanceledException>(() =>
            PostParser.Parse("/site/_posts/" + fileName, TestPost.WithBody("<p>a</p>"), new PostContext(TestPost.Site), new CancellationToken(canceled: true)));

    [Fact]
    public void A_post_can_be_canceled_in_its_body()
    {
        var text = TestPost.WithBody(Elements);

        AssertGivenUpInTheMiddle(cancellationToken =>
            PostParser.Parse("/site/_posts/2022-06-07-rates.html", text, new PostContext(TestPost.Site), cancellationToken));
    }

    private static void AssertGivenUpInTheMiddle(Action<CancellationToken> work)
    {
        var whole = Allocations.Of(() => work(CancellationToken.None));
        var clock = Stopwatch.StartNew();
        work(CancellationToken.None);

        // Half of the usual duration; if the machine is faster this time, half of that.
        for (var delay = clock.Elapsed / 2; ; delay /= 2)
        {
            using var cancellation = new CancellationTokenSource();
            var before = GC.GetAllocatedBytesForCurrentThread();
            cancellation.CancelAfter(delay);
            try
            {
                work(cancellation.Token);
            }
            catch (OperationCanceledException)
            {
                Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, whole * 9 / 10);
                return;
            }

            Assert.True(delay > TimeSpan.FromMilliseconds(1), "It was never given up.");
        }
    }
}
