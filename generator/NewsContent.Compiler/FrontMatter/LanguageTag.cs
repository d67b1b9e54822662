using System.Text.RegularExpressions;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>Validates the language of a post or site, which HTML and feeds require as a BCP 47 tag, such as <c>zh-CN</c>.</summary>
internal static class LanguageTag
{
    private static readonly Regex Tag = new(@"\A([A-Za-z]{2,3}|[xXiI])(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Locale = new(@"\A(?<tag>[A-Za-z]{2,3}(_[A-Za-z0-9]{2,8})*)(\..*)?\z", RegexOptions.CultureInvariant);

    // Country codes that are not language codes.
    private static readonly Dictionary<string, string> Countries = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cn"] = "zh-CN",
        ["jp"] = "ja",
        ["dk"] = "da",
        ["cz"] = "cs",
        ["ua"] = "uk",
        ["us"] = "en-US",
        ["gb"] = "en-GB",
    };

    /// <summary>Returns a remedy, or <c>null</c> if the string is a tag.</summary>
    public static string? FindRemedy(string text)
    {
        if (Countries.TryGetValue(text, out var language))
        {
            return $"'{language}'";
        }

        var word = TypographicQuotes.TrimAround(text);
        return Tag.IsMatch(text) ? null
            : word.Length is > 0 and var length && length < text.Length ? FindRemedy(word) ?? $"'{word}'"
            : Locale.Match(text) is { Success: true } locale ? $"'{locale.Groups["tag"].Value.Replace('_', '-')}'"
            : "a tag such as 'en' or 'zh-CN'";
    }
}
