using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The content of a <c>for</c> tag: <c>x in page.tags reversed limit:2 offset:1</c>.</summary>
/// <param name="Variable">The name of each item.</param>
/// <param name="List">The list, or the first number of a range.</param>
/// <param name="RangeEnd">The last number of a range; <c>null</c> for a list.</param>
/// <param name="Limit">The maximum number of iterations; <c>null</c> for no limit.</param>
/// <param name="Offset">The number of skipped items; <c>null</c> for none.</param>
/// <param name="IsReversed">Whether the items, after limit and offset, are in reverse order.</param>
internal sealed record ForHeader(
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
    public static ForHeader? Parse(LiquidSpan markup)
    {
        var name = Word(markup);
        var rest = After(name, markup);
        var word = Word(rest);
        if (name.Length == 0 || !name.ToString().All(c => c is '_' or '-' || char.IsLetterOrDigit(c)) || word.ToString() != "in")
        {
            return null;
        }

        rest = After(word, rest);
        var listSpan = Fragment(rest);
        if (ReadList(listSpan) is not var (list, rangeEnd))
        {
            return null;
        }

        rest = After(listSpan, rest);
        var isReversed = rest.ToString().StartsWith("reversed", StringComparison.Ordinal);
        return new ForHeader(name.ToString(), list, rangeEnd, Attribute(rest, "limit"), Attribute(rest, "offset"), isReversed);
    }

    private static (LiquidOperand List, LiquidOperand? RangeEnd)? ReadList(LiquidSpan span)
    {
        var text = span.Source.Text;
        if (span.Length < 2 || text[span.Start] != '(' || text[span.End - 1] != ')')
        {
            return LiquidExpression.ReadOperand(span) is { } list ? (list, null) : null;
        }

        var points = text.IndexOf("..", span.Start, span.Length, StringComparison.Ordinal);
        return points >= 0
            && LiquidExpression.ReadOperand(span.Between(span.Start + 1, points)) is { } first
            && LiquidExpression.ReadOperand(span.Between(points + 2, span.End - 1)) is { } last
            ? (first, last)
            : null;
    }

    // The later of two parameters with the same name is used.
    private static LiquidOperand? Attribute(LiquidSpan span, string name)
    {
        var text = span.Source.Text;
        LiquidOperand? found = null;
        for (var at = span.Start; at < span.End && text.IndexOf(':', at, span.End - at) is >= 0 and var colon; at = colon + 1)
        {
            var before = span.Between(at, colon).Trim();
            if (before.Length >= name.Length && string.CompareOrdinal(text, before.End - name.Length, name, 0, name.Length) == 0)
            {
                found = LiquidExpression.ReadOperand(Fragment(span.Between(colon + 1, span.End).Trim())) ?? found;
            }
        }

        return found;
    }

    private static LiquidSpan Word(LiquidSpan span)
    {
        var text = span.Source.Text;
        var length = 0;
        while (length < span.Length && !char.IsWhiteSpace(text[span.Start + length]))
        {
            length++;
        }

        return span.Between(span.Start, span.Start + length);
    }

    // Up to white space, a comma or a bar outside quotes.
    private static LiquidSpan Fragment(LiquidSpan span)
    {
        var text = span.Source.Text;
        var at = span.Start;
        while (at < span.End && text.IndexOfAny(QuotesAndSpaces, at, span.End - at) is >= 0 and var end)
        {
            var close = text[end] is '"' or '\'' ? text.IndexOf(text[end], end + 1, span.End - end - 1) : -1;
            if (close < 0)
            {
                return span.Between(span.Start, end);
            }

            at = close + 1;
        }

        return span;
    }

    private static LiquidSpan After(LiquidSpan part, LiquidSpan whole) => whole.Between(part.End, whole.End).Trim();
}
