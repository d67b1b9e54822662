using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of strings.</summary>
internal static class StringFilters
{
    // Ruby's strip also removes a null character.
    private static readonly char[] StrippedCharacters = [.. Ascii.RubySpaces, '\0'];

    private static readonly Regex WhiteSpace = new("[ \\t\\r\\n\\f\\v]+", RegexOptions.CultureInvariant);

    public static readonly LiquidFilter[] All =
    [
        new("append", 1, 1, input => input.Text + input.TextArgument(0)),
        new("prepend", 1, 1, input => input.TextArgument(0) + input.Text),
        LiquidFilter.OfText("strip", text => text.Trim(StrippedCharacters)),
        LiquidFilter.OfText("lstrip", text => text.TrimStart(StrippedCharacters)),
        LiquidFilter.OfText("rstrip", text => text.TrimEnd(StrippedCharacters)),
        LiquidFilter.OfText("strip_newlines", text => text.Replace("\r\n", "").Replace("\n", "")),
        LiquidFilter.OfText("newline_to_br", text => BoundedReplace.Literal(text.Replace("\r\n", "\n"), "\n", "<br />\n")),
        LiquidFilter.OfText("normalize_whitespace", text => WhiteSpace.Replace(text, " ").Trim(' ')),
        new("replace", 1, 2, input => BoundedReplace.All(input.Text, input.TextArgument(0), input.TextArgument(1))),
        new("replace_first", 1, 2, input => BoundedReplace.First(input.Text, input.TextArgument(0), input.TextArgument(1))),
        new("replace_last", 2, 2, input => ReplaceLast(input.Text, input.TextArgument(0), input.TextArgument(1))),
        new("remove", 1, 1, input => BoundedReplace.All(input.Text, input.TextArgument(0), "")),
        new("remove_first", 1, 1, input => BoundedReplace.First(input.Text, input.TextArgument(0), "")),
        new("remove_last", 1, 1, input => ReplaceLast(input.Text, input.TextArgument(0), "")),
        new("truncate", 0, 2, Truncate),
        new("truncatewords", 0, 2, TruncateWords),
        new("number_of_words", 0, 1, input => (System.Numerics.BigInteger)WordCounter.CountAsJekyll(input.StringValue(), input.Argument(0) as string ?? "")),
    ];

    private static string ReplaceLast(string text, string old, string with) =>
        text.LastIndexOf(old, StringComparison.Ordinal) is >= 0 and var found
        && (old.Length == 0 ? text.Length : found) is var at ? text.Substring(0, at) + with + text.Substring(at + old.Length) : text;

    private static object? Truncate(LiquidFilterInput input)
    {
        const int DefaultLength = 50;

        if (input.Value is null)
        {
            return null;
        }

        var (text, length) = (input.Text, input.IntegerArgument(0, DefaultLength));
        var end = input.Arguments.Count > 1 ? input.TextArgument(1) : "...";
        return CodePoints.Count(text) <= length ? text : CodePoints.Substring(text, 0, (int)Math.Max(0, (long)length - CodePoints.Count(end))) + end;
    }

    private static object? TruncateWords(LiquidFilterInput input)
    {
        const int DefaultCount = 15;

        if (input.Value is null)
        {
            return null;
        }

        var (text, count) = (input.Text, Math.Max(1, input.IntegerArgument(0, DefaultCount)));
        var result = new StringBuilder();
        var at = 0;
        for (var words = 0; words <= count; words++)
        {
            var space = at;
            while (at < text.Length && Ascii.IsRubySpace(text[at]))
            {
                at++;
            }

            // White space after the last word counts as another word.
            if (words == count)
            {
                return at > space ? result + (input.Arguments.Count > 1 ? input.TextArgument(1) : "...") : text;
            }

            var start = at;
            while (at < text.Length && !Ascii.IsRubySpace(text[at]))
            {
                at++;
            }

            if (at == start)
            {
                break;
            }

            result.Append(words > 0 ? " " : "").Append(text, start, at - start);
        }

        return text;
    }
}
