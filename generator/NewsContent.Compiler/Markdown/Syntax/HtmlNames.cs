using NewsContent.Compiler.Markdown.Tree;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>The HTML elements that kramdown knows.</summary>
internal static class HtmlNames
{
    private static readonly HashSet<string> Spans = Set(
        "a abbr acronym b big bdo br button cite code del dfn em i img input ins kbd label mark option q rb rbc rp rt rtc ruby samp select small span strong sub sup tt u var");

    private static readonly HashSet<string> Blocks = Set(
        "address article aside applet body blockquote caption col colgroup dd div dl dt fieldset figcaption footer form h1 h2 h3 h4 h5 h6 "
        + "header hgroup hr html head iframe legend menu li main map nav ol optgroup p pre section summary table tbody td th thead tfoot tr ul");

    private static readonly HashSet<string> Voids = Set("area base br col command embed hr img input keygen link meta param source track wbr");

    private static readonly HashSet<string> BlockContent = Set(
        "address applet article aside blockquote body dd details div dl fieldset figure figcaption footer form header hgroup iframe li main "
        + "map menu nav noscript object section summary td");

    private static readonly HashSet<string> SpanContent = Set(
        "a abbr acronym b bdo big button cite caption del dfn dt em h1 h2 h3 h4 h5 h6 i ins label legend optgroup p q rb rbc rp rt rtc ruby "
        + "select small span strong sub sup th tt");

    private static readonly HashSet<string> RawContent = Set("script style math option textarea pre code kbd samp var");

    public static bool IsSpan(string name) => Spans.Contains(name);

    public static bool IsBlock(string name) => Blocks.Contains(name);

    public static bool IsVoid(string name) => Voids.Contains(name);

    /// <summary>Returns whether it is an HTML element, in any case.</summary>
    public static bool IsKnown(string name) =>
        Spans.Contains(name) || Blocks.Contains(name) || Voids.Contains(name) || BlockContent.Contains(name) || SpanContent.Contains(name) || RawContent.Contains(name);

    /// <summary>Returns the content model of an element if Markdown is parsed in it.</summary>
    public static ContentModel ContentOf(string name) =>
        BlockContent.Contains(name) ? ContentModel.Block : SpanContent.Contains(name) ? ContentModel.Span : ContentModel.Raw;

    /// <summary>Returns the name in the form in which it is compared and written.</summary>
    public static string Normalize(string name)
    {
        var lower = name.ToLowerInvariant();
        return IsKnown(lower) ? lower : name;
    }

    private static HashSet<string> Set(string names) => new(names.Split(' '), StringComparer.Ordinal);
}
