using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Describes a YAML error and its remedy in the terms of an author. The parser reports the position and its grammar rule; the actual mistake is usually one of a few on
/// that line.
/// </summary>
internal static class YamlErrorHint
{
    private const string SameColumn = "the lines of one list or mapping have different indentation; begin them in the same column";

    private static readonly Regex Conflict = new("^<{7} .*", RegexOptions.CultureInvariant | RegexOptions.Multiline);

    private static readonly Regex SpecialItem = new(@"[\[{,]\s*(?<first>[@`%*&!|>])", RegexOptions.CultureInvariant);

    /// <param name="file">The file.</param>
    /// <param name="yaml">The span of its YAML.</param>
    /// <param name="errorStart">The offset in the YAML of the part that the parser could not read.</param>
    /// <param name="errorEnd">The offset at which the parser stopped.</param>
    public static YamlMistake Find(SourceFile file, TextSpan yaml, int errorStart, int errorEnd)
    {
        if (Conflict.Match(file.GetText(yaml)) is { Success: true } conflict)
        {
            return new YamlMistake(
                new TextSpan(yaml.Start + conflict.Index, conflict.Length).Trim(file.Text),
                $"'{conflict.Value.Trim()}' begins a merge conflict of Git; keep one of its versions, and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'");
        }

        var at = Math.Min(yaml.Start + errorStart, yaml.End);
        if (YamlLineCheck.Find(file, yaml, Math.Max(at, yaml.Start + errorEnd)) is { } mistake)
        {
            return mistake;
        }

        // An unclosed construct is detected at the end of the text, or on the line after it.
        while (at > yaml.Start && (at == yaml.End || string.IsNullOrWhiteSpace(file.GetText(file.GetLine(at)))))
        {
            at = file.GetLine(at).Start == at ? at - 1 : file.GetLine(at).Start;
        }

        var span = file.GetLine(at).Trim(file.Text);
        return Describe(span, file.GetText(span));
    }

    private static YamlMistake Describe(TextSpan span, string line)
    {
        var start = 0;
        while (string.CompareOrdinal(line, start, "- ", 0, 2) == 0)
        {
            start += 2;
            while (start < line.Length && char.IsWhiteSpace(line[start]))
            {
                start++;
            }
        }

        var content = line.Substring(start);
        var isItem = start > 0;
        var colon = content.IndexOf(": ", StringComparison.Ordinal);
        var hasKey = colon > 0 && !(isItem && content[0] is '"' or '\'' or '[' or '{' or '@' or '`' or '%');
        var key = hasKey ? content.Substring(0, colon) : isItem ? "" : content.TrimEnd(':');
        var value = hasKey ? content.Substring(colon + 2).Trim() : isItem ? content : "";
        if (value.Length > 0 && DescribeValue(key, value) is { } hint)
        {
            // The value ends where the line ends.
            return new YamlMistake(TextSpan.FromBounds(span.End - value.Length, span.End), hint);
        }

        return new YamlMistake(span, value.Length == 0 && !line.EndsWith(":", StringComparison.Ordinal) && !isItem
            ? "this line is not 'key: value'; write a key and a colon before it, or indent it to continue the value above"
            : SameColumn);
    }

    /// <summary>Describes a value whose opening quote has no closing quote.</summary>
    public static string NotClosed(string value) => value.TrimEnd() is var text && text.Length > 2 && text[text.Length - 1] is '"' or '\''
        ? $"the value begins with {value[0]} and ends with {text[text.Length - 1]}; write {value[0]} at both ends"
        : $"the quote {value[0]} is not closed; write it at the end of the value";

    private static string? DescribeValue(string key, string value)
    {
        var subject = key.Length > 0 ? $"the value of '{key}'" : "the item";
        switch (value[0])
        {
            case '"' or '\'':
                return value.LastIndexOf(value[0]) == 0
                    ? NotClosed(value)
                    : $"a '\\' in {subject} does not start a known escape; write '\\\\', or use single quotes";
            case '[' or '{' when FlowValue.Opened(value) > 0:
                return new FlowValue(default, key, value[0]).NotClosed.Hint;
            case '[' or '{' when SpecialItem.Match(value) is { Success: true } item:
                return $"an item in {subject} cannot begin with '{item.Groups["first"].Value}'; put the item in quotes";
            case '[' or '{':
                return $"the {(value[0] == '[' ? "list" : "mapping")} in {subject} is not valid; put the value in quotes if it is text";
            case '|' or '>' when key.Length > 0 && value.Length > 2 && value[1] == ' ':
                return $"text cannot follow '{value[0]}' on its line; begin it on the next line, indented by two spaces, or delete '{value[0]}'";
            case '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}':
                return $"a value cannot begin with '{value[0]}'; put {subject} in quotes";
            case '?' when value.Length == 1 || value[1] == ' ':
                return $"a value cannot begin with '? '; put {subject} in quotes";
            default:
                return key.Length > 0 && (value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.EndsWith(":", StringComparison.Ordinal))
                    ? $"{subject} contains a ':'; put it in quotes"
                    : null;
        }
    }
}
