using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>A tag that prints the URL of another post or file.</summary>
internal abstract class ReferenceNode(LiquidToken tag) : LiquidNode(tag.Span)
{
    /// <summary>The name of the post or file, as written.</summary>
    protected LiquidSpan Written { get; } = tag.Markup;

    /// <summary>The name of the post or file.</summary>
    protected string Target { get; } = TargetOf(tag);

    /// <summary>Returns the name of the post or file in a tag.</summary>
    public static string TargetOf(LiquidToken tag) => Nfc.Normalize(tag.Markup.ToString().TrimStart('/'));

    /// <summary>Returns whether the target contains Liquid, which Jekyll 4 allows but sites rarely use.</summary>
    protected static bool HasLiquid(LiquidToken tag) => tag.Markup.ToString().Contains("{{");

    /// <param name="run">The run.</param>
    /// <param name="found">The target, which is unknown.</param>
    /// <param name="remedy">The remedy if no name is similar.</param>
    protected void ReportUnknownPost(LiquidRun run, ResolvedReference found, string remedy) => run.Reporter.Report(
        LinkProblems.UnknownPost,
        Written,
        Written.ToString(),
        found.Suggestion is null ? remedy : DidYouMean(found.Suggestion));

    protected static string DidYouMean(string name) => $"did you mean '{name}'?";

    /// <param name="run">The run.</param>
    /// <param name="found">The resolved target.</param>
    /// <param name="assumed">The URL of a target that is not a post.</param>
    protected void RenderUrl(LiquidRun run, ResolvedReference found, string assumed)
    {
        if (found.State == ReferenceState.Excluded)
        {
            run.Reporter.Report(LinkProblems.ExcludedPost, Written, Written.ToString());
        }

        run.Output.AppendValue(run.Site.RelativeUrl(found.Value ?? assumed), Span);
    }
}
