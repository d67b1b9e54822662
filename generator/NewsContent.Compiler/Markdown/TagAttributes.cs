using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Markdown;

/// <summary>Finds the mistake in the attributes of a start tag that kramdown does not read as one.</summary>
internal static class TagAttributes
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    // Correct attributes, and the name of the first that is not. The group is atomic, so the time is linear.
    private const string BeforeMistake = @"\G(?>(?:\s+[\w:-]+(?:\s*=\s*(?:""[^""<>]*""|'[^'<>]*'|\w+(?=[\s/>]))|(?![\w:-]|\s*=)))*)\s+[\w:-]+\s*=\s*";

    private static readonly Regex OpenQuote = new(BeforeMistake + @"(?<quote>[""'])[^""'<>\n]*(?:>|\n|\z)", Options);
    private static readonly Regex Typographic = new(BeforeMistake + "[\u201C\u201D\u201E\u2018\u2019\uFF02\u00AB][^<>\n]*>", Options);
    private static readonly Regex NoQuotes = new(BeforeMistake + "[^\\s\"'<>=][^<>\n]*>", Options);

    /// <summary>Returns the end of the tag, the reason and the remedy; <c>null</c> if it is not a tag.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The offset after the name of the tag.</param>
    public static (int End, string Reason, string Remedy)? FindFault(string text, int start)
    {
        if (OpenQuote.Match(text, start) is { Success: true } open)
        {
            return (open.Index + open.Value.TrimEnd('\n').Length, "a quote is not closed", $"write {open.Groups["quote"].Value} after the value");
        }

        if (Typographic.Match(text, start) is { Success: true } typographic)
        {
            return (typographic.Index + typographic.Length, "its quotes are typographic", "write straight quotes around the value");
        }

        return NoQuotes.Match(text, start) is { Success: true } bare ? (bare.Index + bare.Length, "a value has no quotes", "write quotes around the value") : null;
    }
}
