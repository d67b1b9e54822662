using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>The end of a run of inline Markdown.</summary>
internal abstract class InlineStop
{
    /// <summary>Returns whether the end can be at a position.</summary>
    public abstract bool IsAt(InlineParser parser, int position);

    /// <summary>Returns whether it ends a node with the content so far.</summary>
    public abstract bool Ends(InlineParser parser, int position, MarkdownNode node);
}
