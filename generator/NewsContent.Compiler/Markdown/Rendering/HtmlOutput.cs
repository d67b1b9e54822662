using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Rendering;

/// <summary>Writes text and attributes as HTML, and records the source map to the Markdown.</summary>
internal sealed class HtmlOutput(ISourceMap text, int length, CancellationToken cancellationToken)
{
    // Most of the HTML is copied from the Markdown.
    private readonly BoundedWriter _html = new(TooLong, cancellationToken, capacity: length + (length / 8) + 64);
    private readonly MarkdownSourceMap _sourceMap = new(text, length);
    private readonly HashSet<int> _addedEndTags = [];

    public ISourceMap SourceMap => _sourceMap;

    /// <summary>The offsets of the end tags that are not in the Markdown.</summary>
    public ICollection<int> AddedEndTags => _addedEndTags;

    public int Length => _html.Length;

    public bool EndsWith(char value) => _html.EndsWith(value);

    public void TakeLast() => _html.TakeLast();

    public override string ToString() => _html.ToString();

    /// <summary>Sets the span of the Markdown from which the following output is generated.</summary>
    public void At(TextSpan span) => _sourceMap.AddConstruct(_html.Length, span);

    /// <summary>Marks the next end tag as not in the Markdown.</summary>
    public void NoteAddedEndTag() => _addedEndTags.Add(_html.Length);

    public void Write(string html) => _html.Write(html);

    public void Indent(int count)
    {
        if (count > 0)
        {
            _html.WriteSpaces(count);
        }
    }

    /// <summary>Writes a string that the Markdown does not contain.</summary>
    public void WriteEscaped(string text, Escaping escaping) => WriteRun(text, 0, text.Length, escaping, offset: -1);

    /// <summary>Writes a span of the Markdown, as a copy if nothing must be escaped.</summary>
    public void Write(TextSlice slice, Escaping escaping)
    {
        for (var start = slice.Start; start < slice.End;)
        {
            var (length, offset, isInserted) = slice.Source!.PieceFrom(start, slice.End);
            if (isInserted)
            {
                _sourceMap.AddConstruct(_html.Length, new TextSpan(offset, 0));
            }
            else
            {
                _sourceMap.AddVerbatim(_html.Length, offset, length);
            }

            WriteRun(slice.Source.Text, start, length, escaping, isInserted ? -1 : offset);
            start += length;
        }
    }

    private static LimitException TooLong() =>
        LimitException.TooMuchMarkup("characters of HTML", BoundedWriter.MaxLength, "write fewer references to long URLs", LimitException.NoPosition);

    private void WriteRun(string text, int start, int length, Escaping escaping, int offset)
    {
        var end = start + length;
        var from = start;
        for (var i = start; i < end && escaping != Escaping.None; i++)
        {
            if (Escape(text, i, escaping) is not { } escaped)
            {
                continue;
            }

            _html.Write(text, from, i - from);
            _html.Write(escaped);
            from = i + 1;
            if (offset >= 0)
            {
                _sourceMap.AddVerbatim(_html.Length, offset + from - start, end - from);
            }
        }

        _html.Write(text, from, end - from);
    }

    private static string? Escape(string text, int i, Escaping escaping) => text[i] switch
    {
        '<' => "&lt;",
        '>' => "&gt;",
        '"' when escaping == Escaping.Attribute => "&quot;",
        '&' when escaping == Escaping.All || !IsReference(text, i) => "&amp;",
        _ => null,
    };

    private static bool IsReference(string text, int start)
    {
        var i = start + 1;
        var isNumber = i < text.Length && text[i] == '#';
        var isHex = isNumber && i + 1 < text.Length && text[i + 1] == 'x';
        i += isHex ? 2 : isNumber ? 1 : 0;
        var first = i;
        while (i < text.Length && (isHex ? Ascii.IsHexDigit(text[i]) : isNumber ? Ascii.IsDigit(text[i])
            : Ascii.IsRubyWord(text[i]) || text[i] == ':' || (i > first && text[i] is '-' or '.')))
        {
            i++;
        }

        return i > first && i < text.Length && text[i] == ';';
    }
}
