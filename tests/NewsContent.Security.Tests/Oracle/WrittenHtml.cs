using System.Text;

namespace NewsContent.Security.Tests.Oracle;

/// <summary>
/// Parses published HTML strictly, without an HTML parser's error recovery: matching lower-case tags, attributes in double
/// quotes, and only the serializer's references. Any other syntax is an error. If this tree equals a browser's tree, the HTML
/// hides nothing from either.
/// </summary>
internal sealed class WrittenHtml
{
    private static readonly Dictionary<string, string> References = new(StringComparer.Ordinal)
    {
        ["&amp;"] = "&",
        ["&lt;"] = "<",
        ["&gt;"] = ">",
        ["&quot;"] = "\"",
        ["&nbsp;"] = "\u00A0",
        ["&#39;"] = "'",
        ["&#96;"] = "`",
        ["&#13;"] = "\r",
    };

    private readonly string _html;
    private readonly List<WrittenToken> _tokens = [];
    private readonly Stack<string> _open = new();
    private int _position;

    private WrittenHtml(string html) => _html = html;

    /// <exception cref="FormatException">The HTML violates the strict syntax.</exception>
    public static IReadOnlyList<WrittenToken> Read(string html)
    {
        var reader = new WrittenHtml(html);
        while (reader._position < html.Length)
        {
            reader.ReadToken();
        }

        return reader._open.Count == 0 ? reader._tokens : throw reader.Mistake($"<{reader._open.Peek()}> is not closed");
    }

    /// <summary>
    /// Returns the tree line by line, each node indented by its depth: <c>&lt;name&gt;</c>, below it its attributes by name, then its children;
    /// text in quotes. The scripts for parse5 and the browser use the same format.
    /// </summary>
    public static string Dump(IReadOnlyList<WrittenToken> tokens)
    {
        const string Math = "http://www.w3.org/1998/Math/MathML ";

        var result = new StringBuilder();
        var depth = 0;
        var formula = -1;
        foreach (var token in tokens)
        {
            switch (token.Kind)
            {
                case WrittenKind.StartTag:
                    formula = formula < 0 && token.Name == "math" ? depth : formula;
                    Line(depth, $"<{(formula < 0 ? "" : Math)}{token.Name}>");
                    foreach (var (name, value) in token.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal))
                    {
                        Line(depth + 1, $"{name}=\"{value}\"");
                    }

                    depth += AllowList.VoidElements.Contains(token.Name) ? 0 : 1;
                    break;
                case WrittenKind.EndTag:
                    depth--;
                    formula = depth == formula ? -1 : formula;
                    break;
                default:
                    Line(depth, $"\"{token.Text}\"");
                    break;
            }
        }

        return result.ToString();

        void Line(int indent, string text) => result.Append(' ', indent).Append(text).Append('\n');
    }

    private void ReadToken()
    {
        if (_html[_position] != '<')
        {
            ReadText();
        }
        else if (_html.AsSpan(_position).StartsWith("</"))
        {
            _position += 2;
            var name = ReadName();
            Expect(">");
            if (_open.Count == 0 || _open.Pop() != name)
            {
                throw Mistake($"</{name}> closes nothing");
            }

            _tokens.Add(new WrittenToken(WrittenKind.EndTag, name, "", []));
        }
        else
        {
            ReadStartTag();
        }
    }

    private void ReadStartTag()
    {
        Expect("<");
        var name = ReadName();
        var attributes = new List<(string Name, string Value)>();
        while (_position < _html.Length && _html[_position] == ' ')
        {
            _position++;
            var attribute = ReadName();
            Expect("=\"");
            var end = _html.IndexOf('"', _position);
            if (end < 0 || attributes.Any(other => other.Name == attribute))
            {
                throw Mistake($"the attribute '{attribute}'");
            }

            attributes.Add((attribute, Resolve(_html[_position..end])));
            _position = end + 1;
        }

        Expect(">");
        _tokens.Add(new WrittenToken(WrittenKind.StartTag, name, "", attributes));
        if (!AllowList.VoidElements.Contains(name))
        {
            _open.Push(name);
        }
    }

    private void ReadText()
    {
        var end = _html.IndexOf('<', _position);
        var text = _html[_position..(end < 0 ? _html.Length : end)];
        _position += text.Length;

        // HTML removes only one piece of text: a newline right after <pre>.
        if (text[0] == '\n' && _tokens is [.., { Kind: WrittenKind.StartTag, Name: "pre" }])
        {
            text = text[1..];
        }

        if (text.Length > 0)
        {
            _tokens.Add(new WrittenToken(WrittenKind.Text, "", Resolve(text), []));
        }
    }

    private string Resolve(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '&':
                    var end = text.IndexOf(';', i);
                    if (end < 0 || !References.TryGetValue(text[i..(end + 1)], out var character))
                    {
                        throw Mistake("a bare '&'");
                    }

                    result.Append(character);
                    i = end;
                    break;
                case '<' or '>' or '\0' or '\r':
                    throw Mistake($"a bare U+{(int)text[i]:X4}");
                default:
                    result.Append(text[i]);
                    break;
            }
        }

        return result.ToString();
    }

    private string ReadName()
    {
        var start = _position;
        while (_position < _html.Length && (char.IsAsciiLetterLower(_html[_position]) || (_position > start && (char.IsAsciiDigit(_html[_position]) || _html[_position] == '-'))))
        {
            _position++;
        }

        return _position > start ? _html[start.._position] : throw Mistake("no name");
    }

    private void Expect(string text)
    {
        if (!_html.AsSpan(_position).StartsWith(text))
        {
            throw Mistake($"no '{text}'");
        }

        _position += text.Length;
    }

    private FormatException Mistake(string what) => new($"{what} at {_position}");
}
