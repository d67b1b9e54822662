using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary><c>{% post_url 2022-06-07-rates %}</c>: prints the URL of a post.</summary>
internal sealed class PostUrlNode : ReferenceNode
{
    // lib/jekyll/tags/post_url.rb
    private static readonly Regex PostName = new(@"\A(.+/)?[0-9]+-[0-9]+-[0-9]+-[^/]*\z", RegexOptions.CultureInvariant);

    private PostUrlNode(LiquidToken tag)
        : base(tag)
    {
    }

    public static LiquidNode Parse(LiquidToken tag, LiquidParser parser) => HasLiquid(tag) ? new UnknownTagNode(tag) : new PostUrlNode(tag);

    public override void Render(LiquidRun run)
    {
        var found = run.Scope.Resolve(ReferenceKind.PostName, Target);
        if (!PostName.IsMatch(Target))
        {
            run.Malformed(Span, found?.Suggestion is { } meant ? DidYouMean(meant) : "write a post's file name without its extension, such as 2022-06-07-rates");
        }
        else if (found is not null)
        {
            if (found.State == ReferenceState.Unknown)
            {
                ReportUnknownPost(run, found, "write the name of a file in _posts");
            }

            RenderUrl(run, found, "");
        }
    }
}
