using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown;

/// <summary>
/// Which part of the Markdown each part of the rendered HTML came of. HTML in Markdown is passed on as it stands, so its
/// places are exact; what a construct such as a link became has the construct's place.
/// </summary>
/// <param name="text">The way from the Markdown to the post.</param>
/// <param name="length">How long the Markdown is: the line end that it is read with may not stand in the post.</param>
internal sealed class MarkdownPlaces(IPlaces text, int length) : IPlaces
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
            return text.Map(new TextSpan(0, 0));
        }

        var first = PieceAt(span.Start);
        if (!first.IsVerbatim || span.Length == 0)
        {
            return ToPost(first.IsVerbatim ? new TextSpan(first.MapVerbatim(span.Start), 0) : first.Markdown);
        }

        // A tag may go on over lines, which are pieces of their own.
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
