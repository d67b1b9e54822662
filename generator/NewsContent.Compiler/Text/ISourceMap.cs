namespace NewsContent.Compiler.Text;

/// <summary>Maps positions of text that was generated from a post to the post.</summary>
internal interface ISourceMap
{
    /// <summary>Returns the span of the post from which a span of the text was generated.</summary>
    TextSpan Map(TextSpan span);

    /// <summary>Whether the character at a position is copied from the post.</summary>
    bool IsVerbatim(int position);
}

/// <summary>The source map of text that is a part of the post.</summary>
internal sealed class ShiftedSourceMap(int start) : ISourceMap
{
    public TextSpan Map(TextSpan span) => span with { Start = span.Start + start };

    public bool IsVerbatim(int position) => true;
}

/// <summary>The source map of text that was generated from one value: every position maps to the span of the value.</summary>
internal sealed class ConstantSourceMap(TextSpan value) : ISourceMap
{
    public TextSpan Map(TextSpan span) => value;

    public bool IsVerbatim(int position) => false;
}
