using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>The content of an <c>assign</c> tag: <c>x = site.title | upcase</c>.</summary>
internal sealed record LiquidAssignment(string Name, LiquidExpression Value)
{
    /// <summary>Parses the text after the tag's name; <c>null</c> if it is not a name, <c>=</c> and a value.</summary>
    public static LiquidAssignment? Parse(string text, TextSpan markup)
    {
        var equals = markup.Length == 0 ? -1 : text.IndexOf('=', markup.Start, markup.Length);
        return equals >= 0 && LiquidExpression.Parse(text, TextSpan.FromBounds(equals + 1, markup.End)) is { } value
            ? new LiquidAssignment(text.Substring(markup.Start, equals - markup.Start).Trim(), value)
            : null;
    }
}
