using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Liquid.Tags;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Runs the Liquid of a body before Markdown, as Jekyll does. Unsupported tags are left as text, and the first is reported.</summary>
internal static class LiquidRenderer
{
    /// <summary>Returns the rendered body, or <c>null</c> after an error, which is reported.</summary>
    /// <param name="text">The body.</param>
    /// <param name="start">The offset of the body in the file.</param>
    /// <param name="context">The variables and references.</param>
    /// <param name="problems">Receives the problems.</param>
    /// <param name="cancellationToken">Cancels between two nodes.</param>
    public static LiquidText? Render(string text, int start, LiquidContext context, ProblemBag problems, CancellationToken cancellationToken)
    {
        if (!LiquidScanner.HasLiquid(text))
        {
            return new LiquidText(text, new ShiftedSourceMap(start), []);
        }

        var run = new LiquidRun(context, text.Length, problems, cancellationToken);
        try
        {
            var source = new LiquidSource(text, start);
            if (context.Links is null)
            {
                run.Scope.AddReferences(OutsideNames.Find(source).In(context));
            }

            run.Render(LiquidParser.Parse(source));
        }
        catch (LiquidTooLargeException)
        {
            // All branches run while references are collected, so only the second run decides.
            if (run.Scope.IsCollecting)
            {
                return new LiquidText("", new ShiftedSourceMap(start), run.Scope.References);
            }

            run.Reporter.Report(LiquidProblems.TooLarge, run.Position);
            return null;
        }

        return run.Reporter.HasErrors ? null : new LiquidText(run.Output.Text, run.Output.SourceMap, run.Scope.References) { Kept = run.Kept };
    }
}
