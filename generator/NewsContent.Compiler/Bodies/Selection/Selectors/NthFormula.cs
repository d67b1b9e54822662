using System.Globalization;

namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>The notation <c>An+B</c> (CSS Syntax 3, 6).</summary>
internal static class NthFormula
{
    /// <summary>Returns the step and the offset; <c>null</c> if the string is not such a formula.</summary>
    public static (long Step, long Offset)? Read(string text)
    {
        var formula = text.ToLowerInvariant();
        switch (formula)
        {
            case "odd":
                return (2, 1);
            case "even":
                return (2, 0);
        }

        var n = formula.IndexOf('n');
        if (n < 0)
        {
            return ReadNumber(formula) is { } position ? (0, position) : null;
        }

        var step = formula.Substring(0, n) switch { "" or "+" => 1, "-" => -1, var digits => ReadNumber(digits) };
        var rest = formula.Substring(n + 1).Trim();
        if (rest.Length == 0)
        {
            return step is { } alone ? (alone, 0) : null;
        }

        // White space can surround the sign, which is required.
        var offset = rest[0] is '+' or '-' ? ReadNumber(rest[0] + rest.Substring(1).TrimStart()) : null;
        return step is { } a && offset is { } b ? (a, b) : null;
    }

    private static long? ReadNumber(string text) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
