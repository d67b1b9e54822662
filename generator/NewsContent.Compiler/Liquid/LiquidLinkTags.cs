using System.Text.RegularExpressions;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Liquid;

/// <summary>The tags that print the URL of another post or file: <c>post_url</c> and <c>link</c>.</summary>
internal sealed class LiquidLinkTags(string text, SiteAddress site, LiquidScope scope, LiquidOutput output, LiquidReporter reporter)
{
    // lib/jekyll/tags/post_url.rb
    private static readonly Regex PostName = new(@"\A(.+/)?[0-9]+-[0-9]+-[0-9]+-[^/]*\z", RegexOptions.CultureInvariant);

    /// <summary>Runs the tag, unless its name contains Liquid, which Jekyll 4 allows but sites rarely use.</summary>
    public bool CanRun(TextSpan markup) => !Covered(markup).Contains("{{");

    public void RenderPostUrl(LiquidToken token, TextSpan markup)
    {
        var name = Nfc.Normalize(Covered(markup).TrimStart('/'));
        if (!PostName.IsMatch(name))
        {
            Malformed(token, "write a post's file name without its extension, such as 2022-06-07-rates");
            return;
        }

        if (scope.Resolve(ReferenceKind.PostName, name) is not { } found)
        {
            return;
        }

        if (found.State == ReferenceState.Unknown)
        {
            ReportUnknownPost(markup, found.Suggestion);
        }

        RenderUrl(token, markup, found, "");
    }

    public void RenderLink(LiquidToken token, TextSpan markup)
    {
        var path = Nfc.Normalize(Covered(markup).TrimStart('/'));
        if (path.Length == 0)
        {
            Malformed(token, "write a file's path from the site's root after 'link'");
            return;
        }

        if (scope.Resolve(ReferenceKind.File, path) is not { } found)
        {
            return;
        }

        var assumed = FilePermalink.Of(path);
        if (found.State == ReferenceState.Unknown)
        {
            if (("/" + path).Contains("/_posts/"))
            {
                ReportUnknownPost(markup, found.Suggestion);
            }
            else if (FilePermalink.IsPage(path))
            {
                reporter.Report(LiquidProblems.AssumedUrl, markup, path, site.RelativeUrl(assumed));
            }
        }

        RenderUrl(token, markup, found, assumed);
    }

    private void ReportUnknownPost(TextSpan markup, string? suggestion) => reporter.Report(
        LinkProblems.UnknownPost,
        markup,
        Covered(markup),
        suggestion is null ? "write the name of a file in _posts" : $"did you mean '{suggestion}'?");

    private void RenderUrl(LiquidToken token, TextSpan markup, ResolvedReference found, string assumed)
    {
        if (found.State == ReferenceState.Excluded)
        {
            reporter.Report(LinkProblems.ExcludedPost, markup, Covered(markup));
        }

        output.AppendValue(site.RelativeUrl(found.Value ?? assumed), token.Span);
    }

    private void Malformed(LiquidToken token, string reason)
    {
        output.AppendBody(token.Span);
        reporter.Malformed(token, reason);
    }

    private string Covered(TextSpan span) => text.Substring(span.Start, span.Length);
}
