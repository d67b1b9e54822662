using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Html;

/// <summary>The links of a body: collects the links to the site's own pages, and rewrites their fragments, because ids have a prefix.</summary>
internal sealed class BodyLinks(LinkContext context)
{
    private static readonly char[] PathEnds = ['?', '#'];

    private readonly List<OutgoingLink> _outgoing = [];
    private readonly List<OutgoingFile> _files = [];
    private readonly HashSet<Reference> _references = [];

    public LinkContext Context => context;

    /// <summary>The links to other pages of the site.</summary>
    public IReadOnlyList<OutgoingLink> Outgoing => _outgoing;

    /// <summary>The URLs of files of the site.</summary>
    public IReadOnlyList<OutgoingFile> Files => _files;

    /// <summary>The pages that may be articles, and the files.</summary>
    public IReadOnlyCollection<Reference> References => _references;

    /// <summary>
    /// Returns the URL with the fragment as ids are written: a fragment of this body becomes the id that it names, a fragment of another article
    /// gets the prefix. The letters of an article's path are composed, as in the article's own URL.
    /// </summary>
    public string RewriteFragment(string url, BodyIds ids)
    {
        var hash = url.IndexOf('#');

        // Most links have no fragment and no letters to compose.
        if (hash < 0 && IsAscii(url))
        {
            return url;
        }

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

    /// <summary>Returns the page of the site to which a URL leads; <c>null</c> if it leads to another site or into this page.</summary>
    public SiteUrl? FindPage(string url) => url.Length > 0 && url[0] != '#' ? SiteUrl.Parse(url, context.OwnUrl, context.Site) : null;

    /// <summary>Collects a link to the site.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="page">The page to which it leads.</param>
    /// <param name="location">The location of the URL.</param>
    /// <param name="written">The text of the post there.</param>
    public void Note(string url, SiteUrl page, FileSpan location, string written) =>
        _outgoing.Add(new OutgoingLink(url, page, location, LinkForm.Of(written, url, context.Site)));

    private static bool IsAscii(string url)
    {
        foreach (var c in url)
        {
            if (c is '%' or >= '\u0080')
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns the file of the site that a URL names; <c>null</c> if it names none, or if the file is not known.</summary>
    /// <param name="url">The URL as it is written to the HTML.</param>
    /// <param name="isLink">Whether a reader follows the URL, so that only some extensions are files.</param>
    /// <param name="locate">Returns the location of the URL in the post; <c>null</c> if it is not known.</param>
    public AssetTarget? FindFile(string url, bool isLink, Func<FileSpan>? locate)
    {
        if (FileUrl.Parse(url, context.Site, isLink) is not { } name)
        {
            return null;
        }

        var reference = new Reference(ReferenceKind.Asset, name);
        _references.Add(reference);
        if (locate is not null)
        {
            _files.Add(new OutgoingFile(url, name, locate()));
        }

        return context.Links?.Find(reference)?.Asset;
    }

    /// <summary>Returns the URL of a file as the HTML has it.</summary>
    /// <param name="url">The written URL.</param>
    /// <param name="file">The file.</param>
    public string UrlOf(string url, AssetTarget? file) =>
        file?.Url is not { } served ? (file is null ? url : SiteUrl.Compose(url))
        : UrlFromRoot(served) + (url.IndexOfAny(PathEnds) is >= 0 and var end ? url.Substring(end) : "");

    /// <summary>Returns a URL from the root with <c>baseurl</c>.</summary>
    public string UrlFromRoot(string path) => context.Site.BaseUrl.TrimEnd('/') + path;

    /// <summary>Returns the URL of the post whose source file a URL names, as the plugin <c>jekyll-relative-links</c> does; otherwise the URL.</summary>
    public string ResolveSource(string url)
    {
        if (context.SourceFolder is not { } folder || SourcePath.Of(url) is not { } written)
        {
            return url;
        }

        var reference = new Reference(ReferenceKind.File, SiteUrl.Resolve("/" + folder, written.Path).Substring(1));
        _references.Add(reference);
        return context.Links?.Find(reference) is { State: ReferenceState.Found, Value: { } target } ? context.Site.RelativeUrl(target) + written.Fragment : url;
    }
}
