namespace NewsContent.Compiler.Text;

/// <summary>The source map of text that consists of pieces: some are copied from the post, others were generated from a span of it.</summary>
internal sealed class PiecewiseSourceMap : ISourceMap
{
    // Ascending by their positions in the generated text.
    private readonly List<Piece> _pieces = [];

    /// <summary>Maps the text from a position on to a copied part of the post.</summary>
    public void AddVerbatim(int position, int source) => Add(new Piece(position, new TextSpan(source, 0), IsVerbatim: true));

    /// <summary>Maps the text from a position on to the span from which it was generated.</summary>
    public void AddConstruct(int position, TextSpan source) => Add(new Piece(position, source, IsVerbatim: false));

    public TextSpan Map(TextSpan span)
    {
        if (_pieces.Count == 0)
        {
            return new TextSpan(span.Start, 0);
        }

        var first = PieceAt(span.Start);
        if (span.Length == 0)
        {
            return first.IsVerbatim ? new TextSpan(first.MapStart(span.Start), 0) : first.Source;
        }

        var last = PieceAt(span.End - 1);
        var (start, end) = (first.MapStart(span.Start), last.IsVerbatim ? last.MapStart(span.End - 1) + 1 : last.Source.End);

        // At the next iteration of a loop, the source goes back. The span then extends from the start of that iteration to the end of both.
        return last.Source.Start >= start || last == first
            ? TextSpan.FromBounds(start, end)
            : TextSpan.FromBounds(last.Source.Start, Math.Max(end, first.IsVerbatim ? start + 1 : first.Source.End));
    }

    public bool IsVerbatim(int position) => _pieces.Count > 0 && PieceAt(position).IsVerbatim;

    private void Add(Piece piece)
    {
        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1].Position == piece.Position)
        {
            _pieces.RemoveAt(_pieces.Count - 1);
        }

        _pieces.Add(piece);
    }

    private Piece PieceAt(int position)
    {
        var low = 0;
        var high = _pieces.Count - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (_pieces[middle].Position <= position)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return _pieces[low];
    }

    private readonly record struct Piece(int Position, TextSpan Source, bool IsVerbatim)
    {
        public int MapStart(int position) => IsVerbatim ? Source.Start + Math.Max(0, position - Position) : Source.Start;
    }
}
