namespace NewsContent.Compiler.Text;

/// <summary>The source map of text that consists of pieces: some are copied from the post, others were generated from a span of it.</summary>
internal sealed class PiecewiseSourceMap : ISourceMap
{
    private readonly SourcePieces _pieces = new();

    /// <summary>Maps the text from a position on to a copied part of the post.</summary>
    public void AddVerbatim(int position, int source) => _pieces.Add(new SourcePiece(position, new TextSpan(source, 0), IsVerbatim: true));

    /// <summary>Maps the text from a position on to the span from which it was generated.</summary>
    public void AddConstruct(int position, TextSpan source) => _pieces.Add(new SourcePiece(position, source, IsVerbatim: false));

    public TextSpan Map(TextSpan span)
    {
        if (_pieces.IsEmpty)
        {
            return new TextSpan(span.Start, 0);
        }

        var first = _pieces.At(span.Start);
        if (span.Length == 0)
        {
            return first.IsVerbatim ? new TextSpan(MapStart(first, span.Start), 0) : first.Source;
        }

        var last = _pieces.At(span.End - 1);
        var (start, end) = (MapStart(first, span.Start), last.IsVerbatim ? MapStart(last, span.End - 1) + 1 : last.Source.End);

        // At the next iteration of a loop, the source goes back. The span then extends from the start of that iteration to the end of both.
        return last.Source.Start >= start || last == first
            ? TextSpan.FromBounds(start, end)
            : TextSpan.FromBounds(last.Source.Start, Math.Max(end, first.IsVerbatim ? start + 1 : first.Source.End));
    }

    public bool IsVerbatim(int position) => !_pieces.IsEmpty && _pieces.At(position).IsVerbatim;

    // A copy continues up to the next piece.
    private static int MapStart(SourcePiece piece, int position) =>
        piece.IsVerbatim ? piece.Source.Start + Math.Max(0, position - piece.Position) : piece.Source.Start;
}
