namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of INI, TOML and properties files: sections and keys with values.</summary>
/// <param name="value">The syntax of values; <c>null</c> if they are text.</param>
internal sealed class SettingsSyntax(CodeSyntax? value) : CodeSyntax
{
    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        for (var line = start; line < end && !spans.IsFull;)
        {
            var lineEnd = LineEnd(code, line, end);
            var at = SkipSpaces(code, line, lineEnd);
            if (at < lineEnd)
            {
                lineEnd = ScanLine(code, at, lineEnd, end, spans);
            }

            line = lineEnd + 1;
        }
    }

    // Returns the end of the entry, which can have several lines.
    private int ScanLine(string code, int at, int lineEnd, int end, CodeSpans spans)
    {
        if (code[at] is '#' or ';' or '!')
        {
            spans.Add(at, lineEnd, CodeClass.LineComment);
            return lineEnd;
        }

        if (code[at] == '[')
        {
            var close = Find(code, "]", at, lineEnd);
            spans.Add(at, Math.Min(close + (IsAt(code, close, lineEnd, "]]") ? 2 : 1), lineEnd), CodeClass.Keyword);
            return lineEnd;
        }

        var sign = at;
        while (sign < lineEnd && code[sign] is not ('=' or ':'))
        {
            sign++;
        }

        if (sign == lineEnd)
        {
            value?.Scan(code, at, lineEnd, spans);
            return lineEnd;
        }

        spans.Add(at, sign - (code.Substring(at, sign - at).Length - code.Substring(at, sign - at).TrimEnd().Length), CodeClass.Attribute);
        spans.Add(sign, sign + 1, CodeClass.Operator);
        var from = SkipSpaces(code, sign + 1, lineEnd);
        foreach (var quotes in value is null ? [] : (string[])["\"\"\"", "'''"])
        {
            if (IsAt(code, from, lineEnd, quotes))
            {
                var close = Math.Min(Find(code, quotes, from + quotes.Length, end) + quotes.Length, end);
                spans.Add(from, close, CodeClass.String);
                return LineEnd(code, close, end);
            }
        }

        if (value is null)
        {
            spans.Add(from, lineEnd, CodeClass.String);
        }
        else
        {
            value.Scan(code, from, lineEnd, spans);
        }

        return lineEnd;
    }
}
