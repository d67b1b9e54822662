using NewsContent.Compiler.Markdown.Syntax;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>The quotes in an option.</summary>
internal static class SmartQuotes
{
    private static readonly string[] Default = ["\u2018", "\u2019", "\u201C", "\u201D"];

    /// <summary>Returns single left and right, double left and right quotes; the default quotes if the option does not name four characters.</summary>
    public static string[] Read(string names)
    {
        if (names == MarkdownOptions.Default.SmartQuotes)
        {
            return Default;
        }

        var parts = names.Split(',');
        var quotes = new string[Default.Length];
        for (var i = 0; i < quotes.Length; i++)
        {
            if (parts.Length != quotes.Length || Find(parts[i].Trim()) is not { } quote)
            {
                return Default;
            }

            quotes[i] = quote;
        }

        return quotes;
    }

    private static string? Find(string name) =>
        int.TryParse(name, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var code) && code is > 0 and < 0xD800
            ? ((char)code).ToString()
            : HtmlEntities.Find(name);
}
