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

    /// <summary>The path below which the site is; empty, or with a slash at its start and none at its end.</summary>
    public static string BasePath(HttpRequest request, SiteSettings settings)
    {
        var path = (settings.BaseUrl ?? request.PathBase.ToUriComponent()).Trim('/');
        return path.Length == 0 ? "" : "/" + path;
    }

    public string Absolute(string path) => Root + path;

    public string Absolute(Article article) => Root + article.Url;

    // Any other value would give all relative URLs another scheme, or none.
    private static bool IsWebAddress(string? url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeHttp);
}
