using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Bodies.Selection.Selectors;

/// <summary>Reads the tokens of a selector (CSS Syntax 3, 4.3): white space, identifiers and strings, with their escapes.</summary>
internal sealed class SelectorCursor(string text)
{
    private const char End = '\0';
    private const int MaxHexDigits = 6;

    public int Position { get; private set; }

    public bool IsAtEnd => Position >= text.Length;

    /// <summary>The next character; NUL at the end.</summary>
    public char Current => Peek(0);

    /// <summary>Skips white space and comments; returns whether there was white space.</summary>
    public bool SkipSpace()
    {
        var isSpace = false;
        for (; ; )
        {
            if (Ascii.IsHtmlSpace(Current))
            {
                isSpace = true;
                Position++;
            }
            else if (Current == '/' && Peek(1) == '*')
            {
                var end = text.IndexOf("*/", Position + 2, StringComparison.Ordinal);
                Position = end < 0 ? throw Mistake("a comment is not closed") : end + 2;
            }
            else
            {
                return isSpace;
            }
        }
    }

    /// <summary>Skips a character if it is the next one.</summary>
    public bool Skip(char c)
    {
        if (IsAtEnd || Current != c)
        {
            return false;
        }

        Position++;
        return true;
    }

    /// <summary>Skips a required character.</summary>
    public void Expect(char c)
    {
        if (!Skip(c))
        {
            throw Mistake($"'{c}' is missing");
        }
    }

    /// <summary>Returns whether an identifier follows.</summary>
    public bool IsAtName()
    {
        var first = Current == '-' ? 1 : 0;
        return IsNameStart(Peek(first)) || (first == 1 && Peek(1) == '-') || IsEscape(first);
    }

    /// <summary>Reads a required identifier.</summary>
    public string ReadName()
    {
        if (!IsAtName())
        {
            throw Mistake(IsAtEnd ? "it ends too soon" : $"'{Current}' cannot be read");
        }

        var name = new StringBuilder();
        while (!IsAtEnd)
        {
            if (IsNameStart(Current) || Ascii.IsDigit(Current) || Current == '-')
            {
                name.Append(text[Position++]);
            }
            else if (IsEscape(0))
            {
                AppendEscape(name);
            }
            else
            {
                break;
            }
        }

        return name.ToString();
    }

    /// <summary>Reads a quoted string or an identifier.</summary>
    public string ReadText()
    {
        if (Current is not ('"' or '\''))
        {
            return ReadName();
        }

        var quote = text[Position++];
        var value = new StringBuilder();
        while (!IsAtEnd && Current != quote)
        {
            if (Current == '\\' && Peek(1) == '\n')
            {
                Position += 2;
            }
            else if (IsEscape(0))
            {
                AppendEscape(value);
            }
            else
            {
                value.Append(text[Position++]);
            }
        }

        Expect(quote);
        return value.ToString();
    }

    /// <summary>Reads up to a closing parenthesis or the word <c>of</c>, trimmed.</summary>
    public string ReadFormula()
    {
        var start = Position;
        while (!IsAtEnd && Current != ')' && !(Current is 'o' or 'O' && char.IsWhiteSpace(text[Position - 1]) && text.Length > Position + 1 && text[Position + 1] is 'f' or 'F'))
        {
            Position++;
        }

        return text.Substring(start, Position - start).Trim();
    }

    public static SelectorMistakeException Mistake(string message) => new(message);

    private char Peek(int offset) => Position + offset < text.Length ? text[Position + offset] : End;

    private bool IsEscape(int offset) => Peek(offset) == '\\' && Position + offset + 1 < text.Length && Peek(offset + 1) is not ('\n' or '\r' or '\f');

    private static bool IsNameStart(char c) => Ascii.IsLetter(c) || c is '_' or >= '\u0080';

    private void AppendEscape(StringBuilder value)
    {
        Position++;
        var start = Position;
        while (Position - start < MaxHexDigits && Ascii.IsHexDigit(Current))
        {
            Position++;
        }

        if (Position == start)
        {
            value.Append(text[Position++]);
            return;
        }

        var code = int.Parse(text.Substring(start, Position - start), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        value.Append(code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code));
        if (Ascii.IsHtmlSpace(Current))
        {
            Position++;
        }
    }
}

/// <summary>Reports a mistake in a selector.</summary>
internal sealed class SelectorMistakeException(string message) : Exception(message);
