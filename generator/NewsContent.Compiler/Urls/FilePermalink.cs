namespace NewsContent.Compiler.Urls;

/// <summary>The URL of a file that is not a post, on a Jekyll site without custom settings.</summary>
internal static class FilePermalink
{
    /// <summary>Returns whether Jekyll creates a page of the file, so that front matter or the configuration can change its URL.</summary>
    public static bool IsPage(string path) => FileExtensions.FormatOf(Extension(path), FileExtensions.Markdown) != BodyFormat.Text;

    public static string Of(string path)
    {
        // The folder of a collection has an underscore that its URLs do not have.
        path = path.StartsWith("_", StringComparison.Ordinal) ? path.Substring(1) : path;
        var stem = path.Substring(0, path.Length - Extension(path).Length);
        var isIndex = stem == "index" || stem.EndsWith("/index", StringComparison.Ordinal);
        return "/" + (!IsPage(path) ? path : isIndex ? stem.Substring(0, stem.Length - "index".Length) : stem + OutputExtension(path));
    }

    private static string OutputExtension(string path) =>
        FileExtensions.FormatOf(Extension(path), FileExtensions.Markdown) == BodyFormat.Html ? Extension(path) : ".html";

    private static string Extension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? path.Substring(dot).ToLowerInvariant() : "";
    }
}
