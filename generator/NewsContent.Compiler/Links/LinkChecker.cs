using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>
/// Checks an article's links to pages of the site: the article exists, the link is its current URL, and the heading exists. Paths that can be pages of the app, such as
/// <c>/about/</c>, are ignored.
/// </summary>
internal static class LinkChecker
{
    private const int MaxProblems = 100;

    // Searching for a name takes time, so only the first links of a post get a suggestion.
    private const int MaxSuggestions = 20;
    private const int MaxCandidates = 500;

    /// <summary>Returns the problems of link targets.</summary>
    public static EquatableArray<Problem> CheckTargets(EquatableArray<OutgoingLink> links, LinkIndex index) =>
        Check(links, (link, suggests) => CheckTarget(link, index, suggests));

    /// <summary>Returns the problems of fragments in links to existing articles.</summary>
    public static EquatableArray<Problem> CheckFragments(EquatableArray<OutgoingLink> links, LinkIndex index, FragmentIndex fragments, string idPrefix) =>
        Check(links, (link, suggests) => CheckFragment(link, index, fragments, idPrefix, suggests));

    /// <summary>The links with a fragment.</summary>
    public static EquatableArray<OutgoingLink> WithFragments(EquatableArray<OutgoingLink> links) =>
        links.Count == 0 ? default : links.Where(link => link.Target.Fragment is { Length: > 0 } and not "top").ToEquatableArray();

    private static EquatableArray<Problem> Check(EquatableArray<OutgoingLink> links, Func<OutgoingLink, bool, Problem?> check)
    {
        List<Problem>? problems = null;
        foreach (var link in links)
        {
            if (problems?.Count == MaxProblems)
            {
                break;
            }

            if (check(link, (problems?.Count ?? 0) < MaxSuggestions) is { } problem)
            {
                (problems ??= []).Add(problem);
            }
        }

        return problems?.ToEquatableArray() ?? default;
    }

    private static Problem? CheckTarget(OutgoingLink link, LinkIndex index, bool suggests)
    {
        var path = link.Target.Path;
        var article = index.FindArticle(path) ?? index.FindArticle(path.TrimEnd('/'));
        if ((article is not null && IsServed(path, article)) || index.OtherPages.Contains(path))
        {
            return null;
        }

        if (index.FindFormer(path) is { } moved)
        {
            return Problem(LinkProblems.FormerUrl, link, link.Url, link.Form.Write(moved.Url!));
        }

        if (article is not null)
        {
            return Problem(LinkProblems.BrokenLink, link, link.Url, Suggest(link, article.Url!));
        }

        if (index.FindExcluded(path) is { } excluded)
        {
            return Problem(LinkProblems.LinkToExcluded, link, link.Url, excluded.RelativePath);
        }

        if (SourcePath.Of(link.Url) is { } source)
        {
            return CheckSource(link, source, index);
        }

        if (FromRoot(link.Url) is { } rooted && index.FindArticle(rooted) is { } withoutSlash)
        {
            return Problem(LinkProblems.BrokenLink, link, link.Url, Suggest(link, withoutSlash.Url!));
        }

        if (FindBelowSecondBase(link, index) is { } below)
        {
            return Problem(LinkProblems.BrokenLink, link, link.Url, Suggest(link, below.Url!));
        }

        if (!index.IsArticlePath(path) || index.IsOfBroken(path))
        {
            return null;
        }

        return Problem(LinkProblems.BrokenLink, link, link.Url, suggests && index.Suggest(path) is { } meant
            ? Suggest(link, meant)
            : $"write the URL of an article, or add '{OtherPages.Write(index.OtherFolder(path))}' to NewsContentOtherPages");
    }

    // Another extension is reported because only some servers redirect it.
    private static bool IsServed(string path, PostAddress article) => path.TrimEnd('/') == SiteUrl.Key(article.Url!).TrimEnd('/');

    // The path that a relative URL with several segments would be with a slash before it.
    private static string? FromRoot(string url)
    {
        var path = url.Split('?', '#')[0];
        return path.IndexOf('/') > 0 && path[0] != '.' && path.IndexOf(':') < 0 ? SiteUrl.Key("/" + path) : null;
    }

    // The article of a path that begins with 'baseurl' twice, such as of {{ site.baseurl }}{% link … %}, which contains it already.
    private static PostAddress? FindBelowSecondBase(OutgoingLink link, LinkIndex index)
    {
        var (url, path) = (link.Url.Split('?', '#')[0], link.Target.Path);
        if (!url.EndsWith(path, StringComparison.Ordinal))
        {
            return null;
        }

        var before = url.Substring(0, url.Length - path.Length);
        var host = before.IndexOf("://", StringComparison.Ordinal);
        var slash = host < 0 ? 0 : before.IndexOf('/', host + 3);
        var baseUrl = slash < 0 ? "" : before.Substring(slash);
        return baseUrl.Length > 0 && path.StartsWith(baseUrl + "/", StringComparison.Ordinal) ? index.FindArticle(path.Substring(baseUrl.Length)) : null;
    }

    private static string Suggest(OutgoingLink link, string url) => $"did you mean '{link.Form.Write(url)}'?";

    // A path from the root can lead to a Markdown file that the app serves, so an unknown one is reported only in a folder of posts.
    private static Problem? CheckSource(OutgoingLink link, SourcePath source, LinkIndex index) => index.FindSource(source.Path) switch
    {
        { IsArticle: true } post => Problem(LinkProblems.LinkToSource, link, link.Url, $"'{link.Form.Write(post.Url!)}'"),
        { HasError: true } => null,
        { } excluded => Problem(LinkProblems.LinkToExcluded, link, link.Url, excluded.RelativePath),
        null when source.Path[0] != '/' || SourcePath.IsInFolder(source.Path) => Problem(LinkProblems.LinkToSource, link, link.Url, "the URL of its page"),
        null => null,
    };

    private static Problem? CheckFragment(OutgoingLink link, LinkIndex index, FragmentIndex fragments, string idPrefix, bool suggests)
    {
        var fragment = link.Target.Fragment!;
        if (index.FindArticle(link.Target.Path) is not { HasError: false } article || fragments.Has(article.Url!, fragment, idPrefix))
        {
            return null;
        }

        var meant = suggests
            ? NearestName.Find(fragment, fragments.IdsOf(article.Url!).Take(MaxCandidates).Select(id => id.Substring(idPrefix.Length)), maxDistance: 2)
            : null;
        return Problem(LinkProblems.UnknownFragmentOfOther, link, "#" + fragment, article.Url!, meant is null ? "write the id of one of its headings" : $"did you mean '#{meant}'?");
    }

    private static Problem Problem(ProblemKind kind, OutgoingLink link, params string[] arguments) =>
        new(kind, link.Location, arguments.Select(ProblemBag.Shorten).ToEquatableArray());
}
