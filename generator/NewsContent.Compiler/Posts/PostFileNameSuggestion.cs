using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Posts;

/// <summary>Suggests a valid file name for a post.</summary>
internal static class PostFileNameSuggestion
{
    private const string Separator = @"[-\s_./年月‐‑‒–—−]{1,3}";

    private const string Month = "(?<name>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";
    private const string Months = "janfebmaraprmayjunjulaugsepoctnovdec";

    private static readonly Regex[] Dates =
    [
        new($@"\A[^\p{{L}}\p{{N}}]*(?<y>[0-9]{{4}}){Separator}(?<m>[0-9]{{1,2}}){Separator}(?<d>[0-9]{{1,2}})(?![0-9])日?", RegexOptions.CultureInvariant),
        new(@"\A[^\p{L}\p{N}]*(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])", RegexOptions.CultureInvariant),
        new($@"\A[^\p{{L}}\p{{N}}]*(?<d>[0-9]{{1,2}}){Separator}(?<m>[0-9]{{1,2}}){Separator}(?<y>[0-9]{{4}})(?![0-9])", RegexOptions.CultureInvariant),
        new($@"(?<![0-9])(?<y>[0-9]{{4}}){Separator}(?<m>[0-9]{{1,2}}){Separator}(?<d>[0-9]{{1,2}})日?\z", RegexOptions.CultureInvariant),
        new(@"(?<![0-9])(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})\z", RegexOptions.CultureInvariant),
        new($@"(?<![0-9])(?<y>[0-9]{{4}}){Separator}{Month}{Separator}(?<d>[0-9]{{1,2}})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase),
        new($@"(?<![0-9])(?<d>[0-9]{{1,2}}){Separator}{Month}{Separator}(?<y>[0-9]{{4}})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase),
        new($@"(?<![\p{{L}}]){Month}{Separator}(?<d>[0-9]{{1,2}}){Separator}(?<y>[0-9]{{4}})(?![0-9])", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase),
        new($@"(?<![0-9])(?<y>[0-9]{{4}}){Separator}(?<m>[0-9]{{1,2}}){Separator}(?<d>[0-9]{{1,2}})(?![0-9])", RegexOptions.CultureInvariant),
    ];

    private static readonly Regex YearAndMonth = new($@"\A[^\p{{L}}\p{{N}}]*(?<y>(?:19|20)[0-9]{{2}})[-_./年](?<m>0?[1-9]|1[0-2])月?(?![0-9\p{{L}}])", RegexOptions.CultureInvariant);

    /// <summary>Returns a valid name with the date in another form of the name, the date of the front matter, or an example date.</summary>
    /// <param name="fileName">The invalid name.</param>
    /// <param name="date">The date of the front matter; <c>null</c> if it has none.</param>
    public static string Create(PostFileName fileName, DateTime? date)
    {
        var stem = ToAsciiDigits(StemOf(fileName));
        var day = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "2022-06-07";
        var hasDate = false;
        foreach (var pattern in Dates)
        {
            if (pattern.Match(stem) is { Success: true } match && Read(match) is { } written)
            {
                (day, hasDate) = (written, true);
                stem = stem.Remove(match.Index, match.Length);
                break;
            }
        }

        // A month without a day.
        if (!hasDate && YearAndMonth.Match(stem) is { Success: true } partial)
        {
            day = date is null ? $"{partial.Groups["y"].Value}-{partial.Groups["m"].Value.PadLeft(2, '0')}-01" : day;
            stem = stem.Substring(partial.Length);
        }

        var slug = Slugify.Default(stem);
        return $"{day}-{(slug.Length > 0 ? slug : "title")}{fileName.Extension}";
    }

    // Other generators have a folder for each post, which contains 'index.md'.
    private static string StemOf(PostFileName fileName)
    {
        var folders = fileName.Path.Split('/');
        return fileName.Slug == "index" && folders.Length > 1 ? folders[folders.Length - 2] : fileName.Slug;
    }

    private static string? Read(Match match)
    {
        var name = match.Groups["name"];
        var (year, month, day) = (Number("y"), name.Success ? 1 + (Months.IndexOf(name.Value, StringComparison.OrdinalIgnoreCase) / 3) : Number("m"), Number("d"));

        // In 07-31-2024, the month comes first.
        (month, day) = !name.Success && month > 12 && day <= 12 ? (day, month) : (month, day);
        return PostDate.FindFault(year, month, day) is null ? FormattableString.Invariant($"{year:0000}-{month:00}-{day:00}") : null;

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    private static string ToAsciiDigits(string text) =>
        new([.. text.Select(c => c is >= '０' and <= '９' ? (char)(c - '０' + '0') : c is '－' ? '-' : c)]);
}
