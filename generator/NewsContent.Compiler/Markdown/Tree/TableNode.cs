using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A table.</summary>
/// <param name="span">The span in the Markdown.</param>
/// <param name="alignments">The alignment of each column; <c>null</c> for a column without one.</param>
internal sealed class TableNode(TextSpan span, IReadOnlyList<string?> alignments) : MarkdownNode(span)
{
    public IReadOnlyList<string?> Alignments => alignments;
}
