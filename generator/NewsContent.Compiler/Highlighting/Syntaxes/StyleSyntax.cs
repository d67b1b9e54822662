using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>The syntax of CSS, SCSS and Less.</summary>
internal sealed class StyleSyntax : CodeSyntax
{
    /// <summary>Whether <c>//</c> begins a comment and <c>$</c> a variable.</summary>
    public bool HasVariables { get; init; }

    public override void Scan(string code, int start, int end, CodeSpans spans)
    {
        // A name before a colon is a property if a value and not a block follows, which the scan cannot know: it is one inside braces.
        var depth = 0;
        var isValue = false;
        var at = start;
        while (at < end && !spans.IsFull)
        {
            var c = code[at];
            var from = at;
            if (IsAt(code, at, end, "/*"))
            {
                at = Math.Min(Find(code, "*/", at + 2, end) + 2, end);
                spans.Add(from, at, CodeClass.Comment);
            }
            else if (HasVariables && IsAt(code, at, end, "//"))
            {
                at = LineEnd(code, at, end);
                spans.Add(from, at, CodeClass.LineComment);
            }
            else if (c is '"' or '\'')
            {
                at = EndOfString(code, at, end);
                spans.Add(from, at, c == '"' ? CodeClass.DoubleQuoted : CodeClass.SingleQuoted);
            }
            else if (c is '{' or '}' or ';')
            {
                depth += c == '{' ? 1 : c == '}' && depth > 0 ? -1 : 0;
                isValue = false;
                at++;
            }
            else if (c == '@' || (c == '$' && HasVariables))
            {
                at = EndOfName(code, at + 1, end);
                spans.Add(from, at, c == '@' && !IsAt(code, SkipSpaces(code, at, end), end, ":") ? CodeClass.Keyword : CodeClass.Variable);
                isValue = true;
            }
            else if (isValue && c == '#' && at + 1 < end && Ascii.IsHexDigit(code[at + 1]))
            {
                at = EndOfName(code, at + 1, end);
                spans.Add(from, at, CodeClass.Hexadecimal);
            }
            else if (Ascii.IsDigit(c) || (c == '.' && at + 1 < end && Ascii.IsDigit(code[at + 1])))
            {
                at++;
                while (at < end && (Ascii.IsLetterOrDigit(code[at]) || code[at] is '.' or '%'))
                {
                    at++;
                }

                spans.Add(from, at, CodeClass.Integer);
            }
            else if (!isValue && c is '.' or '#' or ':' && EndOfName(code, at + 1, end) is var selector && selector > at + 1)
            {
                spans.Add(at, selector, c == '.' ? CodeClass.ClassName : c == '#' ? CodeClass.Function : CodeClass.Decorator);
                at = selector;
            }
            else if (EndOfName(code, at, end) is var name && name > at)
            {
                var after = SkipSpaces(code, name, end);
                var isProperty = !isValue && depth > 0 && after < end && code[after] == ':' && (after + 1 == end || code[after + 1] is ' ' or '\t' || !IsFollowedByBlock(code, after, end));
                if (isProperty)
                {
                    spans.Add(at, name, CodeClass.Property);
                    isValue = true;
                }
                else if (!isValue)
                {
                    spans.Add(at, name, CodeClass.Tag);
                }
                else if (name < end && code[name] == '(')
                {
                    spans.Add(at, name, CodeClass.Function);
                }
                else
                {
                    spans.Add(at, name, CodeClass.Constant);
                }

                at = name;
            }
            else
            {
                at++;
            }
        }
    }

    // Whether a block follows on the line, as after the selector a:hover.
    private static bool IsFollowedByBlock(string code, int at, int end)
    {
        const int MaxLength = 200;

        var to = Math.Min(end, at + MaxLength);
        while (at < to && code[at] is not ('{' or ';' or '}' or '\n'))
        {
            at++;
        }

        return at < to && code[at] == '{';
    }

    private static int EndOfString(string code, int start, int end)
    {
        var at = start + 1;
        while (at < end && code[at] != code[start] && code[at] != '\n')
        {
            at += code[at] == '\\' ? 2 : 1;
        }

        return Math.Min(at < end && code[at] == '\n' ? at : at + 1, end);
    }

    private static int EndOfName(string code, int at, int end)
    {
        while (at < end && (char.IsLetterOrDigit(code[at]) || code[at] is '-' or '_'))
        {
            at++;
        }

        return at;
    }
}
