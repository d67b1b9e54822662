using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Compiler.Html;

/// <summary>Parses a body as a browser would parse it inside a page's <c>body</c> element, with scripting on.</summary>
/// <remarks>With scripting on, <c>noscript</c> is raw text and goes as a whole: what is in it means other things with and without.</remarks>
internal static class BodyHtmlParser
{
    private const int CountEvery = 3000;

    // Without what would act on attributes as they are read: a link's would begin to load, and fail on a URL that is none.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default.Without<IAttributeObserver>();

    // What bodies are parsed in: a page with a doctype, for without one it would be in quirks mode, where a table does not end a
    // paragraph. Nothing is added to it, but the library does not say that threads may share it.
    private static readonly ThreadLocal<IElement> Context = new(() => new HtmlParser().ParseDocument("<!doctype html>").Body!);

    /// <exception cref="HtmlTooDeepException">The tree is deeper than the limit.</exception>
    /// <exception cref="HtmlTooLargeException">The tree has more elements than the limit.</exception>
    /// <exception cref="HtmlUnreadableException">The parser makes no tree of it.</exception>
    public static INodeList Parse(string html, CancellationToken cancellationToken)
    {
        IElement? previous = null;
        var created = 0;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = true,
            IsKeepingSourceReferences = true,
            OnCreated = (element, _) =>
            {
                // An element is in the tree when the next is made. The guard is here, not before, because only
                // the parser knows how deep a tree comes of tags that are left open.
                cancellationToken.ThrowIfCancellationRequested();
                CheckDepth(previous);
                previous = element;
                if (++created % CountEvery == 0)
                {
                    CheckCount(element);
                }
            },
        }, BrowsingContext.New(Configuration));

        try
        {
            var nodes = parser.ParseFragment(html, Context.Value!);
            CheckDepth(previous);
            return nodes;
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentOutOfRangeException)
        {
            // An <xmp> closes a paragraph and with it a <select> in the paragraph, though the parser goes on as inside of that. What
            // closes the <select> then closes everything that is open.
            throw new HtmlUnreadableException(previous is null ? -1 : PositionOf(previous));
        }
    }

    /// <summary>Where an element's start tag is; -1 for one that no tag made.</summary>
    public static int PositionOf(IElement element) => (element.SourceReference?.Position.Position ?? 0) - 1;

    private static void CheckDepth(IElement? element)
    {
        var depth = 0;
        for (var node = element?.ParentElement; node is not null; node = node.ParentElement)
        {
            // The root of a fragment, above the body's own elements, takes the place of the element in question.
            if (++depth > HtmlGuard.MaxDepth)
            {
                throw new HtmlTooDeepException(PositionOf(element!));
            }
        }
    }

    // Formatting that is opened again in each block is not announced. HtmlGuard knows how much that is, but not inside
    // of foreign content, where what is text and what a tag follows other rules.
    private static void CheckCount(IElement latest)
    {
        var count = 0;
        var nodes = new Stack<INode>();
        nodes.Push(latest.Owner!);
        while (nodes.Count > 0)
        {
            var node = nodes.Pop();
            if (node is IElement && ++count > HtmlGuard.MaxElements)
            {
                throw new HtmlTooLargeException(PositionOf(latest));
            }

            foreach (var child in node.ChildNodes)
            {
                nodes.Push(child);
            }

            if (node is IHtmlTemplateElement template)
            {
                nodes.Push(template.Content);
            }
        }
    }
}

/// <summary>Leaves the parser when the tree has too many elements.</summary>
internal sealed class HtmlTooLargeException(int position) : Exception
{
    /// <summary>The start tag where it was noticed.</summary>
    public int Position { get; } = position;
}

/// <summary>Leaves the parser when the tree becomes too deep.</summary>
internal sealed class HtmlTooDeepException(int position) : Exception
{
    /// <summary>The start tag that is too deep.</summary>
    public int Position { get; } = position;
}

/// <summary>Says that the parser makes no tree of the HTML.</summary>
internal sealed class HtmlUnreadableException(int position) : Exception
{
    /// <summary>The last start tag that it made something of.</summary>
    public int Position { get; } = position;
}
