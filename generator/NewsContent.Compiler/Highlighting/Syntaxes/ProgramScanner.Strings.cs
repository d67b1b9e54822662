namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>Scans strings, the code in them, and texts that a line ends.</summary>
internal sealed partial class ProgramScanner
{
    // The strings whose code is scanned, with the number of open brackets in it.
    private readonly Stack<(StringSyntax String, int Brackets)> _outer = [];
    private readonly Queue<(string Name, bool IsIndented)> _heredocs = [];
    private StringSyntax? _string;

    private bool TryString(char c)
    {
        if (syntax.FindString(code, _at, end) is not { } found)
        {
            return false;
        }

        // A character literal, unless it is a lifetime.
        if (c == '\'' && syntax.HasLifetimes && Next(1) != '\\' && Next(2) != '\'' && !char.IsSurrogate(Next(1)))
        {
            return false;
        }

        if (syntax.Keys is not null && found.Open == "\"" && EndOfKey() is > 0 and var key)
        {
            Add(key, syntax.Keys);
            _isAfterOperand = true;
            return true;
        }

        Add(_at + found.Open.Length, found.Class);
        _string = found;
        return true;
    }

    // The end of a key in quotes, such as "name": of JSON.
    private int EndOfKey()
    {
        var at = _at + 1;
        while (at < end && code[at] is not ('"' or '\n' or '\\'))
        {
            at++;
        }

        if (at == end || code[at] != '"')
        {
            return -1;
        }

        var colon = at + 1;
        while (colon < end && code[colon] is ' ' or '\t')
        {
            colon++;
        }

        return colon < end && code[colon] == ':' ? at + 1 : -1;
    }

    // Continues the current string to its end, or to code in it.
    private void ScanString()
    {
        var current = _string!;
        while (_at < end && !spans.IsFull)
        {
            var from = _at;
            var to = from;
            while (to < end && !IsStringSign(current, to))
            {
                to++;
            }

            Add(to, current.Class);
            if (_at == end)
            {
                return;
            }

            if (code[_at] == '\n')
            {
                _string = null;
                _isAfterOperand = true;
                return;
            }

            if (current.IsDoubled && IsAt(current.Close + current.Close))
            {
                Add(_at + (2 * current.Close.Length), CodeClass.Escape);
            }
            else if (code[_at] == current.Escape)
            {
                var isCode = current.Code is { Length: > 1 } opening && opening[0] == current.Escape && IsAt(opening);
                if (isCode)
                {
                    OpenCode(current);
                    return;
                }

                // The escaped character can be two units, and a line end is not part of a single-line string.
                var length = char.IsHighSurrogate(Next(1)) ? 3 : Next(1) == '\n' && !current.IsMultiline ? 1 : 2;
                Add(Math.Min(_at + length, end), CodeClass.Escape);
            }
            else if (IsAt(current.Close))
            {
                Add(_at + current.Close.Length, current.Class);
                _string = null;
                _isAfterOperand = true;
                return;
            }
            else if (current.Code is { } codeStart && IsAt(codeStart))
            {
                if (codeStart == "{" && Next(1) == '{')
                {
                    Add(_at + 2, CodeClass.Escape);
                    continue;
                }

                OpenCode(current);
                return;
            }
            else
            {
                ScanVariable(current);
            }
        }
    }

    private void OpenCode(StringSyntax current)
    {
        Add(_at + current.Code!.Length, CodeClass.Interpolation);
        _outer.Push((current, 0));
        _string = null;
        _isAfterOperand = false;
    }

    private bool IsStringSign(StringSyntax current, int at)
    {
        var c = code[at];
        return (c == '\n' && !current.IsMultiline)
            || (c == current.Escape && c != '\0')
            || (c == current.Close[0] && IsAt(at, current.Close))
            || (current.Code is { } codeStart && c == codeStart[0] && IsAt(at, codeStart))
            || (c == current.Variable && c != '\0');
    }

    private void ScanVariable(StringSyntax current)
    {
        var at = _at + 1;
        if (at < end && code[at] == '{')
        {
            at = Math.Max(at, EndOfBraces(at));
        }
        else if (at < end && syntax.IsNameStart(code[at]))
        {
            while (at < end && syntax.IsNamePart(code[at]))
            {
                at++;
            }
        }

        Add(at, at == _at + 1 ? current.Class : CodeClass.Variable);
    }

    // Returns whether a bracket ends the code in a string.
    private bool TryBracket(char c)
    {
        if (_outer.Count == 0)
        {
            return false;
        }

        var (outer, brackets) = _outer.Peek();
        var open = outer.Code![outer.Code.Length - 1];
        if (c == open)
        {
            _outer.Pop();
            _outer.Push((outer, brackets + 1));
        }
        else if (c == (open == '(' ? ')' : '}'))
        {
            _outer.Pop();
            if (brackets == 0)
            {
                Add(_at + 1, CodeClass.Interpolation);
                _string = outer;
                return true;
            }

            _outer.Push((outer, brackets - 1));
        }

        return false;
    }

    // <<NAME, <<-NAME, <<~NAME and <<<NAME, also with quotes.
    private bool TryHeredoc()
    {
        if (!syntax.HasHeredocs || !IsAt("<<"))
        {
            return false;
        }

        var at = _at + 2;
        at += at < end && code[at] == '<' ? 1 : 0;
        var isIndented = at < end && code[at] is '-' or '~';
        at += isIndented ? 1 : 0;
        var quote = at < end && code[at] is '"' or '\'' ? code[at] : '\0';
        at += quote == '\0' ? 0 : 1;
        var nameStart = at;
        while (at < end && (char.IsLetterOrDigit(code[at]) || code[at] == '_'))
        {
            at++;
        }

        if (at == nameStart || char.IsDigit(code[nameStart]) || (quote == '\0' && !char.IsUpper(code[nameStart])) || (quote != '\0' && (at == end || code[at] != quote)))
        {
            return false;
        }

        _heredocs.Enqueue((code.Substring(nameStart, at - nameStart), isIndented));
        Add(at + (quote == '\0' ? 0 : 1), CodeClass.Heredoc);
        return true;
    }

    // The texts begin on the next line, one after the other.
    private void ScanHeredocs()
    {
        while (_heredocs.Count > 0)
        {
            var (name, isIndented) = _heredocs.Dequeue();
            var at = _at;
            while (at < end)
            {
                var line = LineEnd(at);
                var text = at;
                while (text < line && code[text] is ' ' or '\t')
                {
                    text++;
                }

                var isEnd = (isIndented || text == at) && IsAt(text, name) && (text + name.Length == line || !syntax.IsNamePart(code[text + name.Length]));
                at = isEnd ? text + name.Length : Math.Min(line + 1, end);
                if (isEnd)
                {
                    break;
                }
            }

            Add(at, CodeClass.Heredoc);
        }
    }
}
