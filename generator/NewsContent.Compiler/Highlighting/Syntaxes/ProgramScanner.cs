using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Highlighting.Syntaxes;

/// <summary>Scans code of a programming language once from its start to its end.</summary>
internal sealed partial class ProgramScanner(ProgramSyntax syntax, string code, int start, int end, CodeSpans spans)
{
    private readonly int _start = start;
    private int _at = start;

    // Whether an operand ends here, so that a slash divides.
    private bool _isAfterOperand;

    // The class of the next name, after a word that declares it.
    private string? _declared;

    public void Scan()
    {
        while (_at < end && !spans.IsFull)
        {
            if (_string is not null)
            {
                ScanString();
            }
            else
            {
                ScanCode();
            }
        }
    }

    private void ScanCode()
    {
        var c = code[_at];
        if (c == '\n')
        {
            _at++;
            _declared = null;
            ScanHeredocs();
        }
        else if (char.IsWhiteSpace(c))
        {
            _at++;
        }
        else if (!TryComment() && !TryString(c) && !TrySigil(c))
        {
            if (Ascii.IsDigit(c) || (c == '.' && Ascii.IsDigit(Next(1)) && !_isAfterOperand))
            {
                ScanNumber();
            }
            else if (syntax.IsNameStart(c))
            {
                ScanName();
            }
            else
            {
                ScanSign(c);
            }
        }
    }

    private bool TryComment()
    {
        if (syntax.HasPreprocessor && code[_at] == '#' && IsLineStart())
        {
            var line = LineEnd(_at);
            while (line < end && code[line - 1] == '\\')
            {
                line = LineEnd(line + 1);
            }

            Add(line, CodeClass.Preprocessor);
            return true;
        }

        foreach (var (open, close) in syntax.BlockComments)
        {
            if (IsAt(open) && (open[0] != '=' || IsLineStart()))
            {
                Add(syntax.CommentsNest ? EndOfNested(open, close) : AfterNext(close, _at + open.Length), CodeClass.Comment);
                return true;
            }
        }

        foreach (var open in syntax.LineComments)
        {
            if (IsAt(open) && (!syntax.CommentsFollowSpace || _at == _start || Ascii.IsHtmlSpace(code[_at - 1]) || code[_at - 1] is ';' or '(' or ')'))
            {
                Add(LineEnd(_at), CodeClass.LineComment);
                return true;
            }
        }

        return false;
    }

    private int EndOfNested(string open, string close)
    {
        var depth = 0;
        var at = _at;
        while (at < end)
        {
            if (IsAt(at, open))
            {
                depth++;
                at += open.Length;
            }
            else if (IsAt(at, close))
            {
                at += close.Length;
                if (--depth == 0)
                {
                    return at;
                }
            }
            else
            {
                at++;
            }
        }

        return end;
    }

    private bool TrySigil(char c)
    {
        if (!syntax.SigilClasses.TryGetValue(c, out var @class) || (c == ':' && (_isAfterOperand || Next(1) == ':')))
        {
            return false;
        }

        var at = _at + 1;
        if (at < end && code[at] == c && c == '@')
        {
            at++;
        }

        if (c == '$' && at < end && code[at] == '{')
        {
            Add(EndOfBraces(at) is > 0 and var close ? close : at + 1, @class);
        }
        else if (at < end && (syntax.IsNameStart(code[at]) || (c == '$' && (Ascii.IsDigit(code[at]) || "?!#@*$".IndexOf(code[at]) >= 0))))
        {
            var isName = syntax.IsNameStart(code[at]);
            at++;
            while (isName && at < end && syntax.IsNamePart(code[at]))
            {
                at++;
            }

            Add(at, @class);
        }
        else
        {
            return false;
        }

        _isAfterOperand = true;
        return true;
    }

    private void ScanNumber()
    {
        var kind = code[_at] == '0' ? Next(1) | 0x20 : '\0';
        var at = _at + 1;
        var @class = CodeClass.Integer;
        if (kind is 'x' or 'b' or 'o')
        {
            @class = kind == 'x' ? CodeClass.Hexadecimal : kind == 'b' ? CodeClass.Binary : CodeClass.Octal;
            at++;
            while (at < end && (Ascii.IsHexDigit(code[at]) || IsSeparator(at)))
            {
                at++;
            }
        }
        else
        {
            at = Digits(_at);
            if (at + 1 < end && code[at] == '.' && Ascii.IsDigit(code[at + 1]))
            {
                @class = CodeClass.Float;
                at = Digits(at + 1);
            }

            if (at < end && (code[at] | 0x20) == 'e')
            {
                var exponent = at + 1 < end && code[at + 1] is '+' or '-' ? at + 2 : at + 1;
                if (exponent < end && Ascii.IsDigit(code[exponent]))
                {
                    @class = CodeClass.Float;
                    at = Digits(exponent);
                }
            }
        }

        while (at < end && Ascii.IsLetter(code[at]))
        {
            at++;
        }

        Add(at, @class);
        _isAfterOperand = true;

        int Digits(int from)
        {
            while (from < end && (Ascii.IsDigit(code[from]) || IsSeparator(from)))
            {
                from++;
            }

            return from;
        }

        bool IsSeparator(int i) => syntax.DigitSeparators.IndexOf(code[i]) >= 0 && i + 1 < end && Ascii.IsLetterOrDigit(code[i + 1]);
    }

    private void ScanName()
    {
        var at = _at + 1;
        while (at < end && (syntax.IsNamePart(code[at]) || (_declared == CodeClass.Namespace && code[at] == '.')))
        {
            at++;
        }

        if (at < end && syntax.NameEnds.IndexOf(code[at]) >= 0 && (at + 1 == end || code[at + 1] != '='))
        {
            at++;
        }

        var name = code.Substring(_at, at - _at);
        var isMember = _at > _start && code[_at - 1] == '.';
        var word = isMember ? null : syntax.FindWord(name);
        var isKey = syntax.Keys is not null && at < end && code[at] == ':' && (at + 1 == end || code[at + 1] != ':') && !isMember;
        var @class = isKey ? syntax.Keys
            : word ?? _declared
            ?? (at < end && code[at] == '(' && syntax.Called is not null ? syntax.Called : char.IsUpper(name[0]) ? syntax.Capitalized : null);
        if (@class is not null)
        {
            spans.Add(_at, at, @class);
        }

        _isAfterOperand = word is not (CodeClass.Keyword or CodeClass.Declaration or "kn" or "ow");
        _declared = word is not null && syntax.DeclaredClasses.TryGetValue(name, out var next) ? next
            : word is not null && word != CodeClass.Type ? _declared
            : null;
        _at = at;
    }

    private void ScanSign(char c)
    {
        if (c == '/' && syntax.HasRegex && !_isAfterOperand && EndOfRegex() is > 0 and var regex)
        {
            Add(regex, CodeClass.Regex);
            _isAfterOperand = true;
        }
        else if (c == '\'' && syntax.HasLifetimes)
        {
            var at = _at + 1;
            while (at < end && syntax.IsNamePart(code[at]))
            {
                at++;
            }

            Add(at, CodeClass.Label);
        }
        else if (TryBracket(c))
        {
            _declared = null;
        }
        else if (c == '<' && TryHeredoc())
        {
            _isAfterOperand = true;
        }
        else if (syntax.Operators.IndexOf(c) >= 0)
        {
            Add(_at + 1, CodeClass.Operator);
            _isAfterOperand = false;
        }
        else
        {
            _isAfterOperand = c is ')' or ']' or '}';
            _declared = c is '(' or ')' or ';' or ',' or '{' ? null : _declared;
            _at++;
        }
    }

    // The end of the last line without one, so that each line is searched once.
    private int _lineWithoutRegex = -1;

    private int EndOfRegex()
    {
        if (_at < _lineWithoutRegex)
        {
            return -1;
        }

        var isInSet = false;
        var at = _at + 1;
        for (; at < end && code[at] != '\n'; at++)
        {
            switch (code[at])
            {
                case '\\' when at + 1 < end && code[at + 1] != '\n':
                    at++;
                    break;
                case '[':
                    isInSet = true;
                    break;
                case ']':
                    isInSet = false;
                    break;
                case '/' when !isInSet:
                    for (at++; at < end && Ascii.IsLower(code[at]); at++)
                    {
                    }

                    return at;
            }
        }

        _lineWithoutRegex = at;
        return -1;
    }

    private bool IsLineStart()
    {
        var at = _at - 1;
        while (at >= _start && code[at] is ' ' or '\t')
        {
            at--;
        }

        return at < _start || code[at] == '\n';
    }

    private void Add(int to, string @class)
    {
        spans.Add(_at, to, @class);
        _at = to;
    }

    private char Next(int offset) => _at + offset < end ? code[_at + offset] : '\0';

    private bool IsAt(string text) => IsAt(_at, text);

    private bool IsAt(int at, string text) => at + text.Length <= end && string.CompareOrdinal(code, at, text, 0, text.Length) == 0;

    private int LineEnd(int from)
    {
        var found = from >= end ? -1 : code.IndexOf('\n', from, end - from);
        return found < 0 ? end : found;
    }

    private int AfterNext(string text, int from)
    {
        var found = from >= end ? -1 : code.IndexOf(text, from, end - from, StringComparison.Ordinal);
        return found < 0 ? end : found + text.Length;
    }

    // The end of a variable in braces; -1 if they are not closed. It ends at the next variable, so that no character is searched twice.
    private int EndOfBraces(int brace)
    {
        var at = brace + 1;
        while (at < end && code[at] is not ('}' or '\n' or '"' or '$'))
        {
            at++;
        }

        return at < end && code[at] == '}' ? at + 1 : -1;
    }
}
