using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>
/// Which emphasis and links were read to the end of a text and not closed. What is not closed is read again as text, and so is each
/// that was tried inside of it: tried anew each time, their number would double with every mark.
/// </summary>
internal sealed class FailedAttempts
{
    // On what it depends whether one is closed, beside where it begins: what it is in.
    private static readonly NodeKind[] Surroundings = [NodeKind.Emphasis, NodeKind.Strong, NodeKind.Link, NodeKind.Image, NodeKind.HtmlElement];

    // An attempt may change the options of the document, and another that begins with others may end otherwise.
    private readonly Dictionary<(int Position, NodeKind Kind, int Surroundings, MarkdownOptions Before), MarkdownOptions> _failed = [];

    /// <summary>The options that such an attempt left; <c>null</c> where none is known to fail.</summary>
    public MarkdownOptions? Find(int position, NodeKind kind, List<MarkdownNode> open, MarkdownOptions before) =>
        _failed.TryGetValue((position, kind, SurroundingsOf(open), before), out var after) ? after : null;

    public void Add(int position, NodeKind kind, List<MarkdownNode> open, MarkdownOptions before, MarkdownOptions after) =>
        _failed[(position, kind, SurroundingsOf(open), before)] = after;

    private static int SurroundingsOf(List<MarkdownNode> open)
    {
        var all = 0;
        foreach (var node in open)
        {
            var index = Array.IndexOf(Surroundings, node.Kind);
            all |= index < 0 ? 0 : 1 << index;
        }

        return all;
    }
}
