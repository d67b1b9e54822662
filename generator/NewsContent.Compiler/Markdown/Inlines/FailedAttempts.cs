using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>
/// Records emphasis and links that were not closed at the end of a slice. An unclosed construct is parsed again as text, with each construct inside it: without this record, the
/// number of attempts would double with every marker.
/// </summary>
internal sealed class FailedAttempts
{
    // In addition to its start, the result depends on the constructs around it.
    private static readonly ElementKind[] Surroundings = [ElementKind.Emphasis, ElementKind.Strong, ElementKind.Link, ElementKind.Image];

    // An attempt can change the options of the document, and the result can differ under other options.
    private readonly Dictionary<(int Position, ElementKind Kind, int Surroundings, MarkdownOptions Before), MarkdownOptions> _failed = [];

    /// <summary>Returns the options after such an attempt; <c>null</c> if none is known to fail.</summary>
    public MarkdownOptions? Find(int position, ElementKind kind, List<MarkdownNode> open, MarkdownOptions before) =>
        _failed.TryGetValue((position, kind, SurroundingsOf(open), before), out var after) ? after : null;

    public void Add(int position, ElementKind kind, List<MarkdownNode> open, MarkdownOptions before, MarkdownOptions after) =>
        _failed[(position, kind, SurroundingsOf(open), before)] = after;

    private static int SurroundingsOf(List<MarkdownNode> open)
    {
        var all = 0;
        foreach (var node in open)
        {
            var index = node is HtmlNode ? Surroundings.Length : node is ElementNode element ? Array.IndexOf(Surroundings, element.Kind) : -1;
            all |= index < 0 ? 0 : 1 << index;
        }

        return all;
    }
}
