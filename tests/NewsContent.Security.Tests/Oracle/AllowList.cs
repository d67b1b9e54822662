namespace NewsContent.Security.Tests.Oracle;

/// <summary>
/// The allowed HTML of articles, a copy that is independent of the policy. It allows nothing more that runs, loads or names objects, so a change of the policy
/// requires a reviewed change here.
/// </summary>
internal static class AllowList
{
    /// <summary>The prefix of ids in articles, which prevents names of properties of the page.</summary>
    public const string IdPrefix = "user-content-";

    private static readonly string[] Everywhere = ["id", "class", "title", "lang", "dir", "role", "aria-label", "aria-hidden", "aria-describedby", "aria-labelledby"];

    private static readonly Dictionary<string, string[]> ByElement = new(StringComparer.Ordinal)
    {
        ["p"] = ["align"],
        ["div"] = ["align"],
        ["h1"] = ["align"],
        ["h2"] = ["align"],
        ["h3"] = ["align"],
        ["h4"] = ["align"],
        ["h5"] = ["align"],
        ["h6"] = ["align"],
        ["blockquote"] = ["cite"],
        ["q"] = ["cite"],
        ["ins"] = ["cite", "datetime"],
        ["del"] = ["cite", "datetime"],
        ["time"] = ["datetime"],
        ["data"] = ["value"],
        ["a"] = ["href", "hreflang", "target", "rel"],
        ["ol"] = ["start", "reversed", "type"],
        ["li"] = ["value"],
        ["details"] = ["open"],
        ["hr"] = ["align", "width", "size"],
        ["input"] = ["type", "disabled", "checked"],
        ["img"] = ["src", "alt", "width", "height", "loading", "decoding", "srcset", "sizes", "align"],
        ["source"] = ["src", "srcset", "sizes", "type", "media", "width", "height"],
        ["video"] = ["src", "poster", "width", "height", "controls", "autoplay", "muted", "loop", "playsinline", "preload"],
        ["audio"] = ["src", "controls", "muted", "loop", "preload"],
        ["track"] = ["src", "kind", "srclang", "label", "default"],
        ["table"] = ["border", "cellpadding", "cellspacing", "width", "align"],
        ["tr"] = ["align", "valign"],
        ["td"] = ["colspan", "rowspan", "headers", "abbr", "align", "valign", "width"],
        ["th"] = ["colspan", "rowspan", "headers", "scope", "abbr", "align", "valign", "width"],
        ["colgroup"] = ["span", "width", "align"],
        ["col"] = ["span", "width", "align"],
        ["thead"] = ["align", "valign"],
        ["tbody"] = ["align", "valign"],
        ["tfoot"] = ["align", "valign"],
        ["caption"] = ["align"],
    };

    private static readonly string[] WithoutOwnAttributes =
    [
        "section", "article", "aside", "header", "footer", "address", "hgroup", "center", "pre", "figure", "figcaption", "br", "wbr",
        "span", "em", "strong", "small", "s", "dfn", "abbr", "acronym", "ruby", "rt", "rp", "code", "var", "samp", "kbd", "sub", "sup",
        "i", "b", "u", "mark", "bdi", "bdo", "tt", "strike", "big", "cite", "ul", "menu", "dl", "dt", "dd", "summary", "picture",
    ];

    public static readonly IReadOnlySet<string> Elements = ByElement.Keys.Concat(WithoutOwnAttributes).ToHashSet(StringComparer.Ordinal);

    public static readonly IReadOnlySet<string> Attributes = ByElement.Values.SelectMany(names => names).Concat(Everywhere).ToHashSet(StringComparer.Ordinal);

    // Elements that a reader sees as text; a parser would read HTML in them.
    private static readonly string[] FormulaTexts = ["mi", "mn", "mo", "ms", "mtext"];

    private static readonly string[] FormulaAttributes = ["id", "dir", "displaystyle", "mathvariant"];

    private static readonly Dictionary<string, string[]> FormulaByElement = new(StringComparer.Ordinal)
    {
        ["math"] = ["display", "alttext"],
        ["mi"] = [],
        ["mn"] = [],
        ["ms"] = [],
        ["mtext"] = [],
        ["mrow"] = [],
        ["msqrt"] = [],
        ["mroot"] = [],
        ["msub"] = [],
        ["msup"] = [],
        ["msubsup"] = [],
        ["mmultiscripts"] = [],
        ["mprescripts"] = [],
        ["mphantom"] = [],
        ["merror"] = [],
        ["mstyle"] = [],
        ["semantics"] = [],
        ["mo"] = ["form", "fence", "separator", "stretchy", "symmetric", "largeop", "movablelimits", "accent", "lspace", "rspace", "minsize", "maxsize"],
        ["mspace"] = ["width"],
        ["mfrac"] = ["linethickness"],
        ["munder"] = ["accent", "accentunder"],
        ["mover"] = ["accent", "accentunder"],
        ["munderover"] = ["accent", "accentunder"],
        ["mtable"] = ["columnalign"],
        ["mtr"] = ["columnalign"],
        ["mtd"] = ["columnalign", "columnspan", "rowspan"],
    };

    /// <summary>Returns the violations of an element in a formula, or of a formula.</summary>
    /// <param name="element">The element.</param>
    /// <param name="parent">The name of the element around it in the formula; <c>null</c> if it is the formula.</param>
    public static IEnumerable<string> CheckFormula(WrittenToken element, string? parent)
    {
        if (!FormulaByElement.TryGetValue(element.Name, out var own) || (element.Name == "math") != parent is null)
        {
            yield return $"<{element.Name}> is not on the list of formulas";
        }

        if (FormulaTexts.Contains(parent, StringComparer.Ordinal))
        {
            yield return $"<{element.Name}> is in <{parent}>, where HTML begins again";
        }

        foreach (var (name, value) in element.Attributes)
        {
            if (!FormulaAttributes.Contains(name, StringComparer.Ordinal) && own?.Contains(name, StringComparer.Ordinal) != true)
            {
                yield return $"'{name}' of <{element.Name}> is not on the list of formulas";
            }
            else if (name == "id" && !value.StartsWith(IdPrefix, StringComparison.Ordinal))
            {
                yield return "an id without the prefix";
            }
        }
    }

    /// <summary>Elements without content and without an end tag.</summary>
    public static readonly IReadOnlySet<string> VoidElements = new HashSet<string>(StringComparer.Ordinal) { "br", "hr", "wbr", "img", "source", "track", "col", "input" };

    /// <summary>Returns the violations of a single element, or an empty list.</summary>
    public static IEnumerable<string> Check(WrittenToken element)
    {
        if (!Elements.Contains(element.Name))
        {
            yield return $"<{element.Name}> is not on the list";
        }

        foreach (var (name, value) in element.Attributes)
        {
            var isListed = Everywhere.Contains(name, StringComparer.Ordinal)
                || (ByElement.TryGetValue(element.Name, out var own) && own.Contains(name, StringComparer.Ordinal));
            if (!isListed)
            {
                yield return $"'{name}' of <{element.Name}> is not on the list";
            }
            else if (CheckValue(element, name, value) is { } reason)
            {
                yield return $"{name}=\"{value}\" of <{element.Name}>: {reason}";
            }
        }

        if (element.Name == "input" && (element.Attribute("type") != "checkbox" || element.Attribute("disabled") is null || element.Attribute("id") is not null))
        {
            yield return "an input that is not a disabled checkbox of no name";
        }

        if (element.Attribute("target") is not null && !Words(element.Attribute("rel")).Contains("noopener"))
        {
            yield return "a link opens a new window that can steer the page";
        }

        if (element.Attribute("autoplay") is not null && element.Attribute("muted") is null)
        {
            yield return "a video plays with sound by itself";
        }
    }

    private static string? CheckValue(WrittenToken element, string name, string value) => name switch
    {
        "id" => value.StartsWith(IdPrefix, StringComparison.Ordinal) && !value.Any(char.IsWhiteSpace) ? null : "an id without the prefix",
        "aria-describedby" or "aria-labelledby" or "headers" => Words(value).All(word => word.StartsWith(IdPrefix, StringComparison.Ordinal)) ? null : "it names an id without the prefix",
        "href" or "cite" => UrlRule.Check(value, isLink: true),
        "src" or "poster" => UrlRule.Check(value, isLink: false),
        "srcset" => UrlRule.CheckSourceSet(value),
        "target" => value == "_blank" ? null : "it names a window",
        "width" or "height" or "size" or "border" or "cellpadding" or "cellspacing" => IsNumber(value.TrimEnd('%'), 10_000) ? null : "no bounded number",
        "colspan" or "rowspan" or "span" => IsNumber(value, 1000) ? null : "no bounded number",
        "start" => IsNumber(value.TrimStart('-'), int.MaxValue) ? null : "no number",
        "value" when element.Name == "li" => IsNumber(value.TrimStart('-'), int.MaxValue) ? null : "no number",
        _ => null,
    };

    private static bool IsNumber(string text, int max) => text.All(char.IsAsciiDigit) && int.TryParse(text, out var number) && number <= max;

    private static string[] Words(string? text) => text?.Split(' ', StringSplitOptions.RemoveEmptyEntries) ?? [];
}
