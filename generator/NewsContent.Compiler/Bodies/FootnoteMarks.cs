using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Html.Serialization;

namespace NewsContent.Compiler.Bodies;

/// <summary>Removes the marks of footnotes from an excerpt without its footnotes: their links would lead nowhere, and a list of excerpts would repeat their ids.</summary>
internal static class FootnoteMarks
{
    private const string Footnotes = "<div class=\"footnotes\" role=\"doc-endnotes\">";

    // As the Markdown engine writes it, after the sanitizer.
    private static readonly Regex Mark = new("<sup id=\"[^\"]*\" role=\"doc-noteref\"><a [^>]*>[^<]*</a></sup>", RegexOptions.CultureInvariant);

    /// <summary>Returns the excerpt without marks; <c>null</c> if it has none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="end">The end of the excerpt in the HTML of the body.</param>
    public static string? RemoveFrom(ArticleHtml body, int end)
    {
        if (!Find(body, end).Any())
        {
            return null;
        }

        var excerpt = body.Html.Decode(0, end);
        if (excerpt.IndexOf(Footnotes, StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var removed = Mark.Replace(excerpt, "");
        return removed.Length == excerpt.Length ? null : removed;
    }

    /// <summary>Returns the plain text of an excerpt without the texts of its marks.</summary>
    /// <param name="body">The body.</param>
    /// <param name="end">The end of the excerpt.</param>
    public static string TextOf(ArticleHtml body, ExcerptEnd end)
    {
        var text = new StringBuilder(body.TextStart, 0, Math.Min(end.Text, body.TextStart.Length), capacity: 16);
        foreach (var mark in Find(body, end.Html).Reverse().Where(mark => mark.Text.Start + mark.Text.Length <= text.Length))
        {
            text.Remove(mark.Text.Start, mark.Text.Length);
        }

        return text.ToString();
    }

    private static IEnumerable<LinkEntry> Find(ArticleHtml body, int end) => body.Links
        .TakeWhile(link => link.Url.HtmlStart < end)
        .Where(link => link.Url.Value.StartsWith("#", StringComparison.Ordinal) && link.Url.Value.IndexOf("fn:", StringComparison.Ordinal) > 0);
}
