using System.Text.RegularExpressions;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Finds the URL in a value that contains more: a link in Markdown or HTML, quotes, or words.</summary>
internal static class UrlRemedy
{
    private const int MaxLength = 2000;

    private const string Url = @"(?<url>(?>(?:https?://|mailto:)[^\s<>()""'\u201C\u201D\u2019\uFF02]+))";

    private static readonly Regex Wrapped = new(
        @"\A(?:!?\[[^\]]*\]\(\s*" + Url + @"[^)]*\)|<\s*" + Url + @"\s*>|<a\s[^>]*href\s*=\s*[""']?" + Url + @"[^>]*>.*|[""'\u201C\u2018\uFF02]" + Url + @"[""'\u201D\u2019\uFF02])\z",
        RegexOptions.CultureInvariant | RegexOptions.Singleline);

    private static readonly Regex WithSpaces = new(@"\Ahttps?://[^\s/]+/\S*(?: (?!\S*://)\S+)+\z", RegexOptions.CultureInvariant);

    // A host has a dot, so the space is in it.
    private static readonly Regex SpaceInHost = new(@"\Ahttps?://[^\s/.]+ [^\s/]+\.\S+\z", RegexOptions.CultureInvariant);

    private static readonly Regex Separated = new(@"\Ahttps?://[^\s,;，；、]+(?:\s*[,;，；、]\s*https?://[^\s,;，；、]+)+\z", RegexOptions.CultureInvariant);

    private static readonly Regex Inside = new(@"(?:\A|\s)" + Url + @"(?:\s|\z)", RegexOptions.CultureInvariant);

    /// <summary>Returns the URL in a Markdown link, an HTML link, angle brackets or quotes; <c>null</c> if the value is none of these.</summary>
    public static string? FindWrapped(string text) => text.Length <= MaxLength && Wrapped.Match(text.Trim()) is { Success: true } match ? Check(match.Groups["url"].Value) : null;

    /// <summary>Returns the URL in a value; <c>null</c> if there is none or more than one.</summary>
    public static string? Find(string text)
    {
        var found = FindWrapped(text)
            ?? (SpaceInHost.IsMatch(text) ? Check(text.Replace(" ", ""))
            : WithSpaces.IsMatch(text) ? Check(text.Replace(" ", "%20"))
            : Inside.Matches(text) is { Count: 1 } urls ? Check(urls[0].Groups["url"].Value)
            : null);
        return found == text ? null : found;
    }

    /// <summary>Returns whether a value contains several URLs. A comma is also allowed in one.</summary>
    public static bool IsList(string text) => text.Length <= MaxLength && Separated.IsMatch(text.Trim());

    private static string? Check(string url) => UrlPolicy.Check(url, AttributeKind.Link, HtmlPolicy.Default) is { Result: UrlResult.Allowed } ? url : null;
}
