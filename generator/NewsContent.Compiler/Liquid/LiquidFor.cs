using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The content of a <c>for</c> tag: <c>x in page.tags reversed limit:2 offset:1</c>.</summary>
/// <param name="Variable">The name of each item.</param>
/// <param name="List">The list, or the first number of a range.</param>
/// <param name="RangeEnd">The last number of a range; <c>null</c> for a list.</param>
/// <param name="Limit">The maximum number of iterations; <c>null</c> for no limit.</param>
/// <param name="Offset">The number of skipped items; <c>null</c> for none.</param>
/// <param name="IsReversed">Whether the items, after limit and offset, are in reverse order.</param>
internal sealed record LiquidFor(
    string Variable,
    LiquidOperand List,
    LiquidOperand? RangeEnd,
    LiquidOperand? Limit,
    LiquidOperand? Offset,
    bool IsReversed)
{
    private static readonly char[] QuotesAndSpaces = ['"', '\'', ' ', '\t', '\r', '\n', ',', '|'];

    /// <summary>The other values in the tag, in addition to its list.</summary>
    public IEnumerable<LiquidOperand> Others => new[] { RangeEnd, Limit, Offset }.OfType<LiquidOperand>();

    /// <summary>Parses the text after the tag's name, as in Liquid's lax mode: invalid parts are skipped.</summary>
    /// <returns><c>null</c> if it is not a name, <c>in</c> and a list.</returns>
    public static LiquidFor? Parse(string text, TextSpan markup)
    {
        var name = Word(text, markup);
        var rest = After(text, name, markup);
        var word = Word(text, rest);
        if (name.Length == 0 || !Covered(name).All(c => c is '_' or '-' || char.IsLetterOrDigit(c)) || Covered(word) != "in")
        {
            return null;
        }

        rest = After(text, word, rest);
        var listSpan = Fragment(text, rest);
        if (ReadList(text, listSpan) is not var (list, rangeEnd))
        {
            return null;
        }

        rest = After(text, listSpan, rest);
        var isReversed = Covered(rest).StartsWith("reversed", StringComparison.Ordinal);
        return new LiquidFor(Covered(name), list, rangeEnd, Attribute(text, rest, "limit"), Attribute(text, rest, "offset"), isReversed);

        string Covered(TextSpan span) => text.Substring(span.Start, span.Length);
    }

    private static (LiquidOperand List, LiquidOperand? RangeEnd)? ReadList(string text, TextSpan span)
    {
        if (span.Length < 2 || text[span.Start] != '(' || text[span.End - 1] != ')')
        {
            return LiquidExpression.ReadOperand(text, span) is { } list ? (list, null) : null;
        }

        var points = text.IndexOf("..", span.Start, span.Length, StringComparison.Ordinal);
        return points >= 0
            && LiquidExpression.ReadOperand(text, TextSpan.FromBounds(span.Start + 1, points)) is { } first
            && LiquidExpression.ReadOperand(text, TextSpan.FromBounds(points + 2, span.End - 1)) is { } last
            ? (first, last)
            : null;
    }

    // The later of two parameters with the same name is used.
    private static LiquidOperand? Attribute(string text, TextSpan span, string name)
    {
        LiquidOperand? found = null;
        for (var at = span.Start; at < span.End && text.IndexOf(':', at, span.End - at) is >= 0 and var colon; at = colon + 1)
        {
            var before = TextSpan.FromBounds(at, colon).Trim(text);
            if (before.Length >= name.Length && string.CompareOrdinal(text, before.End - name.Length, name, 0, name.Length) == 0)
            {
                found = LiquidExpression.ReadOperand(text, Fragment(text, TextSpan.FromBounds(colon + 1, span.End).Trim(text))) ?? found;
            }
        }

        return found;
    }

    private static TextSpan Word(string text, TextSpan span)
    {
        var length = 0;
        while (length < span.Length && !char.IsWhiteSpace(text[span.Start + length]))
        {
            length++;
        }

        return new TextSpan(span.Start, length);
    }

    // Up to white space, a comma or a bar outside quotes.
    private static TextSpan Fragment(string text, TextSpan span)
    {
        var at = span.Start;
        while (at < span.End && text.IndexOfAny(QuotesAndSpaces, at, span.End - at) is >= 0 and var end)
        {
            var close = text[end] is '"' or '\'' ? text.IndexOf(text[end], end + 1, span.End - end - 1) : -1;
            if (close < 0)
            {
                return TextSpan.FromBounds(span.Start, end);
            }

            at = close + 1;
        }

        return span;
    }

    private static TextSpan After(string text, TextSpan part, TextSpan whole) => TextSpan.FromBounds(part.End, whole.End).Trim(text);
}
