using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Which part of the Markdown each part of the rendered HTML came of. HTML in Markdown is passed on as it stands, so its
/// places are exact; what a construct such as a link became has the construct's place.
/// </summary>
/// <param name="bodyStart">Where in the file the Markdown begins.</param>
/// <param name="length">How long it is: the line end that it is read with may not stand in the file.</param>
internal sealed class MarkdownPlaces(int bodyStart, int length) : IPlaces
{
    // Ascending by where they begin in the HTML.
    private readonly List<Piece> _pieces = [];

    /// <summary>From here on the HTML is the Markdown as it stands.</summary>
    public void AddVerbatim(int html, int markdown, int length) => Add(new Piece(html, new TextSpan(markdown, length), IsVerbatim: true));

    /// <summary>From here on the HTML is what a stretch of Markdown became.</summary>
    public void AddConstruct(int html, TextSpan markdown) => Add(new Piece(html, markdown, IsVerbatim: false));

    public TextSpan Map(TextSpan span)
    {
        if (_pieces.Count == 0)
        {
            return new TextSpan(bodyStart, 0);
        }

        var first = PieceAt(span.Start);
        if (!first.IsVerbatim || span.Length == 0)
        {
            return Shift(first.IsVerbatim ? new TextSpan(first.MapVerbatim(span.Start), 0) : first.Markdown);
        }

        // A tag may go on over lines, which are pieces of their own.
        var last = PieceAt(span.End - 1);
        var end = last.IsVerbatim ? last.MapVerbatim(span.End - 1) + 1 : last.Markdown.End;
        return Shift(TextSpan.FromBounds(first.MapVerbatim(span.Start), end));
    }

    public bool IsVerbatim(int position) => _pieces.Count > 0 && PieceAt(position).IsVerbatim;

    private TextSpan Shift(TextSpan span) =>
        TextSpan.FromBounds(bodyStart + Math.Min(span.Start, length), bodyStart + Math.Min(span.End, length));

    private void Add(Piece piece)
    {
        if (_pieces.Count > 0 && _pieces[_pieces.Count - 1].Html == piece.Html)
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
            if (_pieces[middle].Html <= position)
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

    private readonly record struct Piece(int Html, TextSpan Markdown, bool IsVerbatim)
    {
        public int MapVerbatim(int position) => Math.Min(Markdown.Start + Math.Max(0, position - Html), Markdown.End);
    }
}
