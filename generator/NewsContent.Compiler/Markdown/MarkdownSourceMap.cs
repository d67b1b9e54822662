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
    private readonly SourcePieces _pieces = new();

    /// <summary>Maps the HTML from a position on to copied Markdown.</summary>
    public void AddVerbatim(int html, int markdown, int length) => _pieces.Add(new SourcePiece(html, new TextSpan(markdown, length), IsVerbatim: true));

    /// <summary>Maps the HTML from a position on to the span from which it was generated.</summary>
    public void AddConstruct(int html, TextSpan markdown) => _pieces.Add(new SourcePiece(html, markdown, IsVerbatim: false));

    public TextSpan Map(TextSpan span)
    {
        if (_pieces.IsEmpty)
        {
            return text.Map(new TextSpan(0, 0));
        }

        var first = _pieces.At(span.Start);
        if (!first.IsVerbatim || span.Length == 0)
        {
            return ToPost(first.IsVerbatim ? new TextSpan(MapVerbatim(first, span.Start), 0) : first.Source);
        }

        // A tag can continue over several lines, which are separate pieces.
        var last = _pieces.At(span.End - 1);
        var end = last.IsVerbatim ? MapVerbatim(last, span.End - 1) + 1 : last.Source.End;
        return ToPost(TextSpan.FromBounds(MapVerbatim(first, span.Start), end));
    }

    public bool IsVerbatim(int position) =>
        !_pieces.IsEmpty && _pieces.At(position) is { IsVerbatim: true } piece && text.IsVerbatim(MapVerbatim(piece, position));

    private TextSpan ToPost(TextSpan span) => text.Map(TextSpan.FromBounds(Math.Min(span.Start, length), Math.Min(span.End, length)));

    private static int MapVerbatim(SourcePiece piece, int position) =>
        Math.Min(piece.Source.Start + Math.Max(0, position - piece.Position), piece.Source.End);
}
