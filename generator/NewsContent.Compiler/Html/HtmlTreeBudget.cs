using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Counts a tree while the parser builds it. Only the parser knows the depth and the copies of formatting elements with their attributes, so a limit before parsing is an
/// estimate, and this limit is exact.
/// </summary>
/// <remarks>
/// The parser notifies about elements from start tags. It does not notify about copies of formatting elements, but they come from the element factory, and the observer receives
/// the attributes of both.
/// </remarks>
/// <param name="elements">Creates the copies.</param>
/// <param name="cancellationToken">Cancels the parsing.</param>
internal sealed class HtmlTreeBudget(IElementFactory<Document, HtmlElement> elements, CancellationToken cancellationToken)
    : IAttributeObserver, IElementFactory<Document, HtmlElement>
{
    // The cost of an attribute in addition to its name and value: a space, an equals sign, quotes and the object.
    private const int AttributeCost = 16;

    private IElement? _previous;
    private IElement? _observed;
    private HtmlElement? _copy;
    private int _created;
    private int _frames;
    private int _repeated;

    /// <summary>The last start tag that became an element; -1 if there is none.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>Counts an element from a start tag.</summary>
    public void Count(IElement element)
    {
        // An element is in the tree when the next one is created.
        CheckDepth();
        _previous = element;
        Position = BodyHtmlParser.PositionOf(element) is >= 0 and var position ? position : Position;
        CountElement();

        // The library keeps a page per frame, and resolves each base URL against the one before. For many of them, both are quadratic.
        if (element is IHtmlInlineFrameElement or IHtmlBaseElement && ++_frames > HtmlGuard.MaxFrames)
        {
            throw HtmlGuard.TooManyFrames(Position);
        }
    }

    /// <exception cref="LimitException">The last element is too deep.</exception>
    public void CheckDepth()
    {
        var depth = 0;
        for (var node = _previous?.ParentElement; node is not null; node = node.ParentElement)
        {
            // The root of a fragment, above the elements of the body, offsets the current element.
            if (++depth > HtmlGuard.MaxDepth)
            {
                throw HtmlGuard.TooDeep(BodyHtmlParser.PositionOf(_previous!));
            }
        }
    }

    HtmlElement IElementFactory<Document, HtmlElement>.Create(Document document, string localName, string? prefix, NodeFlags flags)
    {
        CountElement();
        return _copy = elements.Create(document, localName, prefix, flags);
    }

    void IAttributeObserver.NotifyChange(IElement host, string name, string? value)
    {
        // The parser notifies once per attribute, and again when it inserts a copy.
        if (ReferenceEquals(host, _observed))
        {
            return;
        }

        _observed = host;
        if (host.Attributes.Length > HtmlGuard.MaxAttributes)
        {
            throw HtmlGuard.TooManyAttributes(Position);
        }

        if (ReferenceEquals(host, _copy))
        {
            CountRepeated(host.Attributes);
        }
    }

    private void CountElement()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_created > LimitException.MaxElements)
        {
            throw LimitException.TooManyElements(Position);
        }
    }

    private void CountRepeated(INamedNodeMap attributes)
    {
        foreach (var attribute in attributes)
        {
            _repeated += attribute.Name.Length + attribute.Value.Length + AttributeCost;
            if (_repeated > HtmlGuard.MaxRepeatedAttributes)
            {
                throw HtmlGuard.TooManyRepeatedAttributes(Position);
            }
        }
    }
}
