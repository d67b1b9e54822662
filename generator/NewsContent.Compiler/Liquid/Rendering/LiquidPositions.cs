using NewsContent.Compiler.Liquid.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Rendering;

/// <summary>Maps spans of sources to the post. An included file has other offsets each time it is included.</summary>
internal sealed class LiquidPositions
{
    private readonly Dictionary<LiquidSource, int> _starts = [];

    /// <summary>Returns the span in the post.</summary>
    public TextSpan InPost(LiquidSpan span) =>
        span.Source.Origin is { } origin ? InPost(origin) : new((_starts.TryGetValue(span.Source, out var start) ? start : span.Source.Start) + span.Start, span.Length);

    /// <summary>Sets the offset at which a source begins and returns the former one.</summary>
    public int? Begin(LiquidSource source, int start)
    {
        int? former = _starts.TryGetValue(source, out var known) ? known : null;
        _starts[source] = start;
        return former;
    }

    /// <summary>Restores the offset that a source had before.</summary>
    public void End(LiquidSource source, int? former)
    {
        if (former is { } start)
        {
            _starts[source] = start;
        }
        else
        {
            _starts.Remove(source);
        }
    }
}
