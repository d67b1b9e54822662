using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>A URL that leads to a page of the site.</summary>
/// <param name="Path">The path of the page without <c>baseurl</c> and query, percent-decoded.</param>
/// <param name="Fragment">The part after <c>#</c>; <c>null</c> if there is none.</param>
internal readonly record struct SiteUrl(string Path, string? Fragment)
{
    // 'https'.
    private const int MaxScheme = 5;

    private static readonly char[] PathEnds = ['?', '#'];
    private static readonly Regex EscapedLetters = new("(?:%[89A-Fa-f][0-9A-Fa-f])+", RegexOptions.CultureInvariant);

    /// <summary>Parses a URL in a post; <c>null</c> if it leads to another site.</summary>
    /// <param name="url">A URL that the sanitizer allows.</param>
    /// <param name="ownUrl">The URL of the post, to which relative URLs refer.</param>
    /// <param name="site">The address of the site.</param>
    public static SiteUrl? Parse(string url, string ownUrl, SiteAddress site)
    {
        if (LeadsToOtherSite(url, site))
        {
            return null;
        }

        var hash = url.IndexOf('#');
        var fragment = hash < 0 ? null : url.Substring(hash + 1);
        var path = (hash < 0 ? url : url.Substring(0, hash)).Split('?')[0];
        var authority = WithoutScheme(path);
        if (authority is not null)
        {
            if (WithoutScheme(site.Url) is not { Length: > 0 } own || !authority.StartsWith(own, StringComparison.OrdinalIgnoreCase))
            {
                return null;
            }

            path = authority.Substring(own.Length);
            if (path.Length == 0 || path[0] != '/')
            {
                return path.Length == 0 ? new SiteUrl("/", fragment) : null;
            }
        }
        else if (path.Length == 0 || path.IndexOf(':') >= 0)
        {
            return null;
        }

        path = path[0] == '/' ? WithoutBase(path, site.BaseUrl) : Combine(ownUrl, path);
        return new SiteUrl(Key(path), fragment);
    }

    /// <summary>Returns a path in the form that paths are compared in.</summary>
    public static string Key(string path) => Nfc.Normalize(path.IndexOf('%') < 0 ? path : Uri.UnescapeDataString(path));

    /// <summary>Returns a path or a fragment with its letters composed, percent-encoded ones too; the same instance if they are.</summary>
    public static string Compose(string path)
    {
        var letters = path.IndexOf('%') < 0 ? path : EscapedLetters.Replace(path, match => Uri.UnescapeDataString(match.Value));
        var composed = Nfc.Normalize(letters);
        return ReferenceEquals(composed, letters) ? path : composed;
    }

    // Decides most absolute URLs without a copy of a part.
    private static bool LeadsToOtherSite(string url, SiteAddress site)
    {
        var slashes = url.IndexOf("://", 0, Math.Min(url.Length, MaxScheme + 3), StringComparison.Ordinal);
        if (slashes <= 0 || url.IndexOfAny(PathEnds, 0, slashes) >= 0)
        {
            return false;
        }

        var own = site.Url.IndexOf("://", StringComparison.Ordinal);
        if (own is <= 0 or > MaxScheme || own + 3 == site.Url.Length)
        {
            return true;
        }

        return string.Compare(url, slashes + 3, site.Url, own + 3, site.Url.Length - own - 3, StringComparison.OrdinalIgnoreCase) != 0;
    }

    private static string? WithoutScheme(string url)
    {
        var slashes = url.IndexOf("://", StringComparison.Ordinal);
        return slashes is > 0 and <= MaxScheme ? url.Substring(slashes + 3) : null;
    }

    /// <summary>Returns a path from the root of the host without <c>baseurl</c>.</summary>
    public static string WithoutBase(string path, string baseUrl) =>
        baseUrl.Length > 0 && path.StartsWith(baseUrl, StringComparison.Ordinal) && (path.Length == baseUrl.Length || path[baseUrl.Length] == '/')
            ? path.Length == baseUrl.Length ? "/" : path.Substring(baseUrl.Length)
            : path;

    /// <summary>Returns the path to which a path in a document refers.</summary>
    /// <param name="ownUrl">The path of the document.</param>
    /// <param name="path">A path from the root or from the folder of the document.</param>
    public static string Resolve(string ownUrl, string path) => path.StartsWith("/", StringComparison.Ordinal) ? Key(path) : Key(Combine(ownUrl, path));

    /// <summary>Returns the path from the root to which a relative path in a document refers, as written.</summary>
    public static string Combine(string ownUrl, string relative)
    {
        var segments = ownUrl.Substring(0, ownUrl.LastIndexOf('/') + 1).Split(['/'], StringSplitOptions.RemoveEmptyEntries).ToList();
        var isFolder = false;
        foreach (var segment in relative.Split('/'))
        {
            isFolder = segment is "" or "." or "..";
            if (segment == ".." && segments.Count > 0)
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (!isFolder)
            {
                segments.Add(segment);
            }
        }

        return "/" + string.Join("/", segments) + (isFolder && segments.Count > 0 ? "/" : "");
    }
}
