using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A text that contains Liquid: the body of a post, or an expression in an argument of a filter. A tag that inserts another file would create another source for it.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The offset of the text in its file.</param>
internal sealed class LiquidSource(string text, int start)
{
    public string Text => text;

    public int Start => start;

    /// <summary>The span in the file that stands for the whole text; <c>null</c> if the text is a part of the file.</summary>
    public TextSpan? Origin { get; init; }
}
