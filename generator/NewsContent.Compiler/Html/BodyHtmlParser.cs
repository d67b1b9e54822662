using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using NewsContent.Compiler.Html.Tree;
using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Html;

/// <summary>Parses a body as a browser parses it inside a page's <c>body</c> element, with scripting on.</summary>
/// <remarks>With scripting on, <c>noscript</c> is raw text and is removed as a whole, because its content has different meanings with and without scripting.</remarks>
internal static class BodyHtmlParser
{
    // The library's observers act on attributes during parsing: they would load links, and throw for invalid URLs.
    private static readonly IConfiguration Configuration = AngleSharp.Configuration.Default
        .Without<IAttributeObserver>()
        .Without<IElementFactory<Document, HtmlElement>>();

    private static readonly IElementFactory<Document, HtmlElement> Elements = BrowsingContext.New(AngleSharp.Configuration.Default).GetService<IElementFactory<Document, HtmlElement>>()!;

    // The context of bodies: a page with a doctype, because in quirks mode a table does not end a paragraph. Nothing is added to it, but the library does
    // not guarantee that threads can share it.
    private static readonly ThreadLocal<IElement> Context = new(() => new HtmlParser().ParseDocument("<!doctype html>").Body!);

    /// <summary>Returns the nodes of a body.</summary>
    /// <exception cref="LimitException">The tree is deeper than the limit, or has more elements or attributes.</exception>
    /// <exception cref="HtmlUnreadableException">The parser cannot create a tree.</exception>
    public static List<BodyNode> Parse(string html, CancellationToken cancellationToken) =>
        (PlainHtmlReader.Read(html, cancellationToken) ?? ParseWithParser(html, cancellationToken)).ChildNodes;

    /// <summary>Returns the tree of the HTML parser, which is the judge of <see cref="PlainHtmlReader"/>.</summary>
    /// <exception cref="LimitException">The tree is deeper than the limit, or has more elements or attributes.</exception>
    /// <exception cref="HtmlUnreadableException">The parser cannot create a tree.</exception>
    public static BodyElement ParseWithParser(string html, CancellationToken cancellationToken) => ParsedTree.Copy(ParseFragment(html, cancellationToken));

    /// <summary>Returns the nodes of the HTML parser.</summary>
    /// <exception cref="LimitException">The tree is deeper than the limit, or has more elements or attributes.</exception>
    /// <exception cref="HtmlUnreadableException">The parser cannot create a tree.</exception>
    public static INodeList ParseFragment(string html, CancellationToken cancellationToken)
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
            // An <xmp> closes a paragraph and with it a <select> in the paragraph, but the parser continues as if inside the <select>. The end of the
            // <select> then closes all open elements.
            throw new HtmlUnreadableException(budget.Position);
        }
    }

    /// <summary>Returns the offset of an element's start tag; -1 if no tag created it.</summary>
    public static int PositionOf(IElement element) => (element.SourceReference?.Position.Position ?? 0) - 1;
}

/// <summary>The parser cannot create a tree of the HTML.</summary>
internal sealed class HtmlUnreadableException(int position) : Exception
{
    /// <summary>The last start tag that the parser processed.</summary>
    public int Position { get; } = position;
}
