using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Html;

/// <summary>Finds URLs that are paths of files on the computer of the author, which no reader can open.</summary>
internal static class LocalFile
{
    // 'C:\a.pdf', 'C:/a.pdf', '\\server\a.pdf' and 'file:///a.pdf'.
    private static readonly Regex Path = new(@"\A(?:[A-Za-z]:[\\/]|\\\\[^\\/]|file:)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    private static readonly char[] Separators = ['/', '\\'];
    private static readonly char[] PathEnds = ['?', '#'];

    /// <summary>Returns an example of the URL that the file would have on the site; <c>null</c> for other URLs.</summary>
    public static string? Find(string url)
    {
        if (!Path.IsMatch(url))
        {
            return null;
        }

        var file = url.Split(PathEnds)[0].TrimEnd(Separators);
        var name = file.Substring(file.LastIndexOfAny([.. Separators, ':']) + 1);
        return "/files/" + (name.Length is > 0 and <= 100 && name != ".." && !name.Any(char.IsSurrogate) ? Uri.EscapeDataString(Uri.UnescapeDataString(name)) : "report.pdf");
    }
}
