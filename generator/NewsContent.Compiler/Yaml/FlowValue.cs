using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>A value in <c>[…]</c> or <c>{…}</c>, which can continue on further lines.</summary>
/// <param name="Span">The value, to the end of the line on which it begins.</param>
/// <param name="Key">Its key; empty for an item of a list.</param>
/// <param name="First">Its first character.</param>
internal sealed record FlowValue(TextSpan Span, string Key, char First)
{
    // A longer value would not fit in the message.
    private const int MaxShown = 40;

    private char Last => First == '[' ? ']' : '}';

    private string Owner => Key.Length > 0 ? $" in the value of '{Key}'" : "";

    /// <summary>The mistake if its last bracket is missing.</summary>
    public YamlMistake NotClosed => new(Span, $"the '{First}'{Owner} is not closed; write the closing '{Last}', or put the value in quotes");

    /// <summary>Returns the mistake in a value that ends on its line; <c>null</c> if it has none that is known.</summary>
    /// <param name="value">The value without a comment.</param>
    public YamlMistake? Find(string value)
    {
        var end = EndOf(value);
        if (end < 0)
        {
            return null;
        }

        var rest = value.Substring(end).TrimStart();
        var span = new TextSpan(Span.Start + value.Length - rest.Length, rest.Length);
        if (rest is "," or ";" or "，" or "；" or "、")
        {
            return new(span, $"a '{value[value.Length - 1]}' follows the '{Last}'{Owner}; delete it");
        }

        if (end < value.Length)
        {
            var quote = value.IndexOf('"') >= 0 ? '\'' : '"';
            return value.Length > MaxShown || value.IndexOf(quote) >= 0 || value.IndexOf('\\') >= 0
                ? new(span, $"text follows the '{Last}'{Owner}; put the value in quotes")
                : new(span, $"text follows the '{Last}'{Owner}; put all of it in quotes: {quote}{value}{quote}");
        }

        return FindEmptyItem(value) is >= 0 and var comma
            ? new(new TextSpan(Span.Start + comma, 1), value.Substring(0, comma).TrimEnd() is [.., '[' or '{']
                ? $"there is no value before the ','{Owner}; write a value, or delete the comma"
                : $"two commas{Owner} have no value between them; write a value, or delete one comma")
            : null;
    }

    /// <summary>Returns the mistake of a '#' that begins a comment, in which the closing bracket is; <c>null</c> if there is none.</summary>
    /// <param name="value">The value with its comment.</param>
    public YamlMistake? FindComment(string value)
    {
        var open = 0;
        for (var i = 0; i < value.Length; i = Next(value, i))
        {
            if (i > 0 && value[i] == '#' && value[i - 1] is ' ' or '\t' or '[' or '{' or ',')
            {
                return open > 0 && value.IndexOf(Last, i) > 0 ? new(Span, $"a '#'{Owner} begins a comment, so the '{First}' is not closed; put the item with the '#' in quotes") : null;
            }

            open += value[i] is '[' or '{' ? 1 : value[i] is ']' or '}' ? -1 : 0;
        }

        return null;
    }

    /// <summary>Returns the number of brackets that a line opens outside of quotes, without those that it closes.</summary>
    public static int Opened(string text)
    {
        var open = 0;
        for (var i = 0; i < text.Length; i = Next(text, i))
        {
            open += text[i] is '[' or '{' ? 1 : text[i] is ']' or '}' ? -1 : 0;
        }

        return open;
    }

    private static int EndOf(string value)
    {
        var open = 0;
        for (var i = 0; i < value.Length; i = Next(value, i))
        {
            open += value[i] is '[' or '{' ? 1 : value[i] is ']' or '}' ? -1 : 0;
            if (open == 0)
            {
                return i + 1;
            }
        }

        return -1;
    }

    // The offset of a comma that has no value before it; -1 if there is none.
    private static int FindEmptyItem(string value)
    {
        var isAfterComma = false;
        for (var i = 0; i < value.Length; i = Next(value, i))
        {
            if (value[i] == ',' && isAfterComma)
            {
                return i;
            }

            isAfterComma = value[i] is ',' or '[' || (isAfterComma && value[i] == ' ');
        }

        return -1;
    }

    // A string in quotes is one step.
    private static int Next(string text, int index) =>
        text[index] is '"' or '\'' && (index == 0 || text[index - 1] is ' ' or '[' or '{' or ',')
            ? QuotedValueHint.FindEnd(text, index) is > 0 and var end ? end : text.Length
            : index + 1;
}
