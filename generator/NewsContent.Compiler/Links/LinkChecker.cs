using NewsContent.Compiler.Html;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Links;

/// <summary>
/// Checks an article's links to the site's own pages: that the article is there, that it is where the link says, and that it has the heading. What
/// may be a page of the app, such as <c>/about/</c>, is passed over.
/// </summary>
internal static class LinkChecker
{
    private const int MaxProblems = 100;

    // Each name that is looked at takes time; the first few links of a post get a suggestion.
    private const int MaxSuggestions = 20;
    private const int MaxCandidates = 500;

    public static EquatableArray<Problem> Check(PostLinkNotes post, LinkIndex index, string idPrefix)
    {
        var problems = new List<Problem>();
        foreach (var link in post.Outgoing)
        {
            if (problems.Count == MaxProblems)
            {
                break;
            }

            if (Check(link, index, idPrefix, problems.Count < MaxSuggestions) is { } problem)
            {
                problems.Add(problem);
            }
        }

        return problems.ToEquatableArray();
    }

    private static Problem? Check(OutgoingLink link, LinkIndex index, string idPrefix, bool suggests)
    {
        var path = link.Target.Path;
        if (index.FindArticle(path) is { } article)
        {
            return CheckFragment(link, article, index, idPrefix, suggests);
        }

        if (index.FindFormer(path) is { } moved)
        {
            return Problem(LinkProblems.FormerUrl, link, link.Url, moved.Url!);
        }

        if (index.FindLeftOut(path) is { } leftOut)
        {
            return Problem(LinkProblems.LinkToLeftOut, link, link.Url, leftOut.RelativePath);
        }

        if (!index.IsArticlePath(path))
        {
            return null;
        }

        var meant = suggests ? index.Suggest(path) : null;
        return Problem(LinkProblems.BrokenLink, link, link.Url, meant is null ? "write the URL of an article, or delete the link" : $"did you mean '{meant}'?");
    }

    private static Problem? CheckFragment(OutgoingLink link, PostAddress article, LinkIndex index, string idPrefix, bool suggests)
    {
        if (link.Target.Fragment is not { Length: > 0 } fragment || fragment == "top")
        {
            return null;
        }

        var ids = index.IdsOf(article.Url!);
        if (ids.Contains(Ids.WithPrefix(fragment, idPrefix)) || ids.Contains(Ids.WithPrefix(SiteUrl.Key(fragment), idPrefix)))
        {
            return null;
        }

        var meant = suggests ? NearestName.Find(fragment, ids.Take(MaxCandidates).Select(id => id.Substring(idPrefix.Length)), maxDistance: 2) : null;
        return Problem(LinkProblems.UnknownFragmentOfOther, link, "#" + fragment, article.Url!, meant is null ? "write the id of one of its headings" : $"did you mean '#{meant}'?");
    }

    private static Problem Problem(ProblemKind kind, OutgoingLink link, params string[] arguments) =>
        new(kind, link.Place, arguments.Select(ProblemBag.Shorten).ToEquatableArray());
}
