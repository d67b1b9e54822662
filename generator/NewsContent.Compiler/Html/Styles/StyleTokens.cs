using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Styles;

/// <summary>Splits a value into tokens. Any other character ends the parsing, so there is no error recovery that a browser could do differently.</summary>
internal static class StyleTokens
{
    private const int MaxTokens = 24;
    private const int MaxDigits = 6;

    private static readonly string[] ColorFunctions = ["rgb", "rgba", "hsl", "hsla"];

    /// <summary>Returns the tokens; <c>null</c> if the value contains anything else.</summary>
    public static List<StyleToken>? Read(string value)
    {
        var tokens = new List<StyleToken>();
        for (var at = 0; at < value.Length;)
        {
            if (Ascii.IsHtmlSpace(value[at]))
            {
                at++;
                continue;
            }

            if (tokens.Count == MaxTokens || Next(value, ref at) is not { } token)
            {
                return null;
            }

            // Without a space, a browser would read the next token as part of this one: "1px2", "red#fff".
            if (at < value.Length && !Ascii.IsHtmlSpace(value[at]) && value[at] != ',' && token.Kind != StyleTokenKind.Comma)
            {
                return null;
            }

            tokens.Add(token);
        }

        return tokens;
    }

    private static StyleToken? Next(string value, ref int at)
    {
        switch (value[at])
        {
            case ',':
                at++;
                return new StyleToken(StyleTokenKind.Comma, ",");
            case '#':
                return Hex(value, ref at);
            case '"' or '\'':
                return Quoted(value, ref at);
            case var c when c == '.' || Ascii.IsDigit(c):
                return Number(value, ref at);
            case var c when Ascii.IsLetter(c):
                var word = Word(value, ref at);
                return at == value.Length || value[at] != '(' ? new StyleToken(StyleTokenKind.Word, word)
                    : Array.IndexOf(ColorFunctions, word) >= 0 ? Function(word, value, ref at)
                    : null;
            default:
                return null;
        }
    }

    private static string Word(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && (Ascii.IsLetterOrDigit(value[at]) || value[at] == '-'))
        {
            at++;
        }

        return value.Substring(start, at - start).ToLowerInvariant();
    }

    private static StyleToken? Hex(string value, ref int at)
    {
        var start = ++at;
        while (at < value.Length && Ascii.IsHexDigit(value[at]))
        {
            at++;
        }

        return at - start is 3 or 4 or 6 or 8
            ? new StyleToken(StyleTokenKind.Color, "#" + value.Substring(start, at - start).ToLowerInvariant())
            : null;
    }

    private static StyleToken? Number(string value, ref int at)
    {
        var start = at;
        while (at < value.Length && (Ascii.IsDigit(value[at]) || value[at] == '.'))
        {
            at++;
        }

        var digits = value.Substring(start, at - start);
        if (digits.Length > MaxDigits || !decimal.TryParse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            return null;
        }

        start = at;
        while (at < value.Length && (Ascii.IsLetter(value[at]) || value[at] == '%'))
        {
            at++;
        }

        var unit = value.Substring(start, at - start).ToLowerInvariant();
        return new StyleToken(StyleTokenKind.Number, number.ToString("0.#####", CultureInfo.InvariantCulture) + unit, number, unit);
    }

    // The letters of font names; none can end the string.
    private static StyleToken? Quoted(string value, ref int at)
    {
        var end = value.IndexOf(value[at], at + 1);
        if (end < 0)
        {
            return null;
        }

        var name = value.Substring(at + 1, end - at - 1).Trim();
        at = end + 1;
        return name.Length is > 0 and <= 60 && name.All(c => Ascii.IsLetterOrDigit(c) || c is ' ' or '-' or '_' or (>= '\u3041' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uAC00' and <= '\uD7A3'))
            ? new StyleToken(StyleTokenKind.Quoted, "'" + name + "'")
            : null;
    }

    private static StyleToken? Function(string name, string value, ref int at)
    {
        var end = value.IndexOf(')', at);
        if (end < 0)
        {
            return null;
        }

        // With commas, or with spaces and a slash; three numbers, or four with the opacity.
        var inner = value.Substring(at + 1, end - at - 1);
        at = end + 1;
        var hasCommas = inner.IndexOf(',') >= 0;
        var parts = hasCommas
            ? inner.Split(',').Select(part => part.Trim()).ToList()
            : [.. inner.Replace("/", " / ").Split([' '], StringSplitOptions.RemoveEmptyEntries)];
        if (!hasCommas && parts.Count == 5 && parts[3] == "/")
        {
            parts.RemoveAt(3);
        }

        var numbers = new List<string>();
        foreach (var part in parts)
        {
            var position = 0;
            if (part.Length == 0 || !(Ascii.IsDigit(part[0]) || part[0] == '.') || Number(part, ref position) is not { Unit: "" or "%" or "deg" } number || position != part.Length)
            {
                return null;
            }

            numbers.Add(number.Text);
        }

        return numbers.Count is 3 or 4 ? new StyleToken(StyleTokenKind.Color, name.Substring(0, 3) + (numbers.Count == 4 ? "a(" : "(") + string.Join(", ", numbers) + ")") : null;
    }
}
