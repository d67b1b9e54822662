using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Scans the tags of HTML in one pass, by the tokenizer of the HTML standard (13.2.5), without building a tree. It is used for limits that must be checked before parsing, and
/// for the locations of tags and attributes, which the parser does not keep.
/// </summary>
internal struct HtmlTagScanner(string html, int position = 0, bool skipsRawText = true)
{
    // Elements whose content is text up to their own end tag, with scripting on.
    private static readonly HashSet<string> RawText = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "xmp", "iframe", "noembed", "noframes", "noscript", "textarea", "title", "plaintext",
    };

    private static readonly HashSet<string> Void = new(StringComparer.OrdinalIgnoreCase)
    {
        "area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "image", "img", "input", "keygen", "link", "meta", "param", "source", "track", "wbr",
    };

    private int _position = position;

    /// <summary>Returns whether the content of an element is text up to its own end tag.</summary>
    public static bool IsRawText(string name) => RawText.Contains(name);

    /// <summary>Returns whether an element has no content and no end tag.</summary>
    public static bool IsVoid(string name) => Void.Contains(name);

    /// <summary>Returns the offset of the end tag that ends raw text, or the length of the HTML if there is none.</summary>
    public static int FindEndOfRawText(string html, string name, int from)
    {
        if (name.Equals("plaintext", StringComparison.OrdinalIgnoreCase))
        {
            return html.Length;
        }

        for (var at = from; at < html.Length && (at = html.IndexOf('<', at)) >= 0; at++)
        {
            var end = at + 2 + name.Length;
            if (end <= html.Length && html[at + 1] == '/' && string.Compare(html, at + 2, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0
                && (end == html.Length || Ascii.IsHtmlSpace(html[end]) || html[end] is '>' or '/'))
            {
                return at;
            }
        }

        return html.Length;
    }

    /// <summary>Continues at an offset.</summary>
    public void SkipTo(int position) => _position = position;

    /// <summary>Moves to the next tag; returns <c>false</c> at the end.</summary>
    public bool MoveNext(out HtmlTag tag)
    {
        while ((_position = IndexOf('<', _position)) < html.Length - 1)
        {
            var next = html[_position + 1];
            if (Ascii.IsLetter(next) || (next == '/' && _position + 2 < html.Length && Ascii.IsLetter(html[_position + 2])))
            {
                tag = ReadTag(_position);
                _position = tag.Span.End;
                if (skipsRawText && !tag.IsEnd && tag.FindName(html) is var name && IsRawText(name))
                {
                    _position = FindEndOfRawText(html, name, _position);
                }

                return true;
            }

            _position = next is '!' or '?' or '/' ? SkipComment(_position + 1) : _position + 1;
        }

        tag = default;
        return false;
    }

    /// <summary>Returns the start tag at an offset, with the locations of its attributes.</summary>
    public static HtmlTag ReadTagAt(string html, int start) => new HtmlTagScanner(html).ReadTag(start);

    /// <summary>Returns the next attribute of a tag; <c>null</c> after the last.</summary>
    /// <param name="html">The HTML.</param>
    /// <param name="at">The end of the name or of the previous attribute, then the end of the attribute or of the tag.</param>
    public static HtmlAttribute? ReadAttribute(string html, ref int at)
    {
        while (at < html.Length && (Ascii.IsHtmlSpace(html[at]) || html[at] == '/'))
        {
            at++;
        }

        return at >= html.Length || html[at] == '>' ? null : new HtmlTagScanner(html).ReadAttribute(ref at);
    }

    private readonly HtmlTag ReadTag(int start)
    {
        var isEnd = html[start + 1] == '/';
        var nameStart = start + (isEnd ? 2 : 1);
        var at = nameStart;
        while (at < html.Length && !Ascii.IsHtmlSpace(html[at]) && html[at] is not ('>' or '/'))
        {
            at++;
        }

        var name = TextSpan.FromBounds(nameStart, at);
        var attributes = 0;
        while (ReadAttribute(html, ref at) is not null)
        {
            attributes++;
        }

        return new HtmlTag(TextSpan.FromBounds(start, Math.Min(at + 1, html.Length)), name, isEnd, attributes);
    }

    private readonly HtmlAttribute ReadAttribute(ref int at)
    {
        var start = at++;
        while (at < html.Length && !Ascii.IsHtmlSpace(html[at]) && html[at] is not ('>' or '/' or '='))
        {
            at++;
        }

        var name = TextSpan.FromBounds(start, at);
        var afterName = at;
        while (at < html.Length && Ascii.IsHtmlSpace(html[at]))
        {
            at++;
        }

        if (at >= html.Length || html[at] != '=')
        {
            at = afterName;
            return new HtmlAttribute(name, new TextSpan(afterName, 0), name);
        }

        at++;
        while (at < html.Length && Ascii.IsHtmlSpace(html[at]))
        {
            at++;
        }

        if (at < html.Length && html[at] is '"' or '\'')
        {
            var end = IndexOf(html[at], at + 1);
            var quoted = TextSpan.FromBounds(at + 1, end);
            at = Math.Min(end + 1, html.Length);
            return new HtmlAttribute(name, quoted, TextSpan.FromBounds(start, at));
        }

        var valueStart = at;
        while (at < html.Length && !Ascii.IsHtmlSpace(html[at]) && html[at] != '>')
        {
            at++;
        }

        return new HtmlAttribute(name, TextSpan.FromBounds(valueStart, at), TextSpan.FromBounds(start, at));
    }

    private readonly int SkipComment(int at)
    {
        if (string.CompareOrdinal(html, at, "!--", 0, 3) != 0)
        {
            return Math.Min(IndexOf('>', at) + 1, html.Length);
        }

        // "<!-->" and "<!--->" are whole comments; "--!>" ends one too.
        for (var end = at + 1; (end = html.IndexOf("--", end, StringComparison.Ordinal)) >= 0; end++)
        {
            if (end + 2 < html.Length && html[end + 2] == '>')
            {
                return end + 3;
            }

            if (end >= at + 3 && end + 3 < html.Length && html[end + 2] == '!' && html[end + 3] == '>')
            {
                return end + 4;
            }
        }

        return html.Length;
    }

    private readonly int IndexOf(char c, int from)
    {
        var found = from < html.Length ? html.IndexOf(c, from) : -1;
        return found < 0 ? html.Length : found;
    }
}

/// <param name="Span">The tag.</param>
/// <param name="Name">The name.</param>
/// <param name="IsEnd">Whether it is an end tag.</param>
/// <param name="AttributeCount">The number of attributes.</param>
internal readonly record struct HtmlTag(TextSpan Span, TextSpan Name, bool IsEnd, int AttributeCount)
{
    /// <summary>Returns the name as written.</summary>
    public string GetName(string html) => html.Substring(Name.Start, Name.Length);

    /// <summary>Returns the name of an HTML element in lowercase, or another name as written.</summary>
    public string FindName(string html) => ElementNames.Find(html, Name.Start, Name.Length) ?? GetName(html);

    /// <summary>Returns the attributes in order.</summary>
    public IEnumerable<HtmlAttribute> GetAttributes(string html)
    {
        var at = Name.End;
        for (var i = 0; i < AttributeCount; i++)
        {
            yield return HtmlTagScanner.ReadAttribute(html, ref at)!.Value;
        }
    }

    /// <summary>Returns the attribute with a name, in any case of ASCII letters; <c>null</c> if the tag has none.</summary>
    public HtmlAttribute? FindAttribute(string html, string name)
    {
        var at = Name.End;
        for (var i = 0; i < AttributeCount; i++)
        {
            var attribute = HtmlTagScanner.ReadAttribute(html, ref at)!.Value;
            if (attribute.Name.Length == name.Length && string.Compare(html, attribute.Name.Start, name, 0, name.Length, StringComparison.OrdinalIgnoreCase) == 0)
            {
                return attribute;
            }
        }

        return null;
    }
}

/// <param name="Name">The name.</param>
/// <param name="Value">The value without quotes; an empty span after the name if there is none.</param>
/// <param name="Span">The name, value and quotes.</param>
internal readonly record struct HtmlAttribute(TextSpan Name, TextSpan Value, TextSpan Span);
