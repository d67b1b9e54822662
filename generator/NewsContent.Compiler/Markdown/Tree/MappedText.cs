using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>
/// A text that consists of pieces of the Markdown, such as the content of a quote or a list item, with the original offset of each character.
/// </summary>
internal sealed class MappedText
{
    // The start of each piece here and in the Markdown. An inserted piece has one location as a whole, stored as its complement.
    private readonly int[] _starts;
    private readonly int[] _places;

    public MappedText(string text)
        : this(text, [0], [0])
    {
    }

    private MappedText(string text, int[] starts, int[] places) => (Text, _starts, _places) = (text, starts, places);

    public string Text { get; }

    public TextSlice All => new(this, 0, Text.Length);

    /// <summary>Returns the offset of a character in the Markdown.</summary>
    public int PlaceOf(int position) => PlaceIn(PieceAt(position), position);

    /// <summary>Returns the span in the Markdown that a range covers.</summary>
    public TextSpan SpanOf(int start, int length) =>
        length <= 0 ? new TextSpan(PlaceOf(start), 0) : TextSpan.FromBounds(PlaceOf(start), PlaceOf(start + length - 1) + 1);

    /// <summary>Returns the part of a range that is contiguous in the Markdown, from its start.</summary>
    public (int Length, int Place, bool IsInserted) PieceFrom(int start, int end)
    {
        var piece = PieceAt(start);
        var pieceEnd = piece + 1 < _starts.Length ? Math.Min(_starts[piece + 1], end) : end;
        return (pieceEnd - start, PlaceIn(piece, start), _places[piece] < 0);
    }

    private int PlaceIn(int piece, int position) => _places[piece] < 0 ? ~_places[piece] : _places[piece] + position - _starts[piece];

    private int PieceAt(int position)
    {
        var found = Array.BinarySearch(_starts, position);
        return Math.Max(0, found >= 0 ? found : ~found - 1);
    }

    /// <summary>Builds a mapped text.</summary>
    internal sealed class Builder
    {
        private StringBuilder? _text;
        private List<int>? _starts;
        private List<int>? _places;

        // The text so far while it is one contiguous range, which is the usual case.
        private TextSlice _only;

        private int TextLength => _text?.Length ?? 0;

        public void Append(TextSlice slice)
        {
            if (slice.Length == 0)
            {
                return;
            }

            if (TextLength == 0 && (_only.Length == 0 || _only.IsFollowedBy(slice)))
            {
                _only = _only.Length == 0 ? slice : _only with { Length = _only.Length + slice.Length };
                return;
            }

            Flush();
            Copy(slice);
        }

        /// <summary>Adds text that is not in the Markdown, at an offset of it.</summary>
        public void Insert(string text, int place)
        {
            if (text.Length > 0)
            {
                Flush();
                Begin(~place);
                _text!.Append(text);
            }
        }

        public TextSlice ToSlice()
        {
            if (TextLength == 0)
            {
                return _only;
            }

            return ToOwnText().All;
        }

        /// <summary>Returns the text as a separate object, even if it is a range of another.</summary>
        public MappedText ToOwnText()
        {
            Flush();
            return new MappedText(_text?.ToString() ?? "", [.. _starts ?? []], [.. _places ?? []]);
        }

        private void Flush()
        {
            if (_only.Length > 0)
            {
                Copy(_only);
                _only = default;
            }
        }

        private void Copy(TextSlice slice)
        {
            var source = slice.Source!;
            var end = slice.End;
            var start = slice.Start;
            for (var piece = source.PieceAt(start); start < end; piece++)
            {
                var pieceEnd = piece + 1 < source._starts.Length ? Math.Min(source._starts[piece + 1], end) : end;
                Begin(source._places[piece] < 0 ? source._places[piece] : source._places[piece] + start - source._starts[piece]);
                _text!.Append(source.Text, start, pieceEnd - start);
                start = pieceEnd;
            }
        }

        private void Begin(int place)
        {
            _text ??= new StringBuilder();
            _starts ??= [];
            _places ??= [];
            var last = _starts.Count - 1;
            var goesOn = last >= 0 && (place < 0 ? _places[last] == place : _places[last] >= 0 && _places[last] + _text.Length - _starts[last] == place);
            if (!goesOn)
            {
                _starts.Add(_text.Length);
                _places.Add(place);
            }
        }
    }
}
