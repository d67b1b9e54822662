using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>What ends a stretch of inline Markdown.</summary>
internal abstract class InlineStop
{
    /// <summary>Whether the end may stand at a position.</summary>
    public abstract bool IsAt(InlineParser parser, int position);

    /// <summary>Whether it is the end of a node with what was read so far.</summary>
    public abstract bool Ends(InlineParser parser, int position, MarkdownNode node);
}
