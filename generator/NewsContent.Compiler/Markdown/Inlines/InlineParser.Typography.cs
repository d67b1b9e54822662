using System.Globalization;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Markdown.Tree;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Inlines;

/// <summary>Parses escapes, entities, line breaks and typographic characters.</summary>
internal sealed partial class InlineParser
{
    private const string LeftGuillemet = "\u00AB";
    private const string RightGuillemet = "\u00BB";
    private const string NoBreakSpace = "\u00A0";

    private bool IsInHtml => _isInHtml || _open.Exists(node => node is HtmlNode);

    // Two spaces, or two backslashes, before a line end.
    private bool IsLineBreak(int position) =>
        !_document.Options.HardWrap && position + 2 < End && Text[position + 2] == '\n'
        && Text[position] is ' ' or '\\' && Text[position + 1] == Text[position];

    private bool ParseLineBreak()
    {
        // One backslash is also a line break, but not in HTML.
        var length = IsLineBreak(_pos) ? 2
            : Text[_pos] == '\\' && !_document.Options.HardWrap && _pos + 1 < End && Text[_pos + 1] == '\n' && !IsInHtml ? 1
            : 0;
        var isBreak = length > 0 || (Text[_pos] == '\n' && _document.Options.HardWrap && !IsInHtml);
        if (!isBreak)
        {
            return false;
        }

        var isLast = length < 2 && _pos + length + 1 == End && _open.Count == 1;
        if (!isLast)
        {
            Tree.Add(new ElementNode(ElementKind.LineBreak, SpanOf(_pos, _pos + Math.Max(1, length))));
        }

        _pos += length;
        if (length == 0)
        {
            AddText(_pos, _pos + 1);
            _pos++;
        }

        return true;
    }

    private bool ParseEscape()
    {
        if (_pos + 1 >= End || !MarkdownCharacters.IsEscapable(Text[_pos + 1]))
        {
            return false;
        }

        AddText(_pos + 1, _pos + 2);
        _pos += 2;
        return true;
    }

    private bool ParseEntity()
    {
        const int LongestNumber = 8;

        var start = _pos + 1;
        var isNumber = start < End && Text[start] == '#';
        var isHex = isNumber && start + 1 < End && Text[start + 1] == 'x';
        start += isHex ? 2 : isNumber ? 1 : 0;
        var end = start;
        while (end < End && (isHex ? Ascii.IsHexDigit(Text[end]) : isNumber ? Ascii.IsDigit(Text[end]) : Ascii.IsRubyWord(Text[end]) || Text[end] is ':' || (end > start && Text[end] is '-' or '.')))
        {
            end++;
        }

        if (end == start || end >= End || Text[end] != ';')
        {
            return false;
        }

        var value = Text.Substring(start, end - start);
        if (isNumber)
        {
            var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
            var isCharacter = value.Length <= LongestNumber && int.TryParse(value, style, CultureInfo.InvariantCulture, out var code)
                && code is > 0 and <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF);
            AddSymbol(isCharacter ? char.ConvertFromUtf32(int.Parse(value, style, CultureInfo.InvariantCulture)) : "\uFFFD", _pos, end + 1);
        }
        else if (HtmlEntities.Find(value) is { } character)
        {
            AddSymbol(character, _pos, end + 1);
        }
        else
        {
            AddSymbol("&", _pos, _pos + 1);
            AddText(_pos + 1, end + 1);
        }

        _pos = end + 1;
        return true;
    }

    private bool ParseTypography()
    {
        if (!_document.Options.TypographicSymbols)
        {
            return false;
        }

        var (symbol, length) = Text[_pos] switch
        {
            '-' when CountOf('-', _pos, 3) == 3 => ("\u2014", 3),
            '-' when CountOf('-', _pos, 2) == 2 => ("\u2013", 2),
            '.' when CountOf('.', _pos, 3) == 3 => ("\u2026", 3),
            '\\' when CountOf('<', _pos + 1, 2) == 2 => ("<<", 3),
            '\\' when CountOf('>', _pos + 1, 2) == 2 => (">>", 3),
            '<' when CountOf('<', _pos, 2) == 2 && _pos + 2 < End && Text[_pos + 2] == ' ' => (LeftGuillemet + NoBreakSpace, 3),
            ' ' when CountOf('>', _pos + 1, 2) == 2 => (NoBreakSpace + RightGuillemet, 3),
            '<' when CountOf('<', _pos, 2) == 2 => (LeftGuillemet, 2),
            '>' when CountOf('>', _pos, 2) == 2 => (RightGuillemet, 2),
            _ => ("", 0),
        };
        if (length == 0)
        {
            return false;
        }

        AddSymbol(symbol, _pos, _pos + length);
        _pos += length;
        return true;
    }
}
