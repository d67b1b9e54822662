using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Export;

namespace NewsContent.AspNetCore.Http;

/// <summary>The address of the site, which makes paths absolute URLs.</summary>
internal sealed class SiteAddress
{
    private SiteAddress(string origin, string basePath)
    {
        Origin = UrlEscaping.Escape(origin);
        RootPath = UrlEscaping.Escape(basePath);
        Root = Origin + RootPath;
    }

    /// <summary>The scheme and host, without a trailing slash.</summary>
    public string Origin { get; }

    /// <summary>The path before all paths of the site: empty, or with a leading slash and no trailing slash.</summary>
    public string RootPath { get; }

    /// <summary>The prefix of all paths of the site, with the scheme and host.</summary>
    public string Root { get; }

    /// <summary>The URL of the home page.</summary>
    public string Home => Root + "/";

    /// <summary>The name of the host; <c>localhost</c> if the request has none.</summary>
    public string Host => Uri.TryCreate(Origin, UriKind.Absolute, out var uri) && uri.Host.Length > 0 ? uri.Host : "localhost";

    public static SiteAddress Of(HttpRequest request, SiteSettings settings) => Of(request, settings, MountPoint.Of(request.HttpContext));

    /// <summary>Returns the address of a site with a prefix that the route of the request does not have.</summary>
    public static SiteAddress Of(HttpRequest request, SiteSettings settings, string mounted)
    {
        var url = (request.HttpContext.Features.Get<ExportFeature>()?.Url ?? settings.Url)?.Trim();
        var origin = IsWebAddress(url) ? url!.TrimEnd('/') : request.Scheme + "://" + request.Host.ToUriComponent();
        return new SiteAddress(origin, BasePath(request, settings, mounted));
    }

    /// <summary>
    /// Returns the path prefix of the site: empty, or with a leading slash and no trailing slash. The prefix of the request is used unless the settings contain another
    /// prefix, which a proxy removes. A setting that is the end of the request's prefix, such as the prefix of a group below a <c>PathBase</c>, is ignored.
    /// </summary>
    public static string BasePath(HttpRequest request, SiteSettings settings) => BasePath(request, settings, MountPoint.Of(request.HttpContext));

    public string Absolute(string path) => Root + (path.StartsWith('/') ? path : "/" + path);

    /// <summary>Returns the absolute URL of a path from the root of the host, which gets the prefix of the site unless it has it, as links in bodies do.</summary>
    public string AbsoluteFromRoot(string path) =>
        path.StartsWith(RootPath, StringComparison.Ordinal) && (path.Length == RootPath.Length || RootPath.Length == 0 || path[RootPath.Length] is '/' or '?' or '#') ? Origin + path : Root + path;

    public string Absolute(Article article) => Root + article.Url;

    private static string BasePath(HttpRequest request, SiteSettings settings, string mounted)
    {
        var path = request.HttpContext.Features.Get<ExportFeature>() is { HasBasePath: true } ? null : settings.BaseUrl?.Trim('/');
        return path is null || (path.Length > 0 && EndsWith(mounted, "/" + path)) ? mounted
            : path.Length == 0 ? ""
            : "/" + path;
    }

    private static bool EndsWith(string mounted, string path) =>
        Uri.UnescapeDataString(mounted).EndsWith(Uri.UnescapeDataString(path), StringComparison.OrdinalIgnoreCase);

    // Any other value would give all relative URLs another scheme, or none.
    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
