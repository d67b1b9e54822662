namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of Markdown, line by line: headings, quotes, code and emphasis.</summary>
internal sealed class MarkdownSyntax : CodeSyntax
{
    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        var isCode = false;
        for (var line = start; line < end && !spans.IsFull;)
        {
            var lineEnd = LineEnd(code, line, end);
            var at = SkipSpaces(code, line, lineEnd);
            var isFence = IsAt(code, at, lineEnd, "```") || IsAt(code, at, lineEnd, "~~~");
            if (isFence || isCode)
            {
                spans.Add(at, lineEnd, CodeClass.Backticks);
                isCode ^= isFence;
            }
            else if (at < lineEnd && code[at] == '#')
            {
                spans.Add(at, lineEnd, IsAt(code, at, lineEnd, "##") ? CodeClass.Subheading : CodeClass.Heading);
            }
            else
            {
                ScanLine(code, at, lineEnd, spans);
            }

            line = lineEnd + 1;
        }
    }

    private static void ScanLine(string code, int at, int end, CodeSpans spans)
    {
        if (at < end && (code[at] == '>' || (code[at] is '-' or '*' or '+' && at + 1 < end && code[at + 1] == ' ')))
        {
            spans.Add(at, at + 1, CodeClass.Keyword);
            at++;
        }

        // A delimiter that is not closed is not searched for again.
        var (noCode, noStrong, noEmphasis) = (false, false, false);
        while (at < end && !spans.IsFull)
        {
            var next = code[at] switch
            {
                '`' => Delimited(code, "`", at, end, spans, CodeClass.Backticks, ref noCode),
                '*' or '_' when at + 1 < end && code[at + 1] == code[at] => Delimited(code, code.Substring(at, 2), at, end, spans, CodeClass.Strong, ref noStrong),
                '*' => Delimited(code, "*", at, end, spans, CodeClass.Emphasis, ref noEmphasis),
                _ => at + 1,
            };
            at = next;
        }
    }

    private static int Delimited(string code, string delimiter, int at, int end, CodeSpans spans, string @class, ref bool isMissing)
    {
        var close = isMissing ? end : Find(code, delimiter, at + delimiter.Length, end);
        if (close == end)
        {
            isMissing = true;
            return at + delimiter.Length;
        }

        spans.Add(at, close + delimiter.Length, @class);
        return close + delimiter.Length;
    }
}
