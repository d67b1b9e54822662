using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>
/// Splits a source into text and Liquid by the rules of Liquid's tokenizer: braces end at the first closing braces, even in quotes, and the content of <c>raw</c> and
/// <c>comment</c> is text. The time is linear in the text, because each end is searched once.
/// </summary>
internal sealed class LiquidScanner(LiquidSource source)
{
    // In a longer output or tag, a quote is not searched for its end, which would take the square of the time.
    private const int MaxQuoted = 2_000;

    private readonly string _text = source.Text;

    // The offsets after which these do not occur; found by one failed search.
    private int _tagsCloseBefore = int.MaxValue;
    private int _outputsCloseBefore = int.MaxValue;

    // The ends and the opening of a tag that were found last, so that the text is searched once.
    private int _lastTagEnd = -1;
    private int _lastOutputEnd = -1;
    private int _nextTag = -1;
    private int _position;

    /// <summary>Whether there is anything to split.</summary>
    public static bool HasLiquid(string text)
    {
        for (var at = text.IndexOf('{'); at >= 0 && at < text.Length - 1; at = text.IndexOf('{', at + 1))
        {
            if (text[at + 1] is '{' or '%')
            {
                return true;
            }
        }

        return false;
    }

    public List<LiquidToken> Scan()
    {
        var tokens = new List<LiquidToken>();
        while (FindOpening(_position) is >= 0 and var at)
        {
            AddText(tokens, at);
            var token = ReadToken(at);
            tokens.Add(token);
            _position = token.Span.End;
            if (token.Kind == LiquidTokenKind.BlockNotClosed)
            {
                // The whole rest is in the block, so other missing ends are not searched there.
                break;
            }
        }

        AddText(tokens, _text.Length);
        return tokens;
    }

    private void AddText(List<LiquidToken> tokens, int end)
    {
        if (end > _position)
        {
            var span = Span(_position, end);
            tokens.Add(new LiquidToken(LiquidTokenKind.Text, span, span));
        }
    }

    private int FindOpening(int from)
    {
        for (var at = from < _text.Length ? _text.IndexOf('{', from) : -1; at >= 0 && at < _text.Length - 1; at = _text.IndexOf('{', at + 1))
        {
            if (_text[at + 1] is '{' or '%')
            {
                return at;
            }
        }

        return -1;
    }

    private LiquidToken ReadToken(int at)
    {
        var tag = ReadBraces(at);
        if (tag.Kind != LiquidTokenKind.Tag)
        {
            return tag;
        }

        tag = tag with { Name = NameOf(tag) };
        switch (tag.Name)
        {
            case "#":
                return tag with { Kind = LiquidTokenKind.Comment };
            case "raw":
                return FindEndOfRaw(tag.Span.End) is { } endOfRaw
                    ? Block(LiquidTokenKind.Raw, tag, endOfRaw)
                    : tag with { Kind = LiquidTokenKind.BlockNotClosed };
            case "comment":
                return FindEndOfComment(tag.Span.End) is { } endOfComment
                    ? Block(LiquidTokenKind.Comment, tag, endOfComment)
                    : tag with { Kind = LiquidTokenKind.BlockNotClosed };
            default:
                return tag;
        }
    }

    private LiquidToken ReadBraces(int at)
    {
        var isTag = _text[at + 1] == '%';
        var end = FindEnd(at + 2, isTag);
        if (end < 0)
        {
            (_tagsCloseBefore, _outputsCloseBefore) = isTag ? (at, _outputsCloseBefore) : (_tagsCloseBefore, at);
        }

        if (end < 0 || ContainsOpening(at, end))
        {
            return new LiquidToken(LiquidTokenKind.NotClosed, Span(at, at + 2), Span(at, at + 2));
        }

        var trimsBefore = _text[at + 2] == '-' && end > at + 2;
        var start = at + (trimsBefore ? 3 : 2);
        var trimsAfter = end > start && _text[end - 1] == '-';
        return new LiquidToken(
            isTag ? LiquidTokenKind.Tag : LiquidTokenKind.Output,
            Span(at, end + 2),
            Span(start, trimsAfter ? end - 1 : end),
            trimsBefore,
            trimsAfter);
    }

    private int FindEnd(int from, bool isTag)
    {
        var last = isTag ? _lastTagEnd : _lastOutputEnd;
        if (last < from)
        {
            last = from < (isTag ? _tagsCloseBefore : _outputsCloseBefore) ? _text.IndexOf(isTag ? "%}" : "}}", from, StringComparison.Ordinal) : -1;
            (_lastTagEnd, _lastOutputEnd) = isTag ? (last, _lastOutputEnd) : (_lastTagEnd, last);
        }

        return last;
    }

    // Jekyll does not build such a post. A tag can have a value in its text, and in quotes, braces can be meant as text.
    private bool ContainsOpening(int at, int end)
    {
        if (_text[at + 1] == '{' && _text.IndexOf("{{", at + 2, end - at - 2, StringComparison.Ordinal) is >= 0 and var output && !IsQuoted(at + 2, output, end))
        {
            return true;
        }

        if (_nextTag < at + 2)
        {
            _nextTag = _text.IndexOf("{%", at + 2, StringComparison.Ordinal) is >= 0 and var tag ? tag : int.MaxValue;
        }

        return _nextTag <= end - 2 && !IsQuoted(at + 2, _nextTag, end);
    }

    private bool IsQuoted(int start, int at, int end)
    {
        if (at - start > MaxQuoted)
        {
            return false;
        }

        var quote = '\0';
        for (var i = start; i < at; i++)
        {
            quote = quote == '\0' && _text[i] is '"' or '\'' ? _text[i] : _text[i] == quote ? '\0' : quote;
        }

        return quote != '\0' && _text.IndexOf(quote, at, Math.Min(end - at, MaxQuoted)) >= 0;
    }

    private LiquidToken Block(LiquidTokenKind kind, LiquidToken start, LiquidToken end) => new(
        kind,
        Span(start.Span.Start, end.Span.End),
        Span(start.Span.End, end.Span.Start),
        start.TrimsBefore,
        end.TrimsAfter);

    // In raw text only its end counts, so the word is searched first and then the braces around it.
    private LiquidToken? FindEndOfRaw(int from)
    {
        const string End = "endraw";

        for (; (from = _text.IndexOf(End, from, StringComparison.Ordinal)) >= 0; from += End.Length)
        {
            var start = from;
            while (char.IsWhiteSpace(_text[start - 1]))
            {
                start--;
            }

            start -= _text[start - 1] == '-' ? 3 : 2;
            if (start >= 0 && _text[start] == '{' && _text[start + 1] == '%' && ReadBraces(start) is { Kind: LiquidTokenKind.Tag } tag
                && tag.Content.Trim() == Span(from, from + End.Length))
            {
                return tag;
            }
        }

        return null;
    }

    private LiquidToken? FindEndOfComment(int from)
    {
        var depth = 1;
        while (from < _text.Length && _text.IndexOf("{%", from, StringComparison.Ordinal) is >= 0 and var at)
        {
            var tag = ReadBraces(at);
            if (tag.Kind == LiquidTokenKind.NotClosed)
            {
                return null;
            }

            from = tag.Span.End;
            switch (NameOf(tag))
            {
                case "comment":
                    depth++;
                    break;
                case "endcomment" when --depth == 0:
                    return tag;
                case "raw":
                    if (FindEndOfRaw(from) is not { } end)
                    {
                        return null;
                    }

                    from = end.Span.End;
                    break;
            }
        }

        return null;
    }

    // The first word of a tag.
    private string NameOf(LiquidToken tag)
    {
        var content = tag.Content.Trim();
        var end = content.Start;
        while (end < content.End && (_text[end] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '_' || (_text[end] == '#' && end == content.Start)))
        {
            end++;
        }

        return _text.Substring(content.Start, end - content.Start);
    }

    private LiquidSpan Span(int start, int end) => new(source, TextSpan.FromBounds(start, end));
}
