using System.Globalization;
using System.Text;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Tree;

/// <summary>
/// Reads HTML whose tree needs no rule of the parser's error handling: known elements, each closed by its own end tag in the right order, with quoted attributes and a few
/// character references. It gives up on all other HTML, which the parser reads. The parser stays the judge: tests compare both on the same HTML.
/// </summary>
internal sealed class PlainHtmlReader
{
    // More is left to the parser with its limits.
    private const int MaxDepth = 40;
    private const int MaxElements = LimitException.MaxElements;
    private const int MaxAttributes = 30;

    // The parser keeps at most three equal formatting elements in its list.
    private const int MaxEqualFormatting = 3;

    // Elements that close an open paragraph. Those of tables, forms and media have rules of their own.
    private static readonly HashSet<string> Blocks = Set(
        "article aside blockquote center dd div dl dt figcaption figure footer h1 h2 h3 h4 h5 h6 header hr li nav ol p pre section ul");

    private static readonly HashSet<string> Formatting = Set("a b big code em font i s small strike strong tt u");
    private static readonly HashSet<string> Phrasing = Set("abbr bdi bdo cite del dfn ins kbd mark q samp span sub sup var br img wbr");
    private static readonly HashSet<string> Voids = Set("br hr img wbr");

    // Characters that the parser drops or replaces; the last is its mark for the end of the text.
    private static readonly char[] Replaced = ['\0', '\r', '\uFFFF'];

    private readonly string _html;
    private readonly CancellationToken _cancellation;
    private readonly BodyElement _root = new("html", -1);
    private readonly List<BodyAttribute> _attributes = [];
    private BodyElement _current;
    private int _position;
    private int _depth;
    private int _elements;

    private PlainHtmlReader(string html, CancellationToken cancellation) => (_html, _cancellation, _current) = (html, cancellation, _root);

    /// <summary>Returns an element with the nodes; <c>null</c> if only the parser can read the HTML.</summary>
    public static BodyElement? Read(string html, CancellationToken cancellationToken)
    {
        if (html.IndexOfAny(Replaced) >= 0)
        {
            return null;
        }

        var reader = new PlainHtmlReader(html, cancellationToken);
        return reader.Read() ? reader._root : null;
    }

    private bool Read()
    {
        while (_position < _html.Length)
        {
            _cancellation.ThrowIfCancellationRequested();
            var isRead = _html[_position] != '<' ? ReadText()
                : _position + 1 == _html.Length ? false
                : _html[_position + 1] switch
                {
                    '/' => ReadEndTag(),
                    '!' => ReadComment(),
                    _ => ReadStartTag(),
                };
            if (!isRead)
            {
                return false;
            }
        }

        return _current == _root;
    }

    private bool ReadText()
    {
        var end = _html.IndexOf('<', _position);
        if (Decode(_position, end < 0 ? _html.Length : end, isAttribute: false) is not { } text)
        {
            return false;
        }

        _current.Add(new BodyText(text));
        _position = end < 0 ? _html.Length : end;
        return true;
    }

    // A comment without two dashes inside.
    private bool ReadComment()
    {
        var start = _position + 4;
        if (string.CompareOrdinal(_html, _position, "<!--", 0, 4) != 0 || start >= _html.Length || _html[start] is '>' or '-')
        {
            return false;
        }

        var dashes = _html.IndexOf("--", start, StringComparison.Ordinal);
        if (dashes < 0 || dashes + 2 >= _html.Length || _html[dashes + 2] != '>')
        {
            return false;
        }

        _current.Add(new BodyComment());
        _position = dashes + 3;
        return true;
    }

    private bool ReadEndTag()
    {
        var nameStart = _position + 2;
        if (ReadName(nameStart) is not { } name || name != _current.LocalName || _current == _root)
        {
            return false;
        }

        var end = SkipSpace(nameStart + name.Length);
        if (end >= _html.Length || _html[end] != '>')
        {
            return false;
        }

        _current = _current.Parent!;
        _depth--;
        _position = end + 1;
        return true;
    }

    private bool ReadStartTag()
    {
        var start = _position;
        if (ReadName(start + 1) is not { } name || !MayOpen(name) || ++_elements > MaxElements || !ReadAttributes(start + 1 + name.Length, out var end))
        {
            return false;
        }

        var isVoid = Voids.Contains(name);
        var isClosed = _html[end] == '/';
        if (isClosed && (!isVoid || end + 1 >= _html.Length || _html[end + 1] != '>'))
        {
            return false;
        }

        var element = new BodyElement(name, start) { Attributes = _attributes.Count == 0 ? [] : [.. _attributes] };
        _current.Add(element);
        _position = end + (isClosed ? 2 : 1);
        if (!isVoid)
        {
            _current = element;
            if (++_depth > MaxDepth)
            {
                return false;
            }
        }

        // A line end after the start tag is not content.
        _position += name == "pre" && _position < _html.Length && _html[_position] == '\n' ? 1 : 0;
        return true;
    }

    // Whether a start tag changes nothing but adds the element to the current one.
    private bool MayOpen(string name)
    {
        if (Formatting.Contains(name))
        {
            return CountOpen(name) < (name == "a" ? 1 : MaxEqualFormatting);
        }

        if (!Blocks.Contains(name))
        {
            return Phrasing.Contains(name);
        }

        return name switch
        {
            "li" => _current.LocalName is "ul" or "ol",
            "dd" or "dt" => _current.LocalName == "dl",
            "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => !IsHeadingOpen(),
            _ => true,
        } && CountOpen("p") == 0 && !IsFormattingOpen();
    }

    private int CountOpen(string name)
    {
        var count = 0;
        for (var element = _current; element != _root; element = element.Parent!)
        {
            count += element.LocalName == name ? 1 : 0;
        }

        return count;
    }

    private bool IsHeadingOpen()
    {
        for (var element = _current; element != _root; element = element.Parent!)
        {
            if (element.LocalName is "h1" or "h2" or "h3" or "h4" or "h5" or "h6")
            {
                return true;
            }
        }

        return false;
    }

    private bool IsFormattingOpen()
    {
        for (var element = _current; element != _root; element = element.Parent!)
        {
            if (Formatting.Contains(element.LocalName))
            {
                return true;
            }
        }

        return false;
    }

    // A name of an element in lowercase.
    private string? ReadName(int start)
    {
        var end = start;
        while (end < _html.Length && _html[end] is (>= 'a' and <= 'z') or (>= '1' and <= '6'))
        {
            end++;
        }

        return end < _html.Length && (_html[end] is '>' or '/' || IsSpace(_html[end])) ? ElementNames.Find(_html, start, end - start) : null;
    }

    // Returns the position of the '>' or the '/' before it.
    private bool ReadAttributes(int at, out int end)
    {
        _attributes.Clear();
        while (true)
        {
            end = SkipSpace(at);
            if (end >= _html.Length)
            {
                return false;
            }

            if (_html[end] is '>' or '/')
            {
                return true;
            }

            if (end == at || _attributes.Count == MaxAttributes)
            {
                return false;
            }

            var nameEnd = end;
            while (nameEnd < _html.Length && _html[nameEnd] is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-' or '_' or ':')
            {
                nameEnd++;
            }

            if (nameEnd == end || nameEnd >= _html.Length)
            {
                return false;
            }

            var name = _html.Substring(end, nameEnd - end);
            if (_attributes.Exists(attribute => attribute.Name == name) || !ReadValue(nameEnd, out at, out var value))
            {
                return false;
            }

            _attributes.Add(new BodyAttribute(name, value) { Name = name });
        }
    }

    private bool ReadValue(int at, out int end, out string value)
    {
        (end, value) = (at, "");
        if (_html[at] is '>' or '/')
        {
            return true;
        }

        if (_html[at] != '=')
        {
            // The parser finds a '=' after spaces too.
            var next = SkipSpace(at);
            return next > at && next < _html.Length && _html[next] != '=';
        }

        if (at + 1 >= _html.Length || _html[at + 1] is not ('"' or '\''))
        {
            return false;
        }

        var close = _html.IndexOf(_html[at + 1], at + 2);
        if (close < 0 || Decode(at + 2, close, isAttribute: true) is not { } decoded)
        {
            return false;
        }

        (end, value) = (close + 1, decoded);
        return true;
    }

    // Returns the text with resolved character references; null if only the parser knows them.
    private string? Decode(int start, int end, bool isAttribute)
    {
        var reference = _html.IndexOf('&', start, end - start);
        if (reference < 0)
        {
            return _html.Substring(start, end - start);
        }

        var text = new StringBuilder(end - start);
        for (; reference >= 0; reference = _html.IndexOf('&', start, end - start))
        {
            text.Append(_html, start, reference - start);
            if (!ReadReference(reference, end, isAttribute, text, out start))
            {
                return null;
            }
        }

        return text.Append(_html, start, end - start).ToString();
    }

    private bool ReadReference(int at, int limit, bool isAttribute, StringBuilder text, out int end)
    {
        end = at + 1;
        while (end < limit && (Ascii.IsLetterOrDigit(_html[end]) || (end == at + 1 && _html[end] == '#')))
        {
            end++;
        }

        var name = _html.Substring(at + 1, end - at - 1);
        if (end < limit && _html[end] == ';')
        {
            end++;
            var character = CharacterOf(name);
            text.Append(character);
            return character != '\0';
        }

        // An ampersand before another character is itself, and so is one in a query, before a name and '='.
        if (name.Length == 0 || (isAttribute && end < limit && _html[end] == '=' && name[0] != '#'))
        {
            text.Append('&').Append(name);
            return true;
        }

        return false;
    }

    private static char CharacterOf(string name) => name switch
    {
        "amp" => '&',
        "lt" => '<',
        "gt" => '>',
        "quot" => '"',
        "nbsp" => '\u00A0',
        "ldquo" => '\u201C',
        "rdquo" => '\u201D',
        "lsquo" => '\u2018',
        "rsquo" => '\u2019',
        "hellip" => '\u2026',
        "ndash" => '\u2013',
        "mdash" => '\u2014',
        "copy" => '\u00A9',
        ['#', >= '0' and <= '9', ..] when int.TryParse(name.Substring(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && IsPlainCharacter(number) => (char)number,
        _ => '\0',
    };

    // The parser replaces control characters.
    private static bool IsPlainCharacter(int number) => number is (>= ' ' and <= '~') or (>= 0xA0 and < 0xD800);

    private int SkipSpace(int at)
    {
        while (at < _html.Length && IsSpace(_html[at]))
        {
            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\n' or '\t';

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
