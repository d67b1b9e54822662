using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds wiki links, such as <c>[[rates|the rates]]</c>, which are text.</summary>
internal static class WikiLink
{
    public const string Reason = "kramdown has no wiki links";

    // A name with a letter, but not a table of contents. In code, other characters are between the brackets.
    private static readonly Regex Link = new(
        @"(?<![\w\\\]$)])(?<image>!)?\[\[(?!_?(?:toc|TOC)_?\]\])(?=[^\[\]]*\p{L})(?<page>\w[^\[\]|\n""'`=<>{}$]*)(?:\|(?<text>[^\[\]|\n]+))?\]\](?![\w(\[:])",
        RegexOptions.CultureInvariant);

    private static readonly Regex Post = new(@"\A[0-9]{4}-[0-9]{2}-[0-9]{2}-\S+\z", RegexOptions.CultureInvariant);

    public static IEnumerable<Match> FindAll(string text) => text.IndexOf("[[", StringComparison.Ordinal) < 0 ? [] : Link.Matches(text).Cast<Match>();

    /// <summary>Returns the remedy for a link.</summary>
    public static string Remedy(Match link)
    {
        var page = link.Groups["page"].Value.Trim();
        var text = link.Groups["text"].Success ? link.Groups["text"].Value.Trim() : page;
        return link.Groups["image"].Success ? $"write '![…](/…/{page})' with its text and its URL"
            : Post.IsMatch(page) ? $"write '[{text}]({{% post_url {page} %}})'"
            : $"write '[{text}](/…)' with its URL";
    }
}
