using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Blocks;

/// <summary>
/// Quotes whose first line is <c>[!NOTE]</c> or another kind of GitHub's alerts. kramdown shows the line as text. Here the kind is a class of the quote, and a title,
/// so that readers without a style sheet also see it.
/// </summary>
internal static class AlertQuote
{
    private static readonly string[] Titles = ["Note", "Tip", "Important", "Warning", "Caution"];

    /// <summary>Whether it is a kind of alerts, such as <c>NOTE</c>, in any case.</summary>
    public static bool IsKind(string kind) => Array.Exists(Titles, title => string.Equals(title, kind, StringComparison.OrdinalIgnoreCase));

    public static void Mark(MarkdownNode quote)
    {
        if (quote.Children.Count == 0 || quote.Children[0] is not ParagraphNode paragraph || ReadTitle(paragraph.RawText.Text.ToSlice(), out var rest) is not { } title)
        {
            return;
        }

        // A kind without content is text, as on GitHub.
        if (rest.IsEmpty && quote.Children.All(child => child == paragraph || child is BlankNode))
        {
            return;
        }

        SetClass(quote, "markdown-alert markdown-alert-" + title.ToLowerInvariant());
        var text = new MappedText.Builder();
        text.Insert(title, paragraph.Span.Start);
        var heading = new ParagraphNode(new RawTextNode(new TextSpan(paragraph.Span.Start, 0), text));
        SetClass(heading, "markdown-alert-title");
        if (rest.IsEmpty)
        {
            quote.Children[0] = heading;
        }
        else
        {
            paragraph.Replace(RawTextNode.Of(rest));
            quote.Children.Insert(0, heading);
        }
    }

    private static string? ReadTitle(TextSlice text, out TextSlice rest)
    {
        var content = text.TrimStart();
        var end = 0;
        while (end < content.Length && content[end] != '\n')
        {
            end++;
        }

        var line = content.Take(end).TrimEnd().ToString();
        rest = content.Skip(end).Trim();
        return line.StartsWith("[!", StringComparison.Ordinal) && line.EndsWith("]", StringComparison.Ordinal)
            ? Array.Find(Titles, title => string.Equals(title, line.Substring(2, Math.Max(0, line.Length - 3)), StringComparison.OrdinalIgnoreCase))
            : null;
    }

    private static void SetClass(MarkdownNode node, string name)
    {
        node.Attributes = node.Attributes.Clone();
        node.Attributes.Set("class", name);
    }
}
