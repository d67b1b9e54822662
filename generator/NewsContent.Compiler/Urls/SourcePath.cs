namespace NewsContent.Compiler.Urls;

/// <summary>A link to a source file, such as <c>2022-06-07-rates.md</c>, which a site does not serve.</summary>
/// <param name="Path">The path as written, without query and fragment.</param>
/// <param name="Fragment">The query and the fragment; may be empty.</param>
internal readonly record struct SourcePath(string Path, string Fragment)
{
    private static readonly string[] Extensions = [.. FileExtensions.Markdown, ".mdx"];
    private static readonly string[] Folders = ["_posts", "_drafts"];

    /// <summary>Returns the path of a source file in a URL of this site; <c>null</c> for other URLs.</summary>
    public static SourcePath? Of(string url)
    {
        var end = url.IndexOfAny(['?', '#']);
        var path = end < 0 ? url : url.Substring(0, end);
        return path.IndexOf(':') < 0 && !path.StartsWith("//", StringComparison.Ordinal) && IsSource(path) ? new(path, end < 0 ? "" : url.Substring(end)) : null;
    }

    /// <summary>Returns whether a path names a Markdown file or a file in a folder of posts.</summary>
    public static bool IsSource(string path) =>
        Array.Exists(Extensions, extension => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) || IsInFolder(path);

    /// <summary>Returns whether a path contains a folder of posts, which no site serves.</summary>
    public static bool IsInFolder(string path) =>
        !path.EndsWith("/", StringComparison.Ordinal) && path.Split('/') is var segments && Array.Exists(Folders, folder => Array.IndexOf(segments, folder, 0, segments.Length - 1) >= 0);

    /// <summary>Returns the name of the file without its extension.</summary>
    public static string StemOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }
}
