namespace NewsContent.AspNetCore.Http;

/// <summary>
/// The prefixes that make the relative URLs of a page absolute, escaped for attributes. A URL is extended but never rewritten, so the published URL is the URL that
/// the policy of the compiler allowed.
/// </summary>
internal sealed class PageBase
{
    private readonly byte[] _scheme;
    private readonly byte[] _origin;
    private readonly byte[] _folder;
    private readonly byte[] _page;
    private readonly bool _isPrefix;

    /// <param name="origin">The scheme and the host.</param>
    /// <param name="page">The absolute URL of the page.</param>
    public PageBase(string origin, string page)
    {
        origin = UrlEscaping.Escape(origin);
        page = UrlEscaping.Escape(page);
        _scheme = HtmlEscaping.Attribute(origin[..(origin.IndexOf(':', StringComparison.Ordinal) + 1)]);
        _origin = HtmlEscaping.Attribute(origin);
        _folder = HtmlEscaping.Attribute(page[..(page.LastIndexOf('/') + 1)]);
        _page = HtmlEscaping.Attribute(page);
    }

    /// <summary>Creates the base of a page on its own site: only URLs from the root get a prefix, unless they have it.</summary>
    /// <param name="prefix">The path before the paths of the site, percent-encoded, without a slash at its end.</param>
    public PageBase(string prefix)
    {
        _origin = HtmlEscaping.Attribute(UrlEscaping.Escape(prefix));
        _scheme = [];
        _folder = [];
        _page = [];
        _isPrefix = true;
    }

    /// <summary>Returns the prefix of a URL; empty if the URL is absolute.</summary>
    /// <param name="url">The URL as in the attribute, with character references.</param>
    public ReadOnlySpan<byte> PrefixOf(ReadOnlySpan<byte> url)
    {
        if (url.IsEmpty || url[0] is (byte)'#' or (byte)'?')
        {
            return _page;
        }

        if (url[0] == '/')
        {
            return url.StartsWith("//"u8) ? _scheme : _isPrefix && HasPrefix(url) ? [] : _origin;
        }

        return HasScheme(url) ? [] : _folder;
    }

    private bool HasPrefix(ReadOnlySpan<byte> url) =>
        url.StartsWith(_origin) && (url.Length == _origin.Length || url[_origin.Length] is (byte)'/' or (byte)'?' or (byte)'#');

    private static bool HasScheme(ReadOnlySpan<byte> url)
    {
        foreach (var b in url)
        {
            if (b == ':')
            {
                return true;
            }

            if (!char.IsAsciiLetterOrDigit((char)b) && b is not ((byte)'+' or (byte)'-' or (byte)'.'))
            {
                return false;
            }
        }

        return false;
    }
}
