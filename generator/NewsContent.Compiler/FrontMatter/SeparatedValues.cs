namespace NewsContent.Compiler.FrontMatter;

/// <summary>Several values in one string where YAML requires a list.</summary>
internal static class SeparatedValues
{
    private static readonly char[] Separators = [',', ';', '，', '、', '；', '|', '｜'];
    private static readonly char[] Opening = ['[', '【', '［', '〔'];
    private static readonly char[] Closing = [']', '】', '］', '〕'];
    private static readonly char[] Special = [':', '#', '[', ']', '{', '}', '\'', '"', '&', '*', '!', '|', '>', '%', '@', '`'];

    /// <summary>Returns whether readers see a character as a separator.</summary>
    public static bool IsSeparator(char c) => Array.IndexOf(Separators, c) >= 0;

    /// <summary>Returns the index of the first separator; -1 if there is none.</summary>
    public static int IndexOf(string text) => text.IndexOfAny(Separators);

    /// <summary>Returns the values; empty if the string is one value.</summary>
    public static IReadOnlyList<string> Split(string text)
    {
        var items = text.Trim().TrimStart(Opening).TrimEnd(Closing).Split(Separators).Select(item => item.Trim()).Where(item => item.Length > 0).ToList();
        return text.IndexOfAny(Separators) >= 0 ? items : [];
    }

    /// <summary>Returns the values as a YAML list; <c>null</c> if the string is one value.</summary>
    public static string? ToList(string text) => ToList(Split(text));

    /// <summary>Returns values as a YAML list; <c>null</c> if there are none.</summary>
    public static string? ToList(IReadOnlyList<string> values) => values.Count > 0 ? $"[{string.Join(", ", values.Select(Quote))}]" : null;

    private static string Quote(string item) => item.IndexOfAny(Special) >= 0 ? $"'{item.Replace("'", "''")}'" : item;
}
