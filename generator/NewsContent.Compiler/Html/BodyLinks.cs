using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Html;

/// <summary>The links of a body: notes those that lead to the site's own pages, and mends their fragments, for the ids that they name have a prefix.</summary>
internal sealed class BodyLinks(LinkContext context)
{
    private static readonly char[] PathEnds = ['?', '#'];

    private readonly List<OutgoingLink> _outgoing = [];
    private readonly HashSet<Reference> _references = [];

    public LinkContext Context => context;

    /// <summary>The links to the site's own pages, those within the body excepted.</summary>
    public IReadOnlyList<OutgoingLink> Outgoing => _outgoing;

    /// <summary>The pages of which it must be known whether they are articles.</summary>
    public IReadOnlyCollection<Reference> References => _references;

    /// <summary>
    /// The URL to write. A fragment of the body itself that leads to an id is that id's; one of another article gets the prefix, as its ids have. The path
    /// of an article is written as the article's own URL is, its letters composed.
    /// </summary>
    public string Mend(string url, BodyIds ids)
    {
        var hash = url.IndexOf('#');
        var fragment = hash < 0 ? "" : url.Substring(hash + 1);
        if (hash == 0)
        {
            return fragment.Length > 0 && ids.Find(fragment) is { } id ? "#" + id : url;
        }

        var pathEnd = url.IndexOfAny(PathEnds) is >= 0 and var end ? end : url.Length;
        var path = url.Substring(0, pathEnd);
        var composed = SiteUrl.Compose(path);
        if ((fragment.Length == 0 && ReferenceEquals(composed, path)) || SiteUrl.Parse(url, context.OwnUrl, context.Site) is not { } target)
        {
            return url;
        }

        _references.Add(new Reference(ReferenceKind.Page, target.Path));
        var isArticle = target.Path == SiteUrl.Key(context.OwnUrl) || context.Links?.IsArticle(target.Path) == true;
        return !isArticle ? url
            : fragment.Length == 0 ? composed + url.Substring(pathEnd)
            : composed + url.Substring(pathEnd, hash + 1 - pathEnd) + Ids.WithPrefix(SiteUrl.Compose(fragment), context.IdPrefix);
    }

    /// <summary>Notes a link, if it leads to the site.</summary>
    public void Note(string url, Func<Text.FileSpan> place)
    {
        if (url.Length > 0 && url[0] != '#' && SiteUrl.Parse(url, context.OwnUrl, context.Site) is { } target)
        {
            _outgoing.Add(new OutgoingLink(url, target, place()));
        }
    }
}
