namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Which emphasis and links were read to the end of a text and not closed. What is not closed is read again as text, and so is each
/// that was tried inside of it: tried anew each time, their number would double with every mark.
/// </summary>
internal sealed class FailedAttempts
{
    // On what it depends whether one is closed, beside where it begins: what it is in.
    private static readonly NodeKind[] Surroundings = [NodeKind.Emphasis, NodeKind.Strong, NodeKind.Link, NodeKind.Image, NodeKind.HtmlElement];

    private readonly HashSet<(int Position, NodeKind Kind, int Surroundings)> _failed = [];
    private MarkdownOptions? _options;

    public bool Contains(int position, NodeKind kind, List<MarkdownNode> open, MarkdownOptions options) =>
        _options == options && _failed.Contains((position, kind, SurroundingsOf(open)));

    public void Add(int position, NodeKind kind, List<MarkdownNode> open, MarkdownOptions options)
    {
        if (_options != options)
        {
            _failed.Clear();
            _options = options;
        }

        _failed.Add((position, kind, SurroundingsOf(open)));
    }

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
