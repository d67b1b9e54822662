using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace NewsContent.AspNetCore.Export;

/// <summary>
/// Finds the URLs in the HTML of any page: attributes of tags, style sheets in elements and attributes, and the metadata that names pages and images. The rest of the page is copied.
/// </summary>
internal ref struct HtmlUrls
{
    private const StringComparison IgnoreCase = StringComparison.OrdinalIgnoreCase;

    private readonly string _html;
    private readonly PageUrls _urls;
    private readonly List<Attribute> _attributes = [];
    private StringBuilder? _changed;
    private int _copied;

    private HtmlUrls(string html, PageUrls urls)
    {
        _html = html;
        _urls = urls;
    }

    /// <summary>Visits the URLs of a page.</summary>
    /// <returns>The page with changed URLs; the same string if none changes.</returns>
    public static string Visit(string html, PageUrls urls) => new HtmlUrls(html, urls).Visit();

    private string Visit()
    {
        for (var position = _html.IndexOf('<'); position >= 0 && position + 1 < _html.Length; position = _html.IndexOf('<', position))
        {
            position = _html[position + 1] switch
            {
                '!' when string.CompareOrdinal(_html, position, "<!--", 0, 4) == 0 => After("-->", position + 2),
                '!' or '?' or '/' => After(">", position),
                var letter when char.IsAsciiLetter(letter) => VisitTag(position + 1),
                _ => position + 1,
            };
        }

        return _changed is null ? _html : _changed.Append(_html, _copied, _html.Length - _copied).ToString();
    }

    private readonly int After(string end, int start) => _html.IndexOf(end, start, StringComparison.Ordinal) is >= 0 and var found ? found + end.Length : _html.Length;

    // Returns the position after the tag, or after the element if its content is text.
    private int VisitTag(int start)
    {
        var nameEnd = start;
        while (nameEnd < _html.Length && !IsSpace(_html[nameEnd]) && _html[nameEnd] is not ('>' or '/'))
        {
            nameEnd++;
        }

        var name = _html[start..nameEnd].ToLowerInvariant();
        var end = ReadAttributes(nameEnd);
        VisitAttributes(name);
        if (name is not ("script" or "style" or "textarea" or "title" or "xmp" or "iframe" or "noembed" or "noframes"))
        {
            return end;
        }

        var close = _html.IndexOf("</" + name, end, IgnoreCase);
        close = close < 0 ? _html.Length : close;
        if (name == "style")
        {
            Replace(end, close, CssUrls.Visit(_html[end..close], _urls), _html[end..close]);
        }

        return close;
    }

    private int ReadAttributes(int position)
    {
        _attributes.Clear();
        while (position < _html.Length)
        {
            while (position < _html.Length && (IsSpace(_html[position]) || _html[position] == '/'))
            {
                position++;
            }

            if (position >= _html.Length || _html[position] == '>')
            {
                return Math.Min(position + 1, _html.Length);
            }

            var nameStart = position++;
            while (position < _html.Length && !IsSpace(_html[position]) && _html[position] is not ('=' or '>' or '/'))
            {
                position++;
            }

            var name = _html[nameStart..position].ToLowerInvariant();
            while (position < _html.Length && IsSpace(_html[position]))
            {
                position++;
            }

            if (position >= _html.Length || _html[position] != '=')
            {
                _attributes.Add(new Attribute(name, position, position, '"'));
                continue;
            }

            position = ReadValue(name, position + 1);
        }

        return position;
    }

    private readonly int ReadValue(string name, int position)
    {
        while (position < _html.Length && IsSpace(_html[position]))
        {
            position++;
        }

        if (position < _html.Length && _html[position] is '"' or '\'')
        {
            var quote = _html[position];
            var close = _html.IndexOf(quote, position + 1);
            close = close < 0 ? _html.Length : close;
            _attributes.Add(new Attribute(name, position + 1, close, quote));
            return Math.Min(close + 1, _html.Length);
        }

        var end = position;
        while (end < _html.Length && !IsSpace(_html[end]) && _html[end] != '>')
        {
            end++;
        }

        _attributes.Add(new Attribute(name, position, end, '\0'));
        return end;
    }

    private void VisitAttributes(string element)
    {
        if (element == "base")
        {
            _urls.SetBase(ValueOf("href"));
        }

        if (element == "meta")
        {
            VisitMetadata();
            return;
        }

        if (element == "link" && ValueOf("rel") is var relation && (relation.Contains("preconnect", IgnoreCase) || relation.Contains("dns-prefetch", IgnoreCase)))
        {
            return;
        }

        // The answer to a form that is posted is not a page.
        var isPosted = element == "form" && ValueOf("method").Equals("post", IgnoreCase);
        foreach (var attribute in _attributes)
        {
            switch (attribute.Name)
            {
                case "href" or "src" or "poster" or "xlink:href":
                case "data" when element == "object":
                case "action" when element == "form" && !isPosted:
                case "formaction" when !isPosted:
                    Change(attribute, _urls.Visit(Decode(attribute)));
                    break;
                case "srcset" or "imagesrcset":
                    Change(attribute, VisitCandidates(Decode(attribute)));
                    break;
                case "style":
                    var style = Decode(attribute);
                    var changed = CssUrls.Visit(style, _urls);
                    Change(attribute, ReferenceEquals(style, changed) ? null : changed);
                    break;
            }
        }
    }

    private void VisitMetadata()
    {
        var name = ValueOf("property") is { Length: > 0 } property ? property : ValueOf("name");
        if (ValueOf("http-equiv").Equals("refresh", IgnoreCase))
        {
            foreach (var attribute in _attributes.Where(static attribute => attribute.Name == "content"))
            {
                var content = Decode(attribute);
                if (content.IndexOf("url=", IgnoreCase) is >= 0 and var start && _urls.Visit(content[(start + 4)..].Trim('\'', '"', ' ')) is { } changed)
                {
                    Change(attribute, content[..(start + 4)] + changed);
                }
            }
        }
        else if (name.ToLowerInvariant() is "og:url" or "og:image" or "og:image:url" or "og:image:secure_url" or "og:audio" or "og:video" or "twitter:image")
        {
            _urls.VisitAbsolute(ValueOf("content"));
        }
    }

    // https://html.spec.whatwg.org/multipage/images.html#parsing-a-srcset-attribute
    private readonly string? VisitCandidates(string value)
    {
        var result = new StringBuilder();
        var isChanged = false;
        for (var position = 0; position < value.Length;)
        {
            if (IsSpace(value[position]) || value[position] == ',')
            {
                result.Append(value[position++]);
                continue;
            }

            var end = position;
            while (end < value.Length && !IsSpace(value[end]))
            {
                end++;
            }

            var url = value[position..end].TrimEnd(',');
            var changed = _urls.Visit(url);
            isChanged |= changed is not null;
            result.Append(changed ?? url);
            position += url.Length;
            var descriptor = value.IndexOf(',', position);
            descriptor = descriptor < 0 ? value.Length : descriptor;
            result.Append(value, position, descriptor - position);
            position = descriptor;
        }

        return isChanged ? result.ToString() : null;
    }

    private readonly string ValueOf(string name)
    {
        foreach (var attribute in _attributes)
        {
            if (attribute.Name == name)
            {
                return Decode(attribute);
            }
        }

        return "";
    }

    private readonly string Decode(Attribute attribute) => WebUtility.HtmlDecode(_html[attribute.Start..attribute.End]);

    private void Change(Attribute attribute, string? value)
    {
        if (value is not null)
        {
            var encoded = HtmlEncoder.Default.Encode(value);
            Replace(attribute.Start, attribute.End, attribute.Quote == '\0' ? $"\"{encoded}\"" : encoded, null);
        }
    }

    private void Replace(int start, int end, string value, string? unchanged)
    {
        if (ReferenceEquals(value, unchanged) || value == unchanged)
        {
            return;
        }

        _changed ??= new StringBuilder(_html.Length + 256);
        _changed.Append(_html, _copied, start - _copied).Append(value);
        _copied = end;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';

    private readonly record struct Attribute(string Name, int Start, int End, char Quote);
}
