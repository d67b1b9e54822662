namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Allows values in <c>[…]</c> and <c>{…}</c> to continue in the column of their key, also after comments, as libyaml and Jekyll do, although YAML requires a greater indentation there.
/// </summary>
internal static class FlowLines
{
    /// <summary>Returns the YAML with such lines joined to the line before and without the comments between, with the same length, so that all offsets stay.</summary>
    public static string Indent(string yaml)
    {
        var result = yaml.ToCharArray();
        for (var i = 0; i < yaml.Length;)
        {
            var end = LineEnd(yaml, i);
            var start = FindValue(yaml, i, end, out var column);
            i = start < 0 ? end + 1 : LineEnd(yaml, Join(yaml, start, column, result)) + 1;
        }

        return new string(result);
    }

    // Returns the offset of the last bracket of the value.
    private static int Join(string yaml, int start, int column, char[] result)
    {
        var open = 0;
        var afterQuote = 0;
        var isAfterText = false;
        var next = 0;
        for (var i = start; i < yaml.Length; i++)
        {
            var isQuoted = i < afterQuote;
            if (!isQuoted && yaml[i] == '#' && BeginsComment(yaml[i - 1], isAfterQuote: i == afterQuote))
            {
                var end = CommentEnd(yaml, i);

                // Psych does not read text on both sides of a comment as one value.
                next = Math.Max(next, FindNext(yaml, Math.Max(next, end)));
                if (isAfterText && !(next < yaml.Length && yaml[next] is ',' or ']' or '}'))
                {
                    i = LineEnd(yaml, end);
                    continue;
                }

                result.AsSpan(i, end - i).Fill(' ');
                i = end - 1;
                continue;
            }

            if (yaml[i] == '\n' && ContinuesAt(yaml, i + 1, column, isQuoted, isAfterText))
            {
                result[i] = ' ';
            }

            if (isQuoted || char.IsWhiteSpace(yaml[i]))
            {
                continue;
            }

            var isQuote = !isAfterText && (yaml[i] is '"' or '\'');
            if (isQuote)
            {
                afterQuote = QuotedValueHint.FindEnd(yaml, i) is > 0 and var end ? end : yaml.Length;
            }

            open += yaml[i] is '[' or '{' ? 1 : yaml[i] is ']' or '}' ? -1 : 0;
            isAfterText = !isQuote && yaml[i] is not ('[' or '{' or ',' or ']' or '}' or ':');
            if (open == 0)
            {
                return i;
            }
        }

        return yaml.Length;
    }

    // Whether a line continues the value at its start, or at most in the column of the key. The indentation of text would become a part of it.
    private static bool ContinuesAt(string yaml, int line, int column, bool isQuoted, bool isAfterText)
    {
        var first = isQuoted ? line : SkipSpaces(yaml, line, Math.Min(yaml.Length, line + column));
        return first < yaml.Length && yaml[first] is not (' ' or '\t' or '\r' or '\n') && (isQuoted || yaml[first] != '#')
            && (first == line || !isAfterText || yaml[first] is ',' or ']' or '}');
    }

    private static bool BeginsComment(char before, bool isAfterQuote) => isAfterQuote || before is ' ' or '\t' or '\n' or '[' or '{' or ',' or ']' or '}';

    // The offset of the first character that is neither white space nor in a comment.
    private static int FindNext(string yaml, int i)
    {
        while (i < yaml.Length && (char.IsWhiteSpace(yaml[i]) || yaml[i] == '#'))
        {
            i = yaml[i] == '#' ? CommentEnd(yaml, i) : i + 1;
        }

        return i;
    }

    private static int LineEnd(string yaml, int i) => i < yaml.Length && yaml.IndexOf('\n', i) is >= 0 and var end ? end : yaml.Length;

    private static int CommentEnd(string yaml, int i) => LineEnd(yaml, i) is var end && yaml[end - 1] == '\r' ? end - 1 : end;

    // The offset of the first bracket of the line's value or item; -1 if it has another value. The column is that of its key or of the last dash before it.
    private static int FindValue(string yaml, int i, int end, out int column)
    {
        var line = i;
        i = SkipSpaces(yaml, i, end);
        column = i - line;
        while (i + 1 < end && yaml[i] == '-' && yaml[i + 1] == ' ')
        {
            column = i - line;
            i = SkipSpaces(yaml, i + 1, end);
        }

        if (!IsBracket(yaml, i, end))
        {
            column = i - line;
            var key = i < end && yaml[i] is '"' or '\'' ? Math.Max(i, QuotedValueHint.FindEnd(yaml, i)) : i;
            var colon = key < end ? yaml.IndexOf(": ", key, end - key, StringComparison.Ordinal) : -1;
            i = colon < 0 ? end : SkipSpaces(yaml, colon + 1, end);
        }

        // An anchor or a tag.
        while (i < end && yaml[i] is '&' or '!')
        {
            var space = yaml.IndexOf(' ', i, end - i);
            i = space < 0 ? end : SkipSpaces(yaml, space, end);
        }

        return IsBracket(yaml, i, end) ? i : -1;
    }

    private static bool IsBracket(string yaml, int i, int end) => i < end && yaml[i] is '[' or '{';

    private static int SkipSpaces(string yaml, int i, int end)
    {
        while (i < end && yaml[i] == ' ')
        {
            i++;
        }

        return i;
    }
}
