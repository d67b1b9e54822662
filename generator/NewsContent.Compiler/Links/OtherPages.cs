using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Links;

/// <summary>Paths of the app that can look like articles of the project, such as articles of another project. Links to them are not checked.</summary>
/// <param name="Paths">The paths, percent-decoded; each is a page or a folder of pages.</param>
internal sealed record OtherPages(EquatableArray<string> Paths)
{
    /// <summary>No other pages.</summary>
    public static readonly OtherPages None = new(EquatableArray<string>.Empty);

    private readonly Lazy<HashSet<string>> _pages = new(() => new HashSet<string>(Paths.Select(PageTable.PageOf), StringComparer.Ordinal));
    private readonly Lazy<List<string>> _folders = new(() => [.. Paths.Select(path => path.TrimEnd('/') + "/")]);

    private static readonly char[] Separators = [',', ';', ' ', '\t', '\r', '\n'];

    /// <summary>Reads a list of paths, separated by commas, semicolons or white space.</summary>
    public static OtherPages Read(string? list) => new(Split(list).Where(IsPath).Select(Normalize).Distinct(StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Returns the first item of a list that is not a path from the root; <c>null</c> if all are.</summary>
    public static string? FindFault(string? list) => Split(list).FirstOrDefault(item => !IsPath(item));

    /// <summary>Returns whether a path is one of the pages or in one of the folders.</summary>
    public bool Contains(string path) =>
        Paths.Count > 0 && (_pages.Value.Contains(PageTable.PageOf(path)) || _folders.Value.Exists(folder => path.StartsWith(folder, StringComparison.Ordinal)));

    /// <summary>Returns a path as an item of the list, which separators would end.</summary>
    public static string Write(string path) => path.Replace(" ", "%20").Replace(",", "%2C").Replace(";", "%3B");

    public bool Equals(OtherPages? other) => other is not null && Paths.Equals(other.Paths);

    public override int GetHashCode() => Paths.GetHashCode();

    private static string[] Split(string? list) => (list ?? "").Split(Separators, StringSplitOptions.RemoveEmptyEntries);

    // A path on another host cannot be compared with the links of this site.
    private static bool IsPath(string item) => item[0] == '/' && !item.StartsWith("//", StringComparison.Ordinal);

    // '/2020/*' and '/2020/**' mean the folder.
    private static string Normalize(string item) => SiteUrl.Key(item.TrimEnd('*'));
}
