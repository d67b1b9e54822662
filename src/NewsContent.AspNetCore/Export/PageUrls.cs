namespace NewsContent.AspNetCore.Export;

/// <summary>The URLs of a page that is exported: it collects those of the site, and changes those that would have another meaning on the static host.</summary>
/// <param name="site">The address of the site.</param>
/// <param name="path">The path of the page without the base path, percent-encoded.</param>
/// <param name="isMoved">Whether the page is in another folder on the static host, so that relative URLs must be from the root.</param>
internal sealed class PageUrls(ExportAddress site, string path, bool isMoved)
{
    private readonly List<PageLink> _links = [];
    private Uri _base = site.Absolute(path);

    /// <summary>The URLs of the site, in the order of the page.</summary>
    public IReadOnlyList<PageLink> Links => _links;

    /// <summary>Sets the URL that relative URLs refer to: the value of <c>base</c>.</summary>
    public void SetBase(string url)
    {
        if (Uri.TryCreate(_base, url, out var changed))
        {
            _base = changed;
        }
    }

    /// <summary>Adds a URL.</summary>
    /// <param name="url">The URL as on the page, decoded.</param>
    /// <returns>The URL on the static host; <c>null</c> if it does not change.</returns>
    public string? Visit(string url)
    {
        var target = url.Trim();
        if (target.Length == 0 || target[0] == '#' || site.PathOf(_base, target) is not { } found)
        {
            return null;
        }

        _links.Add(new PageLink(found, target));
        if (ExportAddress.IsFromRoot(target))
        {
            return site.HasBasePath(target) ? null : site.BasePath + target;
        }

        return isMoved && !Uri.TryCreate(target, UriKind.Absolute, out _) && !target.StartsWith("//", StringComparison.Ordinal)
            ? site.BasePath + found + (target.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? target[fragment..] : "")
            : null;
    }

    /// <summary>Adds an absolute URL if it is of this site, such as the image of a card.</summary>
    public void VisitAbsolute(string url)
    {
        if (Uri.TryCreate(url.Trim(), UriKind.Absolute, out _) && !ExportAddress.IsFromRoot(url.Trim()))
        {
            Visit(url);
        }
    }
}
