namespace NewsContent.Compiler.Markdown;

/// <summary>The bracket that closes a link's text, in which brackets may stand in pairs.</summary>
internal sealed class BracketStop : InlineStop
{
    private int _open = 1;

    public override bool IsAt(InlineParser parser, int position) =>
        parser.Text[position] is ']' or '['
        || (parser.Text[position] == '!' && position + 1 < parser.End && parser.Text[position + 1] == '[');

    public override bool Ends(InlineParser parser, int position, MarkdownNode node)
    {
        _open += parser.Text[position] == ']' ? -1 : 1;
        var images = 0;
        foreach (var child in node.Children)
        {
            images += child.Kind == NodeKind.Image ? 1 : 0;
        }

        return _open == images;
    }
}
