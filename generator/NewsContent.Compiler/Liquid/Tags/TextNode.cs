using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Liquid.Syntax;

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
        var trimmed = span.Trim();
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
}
