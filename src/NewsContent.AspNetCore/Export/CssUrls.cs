using System.Text.RegularExpressions;

namespace NewsContent.AspNetCore.Export;

/// <summary>Finds the URLs in a style sheet: <c>url(…)</c> and <c>@import</c>.</summary>
internal static partial class CssUrls
{
    /// <summary>Visits the URLs of a style sheet.</summary>
    /// <returns>The style sheet with changed URLs; the same string if none changes.</returns>
    public static string Visit(string css, PageUrls urls) => Token().Replace(css, match =>
    {
        var url = match.Groups["url"];
        return url.Success && urls.Visit(url.Value) is { } changed
            ? string.Concat(match.ValueSpan[..(url.Index - match.Index)], changed, match.ValueSpan[(url.Index - match.Index + url.Length)..])
            : match.Value;
    });

    // A comment is a match without a URL, so that the URLs in it are skipped.
    [GeneratedRegex(
        """/\*(?:[^*]|\*(?!/))*\*/|url\(\s*(?:"(?<url>[^"\n]*)"|'(?<url>[^'\n]*)'|(?<url>[^"'()\s]+))\s*\)|@import\s+(?:"(?<url>[^"\n]*)"|'(?<url>[^'\n]*)')""",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
