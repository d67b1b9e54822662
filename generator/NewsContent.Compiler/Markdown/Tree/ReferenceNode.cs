using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A use of an abbreviation, or the mark of a footnote, which the document defines.</summary>
/// <param name="kind">The kind.</param>
/// <param name="span">The span in the Markdown.</param>
/// <param name="name">The name of the definition.</param>
internal sealed class ReferenceNode(ReferenceKind kind, TextSpan span, string name) : MarkdownNode(span)
{
    public ReferenceKind Kind => kind;

    public string Name => name;
}
