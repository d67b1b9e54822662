using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Stops at the marker that closes emphasis: not after white space, and not in a longer marker.</summary>
internal sealed class EmphasisStop(char mark, int length) : InlineStop
{
    public override bool IsAt(InlineParser parser, int position) => parser.CountOf(mark, position, length) == length;

    public override bool Ends(InlineParser parser, int position, MarkdownNode node) => MayEnd(parser, position) && node.HasChildren;

    /// <summary>Returns whether the characters around a marker allow it to close anything.</summary>
    public bool MayEnd(InlineParser parser, int position) =>
        (position == parser.Start || !Ascii.IsRubySpace(parser.Text[position - 1]))
        && (length == 2 || parser.CountOf(mark, position, 3) != 2)
        && (mark != '_' || position + length >= parser.End || !RubyLetters.IsAlphanumeric(parser.Text, position + length));
}
