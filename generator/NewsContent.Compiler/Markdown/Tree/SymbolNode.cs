using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>One or several characters that result from other syntax: an entity, a quote, a dash.</summary>
/// <param name="span">The span in the Markdown.</param>
/// <param name="value">The characters.</param>
internal sealed class SymbolNode(TextSpan span, string value) : MarkdownNode(span)
{
    public string Value => value;
}
