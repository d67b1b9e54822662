using System.Globalization;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site.Data;

/// <summary>
/// Finds the first mistake in JSON that cannot be read as YAML. A YAML parser knows only the line, which can be the whole file.
/// </summary>
internal sealed class JsonSyntax
{
    private const int EscapeLength = 6;
    private const int HighSurrogate = 0xD800;
    private const int LowSurrogate = 0xDC00;
    private const int LastSurrogate = 0xDFFF;

    private readonly string _text;
    private readonly Stack<int> _open = new();
    private int _position;

    private JsonSyntax(string text) => _text = text;

    /// <summary>Returns the first mistake; <c>null</c> if the text is JSON.</summary>
    public static YamlMistake? FindMistake(string text) => new JsonSyntax(text).Find();

    private bool IsInObject => _open.Count > 0 && _text[_open.Peek()] == '{';

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    private YamlMistake? Find()
    {
        while (true)
        {
            // A value, with its key in an object.
            var isOpened = false;
            if ((IsInObject ? ReadKey() : null) is { } keyMistake)
            {
                return keyMistake;
            }

            if (ReadValue(ref isOpened) is { } mistake)
            {
                return mistake;
            }

            if (isOpened && !IsClosing())
            {
                continue;
            }

            // The ends of values, then a comma or the end of the text.
            while (IsClosing())
            {
                _position++;
                _open.Pop();
            }

            if (_open.Count == 0)
            {
                SkipSpace();
                return _position < _text.Length ? At("the text after the value is not part of it; delete it") : null;
            }

            if (Current != ',')
            {
                return _position < _text.Length
                    ? At($"',' or '{(IsInObject ? '}' : ']')}' is missing before this; write one of them")
                    : new YamlMistake(new TextSpan(_open.Peek(), 1), $"the '{_text[_open.Peek()]}' is not closed; write '{(IsInObject ? '}' : ']')}' at its end");
            }

            _position++;
        }
    }

    // An end that does not match its start is found as a missing comma.
    private bool IsClosing()
    {
        SkipSpace();
        return _open.Count > 0 && Current == (IsInObject ? '}' : ']');
    }

    private YamlMistake? ReadKey()
    {
        SkipSpace();
        if (Current != '"')
        {
            return At("a key in double quotes is missing here; write one");
        }

        if (ReadString() is { } mistake)
        {
            return mistake;
        }

        SkipSpace();
        if (Current != ':')
        {
            return At("':' is missing before this; write it");
        }

        _position++;
        return null;
    }

    private YamlMistake? ReadValue(ref bool isOpened)
    {
        SkipSpace();
        isOpened = Current is '{' or '[';
        if (isOpened)
        {
            _open.Push(_position++);
            return null;
        }

        if (Current == '"')
        {
            return ReadString();
        }

        var start = _position;
        while (Current is '+' or '-' or '.' || Ascii.IsLetterOrDigit(Current))
        {
            _position++;
        }

        var word = _text.Substring(start, _position - start);
        return word.Length == 0 ? At("a value is missing here; write one")
            : word is "true" or "false" or "null" || Ascii.IsDigit(word[word[0] == '-' && word.Length > 1 ? 1 : 0]) ? null
            : new YamlMistake(TextSpan.FromBounds(start, _position), $"'{word}' is not a value; put text in double quotes");
    }

    private YamlMistake? ReadString()
    {
        var start = _position++;
        while (_position < _text.Length && _text[_position] is not ('"' or '\n'))
        {
            if (_text[_position] != '\\')
            {
                _position++;
                continue;
            }

            var escape = _position;
            if (escape + 1 >= _text.Length || "\"\\/bfnrtu".IndexOf(_text[escape + 1]) < 0)
            {
                return new YamlMistake(TextSpan.FromBounds(escape, Math.Min(escape + 2, _text.Length)), "this is not an escape of JSON; write '\\\\' for a backslash");
            }

            if (_text[escape + 1] != 'u')
            {
                _position += 2;
                continue;
            }

            var unit = UnitAt(escape);
            var isPair = unit is >= HighSurrogate and < LowSurrogate && UnitAt(escape + EscapeLength) is >= LowSurrogate and <= LastSurrogate;
            if (!isPair && unit is < 0 or (>= HighSurrogate and <= LastSurrogate))
            {
                return new YamlMistake(
                    TextSpan.FromBounds(escape, Math.Min(escape + EscapeLength, _text.Length)),
                    unit < 0 ? "'\\u' is not followed by four hexadecimal digits; write them, or '\\\\' for a backslash" : "this is half of a character; write the character itself");
            }

            _position += isPair ? EscapeLength * 2 : EscapeLength;
        }

        if (Current != '"')
        {
            return new YamlMistake(TextSpan.FromBounds(start, Math.Min(_position, _text.Length)), "the quote is not closed on its line; write it at the end of the string");
        }

        _position++;
        return null;
    }

    // The UTF-16 unit of an escape; -1 if there is none.
    private int UnitAt(int escape) =>
        string.CompareOrdinal(_text, escape, "\\u", 0, 2) == 0
        && escape + EscapeLength <= _text.Length
        && int.TryParse(_text.Substring(escape + 2, EscapeLength - 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit) ? unit : -1;

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _position++;
        }
    }

    private YamlMistake At(string hint) => new(new TextSpan(_position, Math.Min(1, _text.Length - _position)), hint);
}
