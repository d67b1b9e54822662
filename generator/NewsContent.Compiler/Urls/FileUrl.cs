namespace NewsContent.Compiler.Urls;

/// <summary>The name of a file of the site in a URL of a post.</summary>
internal static class FileUrl
{
    private const int MaxExtension = 6;

    // Files that an app rarely creates itself. Feeds, pages, scripts and style sheets can be endpoints.
    private static readonly HashSet<string> Files = new(StringComparer.OrdinalIgnoreCase)
    {
        "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "bmp", "ico", "tif", "tiff", "heic",
        "mp3", "m4a", "ogg", "oga", "opus", "wav", "flac", "mp4", "m4v", "webm", "ogv", "mov", "avi",
        "pdf", "epub", "mobi", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf", "csv", "tsv", "ps", "tex", "bib",
        "zip", "gz", "tgz", "bz2", "xz", "tar", "7z", "rar", "dmg", "exe", "msi", "apk", "deb", "rpm", "ipynb",
    };

    // The server runs them.
    private static readonly HashSet<string> Programs = new(StringComparer.OrdinalIgnoreCase) { "php", "asp", "aspx", "ashx", "axd", "jsp", "cgi", "pl", "html", "htm", "xhtml" };

    // Files of the framework.
    private static readonly string[] Reserved = ["/_content/", "/_framework/"];

    /// <summary>
    /// Returns the path of a file of the site: percent-decoded, without <c>baseurl</c>, query and fragment, from the root if it begins with a slash; <c>null</c> if the URL
    /// leads to another site, or probably not to a file.
    /// </summary>
    /// <param name="url">A URL that the sanitizer allows.</param>
    /// <param name="site">The address of the site.</param>
    /// <param name="isLink">Whether a reader follows the URL. Otherwise the page loads it, so it is a file or computed by an endpoint without an extension.</param>
    public static string? Parse(string url, SiteAddress site, bool isLink)
    {
        if (url.Length == 0 || url[0] is '#' or '?' || url.IndexOf("{{", StringComparison.Ordinal) >= 0 || SiteUrl.Parse(url, "/", site) is not { } target)
        {
            return null;
        }

        var isRooted = url[0] == '/' || url.IndexOf("://", StringComparison.Ordinal) > 0;
        var path = isRooted ? target.Path : SiteUrl.Key(url.Split('?', '#')[0]);
        return IsFile(path, isLink) && !Array.Exists(Reserved, reserved => path.StartsWith(reserved, StringComparison.OrdinalIgnoreCase)) ? path : null;
    }

    private static bool IsFile(string path, bool isLink)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        if (dot < 0 || name.Length - dot - 1 is 0 or > MaxExtension)
        {
            return false;
        }

        var extension = name.Substring(dot + 1);
        return isLink ? Files.Contains(extension) : !Programs.Contains(extension);
    }
}
