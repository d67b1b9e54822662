namespace NewsContent.Compiler.Liquid.Syntax;

/// <summary>A value and its filters: <c>site.title | append: "!" | upcase</c>.</summary>
/// <remarks>Parsed as in Liquid's lax mode, Jekyll's default: invalid parts are skipped.</remarks>
internal sealed record LiquidExpression(LiquidOperand Value, IReadOnlyList<LiquidFilterCall> Filters)
{
    /// <summary>Parses an expression; <c>null</c> if it has no value.</summary>
    public static LiquidExpression? Parse(LiquidSpan span)
    {
        var parts = Split(span, '|');
        var value = ReadOperand(parts[0]);
        return value is null ? null : new LiquidExpression(value, [.. parts.Skip(1).Select(part => ReadFilter(part)).OfType<LiquidFilterCall>()]);
    }

    /// <summary>Parses a single value; <c>null</c> if there is none.</summary>
    public static LiquidOperand? ReadOperand(LiquidSpan span)
    {
        span = span.Trim();
        var text = span.Source.Text;
        if (span.Length == 0)
        {
            return null;
        }

        if (text[span.Start] is '"' or '\'')
        {
            var end = text.IndexOf(text[span.Start], span.Start + 1, span.Length - 1);
            return end < 0 ? null : new LiquidOperand(span, text.Substring(span.Start + 1, end - span.Start - 1), null);
        }

        if (text[span.Start] == '(')
        {
            return ReadRange(span);
        }

        var length = 0;
        while (length < span.Length && !char.IsWhiteSpace(text[span.Start + length]))
        {
            length++;
        }

        var word = text.Substring(span.Start, length);
        var wordSpan = span.Between(span.Start, span.Start + length);
        return word switch
        {
            "nil" or "null" => new LiquidOperand(wordSpan, null, null),
            "true" => new LiquidOperand(wordSpan, true, null),
            "false" => new LiquidOperand(wordSpan, false, null),
            "empty" or "blank" => new LiquidOperand(wordSpan, "", null),
            _ when LiquidLiteral.ReadNumber(word) is { } number => new LiquidOperand(wordSpan, number, null),
            _ => LiquidPathReader.Read(span),
        };
    }

    // Splits at separators outside quotes.
    internal static List<LiquidSpan> Split(LiquidSpan span, char separator)
    {
        var text = span.Source.Text;
        var parts = new List<LiquidSpan>();
        var start = span.Start;
        var quote = '\0';
        for (var i = span.Start; i < span.End; i++)
        {
            var c = text[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '"' or '\'')
            {
                quote = c;
            }
            else if (c == separator)
            {
                parts.Add(span.Between(start, i));
                start = i + 1;
            }
        }

        parts.Add(span.Between(start, span.End));
        return parts;
    }

    internal static LiquidFilterCall? ReadFilter(LiquidSpan span)
    {
        span = span.Trim();
        var text = span.Source.Text;
        var end = span.Start;
        while (end < span.End && IsNameCharacter(text[end]))
        {
            end++;
        }

        if (end == span.Start)
        {
            return null;
        }

        var name = span.Between(span.Start, end);
        var rest = span.Between(end, span.End).Trim();
        var arguments = new List<LiquidOperand>();
        var keywords = new List<KeyValuePair<string, LiquidOperand>>();
        foreach (var part in rest.Length > 0 && text[rest.Start] == ':' ? Split(rest.Between(rest.Start + 1, rest.End), ',') : [])
        {
            var colon = EndOfKeyword(part);
            if (ReadOperand(part.Between(colon < 0 ? part.Start : colon + 1, part.End)) is not { } argument)
            {
                continue;
            }

            if (colon < 0)
            {
                arguments.Add(argument);
            }
            else
            {
                keywords.Add(new KeyValuePair<string, LiquidOperand>(part.Between(part.Start, colon).ToString().Trim(), argument));
            }
        }

        return new LiquidFilterCall(name.ToString(), name, arguments, keywords);
    }

    // The colon after a name; -1 if there is none.
    internal static int EndOfKeyword(LiquidSpan part)
    {
        var (text, start) = (part.Source.Text, part.Trim().Start);
        var at = start;
        while (at < part.End && IsNameCharacter(text[at]))
        {
            at++;
        }

        var isName = at > start;
        while (at < part.End && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return isName && at < part.End && text[at] == ':' ? at : -1;
    }

    // (1..3), up to the last parenthesis.
    private static LiquidOperand? ReadRange(LiquidSpan span)
    {
        var text = span.Source.Text;
        var close = text.IndexOf(')', span.Start, span.Length);
        var points = close < 0 ? -1 : text.IndexOf("..", span.Start, close - span.Start, StringComparison.Ordinal);
        return points >= 0
            && ReadOperand(span.Between(span.Start + 1, points)) is { Range: null } first
            && ReadOperand(span.Between(points + 2, close)) is { Range: null } last
            ? new LiquidOperand(span.Between(span.Start, close + 1), null, null) { Range = (first, last) }
            : null;
    }

    internal static bool IsNameCharacter(char c) => c is '_' or '-' or '?' || char.IsLetterOrDigit(c);
}
