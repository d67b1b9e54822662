using System.Text;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Tree;

/// <summary>The content of <c>{: .class #id key="value" reference}</c>.</summary>
internal sealed class AttributeList
{
    private readonly NamedList<KeyValuePair<string, string>> _values = new(static pair => pair.Key);
    private readonly List<string> _references = [];

    // The classes if there are several, so that they are joined once.
    private StringBuilder? _classes;

    public IReadOnlyList<KeyValuePair<string, string>> Values
    {
        get
        {
            if (_classes is not null)
            {
                _values.Set(new("class", _classes.ToString()));
                _classes = null;
            }

            return _values.Items;
        }
    }

    /// <summary>The names of attribute lists that are defined elsewhere, or names that kramdown knows, such as <c>toc</c>.</summary>
    public IReadOnlyList<string> References => _references;

    /// <summary>Parses the text between <c>{:</c> and <c>}</c>; skips invalid parts.</summary>
    public void Read(string text)
    {
        var i = 0;
        while (i < text.Length)
        {
            if (Ascii.IsRubySpace(text[i]))
            {
                i++;
                continue;
            }

            var end = ReadPair(text, i);
            end = end >= 0 ? end : ReadWord(text, i);
            i = end;
        }
    }

    public void Add(AttributeList other)
    {
        _references.AddRange(other._references);
        foreach (var pair in other.Values)
        {
            Set(pair.Key, pair.Value);
        }
    }

    // key="value" or key='value'; -1 if there is none. The closing quote is the first before white space or the end.
    private int ReadPair(string text, int start)
    {
        var nameEnd = MarkdownCharacters.EndOfName(text, start, text.Length);
        if (nameEnd < 0 || nameEnd + 1 >= text.Length || text[nameEnd] != '=' || text[nameEnd + 1] is not ('"' or '\''))
        {
            return -1;
        }

        var quote = text[nameEnd + 1];
        for (var end = text.IndexOf(quote, nameEnd + 2); end >= 0; end = text.IndexOf(quote, end + 1))
        {
            if (end + 1 == text.Length || Ascii.IsRubySpace(text[end + 1]))
            {
                var value = text.Substring(nameEnd + 2, end - nameEnd - 2).Replace("\\}", "}").Replace("\\" + quote, quote.ToString());
                Replace(text.Substring(start, nameEnd - start), value);
                return end + 1;
            }
        }

        return -1;
    }

    private int ReadWord(string text, int start)
    {
        var end = start;
        while (end < text.Length && !Ascii.IsRubySpace(text[end]))
        {
            end++;
        }

        if (MarkdownCharacters.EndOfName(text, start, end) == end)
        {
            _references.Add(text.Substring(start, end - start));
        }
        else if (text[start] is '#' or '.')
        {
            ReadIdsAndClasses(text, start, end);
        }

        return end;
    }

    private void ReadIdsAndClasses(string text, int start, int end)
    {
        while (start < end)
        {
            var next = start + 1;
            while (next < end && text[next] is not ('#' or '.'))
            {
                next++;
            }

            var name = text.Substring(start + 1, next - start - 1);
            if (name.Length > 0)
            {
                Set(text[start] == '.' ? "class" : "id", name);
            }

            start = next;
        }
    }

    private void Set(string key, string value)
    {
        if (key == "class" && _classes is null && _values.IndexOf(key) is >= 0 and var index)
        {
            _classes = new StringBuilder(_values.Items[index].Value);
        }

        if (key == "class" && _classes is not null)
        {
            _classes.Append(' ').Append(value);
        }
        else
        {
            Replace(key, value);
        }
    }

    private void Replace(string key, string value)
    {
        _classes = key == "class" ? null : _classes;
        _values.Set(new(key, value));
    }
}
