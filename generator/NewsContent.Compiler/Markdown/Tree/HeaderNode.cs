using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>A heading.</summary>
/// <param name="level">The level as written, 1 to 6.</param>
/// <param name="span">The span in the Markdown.</param>
internal sealed class HeaderNode(int level, TextSpan span) : MarkdownNode(span)
{
    public int Level => level;
}
