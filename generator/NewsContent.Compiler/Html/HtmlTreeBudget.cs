using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Counts a tree while the parser builds it. Only the parser knows how deep a tree is and how often it repeats formatting elements with all
/// their attributes, so a limit before parsing is an estimate and this one is exact.
/// </summary>
/// <remarks>
/// The parser announces the elements of start tags. Copies of formatting elements are not announced, but they come from the element factory,
/// and the observer sees the attributes of both.
/// </remarks>
/// <param name="elements">Creates the copies.</param>
/// <param name="cancellationToken">Ends the parsing.</param>
internal sealed class HtmlTreeBudget(IElementFactory<Document, HtmlElement> elements, CancellationToken cancellationToken)
    : IAttributeObserver, IElementFactory<Document, HtmlElement>
{
    // The characters that an attribute costs beside its name and value: a space, an equals sign, quotes and the object itself.
    private const int AttributeCost = 16;

    private IElement? _previous;
    private IElement? _observed;
    private HtmlElement? _copy;
    private int _created;
    private int _frames;
    private int _repeated;

    /// <summary>The last start tag that became an element; -1 if there is none.</summary>
    public int Position { get; private set; } = -1;

    /// <summary>Counts an element that a start tag made.</summary>
    public void Count(IElement element)
    {
        // An element is in the tree when the next is made.
        CheckDepth();
        _previous = element;
        Position = BodyHtmlParser.PositionOf(element) is >= 0 and var position ? position : Position;
        CountElement();

        // The library keeps a page for each frame, and resolves each base URL by the one before: for many of them both are quadratic.
        if (element is IHtmlInlineFrameElement or IHtmlBaseElement && ++_frames > HtmlGuard.MaxFrames)
        {
            throw new HtmlTooLargeException(HtmlGuard.TooManyFrames(Position));
        }
    }

    /// <exception cref="HtmlTooDeepException">The last element is too deep.</exception>
    public void CheckDepth()
    {
        var depth = 0;
        for (var node = _previous?.ParentElement; node is not null; node = node.ParentElement)
        {
            // The root of a fragment, above the body's own elements, takes the place of the element in question.
            if (++depth > HtmlGuard.MaxDepth)
            {
                throw new HtmlTooDeepException(BodyHtmlParser.PositionOf(_previous!));
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
        // The parser notifies once for each attribute, and again when it inserts a copy.
        if (ReferenceEquals(host, _observed))
        {
            return;
        }

        _observed = host;
        if (host.Attributes.Length > HtmlGuard.MaxAttributes)
        {
            throw new HtmlTooLargeException(HtmlGuard.TooManyAttributes(Position));
        }

        if (ReferenceEquals(host, _copy))
        {
            CountRepeated(host.Attributes);
        }
    }

    private void CountElement()
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (++_created > LimitExceeded.MaxElements)
        {
            throw new HtmlTooLargeException(LimitExceeded.Elements(Position));
        }
    }

    private void CountRepeated(INamedNodeMap attributes)
    {
        foreach (var attribute in attributes)
        {
            _repeated += attribute.Name.Length + attribute.Value.Length + AttributeCost;
            if (_repeated > HtmlGuard.MaxRepeatedAttributes)
            {
                throw new HtmlTooLargeException(HtmlGuard.TooManyRepeatedAttributes(Position));
            }
        }
    }
}

/// <summary>Leaves the parser or the sanitizer when the HTML becomes too large.</summary>
internal sealed class HtmlTooLargeException(LimitExceeded reason) : Exception
{
    /// <summary>The limit, and the start tag where it was exceeded.</summary>
    public LimitExceeded Reason { get; } = reason;
}

/// <summary>Leaves the parser when the tree becomes too deep.</summary>
internal sealed class HtmlTooDeepException(int position) : Exception
{
    /// <summary>The start tag that is too deep.</summary>
    public int Position { get; } = position;
}
