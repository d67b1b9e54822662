using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Stops at the bracket that closes the text of a link, which can contain pairs of brackets.</summary>
internal sealed class BracketStop : InlineStop
{
    private int _open = 1;
    private int _counted;
    private int _images;

    public override bool IsAt(InlineParser parser, int position) =>
        parser.Text[position] is ']' or '['
        || (parser.Text[position] == '!' && position + 1 < parser.End && parser.Text[position + 1] == '[');

    public override bool Ends(InlineParser parser, int position, MarkdownNode node)
    {
        _open += parser.Text[position] == ']' ? -1 : 1;
        for (; _counted < node.Children.Count; _counted++)
        {
            _images += node.Children[_counted] is ElementNode { Kind: ElementKind.Image } ? 1 : 0;
        }

        return _open == _images;
    }
}
