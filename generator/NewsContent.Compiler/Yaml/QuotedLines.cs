using System.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Allows quoted strings to continue in the first column, as libyaml and Jekyll do, although YAML requires an indentation there (one real site has it in every fifth post).
/// </summary>
internal static class QuotedLines
{
    /// <summary>Returns the YAML with such lines joined to the line before, with the same length, so that all offsets stay.</summary>
    public static string Indent(string yaml)
    {
        var result = new StringBuilder(yaml);
        var i = 0;
        while (i < yaml.Length)
        {
            var quote = QuoteAt(yaml, ref i);
            if (quote != '\0')
            {
                i = JoinLines(yaml, i + 1, quote, result);
            }
        }

        return result.ToString();
    }

    // Moves to the start of the line's value; returns its quote, or '\0' and moves to the next line.
    private static char QuoteAt(string yaml, ref int i)
    {
        var end = yaml.IndexOf('\n', i);
        end = end < 0 ? yaml.Length : end;
        var colon = yaml.IndexOf(": ", i, end - i, StringComparison.Ordinal);
        var value = colon < 0 ? end : colon + 2;
        while (value < end && yaml[value] == ' ')
        {
            value++;
        }

        if (value < end && yaml[value] is '"' or '\'')
        {
            i = value;
            return yaml[value];
        }

        i = end + 1;
        return '\0';
    }

    // Moves past the closing quote to the next line.
    private static int JoinLines(string yaml, int i, char quote, StringBuilder result)
    {
        for (; i < yaml.Length; i++)
        {
            if (yaml[i] == '\\' && quote == '"')
            {
                i++;
            }
            else if (yaml[i] == quote && quote == '\'' && i + 1 < yaml.Length && yaml[i + 1] == quote)
            {
                i++;
            }
            else if (yaml[i] == quote)
            {
                break;
            }
            else if (yaml[i] == '\n' && i + 1 < yaml.Length && yaml[i + 1] is not (' ' or '\t' or '\n'))
            {
                // A single line break is read as a space. A blank line is read as a line break, which is written in its place.
                var followsBlank = quote == '"' && yaml[i - 1] == '\n';
                result[i] = followsBlank ? 'n' : ' ';
                result[i - 1] = followsBlank ? '\\' : result[i - 1];
            }
        }

        var end = i < yaml.Length ? yaml.IndexOf('\n', i) : -1;
        return end < 0 ? yaml.Length : end + 1;
    }
}
