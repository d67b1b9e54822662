using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace NewsContent.Compiler.Html;

/// <summary>Parses a body as a browser would parse it inside a page's <c>body</c> element, with scripting on.</summary>
/// <remarks>With scripting on, <c>noscript</c> is raw text and goes as a whole: what is in it means other things with and without.</remarks>
internal static class BodyHtmlParser
{
    // The library's own observers act on attributes while they are read: a link would begin to load, and fail on an invalid URL.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default
        .Without<IAttributeObserver>()
        .Without<IElementFactory<Document, HtmlElement>>();

    private static readonly IElementFactory<Document, HtmlElement> Elements = BrowsingContext.New(AngleSharp.Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()!;

    // What bodies are parsed in: a page with a doctype, for without one it would be in quirks mode, where a table does not end a
    // paragraph. Nothing is added to it, but the library does not say that threads may share it.
    private static readonly ThreadLocal<IElement> Context = new(() => new HtmlParser().ParseDocument("<!doctype html>").Body!);

    /// <exception cref="HtmlTooDeepException">The tree is deeper than the limit.</exception>
    /// <exception cref="HtmlTooLargeException">The tree has more elements or attributes than the limit.</exception>
    /// <exception cref="HtmlUnreadableException">The parser makes no tree of it.</exception>
    public static INodeList Parse(string html, CancellationToken cancellationToken)
    {
        var budget = new HtmlTreeBudget(Elements, cancellationToken);
        var parser = new HtmlParser(
            new HtmlParserOptions
            {
                IsScripting = true,
                IsKeepingSourceReferences = true,
                OnCreated = (element, _) => budget.Count(element),
            },
            BrowsingContext.New(Configuration.With((object)budget)));

        try
        {
            var nodes = parser.ParseFragment(html, Context.Value!);
            budget.CheckDepth();
            return nodes;
        }
        catch (Exception exception) when (exception is NullReferenceException or ArgumentOutOfRangeException)
        {
            // An <xmp> closes a paragraph and with it a <select> in the paragraph, though the parser goes on as inside of that. What
            // closes the <select> then closes everything that is open.
            throw new HtmlUnreadableException(budget.Position);
        }
    }

    /// <summary>Where an element's start tag is; -1 for one that no tag made.</summary>
    public static int PositionOf(IElement element) => (element.SourceReference?.Position.Position ?? 0) - 1;
}

/// <summary>Says that the parser makes no tree of the HTML.</summary>
internal sealed class HtmlUnreadableException(int position) : Exception
{
    /// <summary>The last start tag that it made something of.</summary>
    public int Position { get; } = position;
}
