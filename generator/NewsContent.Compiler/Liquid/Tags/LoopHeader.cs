using NewsContent.Compiler.Liquid.Syntax;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The content of a <c>for</c> or <c>tablerow</c> tag: <c>x in page.tags reversed limit:2 offset:1</c>.</summary>
/// <param name="Variable">The name of each item.</param>
/// <param name="List">The list or range.</param>
/// <param name="Limit">The maximum number of iterations; <c>null</c> for no limit.</param>
/// <param name="Offset">The number of skipped items; <c>null</c> for none.</param>
/// <param name="Columns">The number of columns; <c>null</c> for one row.</param>
internal sealed record LoopHeader(string Variable, LiquidOperand List, LiquidOperand? Limit, LiquidOperand? Offset, LiquidOperand? Columns)
{
    private static readonly char[] QuotesAndSpaces = ['"', '\'', ' ', '\t', '\r', '\n', ',', '|'];

    /// <summary>The variable and the list as written, which identify the loop for <c>offset: continue</c>.</summary>
    public string Name => $"{Variable}-{List.Span}";

    /// <summary>Whether the items, after limit and offset, are in reverse order.</summary>
    public bool IsReversed { get; init; }

    /// <summary>Whether the loop begins where the last loop of its name ended.</summary>
    public bool Continues => Offset?.Path == "continue";

    /// <summary>All values in the tag except its list.</summary>
    public IEnumerable<LiquidOperand> Others => new[] { Limit, Continues ? null : Offset, Columns }.OfType<LiquidOperand>();

    /// <summary>All values in the tag.</summary>
    public IEnumerable<LiquidOperand> Operands => Others.Prepend(List);

    /// <summary>Parses the text after the tag's name, as in Liquid's lax mode: invalid parts are skipped.</summary>
    /// <returns><c>null</c> if it is not a name, <c>in</c> and a list.</returns>
    public static LoopHeader? Parse(LiquidSpan markup)
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
        if (LiquidExpression.ReadOperand(listSpan) is not { } list)
        {
            return null;
        }

        rest = After(listSpan, rest);
        return new LoopHeader(name.ToString(), list, Attribute(rest, "limit"), Attribute(rest, "offset"), Attribute(rest, "cols"))
        {
            IsReversed = rest.ToString().StartsWith("reversed", StringComparison.Ordinal),
        };
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

    // A range, or up to white space, a comma or a bar outside quotes.
    private static LiquidSpan Fragment(LiquidSpan span)
    {
        var text = span.Source.Text;
        if (span.Length > 0 && text[span.Start] == '(' && LiquidExpression.ReadOperand(span) is { Range: not null } range)
        {
            return range.Span;
        }

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
