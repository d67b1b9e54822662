using System.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>Allows values in <c>[…]</c> and <c>{…}</c> to continue in the first column, as libyaml and Jekyll do, although YAML requires an indentation there.</summary>
internal static class FlowLines
{
    /// <summary>Returns the YAML with such lines joined to the line before, with the same length, so that all offsets stay.</summary>
    public static string Indent(string yaml)
    {
        var result = new StringBuilder(yaml);
        var open = 0;
        for (var i = 0; i < yaml.Length;)
        {
            var end = yaml.IndexOf('\n', i);
            end = end < 0 ? yaml.Length : end;
            var line = yaml.Substring(i, end - i);
            open = open > 0 ? open + FlowValue.Opened(line) : FlowValue.Opened(ValueOf(line));

            // A comment ends with its line.
            if (open > 0 && end + 1 < yaml.Length && yaml[end + 1] is not (' ' or '\t' or '\r' or '\n' or '#') && line.IndexOf(" #", StringComparison.Ordinal) < 0)
            {
                result[end] = ' ';
            }

            i = end + 1;
        }

        return result.ToString();
    }

    // The value of a key or item if it is a list or mapping.
    private static string ValueOf(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var value = (colon >= 0 ? line.Substring(colon + 2) : line.TrimStart().StartsWith("- ", StringComparison.Ordinal) ? line.TrimStart().Substring(2) : "").Trim();
        return value.Length > 0 && (value[0] is '[' or '{') ? value : "";
    }
}
