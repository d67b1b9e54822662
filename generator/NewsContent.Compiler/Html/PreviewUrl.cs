using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Finds URLs of a page on the computer of the author, which are copied from a preview of the site.</summary>
internal static class PreviewUrl
{
    /// <summary>Returns the URL that the page has on the site; <c>null</c> for other URLs. The front page of such a server is usually a program that a post describes.</summary>
    /// <param name="url">A URL with the scheme <c>http</c> or <c>https</c>.</param>
    public static string? Find(string url)
    {
        // The names begin with these characters.
        var start = url.IndexOf("://", StringComparison.Ordinal) + 3;
        if (start >= url.Length || url[start] is not ('l' or 'L' or '1' or '0' or '['))
        {
            return null;
        }

        var authority = UrlPolicy.HostOf(url);
        var path = url.Substring(url.IndexOf("://", StringComparison.Ordinal) + 3 + authority.Length);
        return NameOf(authority).ToLowerInvariant() is "localhost" or "127.0.0.1" or "0.0.0.0" or "[::1]" && path.Length > 1 && path[0] == '/' ? path : null;
    }

    /// <summary>Returns whether a text shows the host of a URL, so that the link is meant.</summary>
    public static bool IsShown(string url, string text) => text.IndexOf(NameOf(UrlPolicy.HostOf(url)), StringComparison.OrdinalIgnoreCase) >= 0;

    private static string NameOf(string authority) =>
        authority.LastIndexOf(':') is > 0 and var colon && authority.Skip(colon + 1).All(Ascii.IsDigit) ? authority.Substring(0, colon) : authority;
}
