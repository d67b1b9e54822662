using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// The source map of HTML that was rendered from Markdown. Raw HTML is copied, so its positions are exact; the HTML of a construct such as a
/// link maps to the construct.
/// </summary>
/// <param name="text">The source map of the Markdown.</param>
/// <param name="length">The length of the Markdown without the line end that the parser adds.</param>
internal sealed class MarkdownSourceMap(ISourceMap text, int length) : ISourceMap
{
    // Ascending by their positions in the HTML.
    private readonly List<Piece> _pieces = [];

    /// <summary>Maps the HTML from a position on to copied Markdown.</summary>
    public void AddVerbatim(int html, int markdown, int length) => Add(new Piece(html, new TextSpan(markdown, length), IsVerbatim: true));

    /// <summary>Maps the HTML from a position on to the span from which it was generated.</summary>
    public void AddConstruct(int html, TextSpan markdown) => Add(new Piece(html, markdown, IsVerbatim: false));

    public TextSpan Map(TextSpan span)
    {
        if (_pieces.Count == 0)
        {
            return text.Map(new TextSpan(0, 0));
        }

        var first = PieceAt(span.Start);
        if (!first.IsVerbatim || span.Length == 0)
        {
            return ToPost(first.IsVerbatim ? new TextSpan(first.MapVerbatim(span.Start), 0) : first.Markdown);
        }

        // A tag can continue over several lines, which are separate pieces.
        var last = PieceAt(span.End - 1);
        var end = last.IsVerbatim ? last.MapVerbatim(span.End - 1) + 1 : last.Markdown.End;
        return ToPost(TextSpan.FromBounds(first.MapVerbatim(span.Start), end));
    }

    public bool IsVerbatim(int position) =>
        _pieces.Count > 0 && PieceAt(position) is { IsVerbatim: true } piece && text.IsVerbatim(piece.MapVerbatim(position));

    private TextSpan ToPost(TextSpan span) => text.Map(TextSpan.FromBounds(Math.Min(span.Start, length), Math.Min(span.End, length)));

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
