using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Dates.Ruby;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>
/// The parts of a post's path, by Jekyll's rules: <c>DATE_FILENAME_MATCHER</c> in <c>lib/jekyll/document.rb</c>, and <c>lib/jekyll/entry_filter.rb</c>.
/// </summary>
internal sealed record PostFileName
{
    /// <summary>The file name with its extension.</summary>
    public required string Name { get; init; }

    /// <summary>The extension with its dot.</summary>
    public required string Extension { get; init; }

    /// <summary>The path without the folder <c>_posts</c> and the extension, as in permalinks.</summary>
    public required string Path { get; init; }

    /// <summary>The name without date and extension.</summary>
    public required string Slug { get; init; }

    /// <summary>The date as written, such as <c>2022-6-7</c>; <c>null</c> if the name has none.</summary>
    public string? WrittenDate { get; init; }

    /// <summary>The date, which is a later one for a day up to 31 that does not exist; <c>null</c> if there is none or it does not exist.</summary>
    public DateTime? Date { get; init; }

    /// <summary>The reason why the date does not exist; <c>null</c> if it exists or there is none.</summary>
    public string? DateFault { get; init; }

    /// <summary>The folders above <c>_posts</c>, which are categories in Jekyll.</summary>
    public required IReadOnlyList<string> Categories { get; init; }

    /// <summary>Whether Jekyll ignores the name, which is a name of hidden, backup and helper files.</summary>
    public bool IsIgnored => Name.Length > 0 && (Name[0] is '.' or '_' or '#' or '~' || Name[Name.Length - 1] == '~');

    /// <summary>The language of the body.</summary>
    public required BodyFormat Format { get; init; }

    /// <summary>The extension of the page that Jekyll writes: only Markdown becomes HTML.</summary>
    public string OutputExtension => Format == BodyFormat.Markdown ? ".html" : Name.Substring(Name.Length - Extension.Length);

    /// <summary>Returns the parts of the path of a page, whose name has no date.</summary>
    public PostFileName WithoutDate() => this with { Slug = Path.Substring(Path.LastIndexOf('/') + 1), WrittenDate = null, Date = null, DateFault = null };

    public static PostFileName Parse(string relativePath) =>
        Parse(relativePath, Array.LastIndexOf(relativePath.Split('/'), "_posts"));

    /// <param name="relativePath">The path from the content root.</param>
    /// <param name="folder">The index of the collection's folder in the path; -1 if there is none.</param>
    public static PostFileName Parse(string relativePath, int folder)
    {
        var name = relativePath.Substring(relativePath.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        var extension = dot < 0 ? "" : name.Substring(dot).ToLowerInvariant();
        var stem = dot < 0 ? name : name.Substring(0, dot);
        var folders = relativePath.Split('/');

        var result = new PostFileName
        {
            Name = name,
            Extension = extension,
            Format = FileExtensions.FormatOf(extension, FileExtensions.Markdown),
            Path = string.Join("/", folders.Where((_, i) => i != folder && i != folders.Length - 1).Concat([stem.TrimEnd('.')])),
            Slug = stem.TrimEnd('.'),
            Categories = folder <= 0 ? [] : folders.Take(folder).ToArray(),
        };

        // The year, month and day with 2-4, 1-2 and 1-2 digits, each followed by '-'.
        var parts = stem.Split(['-'], 4);
        if (parts.Length < 4 || !IsNumber(parts[0], 2, 4) || !IsNumber(parts[1], 1, 2) || !IsNumber(parts[2], 1, 2))
        {
            return result;
        }

        var written = $"{parts[0]}-{parts[1]}-{parts[2]}";
        return result with { Slug = parts[3].TrimEnd('.'), WrittenDate = written, Date = ToDate(parts, out var fault), DateFault = fault };
    }

    private static DateTime? ToDate(string[] parts, out string? fault)
    {
        var year = int.Parse(parts[0], CultureInfo.InvariantCulture);

        // Ruby's Time.parse reads two digits as 1969-2068.
        year += parts[0].Length > 2 ? 0 : year < 69 ? 2000 : 1900;
        var month = int.Parse(parts[1], CultureInfo.InvariantCulture);
        var day = int.Parse(parts[2], CultureInfo.InvariantCulture);
        fault = PostDate.FindFault(year, month, day);

        // Ruby reads 31 June as 1 July.
        return new RubyTimeParts(year, month, day, 0, 0, 0).InRange().TryCreate(0, out var date) ? date : null;
    }

    private static bool IsNumber(string text, int min, int max) =>
        text.Length >= min && text.Length <= max && text.All(Ascii.IsDigit);
}
