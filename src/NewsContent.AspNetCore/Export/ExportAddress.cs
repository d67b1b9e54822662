using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Export;

/// <summary>The address of an exported site, and the meaning of the URLs on its pages.</summary>
internal sealed class ExportAddress
{
    private readonly Uri _origin;

    /// <param name="url">The scheme and host.</param>
    /// <param name="basePath">The path of the site on its host; may be empty.</param>
    public ExportAddress(string url, string? basePath)
    {
        _origin = new Uri(new Uri(url), "/");
        var path = (basePath ?? "").Trim('/');
        BasePath = path.Length == 0 ? "" : new PathString("/" + Uri.UnescapeDataString(path)).ToUriComponent();
    }

    public string Scheme => _origin.Scheme;

    public string Host => _origin.Authority;

    /// <summary>The path of the site on its host, percent-encoded: empty, or with a leading slash and no trailing slash.</summary>
    public string BasePath { get; }

    /// <summary>Returns the absolute URL of a path of the site.</summary>
    /// <param name="path">The path without the base path, percent-encoded.</param>
    public Uri Absolute(string path) => new(_origin, BasePath + path);

    /// <summary>Returns the path and query of a URL without the base path; <c>null</c> if the URL is not of this site.</summary>
    /// <param name="page">The absolute URL of the page that contains it.</param>
    /// <param name="url">The URL as on the page.</param>
    public string? PathOf(Uri page, string url)
    {
        if (!Uri.TryCreate(page, url, out var target) || !IsHere(target))
        {
            return null;
        }

        var path = target.GetComponents(UriComponents.Path | UriComponents.Query | UriComponents.KeepDelimiter, UriFormat.UriEscaped);
        return HasBasePath(path) ? path.Length == BasePath.Length ? "/" : path[BasePath.Length] == '/' ? path[BasePath.Length..] : "/" + path[BasePath.Length..]
            : IsFromRoot(url) ? path
            : null;
    }

    /// <summary>Returns whether a path has the base path; <c>true</c> if there is none.</summary>
    public bool HasBasePath(string path) =>
        path.StartsWith(BasePath, StringComparison.Ordinal) && (path.Length == BasePath.Length || BasePath.Length == 0 || path[BasePath.Length] is '/' or '?' or '#');

    /// <summary>Returns whether a URL is a path from the root of the host.</summary>
    public static bool IsFromRoot(string url) => url.Length > 0 && url[0] == '/' && (url.Length == 1 || url[1] is not ('/' or '\\'));

    // Links of a site that moved to https can still have the other scheme.
    private bool IsHere(Uri target) =>
        (target.Scheme == Uri.UriSchemeHttps || target.Scheme == Uri.UriSchemeHttp) && string.Equals(target.Authority, _origin.Authority, StringComparison.OrdinalIgnoreCase);
}
