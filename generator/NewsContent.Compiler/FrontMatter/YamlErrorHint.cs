using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.FrontMatter;

/// <summary>
/// Says of broken YAML what a blogger can do about it. A YAML parser tells where it gave up and in its grammar's words why;
/// what was written wrong is nearly always one of a few things on that line.
/// </summary>
internal static class YamlErrorHint
{
    /// <param name="file">The file.</param>
    /// <param name="yaml">Where its YAML is.</param>
    /// <param name="errorOffset">Where in the YAML the parser gave up.</param>
    public static (TextSpan Place, string Hint) Find(SourceFile file, TextSpan yaml, int errorOffset)
    {
        var at = Math.Min(yaml.Start + errorOffset, yaml.End);

        // The end of the text, or the line after the one at fault, is where something not closed is noticed.
        while (at > yaml.Start && (at == yaml.End || string.IsNullOrWhiteSpace(file.GetText(file.GetLine(at)))))
        {
            at = file.GetLine(at).Start == at ? at - 1 : file.GetLine(at).Start;
        }

        var span = file.GetLine(at).Trim(file.Text);
        return (span, Describe(file.GetText(span), file.GetText(file.GetLine(at))));
    }

    private static string Describe(string line, string rawLine)
    {
        if (rawLine.Length > 0 && rawLine.TakeWhile(char.IsWhiteSpace).Contains('\t'))
        {
            return "the line is indented with a tab; use spaces";
        }

        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var key = colon > 0 ? line.Substring(0, colon) : line.TrimEnd(':');
        var value = colon > 0 ? line.Substring(colon + 2).Trim() : "";
        if (value.Length == 0)
        {
            return colon < 0 && !line.EndsWith(":", StringComparison.Ordinal) && !line.StartsWith("- ", StringComparison.Ordinal)
                ? "this line is no 'key: value'; write the key, a colon, a space and the value"
                : "the lines of one list or mapping must begin in the same column";
        }

        switch (value[0])
        {
            case '"' or '\'':
                var quote = value[0];
                var closing = value.LastIndexOf(quote);
                if (closing == 0)
                {
                    return $"the quote {quote} is not closed";
                }

                return closing < value.Length - 1 || value.Count(c => c == quote) > 2
                    ? $"the value of '{key}' goes on after its closing quote; inside quotes write {(quote == '"' ? "\\\"" : "''")} for {quote}"
                    : $"a '\\' in the value of '{key}' starts no known escape; write '\\\\', or use single quotes";
            case '[' or '{':
                return $"the '{value[0]}' in the value of '{key}' is not closed; where it is meant as text, put the value in quotes";
            case '@' or '`' or '%' or '*' or '&' or '!' or '|' or '>' or ',' or ']' or '}':
                return $"a value cannot begin with '{value[0]}'; put the value of '{key}' in quotes";
            default:
                return value.IndexOf(": ", StringComparison.Ordinal) >= 0 || value.EndsWith(":", StringComparison.Ordinal)
                    ? $"the value of '{key}' holds a ':'; put it in quotes"
                    : "the lines of one list or mapping must begin in the same column";
        }
    }
}
