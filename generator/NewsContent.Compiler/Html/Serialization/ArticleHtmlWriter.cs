using NewsContent.Compiler.Records;
using NewsContent.Layout;

namespace NewsContent.Compiler.Html.Serialization;

/// <summary>
/// The serializer. It writes only elements and text, quotes every attribute, and collects the plain text, headings, links and images. Its escaping rules are those
/// of the HTML standard (13.3) or stricter.
/// </summary>
internal sealed class ArticleHtmlWriter
{
    private readonly Utf8Buffer _html = Utf8Buffer.Rent();
    private readonly PlainTextWriter _text = new();
    private readonly NestingRules _nesting = new();
    private readonly List<OpenElement> _open = [];
    private readonly List<HeadingEntry> _headings = [];
    private readonly List<LinkEntry> _links = [];
    private readonly List<ImageEntry> _images = [];
    private readonly List<TopLevelNode> _topLevel = [];
    private readonly PlainTextWriter.AppendHtml _appendEscaped;
    private readonly List<ComponentEntry> _components = [];
    private bool _mustSplit;
    private int _preDepth;
    private bool _afterPreStart;
    private bool _topLevelHasMedia;
    private bool _topLevelHasText;

    public ArticleHtmlWriter() => _appendEscaped = AppendEscaped;

    /// <summary>Whether an element is open.</summary>
    public bool IsNested => _open.Count > 0;

    /// <summary>Whether the only open element is a paragraph, which is split around a component when the HTML is parsed again.</summary>
    public bool IsInParagraph => _open.Count == 1 && _open[0].Name == "p";

    /// <summary>The number of bytes of HTML so far.</summary>
    public int Length => _html.Length;

    public ArticleHtml Finish(IReadOnlyCollection<string> ids) => new()
    {
        Html = _html,
        TextRecipe = _text.Finish(),
        TextStart = _text.Start,
        Words = _text.Words,
        Headings = _headings,
        Links = _links,
        Images = _images,
        Ids = ids,
        TopLevel = _topLevel,
        Components = _components,
        MustReparse = _nesting.IsViolated || _mustSplit,
    };

    /// <summary>Whether the next list item would be outside all lists of the article.</summary>
    public bool IsBareItem() => _nesting.IsBareItem();

    /// <summary>Writes a start tag; a void element is then complete.</summary>
    /// <param name="name">The name.</param>
    /// <param name="rule">The rule of the element.</param>
    /// <param name="attributes">The attributes with their values.</param>
    /// <param name="position">The position in the parsed HTML; -1 if it is not known.</param>
    /// <param name="idPrefix">The prefix of the id of a component; <c>null</c> for other elements.</param>
    public void StartElement(string name, ElementRule rule, IReadOnlyList<KeyValuePair<string, string>> attributes, int position, string? idPrefix = null)
    {
        _mustSplit |= rule.Component is not null && IsInParagraph;
        var elementStart = _html.Length;
        List<ComponentAttributeEntry>? componentAttributes = null;
        _nesting.Open(name, (rule.Kind & ElementKind.Void) != 0);
        _afterPreStart = false;
        _html.AppendByte((byte)'<');
        _html.AppendAscii(name);
        var (isImage, isLink, level) = (name == "img", name == "a", HeadingLevel(name));
        AttributeEntry? source = null, alternative = null, width = null, height = null, id = null;
        for (var i = 0; i < attributes.Count; i++)
        {
            var attribute = attributes[i];
            _html.AppendByte((byte)' ');
            _html.AppendAscii(attribute.Key);
            _html.AppendAscii("=\"");
            var start = _html.Length;
            var isEscaped = AppendEscaped(attribute.Value, 0, attribute.Value.Length, inAttribute: true);
            if (isImage || isLink || level > 0)
            {
                var entry = new AttributeEntry(attribute.Value, isEscaped ? -1 : start);
                switch (attribute.Key)
                {
                    case "src" or "href" when attribute.Key == (isLink ? "href" : "src"):
                        source = entry;
                        break;
                    case "alt":
                        alternative = entry;
                        break;
                    case "width":
                        width = entry;
                        break;
                    case "height":
                        height = entry;
                        break;
                    case "id":
                        id = entry;
                        break;
                }
            }

            if (idPrefix is not null)
            {
                // The page knows the id as it is written in the post.
                var skipped = attribute.Key == "id" ? idPrefix.Length : 0;
                componentAttributes ??= [];
                componentAttributes.Add(new(new(attribute.Key, start - 2 - attribute.Key.Length), new(attribute.Value.Substring(skipped), isEscaped ? -1 : start + skipped)));
            }

            _html.AppendByte((byte)'"');
        }

        _html.AppendByte((byte)'>');
        if (idPrefix is not null)
        {
            _components.Add(new ComponentEntry(elementStart, new(name, elementStart + 1), _html.Length, componentAttributes ?? []));
        }

        Separate(rule.Kind);
        if (name == "br")
        {
            _text.NewLine();
        }

        if (isImage && source is { } image)
        {
            _images.Add(new ImageEntry(image, alternative, Pixels(width), Pixels(height)));
        }

        _topLevelHasMedia |= name is "img" or "video" or "audio" or "iframe" or "hr" or "input";
        if ((rule.Kind & ElementKind.Void) != 0)
        {
            if (_open.Count == 0)
            {
                EndTopLevel(position, isBlock: rule.Kind != ElementKind.Void);
            }

            return;
        }

        if (name == "pre")
        {
            _preDepth++;
            _afterPreStart = true;
        }

        var note = new OpenElement(name, rule.Kind, position, _headings.Count, _links.Count);
        if (level > 0)
        {
            _headings.Add(new HeadingEntry(level, default, id));
            _text.StartRange(note);
        }
        else if (isLink && source is { } url)
        {
            _links.Add(new LinkEntry(url, default));
            note.IsLink = true;
            _text.StartRange(note);
        }

        _open.Add(note);
    }

    public void EndElement()
    {
        var element = _open[_open.Count - 1];
        _open.RemoveAt(_open.Count - 1);
        _nesting.Close();
        _afterPreStart = false;
        if (HeadingLevel(element.Name) > 0)
        {
            _headings[element.HeadingIndex] = _headings[element.HeadingIndex] with { Text = _text.EndRange(element) };
        }
        else if (element.IsLink)
        {
            _links[element.LinkIndex] = new(_links[element.LinkIndex].Url, _text.EndRange(element));
        }

        if (element.Name == "pre")
        {
            _preDepth--;
        }

        var contentEnd = _html.Length;
        _html.AppendAscii("</");
        _html.AppendAscii(element.Name);
        _html.AppendByte((byte)'>');
        if (_open.Count == 0 && _components.Count > 0 && _components[_components.Count - 1] is { End: 0 } component)
        {
            _components[_components.Count - 1] = component with { ContentEnd = contentEnd, End = _html.Length };
        }

        Separate(element.Kind);
        if (_open.Count == 0)
        {
            EndTopLevel(element.Position, (element.Kind & ElementKind.Block) != 0);
        }
    }

    public void Text(string text)
    {
        if (text.Length == 0)
        {
            return;
        }

        var isWhiteSpace = string.IsNullOrWhiteSpace(text);
        _nesting.Text(isWhiteSpace);

        // A parser drops a line break right after <pre>, so an actual line break is written twice.
        if (_afterPreStart && text[0] == '\n')
        {
            _html.AppendByte((byte)'\n');
        }

        _afterPreStart = false;
        _topLevelHasText |= !isWhiteSpace;
        _text.Append(text, _html, _preDepth > 0, _appendEscaped);
        if (_open.Count == 0)
        {
            EndTopLevel(-1, isBlock: false);
        }
    }

    private void EndTopLevel(int position, bool isBlock)
    {
        _topLevel.Add(new TopLevelNode(position, _html.Length, _text.Length, _topLevelHasMedia || _topLevelHasText, _topLevelHasText, isBlock));
        (_topLevelHasMedia, _topLevelHasText) = (false, false);
    }

    private void Separate(ElementKind kind)
    {
        if ((kind & ElementKind.Block) != 0)
        {
            _text.NewLine();
        }
        else if ((kind & ElementKind.Cell) != 0)
        {
            _text.Tab();
        }
    }

    // Writes a run of text; returns whether a part of it was written as a character reference.
    private bool AppendEscaped(string text, int start, int length, bool inAttribute)
    {
        var end = start + length;
        var plain = start;
        for (var i = start; i < end; i++)
        {
            var reference = HtmlReferences.Of(text[i], inAttribute);
            if (reference is not null)
            {
                _html.Append(text, plain, i - plain);
                _html.AppendAscii(reference);
                plain = i + 1;
            }
        }

        _html.Append(text, plain, end - plain);
        return plain != start;
    }

    private static int? Pixels(AttributeEntry? entry) =>
        entry is { } note && int.TryParse(note.Value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var pixels)
            ? pixels
            : null;

    private static int HeadingLevel(string name) => name.Length == 2 && name[0] == 'h' && name[1] is >= '1' and <= '6' ? name[1] - '0' : 0;
}

/// <summary>An element whose end tag is still to be written.</summary>
internal sealed class OpenElement(string name, ElementKind kind, int position, int headingIndex, int linkIndex)
{
    public string Name => name;

    public ElementKind Kind => kind;

    public int Position => position;

    public int HeadingIndex => headingIndex;

    public int LinkIndex => linkIndex;

    public bool IsLink { get; set; }

    /// <summary>The start of the element's text in the plain text; -1 before it has any.</summary>
    public int TextStart { get; set; } = -1;
}
