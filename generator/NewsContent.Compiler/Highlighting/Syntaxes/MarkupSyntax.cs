using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of HTML and XML, with scripts and style sheets in HTML, and with the tags of template languages.</summary>
/// <param name="script">The syntax of scripts; <c>null</c> in XML.</param>
/// <param name="style">The syntax of style sheets; <c>null</c> in XML.</param>
internal sealed class MarkupSyntax(CodeSyntax? script, CodeSyntax? style) : CodeSyntax
{
    /// <summary>The delimiters of template code, with its syntax.</summary>
    public (string Open, string Close, CodeSyntax Code)[] Templates { get; init; } = [];

    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        var at = start;
        while (at < end && !spans.IsFull)
        {
            if (Template(code, at, end, spans) is > 0 and var next)
            {
                at = next;
            }
            else if (code[at] == '&' && EndOfEntity(code, at, end) is > 0 and var entity)
            {
                spans.Add(at, entity, CodeClass.Entity);
                at = entity;
            }
            else if (code[at] != '<')
            {
                at++;
            }
            else if (IsAt(code, at, end, "<!--"))
            {
                at = Add(spans, at, After(code, "-->", at + 4, end), CodeClass.Comment);
            }
            else if (IsAt(code, at, end, "<![CDATA[") || IsAt(code, at, end, "<?"))
            {
                at = Add(spans, at, After(code, code[at + 1] == '?' ? "?>" : "]]>", at, end), CodeClass.Preprocessor);
            }
            else if (IsAt(code, at, end, "<!"))
            {
                at = Add(spans, at, After(code, ">", at, end), CodeClass.Preprocessor);
            }
            else
            {
                at = ScanTag(code, at, end, spans);
            }
        }
    }

    private int ScanTag(string code, int start, int end, CodeSpans spans)
    {
        var at = start + 1;
        at += at < end && code[at] == '/' ? 1 : 0;
        var nameStart = at;
        at = EndOfName(code, at, end);
        if (at == nameStart)
        {
            return start + 1;
        }

        var name = code.Substring(nameStart, at - nameStart);
        spans.Add(start, at, CodeClass.Tag);
        while (at < end && code[at] != '>' && code[at] != '<' && !spans.IsFull)
        {
            if (Template(code, at, end, spans) is > 0 and var next)
            {
                at = next;
            }
            else if (code[at] is '"' or '\'')
            {
                at = ScanValue(code, at, end, spans);
            }
            else if (EndOfName(code, at, end) is var attribute && attribute > at)
            {
                at = Add(spans, at, attribute, CodeClass.Attribute);
            }
            else if (code[at] == '=')
            {
                at = SkipSpaces(code, at + 1, end);
                var value = at;
                while (at < end && code[at] is not ('"' or '\'' or '>' or '<' or '{') && !char.IsWhiteSpace(code[at]))
                {
                    at++;
                }

                spans.Add(value, at, CodeClass.String);
            }
            else
            {
                at++;
            }
        }

        if (at == end || code[at] == '<')
        {
            return at;
        }

        var isEmpty = code[at - 1] == '/';
        spans.Add(isEmpty ? at - 1 : at, at + 1, CodeClass.Tag);
        at++;
        var inner = isEmpty || code[start + 1] == '/' ? null
            : name.Equals("script", StringComparison.OrdinalIgnoreCase) ? script
            : name.Equals("style", StringComparison.OrdinalIgnoreCase) ? style
            : null;
        if (inner is null)
        {
            return at;
        }

        var close = Find(code, "</" + name, at, end, StringComparison.OrdinalIgnoreCase);
        inner.Scan(code, at, close, spans);
        return close;
    }

    private int ScanValue(string code, int start, int end, CodeSpans spans)
    {
        var quote = code[start];
        var at = start + 1;
        var from = start;
        while (at < end && code[at] != quote && !spans.IsFull)
        {
            if (Array.Exists(Templates, template => IsAt(code, at, end, template.Open)))
            {
                spans.Add(from, at, CodeClass.String);
                at = from = Template(code, at, end, spans);
            }
            else
            {
                at++;
            }
        }

        at = Math.Min(at + 1, end);
        spans.Add(from, at, CodeClass.String);
        return at;
    }

    private int Template(string code, int at, int end, CodeSpans spans)
    {
        foreach (var (open, close, inner) in Templates)
        {
            if (IsAt(code, at, end, open))
            {
                var codeEnd = Find(code, close, at + open.Length, end);
                spans.Add(at, at + open.Length, CodeClass.Preprocessor);
                inner.Scan(code, at + open.Length, codeEnd, spans);
                var after = Math.Min(codeEnd + close.Length, end);
                spans.Add(codeEnd, after, CodeClass.Preprocessor);
                return after;
            }
        }

        return -1;
    }

    private static int EndOfName(string code, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(code[at]) || code[at] is '-' or '_' or ':' or '.' or '@' or '*' or '#'))
        {
            at++;
        }

        return at;
    }

    private static int EndOfEntity(string code, int start, int end)
    {
        const int MaxLength = 32;

        var at = start + 1;
        while (at < end && at < start + MaxLength && (Ascii.IsLetterOrDigit(code[at]) || code[at] == '#'))
        {
            at++;
        }

        return at > start + 1 && at < end && code[at] == ';' ? at + 1 : -1;
    }

    private static int After(string code, string text, int start, int end)
    {
        var found = Find(code, text, start, end);
        return Math.Min(found + text.Length, end);
    }

    private static int Add(CodeSpans spans, int start, int end, string @class)
    {
        spans.Add(start, end, @class);
        return end;
    }
}
