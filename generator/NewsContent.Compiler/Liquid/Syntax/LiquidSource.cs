namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A text that contains Liquid: the body of a post, or an included file.</summary>
/// <param name="text">The text.</param>
/// <param name="start">The offset of a body in its post; an included file has another offset each time it is included.</param>
internal sealed class LiquidSource(string text, int start)
{
    public string Text => text;

    public int Start => start;
}
