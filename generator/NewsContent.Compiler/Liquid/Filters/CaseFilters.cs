using System.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of upper and lower case, with the letters that become several.</summary>
internal static class CaseFilters
{
    // Unicode's SpecialCasing, without the conditional rows: the uppercase form, and the form at the start of a word.
    private static readonly Dictionary<char, (string Upper, string Title)> Several = new()
    {
        ['ß'] = ("SS", "Ss"),
        ['ŉ'] = ("ʼN", "ʼN"),
        ['ǰ'] = ("J̌", "J̌"),
        ['ΐ'] = ("Ϊ́", "Ϊ́"),
        ['ΰ'] = ("Ϋ́", "Ϋ́"),
        ['և'] = ("ԵՒ", "Եւ"),
        ['ẖ'] = ("H̱", "H̱"),
        ['ẗ'] = ("T̈", "T̈"),
        ['ẘ'] = ("W̊", "W̊"),
        ['ẙ'] = ("Y̊", "Y̊"),
        ['ẚ'] = ("Aʾ", "Aʾ"),
        ['ﬀ'] = ("FF", "Ff"),
        ['ﬁ'] = ("FI", "Fi"),
        ['ﬂ'] = ("FL", "Fl"),
        ['ﬃ'] = ("FFI", "Ffi"),
        ['ﬄ'] = ("FFL", "Ffl"),
        ['ﬅ'] = ("ST", "St"),
        ['ﬆ'] = ("ST", "St"),
        ['ǆ'] = ("Ǆ", "ǅ"),
        ['Ǆ'] = ("Ǆ", "ǅ"),
        ['ǅ'] = ("Ǆ", "ǅ"),
        ['ǉ'] = ("Ǉ", "ǈ"),
        ['Ǉ'] = ("Ǉ", "ǈ"),
        ['ǈ'] = ("Ǉ", "ǈ"),
        ['ǌ'] = ("Ǌ", "ǋ"),
        ['Ǌ'] = ("Ǌ", "ǋ"),
        ['ǋ'] = ("Ǌ", "ǋ"),
        ['ǳ'] = ("Ǳ", "ǲ"),
        ['Ǳ'] = ("Ǳ", "ǲ"),
        ['ǲ'] = ("Ǳ", "ǲ"),
    };

    public static readonly LiquidFilter[] All =
    [
        LiquidFilter.OfText("upcase", text => Upper(text)),
        LiquidFilter.OfText("downcase", Lower),
        LiquidFilter.OfText("capitalize", Capitalize),
    ];

    /// <summary>Returns the text in uppercase.</summary>
    public static string Upper(string text)
    {
        var upper = text.ToUpperInvariant();
        if (!text.Any(Several.ContainsKey))
        {
            return upper;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            result.Append(Several.TryGetValue(text[i], out var forms) ? forms.Upper : upper[i].ToString());
        }

        return result.ToString();
    }

    private static string Lower(string text) => text.ToLowerInvariant().Replace("İ", "i̇");

    private static string Capitalize(string text)
    {
        var first = CodePoints.Substring(text, 0, Math.Min(1, text.Length));
        return (first.Length == 1 && Several.TryGetValue(first[0], out var forms) ? forms.Title : first.ToUpperInvariant()) + Lower(text.Substring(first.Length));
    }
}
