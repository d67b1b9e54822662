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
            run.Malformed(Span, "write a file's path from the content root after 'link'");
            return;
        }

        if (run.Scope.Resolve(ReferenceKind.File, Target) is not { } found)
        {
            return;
        }

        var assumed = FilePermalink.Of(Target);
        if (found.State == ReferenceState.Unknown)
        {
            if (IsMeantAsPost(found.Suggestion))
            {
                ReportUnknownPost(run, found, "write the path of a file, such as _posts/2022-06-07-rates.md");
            }
            else if (FilePermalink.IsPage(Target))
            {
                var remedy = found.Suggestion is { } post && PostFileName.Parse(post).Slug == SourcePath.StemOf(Target) ? DidYouMean(post) : "write the URL itself";
                run.Reporter.Report(LiquidProblems.AssumedUrl, Written, Target, run.Site.RelativeUrl(assumed), remedy);
            }
        }

        RenderUrl(run, found, assumed);
    }

    // A page can be outside the site that is known here, but a file with a date in its name, or next to a similar document, is a post.
    private bool IsMeantAsPost(string? suggestion)
    {
        var file = PostFileName.Parse(Target);
        var folder = Target.Substring(0, Target.LastIndexOf('/') + 1);
        return ("/" + Target).Contains("/_posts/")
            || (file.WrittenDate is not null && (file.Extension.Length == 0 || FilePermalink.IsPage(Target)))
            || (folder.StartsWith("_", StringComparison.Ordinal) && suggestion?.StartsWith(folder, StringComparison.Ordinal) == true);
    }
}
