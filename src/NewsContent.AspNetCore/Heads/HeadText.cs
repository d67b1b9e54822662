using System.Globalization;
using System.Text;

namespace NewsContent.AspNetCore.Heads;

/// <summary>Text of posts in one line, for titles and descriptions that other programs show beside their own text.</summary>
internal static class HeadText
{
    // The length that search engines show, and that no sentence of a language without spaces exceeds by much.
    private const int MaxSummaryLength = 160;

    /// <summary>
    /// Returns text in one line: without control characters, and without characters that change the direction of the text after them, such as that of the site's title. Lone surrogates
    /// are replaced.
    /// </summary>
    public static string OneLine(string text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                if (line.Length > 0 && line[^1] != ' ')
                {
                    line.Append(' ');
                }
            }
            else if (!Rune.IsControl(rune) && rune.Value is not ((>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069)))
            {
                line.Append(rune.ToString());
            }
        }

        return line.ToString().TrimEnd(' ');
    }

    /// <summary>Returns the start of a string: up to 160 characters, and whole words if it has spaces.</summary>
    public static string Summary(string text)
    {
        // White space is collapsed, so more is read than is shown.
        var line = OneLine(text.Length > MaxSummaryLength * 4 ? text[..(MaxSummaryLength * 4)] : text);
        if (line.Length <= MaxSummaryLength)
        {
            return line;
        }

        var elements = StringInfo.ParseCombiningCharacters(line);
        var end = elements.LastOrDefault(static start => start < MaxSummaryLength);
        var space = line.LastIndexOf(' ', end);
        return line[..(space > MaxSummaryLength / 2 ? space : end)].TrimEnd(' ', ',', '.', ';', ':', '，', '。', '；', '：', '、') + "…";
    }
}
