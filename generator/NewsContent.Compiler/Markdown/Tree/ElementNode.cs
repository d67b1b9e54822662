using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>An element that consists of its children and attributes, such as a quote, a list or a link.</summary>
/// <param name="kind">The kind.</param>
/// <param name="span">The span in the Markdown.</param>
internal sealed class ElementNode(ElementKind kind, TextSpan span) : MarkdownNode(span)
{
    public ElementKind Kind => kind;
}
