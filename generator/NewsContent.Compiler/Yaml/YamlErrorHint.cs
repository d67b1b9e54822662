using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Describes a YAML error and its remedy in the terms of an author. The parser reports the position and its grammar rule; the actual mistake is usually one of a few on
/// that line.
/// </summary>
internal static class YamlErrorHint
{
    /// <param name="file">The file.</param>
    /// <param name="yaml">The span of its YAML.</param>
    /// <param name="errorStart">The offset in the YAML of the part that the parser could not read.</param>
    /// <param name="errorEnd">The offset at which the parser stopped.</param>
    public static YamlMistake Find(SourceFile file, TextSpan yaml, int errorStart, int errorEnd)
    {
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
        return new YamlMistake(span, Describe(file.GetText(span)));
    }

    private static string Describe(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var key = colon > 0 ? line.Substring(0, colon) : line.TrimEnd(':');
        var value = colon > 0 ? line.Substring(colon + 2).Trim() : "";
        if (value.Length == 0)
        {
            return colon < 0 && !line.EndsWith(":", StringComparison.Ordinal) && !line.StartsWith("- ", StringComparison.Ordinal)
                ? "this line is not 'key: value'; write a key and a colon before it, or indent it to continue the value above"
                : "the lines of one list or mapping must begin in the same column";
        }

        switch (value[0])
        {
            case '"' or '\'':
                var quote = value[0];
                var closing = value.LastIndexOf(quote);
                if (closing == 0)
                {
                    return $"the quote {quote} is not closed; write it at the end of the value";
                }

                return $"a '\\' in the value of '{key}' does not start a known escape; write '\\\\', or use single quotes";
            case '[' or '{' when FlowValue.Opened(value) > 0:
                return new FlowValue(default, key, value[0]).NotClosed.Hint;
            case '[' or '{':
                return $"the {(value[0] == '[' ? "list" : "mapping")} in the value of '{key}' is not valid; put the value in quotes if it is text";
            case '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}':
                return $"a value cannot begin with '{value[0]}'; put the value of '{key}' in quotes";
            default:
                return value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.EndsWith(":", StringComparison.Ordinal)
                    ? $"the value of '{key}' contains a ':'; put it in quotes"
                    : "the lines of one list or mapping must begin in the same column";
        }
    }
}
