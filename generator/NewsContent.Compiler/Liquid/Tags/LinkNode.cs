using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% link _posts/2022-06-07-rates.md %}</c>: prints the URL of a file of the site.</summary>
internal sealed class LinkNode : ReferenceNode
{
    private LinkNode(LiquidToken tag)
        : base(tag)
    {
    }

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => HasLiquid(tag) ? new UnknownTagNode(tag) : new LinkNode(tag);

    public override void Render(LiquidRun run)
    {
        if (Target.Length == 0)
        {
            run.Malformed(Span, "write a file's path from the site's root after 'link'");
            return;
        }

        if (run.Scope.Resolve(ReferenceKind.File, Target) is not { } found)
        {
            return;
        }

        var assumed = FilePermalink.Of(Target);
        if (found.State == ReferenceState.Unknown)
        {
            if (("/" + Target).Contains("/_posts/"))
            {
                ReportUnknownPost(run, found);
            }
            else if (FilePermalink.IsPage(Target))
            {
                run.Reporter.Report(LiquidProblems.AssumedUrl, Written, Target, run.Site.RelativeUrl(assumed));
            }
        }

        RenderUrl(run, found, assumed);
    }
}
