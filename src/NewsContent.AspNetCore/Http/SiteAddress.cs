using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Http;

/// <summary>Where the site is: what makes a path an absolute URL.</summary>
internal sealed class SiteAddress
{
    private SiteAddress(string origin, string basePath)
    {
        Origin = UrlEscaping.Escape(origin);
        Root = Origin + UrlEscaping.Escape(basePath);
    }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>What precedes each of the site's paths.</summary>
    public string Root { get; }

    /// <summary>The site's first page.</summary>
    public string Home => Root + "/";

    /// <summary>The host's name; that of the machine itself where the request names none.</summary>
    public string Host => Uri.TryCreate(Origin, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : "localhost";

    public static SiteAddress Of(HttpRequest request, SiteSettings settings)
    {
        var url = settings.Url?.Trim();
        var origin = IsWebAddress(url) ? url!.TrimEnd('/') : request.Scheme + "://" + request.Host.ToUriComponent();
        return new SiteAddress(origin, BasePath(request, settings));
    }

    /// <summary>
    /// The path below which the site is; empty, or with a slash at its start and none at its end. The request's own prefix counts, unless the settings name another: then a
    /// proxy takes that off. A setting that is the end of the request's prefix, such as that of a group below a <c>PathBase</c>, says nothing new.
    /// </summary>
    public static string BasePath(HttpRequest request, SiteSettings settings)
    {
        var mounted = MountPoint.Of(request.HttpContext);
        var path = settings.BaseUrl?.Trim('/');
        return path is null || (path.Length > 0 && EndsWith(mounted, "/" + path)) ? mounted
            : path.Length == 0 ? ""
            : "/" + path;
    }

    public string Absolute(string path) => Root + (path.StartsWith('/') ? path : "/" + path);

    public string Absolute(Article article) => Root + article.Url;

    private static bool EndsWith(string mounted, string path) =>
        Uri.UnescapeDataString(mounted).EndsWith(Uri.UnescapeDataString(path), StringComparison.OrdinalIgnoreCase);

    // Any other value would give all relative URLs another scheme, or none.
    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
