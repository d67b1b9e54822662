using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>Blank lines between blocks.</summary>
/// <param name="span">The span in the Markdown.</param>
internal sealed class BlankNode(TextSpan span) : MarkdownNode(span)
{
    /// <summary>Whether it is one line; only the difference to several matters.</summary>
    public bool IsOneLine { get; set; }
}
