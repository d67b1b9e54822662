using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>Text between Liquid.</summary>
internal sealed class TextNode : LiquidNode
{
    private readonly LiquidSpan _printed;

    /// <param name="span">The text.</param>
    /// <param name="trimsStart">Whether white space at its start is removed.</param>
    /// <param name="trimsEnd">Whether white space at its end is removed.</param>
    public TextNode(LiquidSpan span, bool trimsStart, bool trimsEnd)
        : base(span)
    {
        var trimmed = Trim(span);
        IsBlank = trimmed.Length == 0;
        _printed = IsBlank && (trimsStart || trimsEnd) ? trimmed : span.Between(trimsStart ? trimmed.Start : span.Start, trimsEnd ? trimmed.End : span.End);
    }

    private TextNode(LiquidSpan span)
        : base(span)
    {
        IsBlank = true;
        _printed = span.Between(span.Start, span.Start);
    }

    public override bool IsBlank { get; }

    /// <summary>Returns a node that prints nothing and has the same cost.</summary>
    public TextNode WithoutText() => new(Span);

    public override void Render(LiquidRun run) => run.Output.AppendSource(_printed);

    // As Ruby's strip: a no-break space or the space of Chinese stays.
    private static LiquidSpan Trim(LiquidSpan span)
    {
        var (text, start, end) = (span.Source.Text, span.Start, span.End);
        while (start < end && Ascii.IsRubySpace(text[start]))
        {
            start++;
        }

        while (end > start && Ascii.IsRubySpace(text[end - 1]))
        {
            end--;
        }

        return span.Between(start, end);
    }
}
