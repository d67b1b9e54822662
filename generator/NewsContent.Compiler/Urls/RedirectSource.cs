namespace NewsContent.Compiler.Urls;

/// <summary>Checks a value of <c>redirect_from</c>, which is a path of the site. A missing first slash is added, as by the plugin <c>jekyll-redirect-from</c>.</summary>
internal static class RedirectSource
{
    /// <summary>Returns the reason why a value is not a path, and the path to write; <c>null</c> if it is a path.</summary>
    /// <param name="value">The value.</param>
    /// <param name="site">The address of the site.</param>
    public static (string Fault, string Path)? FindFault(string value, SiteAddress site)
    {
        var url = value.Trim();
        if (PathsIn(url) is { } paths)
        {
            return ("contains several paths", $"[{paths}]");
        }

        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url.Substring(0, end);
        if (PathAfterHost(path) is { } own)
        {
            return ("has a host", Written(WithoutBase(own, site.BaseUrl)));
        }

        return end < 0 ? null : (url[end] == '?' ? "has a query" : "has a fragment", Written(path));
    }

    // '/a/, /b/' and '/a/ /b/' as a list; null if it is one path.
    private static string? PathsIn(string value)
    {
        var paths = value.Split([',', ';', ' ', '\t', '\n'], StringSplitOptions.RemoveEmptyEntries);
        return paths.Length > 1 && paths.All(static path => path[0] == '/' && path.IndexOfAny([':', '#', '[', ']', '{', '}', '\'', '"']) < 0) ? string.Join(", ", paths) : null;
    }

    // 'https://example.com/old', '//example.com/old', 'example.com/old'.
    private static string? PathAfterHost(string url)
    {
        var slashes = url.IndexOf("//", StringComparison.Ordinal);
        var hasScheme = slashes > 0 && url[slashes - 1] == ':' && url.IndexOf('/') == slashes;
        var host = hasScheme || slashes == 0 ? slashes + 2 : 0;
        if (host == 0 && !IsHost(url.Split('/')[0]))
        {
            return null;
        }

        var path = url.IndexOf('/', host);
        return path < 0 ? "/" : url.Substring(path);
    }

    // Files can have dots too, so only a host that nothing else resembles counts.
    private static bool IsHost(string name) =>
        name.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".com", StringComparison.OrdinalIgnoreCase)
        || name.EndsWith(".org", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".net", StringComparison.OrdinalIgnoreCase);

    private static string WithoutBase(string path, string baseUrl) =>
        baseUrl.Length > 0 && (path + "/").StartsWith(baseUrl + "/", StringComparison.Ordinal) ? path.Substring(baseUrl.Length) : path;

    private static string Written(string path) => path.StartsWith("/", StringComparison.Ordinal) ? path : "/" + path;
}
