using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{{</c> or <c>{%</c> without its end, which is text.</summary>
internal sealed class UnclosedBracesNode(LiquidToken token) : LiquidNode(token.Span)
{
    public override void Render(LiquidRun run)
    {
        var braces = Span.ToString();
        run.Output.AppendSource(Span);
        run.Reporter.ReportOnce(LiquidProblems.NotClosed, Span, braces, braces == "{%" ? "%}" : "}}");
    }
}
