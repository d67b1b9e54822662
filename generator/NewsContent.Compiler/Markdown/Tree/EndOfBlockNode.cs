using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A node without output, such as a link definition, to which the next attribute list can apply.</summary>
/// <param name="kind">The kind, which determines whether an attribute list applies to it.</param>
/// <param name="span">The span in the Markdown.</param>
internal sealed class EndOfBlockNode(EndOfBlockKind kind, TextSpan span) : MarkdownNode(span)
{
    public EndOfBlockKind Kind => kind;
}
