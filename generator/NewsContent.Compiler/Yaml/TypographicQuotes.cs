namespace NewsContent.Compiler.Yaml;

/// <summary>Quotation marks of word processors and input methods where YAML requires <c>"</c>.</summary>
internal static class TypographicQuotes
{
    // Each opening mark with the closing marks that languages pair with it. The closing mark of German is the opening mark of English.
    private static readonly Dictionary<char, string> Closings = new()
    {
        ['“'] = "”“",
        ['”'] = "”",
        ['„'] = "“”",
        ['‟'] = "”",
        ['‘'] = "’‘",
        ['’'] = "’",
        ['‚'] = "‘’",
        ['‛'] = "’",
        ['«'] = "»",
        ['»'] = "«»",
        ['‹'] = "›",
        ['›'] = "‹›",
        ['「'] = "」",
        ['『'] = "』",
        ['《'] = "》",
        ['〈'] = "〉",
        ['〝'] = "〞〟",
        ['＂'] = "＂",
        ['＇'] = "＇",
        ['`'] = "`´'",
        ['´'] = "´",
    };

    // Separators and quotes that people write around a value that has none of them itself.
    private static readonly char[] NotInWords = [.. Closings.Keys, .. Closings.Values.SelectMany(static marks => marks), '"', '\'', ',', ';', '，', '；', '、', ' '];

    /// <summary>Returns a value without the quotes, separators and spaces around it, for values that contain none, such as a URL.</summary>
    public static string TrimAround(string value) => value.Trim(NotInWords);

    /// <summary>Returns whether no closing mark precedes the end of a value. Otherwise the marks belong to a part of it.</summary>
    /// <param name="value">A value that begins with a mark.</param>
    public static bool Encloses(string value)
    {
        var first = value.IndexOfAny(Closings[value[0]].ToCharArray(), 1);
        return first < 0 || first == value.Length - 1;
    }

    /// <summary>Returns the marks around a value, such as <c>“ ”</c>; <c>null</c> if the value does not begin with one.</summary>
    public static string? Around(string value)
    {
        if (value.Length == 0 || !Closings.TryGetValue(value[0], out var closings))
        {
            return null;
        }

        var last = value[value.Length - 1];
        return $"{value[0]} {(value.Length > 1 && closings.IndexOf(last) >= 0 ? last : closings[0])}";
    }
}
