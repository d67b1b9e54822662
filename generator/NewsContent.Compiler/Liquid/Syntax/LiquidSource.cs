namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A text that contains Liquid: the body of a post, an included file, or an expression in an argument of a filter.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The offset of a body in its post; an included file has another offset each time it is included.</param>
internal sealed class LiquidSource(string text, int start)
{
    public string Text => text;

    public int Start => start;

    /// <summary>The span of another source that stands for the whole text; <c>null</c> if the text is a part of a file.</summary>
    public LiquidSpan? Origin { get; init; }
}
