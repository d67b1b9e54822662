namespace NewsContent.Compiler.Urls;

/// <summary>The address of the site in <c>_config.yml</c>: the parts that Jekyll's URL filters put before a path.</summary>
/// <param name="BaseUrl">The path of the site, without a slash at its end; may be empty.</param>
/// <param name="Url">The scheme and host; may be empty.</param>
internal sealed record SiteAddress(string BaseUrl, string Url)
{
    public static readonly SiteAddress None = new("", "");

    /// <summary>Returns the result of Jekyll's filter <c>relative_url</c> (<c>lib/jekyll/filters/url_filters.rb</c>).</summary>
    public string RelativeUrl(string url) => IsAbsolute(url) ? url : UrlNormalizer.Normalize(WithSlash(BaseUrl.TrimEnd('/')) + WithSlash(url));

    /// <summary>Returns the result of Jekyll's filter <c>absolute_url</c>.</summary>
    public string AbsoluteUrl(string url) => IsAbsolute(url) ? url : Url + RelativeUrl(url);

    private static string WithSlash(string path) => path.Length == 0 || path[0] == '/' ? path : "/" + path;

    private static bool IsAbsolute(string url)
    {
        var colon = url.IndexOf(':');
        return colon > 0 && url.IndexOfAny(['/', '?', '#', ' ']) is var end && (end < 0 || colon < end);
    }
}
