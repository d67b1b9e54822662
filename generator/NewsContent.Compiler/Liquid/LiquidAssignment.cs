using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>What an <c>assign</c> tag says: <c>x = site.title | upcase</c>.</summary>
internal sealed record LiquidAssignment(string Name, LiquidExpression Value)
{
    /// <summary>Reads what follows the tag's name; <c>null</c> where it is no name, <c>=</c> and a value.</summary>
    public static LiquidAssignment? Parse(string text, TextSpan markup)
    {
        var equals = markup.Length == 0 ? -1 : text.IndexOf('=', markup.Start, markup.Length);
        return equals >= 0 && LiquidExpression.Parse(text, TextSpan.FromBounds(equals + 1, markup.End)) is { } value
            ? new LiquidAssignment(text.Substring(markup.Start, equals - markup.Start).Trim(), value)
            : null;
    }
}
