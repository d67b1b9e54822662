using System.Text;

namespace NewsContent.AspNetCore.Export;

/// <summary>The file of a URL, as every file server finds it.</summary>
internal static class SiteFile
{
    public const string Index = "index.html";

    // The limit of most file systems.
    private const int MaxNameLength = 255;

    private static readonly char[] RefusedOnWindows = ['<', '>', ':', '"', '|', '?', '*'];

    /// <summary>
    /// Returns the path of a file from the folder of the site, with slashes. The file of a page without <c>.html</c> is the index of a folder, because file servers derive the media type from
    /// the name.
    /// </summary>
    /// <param name="path">The path of the URL, decoded.</param>
    /// <param name="isPage">Whether the file is HTML.</param>
    public static string Of(string path, bool isPage)
    {
        var file = path.TrimStart('/').Normalize(NormalizationForm.FormC);
        return file.Length == 0 || file[^1] == '/' ? file + Index
            : isPage && !IsHtmlName(file) ? file + "/" + Index
            : file;
    }

    /// <summary>Returns the reason why no file can have a path; <c>null</c> if one can.</summary>
    /// <param name="file">The path, with slashes.</param>
    public static string? ProblemOf(string file)
    {
        foreach (var name in file.Split('/'))
        {
            if (name is "." or ".." || name.Contains('\\'))
            {
                return "leads out of the folder; correct the URL";
            }

            if (name.Length == 0)
            {
                return "has an empty segment, which no file can have; remove the slash";
            }

            if (name.Any(char.IsControl) || (OperatingSystem.IsWindows() && (name.IndexOfAny(RefusedOnWindows) >= 0 || name[^1] is '.' or ' ')))
            {
                return "has a character that no file name can have; correct the URL";
            }

            if (Encoding.UTF8.GetByteCount(name) > MaxNameLength)
            {
                return "has a segment of more than 255 bytes, which no file name can have; shorten it";
            }
        }

        return file == OutputFolder.ListName ? "is the list of the exported files; choose another URL" : null;
    }

    private static bool IsHtmlName(string file) =>
        file.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".htm", StringComparison.OrdinalIgnoreCase) || file.EndsWith(".xhtml", StringComparison.OrdinalIgnoreCase);
}
