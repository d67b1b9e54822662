using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Tests.Work.Shapes;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>Posts that try to consume time or memory need no more than other posts of their length, or reach a limit.</summary>
public sealed class HostileShapeTests
{
    private const int Length = 6_000;

    // Liquid produces more text than the post contains: each of these repeats or extends a long value. LiquidBudget limits the total.
    private static readonly string[] BoundedByBudget = ["Liquid: many appends", "Liquid: filters over long", "Liquid: output long many"];

    public static TheoryData<string> Names() => [.. HostileShape.All.Keys.Except(BoundedByBudget)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Work_and_output_grow_no_faster_than_the_post(string name)
    {
        // A no-break space becomes six bytes, and a heading that needs an id some forty. Markdown may become 4 MiB of HTML.
        const int BytesPerCharacter = 12;
        const int BytesOfHtml = 1024 * 1024;
        const int BytesOfMarkdown = 5 * 1024 * 1024;
        var shape = HostileShape.All[name];

        Allocations.AssertAtMostLinear(Length, n =>
        {
            var text = shape.Text(n);
            var post = TestPost.Parse(text, shape.FileName);
            var most = (shape.FileName.EndsWith(".md", StringComparison.Ordinal) ? BytesOfMarkdown : BytesOfHtml) + (BytesPerCharacter * text.Length);
            Assert.InRange(post.Body?.Complete(default).Length ?? 0, 0, most);
            Assert.DoesNotContain(post.Problems, problem => problem.Kind == LimitProblems.InternalError);
        });
    }

    // The largest post that the compiler accepts. Without limits, each would take gigabytes or minutes.
    [Theory]
    [InlineData("Markdown: a|")]
    [InlineData("Markdown: |")]
    [InlineData("Markdown: {: .a}\\u000A")]
    [InlineData("Markdown: {:a: .b}\\u000A")]
    [InlineData("Markdown: {:x}\\u000A\\u000A")]
    [InlineData("Markdown: attribute list: many classes")]
    [InlineData("Markdown: attribute list: many attributes")]
    [InlineData("Markdown: many attribute lists of one block")]
    [InlineData("Markdown: many attribute lists of one span")]
    [InlineData("Markdown: many attributes of one span in lists of their own")]
    [InlineData("Markdown: definition of attributes: class with class")]
    [InlineData("Markdown: definition of attributes: many attributes many blocks")]
    [InlineData("Markdown: definition of attributes: many undefined refs")]
    [InlineData("Markdown: option prefix")]
    [InlineData("Markdown: link definition: quotes")]
    [InlineData("Markdown: fence of many with text")]
    [InlineData("Markdown: one row table, aligned")]
    [InlineData("Markdown: distinct footnotes used and defined")]
    [InlineData("HTML: reopened formatting: title")]
    [InlineData("HTML: reopened formatting: three ids")]
    [InlineData("HTML: reopened formatting: dropped attr")]
    [InlineData("HTML: reopened formatting: entity attr")]
    [InlineData("HTML: reopened formatting: quote attr")]
    [InlineData("HTML: reopened formatting: after style in svg")]
    [InlineData("HTML: reopened formatting: many attributes hidden")]
    [InlineData("HTML: <iframe></iframe>")]
    [InlineData("Liquid: many appends")]
    [InlineData("Liquid: filters over long")]
    [InlineData("Liquid: output long many")]
    public void The_largest_post_takes_less_than_a_gigabyte(string name) =>
        Assert.InRange(Allocations.Of(() => Parse(name, 1_048_000)), 0, 1_000_000_000);

    private static ParsedPost Parse(string name, int length) =>
        TestPost.Parse(HostileShape.All[name].Text(length), HostileShape.All[name].FileName);
}
