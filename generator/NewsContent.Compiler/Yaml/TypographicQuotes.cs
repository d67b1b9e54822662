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
