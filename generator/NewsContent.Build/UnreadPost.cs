using System.Text.RegularExpressions;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Urls;

namespace NewsContent.Build;

/// <summary>Finds files in folders of posts that were meant as posts, but have an extension that the package's patterns do not include.</summary>
internal static class UnreadPost
{
    private static readonly string[] Folders = ["_posts", "_drafts"];

    // Other extensions of Markdown and of pages. Jekyll reads, with a date, any file.
    private static readonly string[] Similar = [.. FileExtensions.Markdown, .. FileExtensions.Html, ".mdown", ".mdx", ".mdtext", ".rmd"];

    // Files that posts show or link to.
    private static readonly string[] Media =
        [".png", ".jpg", ".jpeg", ".gif", ".svg", ".webp", ".avif", ".bmp", ".ico", ".pdf", ".mp3", ".mp4", ".webm", ".ogg", ".zip", ".gz", ".csv", ".xls", ".xlsx", ".json", ".js", ".css"];

    // The format of a word processor stays in a renamed file.
    private static readonly string[] Documents = [".doc", ".docx", ".odt", ".rtf", ".pages"];

    private static readonly Regex Dated = new(@"\A[0-9]{2,4}-[0-9]{1,2}-[0-9]{1,2}-", RegexOptions.CultureInvariant);

    /// <summary>Returns the finding of a file; <c>null</c> if it is read or was not meant as a post.</summary>
    /// <param name="relativePath">The path of the file from the root.</param>
    /// <param name="isListed">Whether the build reads the file.</param>
    public static FileFinding? Find(string relativePath, bool isListed)
    {
        var segments = relativePath.Split('/', '\\');
        var name = segments[segments.Length - 1];
        var extension = Path.GetExtension(name);

        // On Linux, a name can end with a backslash.
        if (name.Length == 0 || isListed || FileExtensions.All.Contains(extension, StringComparer.Ordinal) || name[0] is '.' or '_' or '#' or '~' || name[name.Length - 1] == '~'
            || !segments.Take(segments.Length - 1).Any(folder => Folders.Contains(folder, StringComparer.Ordinal)))
        {
            return null;
        }

        var isSimilar = Similar.Contains(extension, StringComparer.OrdinalIgnoreCase);
        var isPost = isSimilar || (Dated.IsMatch(name) && !Media.Contains(extension, StringComparer.OrdinalIgnoreCase));
        return isPost ? FileFinding.Create(FileProblems.UnreadPost, relativePath, $"{(Documents.Contains(extension, StringComparer.OrdinalIgnoreCase) ? "save its text as" : "rename it to")} '{FileName.Quote(Rename(name, extension))}'") : null;
    }

    // A backup has two extensions.
    private static string Rename(string name, string extension)
    {
        var stem = name.Substring(0, name.Length - extension.Length);
        var lower = extension.ToLowerInvariant();
        return FileExtensions.All.Contains(Path.GetExtension(stem), StringComparer.Ordinal) ? stem
            : stem + (FileExtensions.All.Contains(lower, StringComparer.Ordinal) ? lower : ".md");
    }
}
