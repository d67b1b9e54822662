using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A span of a source of Liquid. It names its source, so nodes of several files can be in one tree.</summary>
/// <param name="Source">The source.</param>
/// <param name="Span">The span in the text of the source.</param>
internal readonly record struct LiquidSpan(LiquidSource Source, TextSpan Span)
{
    public int Start => Span.Start;

    public int End => Span.End;

    public int Length => Span.Length;

    /// <summary>Returns the span without white space at its ends.</summary>
    public LiquidSpan Trim() => this with { Span = Span.Trim(Source.Text) };

    /// <summary>Returns another span of the same source.</summary>
    public LiquidSpan Between(int start, int end) => this with { Span = TextSpan.FromBounds(start, end) };

    /// <summary>Returns the text of the span.</summary>
    public override string ToString() => Source.Text.Substring(Span.Start, Span.Length);
}
