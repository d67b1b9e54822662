using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Stops at the closing tag of an inline element.</summary>
internal sealed class EndTagStop(string name, bool ignoreCase) : InlineStop
{
    public override bool IsAt(InlineParser parser, int position) => EndAt(parser, position) >= 0;

    public override bool Ends(InlineParser parser, int position, MarkdownNode node) => true;

    /// <summary>Returns the end of the tag at a position; -1 if it is another tag.</summary>
    public int EndAt(InlineParser parser, int position)
    {
        if (!HtmlSyntax.StartsWith(parser.Text, position, parser.End, "</"))
        {
            return -1;
        }

        var nameEnd = position + 2 + name.Length;
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        if (nameEnd > parser.End || string.Compare(parser.Text, position + 2, name, 0, name.Length, comparison) != 0)
        {
            return -1;
        }

        var close = HtmlSyntax.SkipSpace(parser.Text, nameEnd, parser.End);
        return close < parser.End && parser.Text[close] == '>' ? close + 1 : -1;
    }
}
