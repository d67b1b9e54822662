using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Markdown;

/// <summary>Reports references to footnotes that do not exist, and footnotes without a reference. A misspelled name is one of each, but one mistake.</summary>
internal sealed class FootnoteCheck(MarkdownDocument document, MarkdownProblems problems)
{
    private const int MaxDistance = 2;

    /// <param name="unused">The footnotes without a reference.</param>
    public void Find(IReadOnlyList<KeyValuePair<string, ElementNode>> unused)
    {
        var meant = new HashSet<string>(StringComparer.Ordinal);
        foreach (var undefined in document.UndefinedFootnotes)
        {
            var name = undefined.Name;
            var nearest = undefined.IsNote || unused.Count == 0 ? null : FindMeant(name, unused);
            if (nearest is not null)
            {
                meant.Add(nearest);
            }

            problems.AddSlip(
                BodyProblems.FootnoteNotDefined,
                undefined.Span,
                $"[^{name}]",
                nearest is not null ? $"did you mean '[^{nearest}]'?"
                : undefined.IsNote ? $"write '[^{name}]: ' with a colon"
                : $"write a line '[^{name}]: …' with the footnote, or delete '[^{name}]'");
        }

        foreach (var footnote in unused.Where(footnote => !meant.Contains(footnote.Key)))
        {
            problems.AddSlip(BodyProblems.FootnoteNotUsed, footnote.Value.Span, $"[^{footnote.Key}]");
        }
    }

    // Numbers are similar to each other, so a number is meant only if it is the only one.
    private string? FindMeant(string name, IReadOnlyList<KeyValuePair<string, ElementNode>> unused) =>
        unused.Count == 1 && document.UndefinedFootnotes.TrueForAll(other => other.Name == name)
            ? unused[0].Key
            : name.All(char.IsDigit) ? null : problems.FindNearest(name, unused.Select(footnote => footnote.Key), MaxDistance);
}
