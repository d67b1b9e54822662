using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>Describes a value that begins with a quote but continues after the closing quote, and shows it in valid YAML.</summary>
internal static class QuotedValueHint
{
    // The message does not repeat a longer value.
    private const int MaxColumns = 60;

    /// <summary>Returns the offset after the closing quote of a value; -1 if the quote is not closed on the line.</summary>
    public static int FindEnd(string value, int start = 0)
    {
        var quote = value[start];
        for (var i = start + 1; i < value.Length; i++)
        {
            if (value[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (value[i] == quote && quote == '\'' && i + 1 < value.Length && value[i + 1] == quote)
            {
                i++;
            }
            else if (value[i] == quote)
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>Returns the problem and the remedy of a value that continues after its closing quote.</summary>
    /// <param name="key">The key; empty for an item of a list.</param>
    /// <param name="value">The value, from its opening quote to the end of the line.</param>
    public static string Describe(string key, string value)
    {
        var subject = key.Length > 0 ? $"the value of '{ShortText.Cut(key, MaxColumns / 2)}'" : "the item";
        if (value.Substring(FindEnd(value)).Trim() is "," or ";" or "，" or "；" or "、")
        {
            return $"a '{value[value.Length - 1]}' follows the closing quote of {subject}; delete it";
        }

        if (key.Length > 0 && SplitItems(value) is { Count: > 1 } items)
        {
            return $"{subject} continues after its closing quote; write a list{Literal($"[{string.Join(", ", items)}]")}";
        }

        var quote = value[0];
        if (IsQuotedAsWhole(value))
        {
            var escape = quote == '"' ? "\\\"" : "''";
            var inside = value.Substring(1, value.Length - 2);
            return $"{subject} continues after its closing quote; inside quotes write {escape} for {quote}{Literal(quote + Escape(inside, quote) + quote)}";
        }

        return quote == '\'' && value.IndexOfAny(['"', '\\']) < 0
            ? $"{subject} continues after its closing quote; put all of it in double quotes{Literal($"\"{value}\"")}"
            : $"{subject} continues after its closing quote; put all of it in single quotes{Literal($"'{value.Replace("'", "''")}'")}";
    }

    // The items between commas, each quoted as a whole or without quotes and brackets; null if the value is not such a list.
    private static List<string>? SplitItems(string value)
    {
        var items = new List<string>();
        for (var at = 0; at <= value.Length; at++)
        {
            at = SkipWhiteSpace(value, at);
            var end = FindItemEnd(value, at);
            if (end < 0)
            {
                return null;
            }

            items.Add(value.Substring(at, end - at).TrimEnd());
            at = SkipWhiteSpace(value, end);
            if (at < value.Length && value[at] != ',')
            {
                return null;
            }
        }

        return items;
    }

    // The offset after an item; -1 if it is empty, not closed, or contains another quote or a bracket.
    private static int FindItemEnd(string value, int start)
    {
        if (start == value.Length || value[start] == ',')
        {
            return -1;
        }

        if (value[start] is '"' or '\'')
        {
            var close = value.IndexOf(value[start], start + 1);
            return close < 0 || (value[start] == '"' && value.IndexOf('\\', start, close - start) >= 0) ? -1 : close + 1;
        }

        var end = value.IndexOfAny([',', '"', '\'', '[', ']', '{', '}'], start);
        return end < 0 ? value.Length : value[end] == ',' ? end : -1;
    }

    private static int SkipWhiteSpace(string value, int at)
    {
        while (at < value.Length && char.IsWhiteSpace(value[at]))
        {
            at++;
        }

        return at;
    }

    // "The "new" rates" is one value; "Quoted" and "more" begins with a quoted word.
    private static bool IsQuotedAsWhole(string value)
    {
        var quote = value[0];
        var first = FindEnd(value) - 1;
        if (value[value.Length - 1] != quote || first == value.Length - 1)
        {
            return false;
        }

        var closesWord = !char.IsWhiteSpace(value[first - 1]) && !char.IsLetterOrDigit(value[first + 1]);
        return !closesWord || value.Count(c => c == quote) % 2 == 1;
    }

    private static string Escape(string text, char quote) =>
        quote == '\'' ? text.Replace("''", "'").Replace("'", "''") : text.Replace("\\\"", "\"").Replace("\"", "\\\"");

    private static string Literal(string value) => ShortText.Cut(value, MaxColumns) == value ? ": " + value : "";
}
