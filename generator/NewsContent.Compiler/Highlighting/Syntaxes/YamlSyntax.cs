using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of YAML, line by line: keys, strings, numbers, comments, anchors and block texts.</summary>
internal sealed class YamlSyntax : CodeSyntax
{
    private static readonly HashSet<string> Constants = new(StringComparer.OrdinalIgnoreCase) { "true", "false", "null", "yes", "no", "on", "off", "~" };

    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        // The lines of a block text are indented more than its key.
        var blockIndent = -1;
        for (var line = start; line < end && !spans.IsFull;)
        {
            var lineEnd = LineEnd(code, line, end);
            var at = SkipSpaces(code, line, lineEnd);
            var indent = at - line;
            if (blockIndent >= 0 && (at == lineEnd || indent > blockIndent))
            {
                spans.Add(at, lineEnd, CodeClass.String);
            }
            else
            {
                blockIndent = ScanLine(code, at, lineEnd, spans) ? indent : -1;
            }

            line = lineEnd + 1;
        }
    }

    // Returns whether the line begins a block text.
    private static bool ScanLine(string code, int at, int end, CodeSpans spans)
    {
        if (IsAt(code, at, end, "---") || IsAt(code, at, end, "..."))
        {
            spans.Add(at, at + 3, CodeClass.Namespace);
            at += 3;
        }

        var isStart = true;
        while (at < end && !spans.IsFull)
        {
            var c = code[at];
            var from = at;
            if (c == '#' && (isStart || code[at - 1] is ' ' or '\t'))
            {
                spans.Add(at, end, CodeClass.LineComment);
                return false;
            }

            if (c is '"' or '\'')
            {
                at = EndOfString(code, at, end);
                var after = SkipSpaces(code, at, end);
                spans.Add(from, at, after < end && code[after] == ':' ? CodeClass.Attribute : c == '"' ? CodeClass.DoubleQuoted : CodeClass.SingleQuoted);
            }
            else if (c is '&' or '*' or '!' && at + 1 < end && code[at + 1] is not (' ' or '\t'))
            {
                at = EndOfWord(code, at, end);
                spans.Add(from, at, c == '!' ? CodeClass.Type : CodeClass.Label);
            }
            else if (c is '|' or '>' && !isStart && IsBlockStart(code, at, end))
            {
                spans.Add(at, at + 1, CodeClass.Operator);
                return true;
            }
            else if (char.IsWhiteSpace(c) || c is '[' or ']' or '{' or '}' or ',' or ':' || (c is '-' or '?' && (at + 1 == end || code[at + 1] is ' ' or '\t')))
            {
                at++;
                continue;
            }
            else
            {
                at = EndOfScalar(code, at, end);
                var text = code.Substring(from, at - from).TrimEnd();
                var isKey = at < end && code[at] == ':' && (at + 1 == end || code[at + 1] is ' ' or '\t');
                spans.Add(from, from + text.Length, isKey ? CodeClass.Attribute : ClassOf(text));
            }

            isStart = false;
        }

        return false;
    }

    private static string ClassOf(string text) =>
        Constants.Contains(text) ? CodeClass.Constant
        : !Ascii.IsDigit(text[text.Length > 1 && text[0] is '-' or '+' ? 1 : 0]) || !text.All(c => Ascii.IsDigit(c) || c is '-' or '+' or '.' or '_' or 'e' or 'E') ? CodeClass.String
        : text.IndexOf('.') >= 0 ? CodeClass.Float
        : CodeClass.Integer;

    private static bool IsBlockStart(string code, int at, int end)
    {
        for (at++; at < end && code[at] is '-' or '+' or (>= '0' and <= '9'); at++)
        {
        }

        at = SkipSpaces(code, at, end);
        return at == end || code[at] == '#';
    }

    private static int EndOfString(string code, int start, int end)
    {
        var at = start + 1;
        while (at < end && code[at] != code[start])
        {
            at += code[at] == '\\' && code[start] == '"' ? 2 : 1;
        }

        return Math.Min(at + 1, end);
    }

    private static int EndOfWord(string code, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(code[at]) && code[at] is not (',' or ']' or '}'))
        {
            at++;
        }

        return at;
    }

    private static int EndOfScalar(string code, int at, int end)
    {
        for (at++; at < end; at++)
        {
            if (code[at] is ',' or ']' or '}' || (code[at] == ':' && (at + 1 == end || code[at + 1] is ' ' or '\t')) || (code[at] == '#' && code[at - 1] is ' ' or '\t'))
            {
                break;
            }
        }

        return at;
    }
}
