using System.Globalization;

namespace NewsContent.Build;

/// <summary>Counts the files of the folders that can be collections, by extension, for messages about a collection without articles.</summary>
internal sealed class SeenFiles
{
    // The compiler gets the counts as a property, so they must be short.
    private const int MaxFolders = 20;
    private const int MaxExtensions = 5;
    private const int MaxLength = 12;

    private readonly SortedDictionary<string, Dictionary<string, int>> _counts = new(StringComparer.Ordinal);

    /// <summary>Counts a file.</summary>
    /// <param name="relativePath">The path of the file from the root.</param>
    public void Add(string relativePath)
    {
        var segments = relativePath.Split('/', '\\');
        var (folder, name) = (segments[0], segments[segments.Length - 1]);
        if (segments.Length < 2 || !IsFolder(folder) || name.Length == 0 || name[0] is '.' or '_' or '#' or '~' || name[name.Length - 1] == '~')
        {
            return;
        }

        var extension = Path.GetExtension(name).TrimStart('.').ToLowerInvariant();
        if (extension.Length > MaxLength || !extension.All(IsAsciiLetterOrDigit))
        {
            return;
        }

        if (!_counts.TryGetValue(folder, out var counts))
        {
            _counts.Add(folder, counts = new Dictionary<string, int>(StringComparer.Ordinal));
        }

        counts[extension] = (counts.TryGetValue(extension, out var count) ? count : 0) + 1;
    }

    /// <summary>Returns the counts as <c>SeenFolders</c> reads them, such as <c>_authors:md=3|_notes:xml=47,md=1</c>.</summary>
    public override string ToString() => string.Join("|", _counts.Take(MaxFolders).Select(folder => folder.Key + ":" + string.Join(",", folder.Value
        .OrderByDescending(count => count.Value)
        .ThenBy(count => count.Key, StringComparer.Ordinal)
        .Take(MaxExtensions)
        .Select(count => count.Key + "=" + count.Value.ToString(CultureInfo.InvariantCulture)))));

    private static bool IsFolder(string name) => name.Length > 1 && name[0] == '_' && name is not ("_posts" or "_drafts" or "_includes" or "_data") && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    private static bool IsAsciiLetterOrDigit(char c) => c is >= 'a' and <= 'z' or >= '0' and <= '9';
}
