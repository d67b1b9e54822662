using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>
/// A text that consists of pieces of the Markdown, such as the content of a quote or a list item, with the original offset of each character.
/// </summary>
internal sealed class MappedText
{
    // The start of each piece here and in the Markdown. An inserted piece has one offset as a whole, stored as its complement.
    private readonly int[] _starts;
    private readonly int[] _offsets;

    public MappedText(string text)
        : this(text, [0], [0])
    {
    }

    private MappedText(string text, int[] starts, int[] offsets) => (Text, _starts, _offsets) = (text, starts, offsets);

    public string Text { get; }

    public TextSlice All => new(this, 0, Text.Length);

    /// <summary>Returns the offset of a character in the Markdown.</summary>
    public int OffsetOf(int position) => OffsetIn(PieceAt(position), position);

    /// <summary>Returns the span in the Markdown that a range covers.</summary>
    public TextSpan SpanOf(int start, int length) =>
        length <= 0 ? new TextSpan(OffsetOf(start), 0) : TextSpan.FromBounds(OffsetOf(start), OffsetOf(start + length - 1) + 1);

    /// <summary>Returns the part of a range that is contiguous in the Markdown, from its start.</summary>
    public (int Length, int Offset, bool IsInserted) PieceFrom(int start, int end)
    {
        var piece = PieceAt(start);
        var pieceEnd = piece + 1 < _starts.Length ? Math.Min(_starts[piece + 1], end) : end;
        return (pieceEnd - start, OffsetIn(piece, start), _offsets[piece] < 0);
    }

    private int OffsetIn(int piece, int position) => _offsets[piece] < 0 ? ~_offsets[piece] : _offsets[piece] + position - _starts[piece];

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
        private List<int>? _offsets;

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
        public void Insert(string text, int offset)
        {
            if (text.Length > 0)
            {
                Flush();
                Begin(~offset);
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
            return new MappedText(_text?.ToString() ?? "", [.. _starts ?? []], [.. _offsets ?? []]);
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
                Begin(source._offsets[piece] < 0 ? source._offsets[piece] : source._offsets[piece] + start - source._starts[piece]);
                _text!.Append(source.Text, start, pieceEnd - start);
                start = pieceEnd;
            }
        }

        private void Begin(int offset)
        {
            _text ??= new StringBuilder();
            _starts ??= [];
            _offsets ??= [];
            var last = _starts.Count - 1;
            var goesOn = last >= 0 && (offset < 0 ? _offsets[last] == offset : _offsets[last] >= 0 && _offsets[last] + _text.Length - _starts[last] == offset);
            if (!goesOn)
            {
                _starts.Add(_text.Length);
                _offsets.Add(offset);
            }
        }
    }
}
