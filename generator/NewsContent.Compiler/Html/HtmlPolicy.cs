using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Options;
using NewsContent.Layout;

namespace NewsContent.Compiler.Html;

/// <summary>
/// The allow-list of the sanitizer, in one table, and the changes of a project. Names are compared ordinally after the parser has converted ASCII letters to lowercase.
/// </summary>
/// <remarks>
/// Elements that are not listed are unwrapped: the tag is removed and its content is kept. Attributes that are not listed are removed without a warning, except attributes that
/// would run script. Two policies are equal if the changes of the project are equal.
/// </remarks>
internal sealed class HtmlPolicy : IEquatable<HtmlPolicy>
{
    /// <summary>The elements that belong to the page around an article and are kept only if the project allows them.</summary>
    public static readonly string[] OfferedElements = ["main", "nav"];

    // The allowed link relations. "opener" is not allowed, because it gives the opened page access to this one.
    private const string Relations = "alternate|author|bookmark|external|footnote|help|license|me|next|nofollow|noopener|noreferrer|prev|search|sponsored|tag|ugc";

    private const string OtherPage = "it loads another page";
    private const string PlugIn = "it loads a plug-in or another page";

    private const ElementKind OfferedKind = ElementKind.Block;

    private static readonly Dictionary<string, ElementRule> Table = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, Dictionary<string, AttributeCheck>> Offers = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, AttributeCheck> GlobalAttributes = Attributes(
        "id=id class=tokens title=text lang=language dir=ltr|rtl|auto role=tokens aria-label=text aria-hidden=true|false aria-describedby=ids aria-labelledby=ids");

    private readonly Dictionary<string, ElementRule> _elements;

    static HtmlPolicy()
    {
        // Text.
        Keep("p div", "align=left|right|center|justify", ElementKind.Block);
        Keep("h1 h2 h3 h4 h5 h6", "align=left|right|center|justify", ElementKind.Block);
        Keep("section article aside header footer address hgroup center", "", ElementKind.Block);
        Keep("blockquote", "cite=link", ElementKind.Block);
        Keep("pre figure figcaption", "", ElementKind.Block);
        Keep("hr", "", ElementKind.Block | ElementKind.Void);
        Keep("br wbr", "", ElementKind.Void);
        Keep("span em strong small s dfn abbr acronym ruby rt rp code var samp kbd sub sup i b u mark bdi bdo tt strike big", "");
        Keep("q", "cite=link");
        Keep("ins del", "cite=link datetime=datetime");
        Keep("cite", "");
        Keep("time", "datetime=datetime");
        Keep("data", "value=text");
        Keep("a", "href=link hreflang=language target=_blank rel=all(" + Relations + ")");

        // Lists.
        Keep("ul menu dl dt dd", "", ElementKind.Block);
        Keep("ol", "start=integer reversed=flag type=1|a|A|i|I", ElementKind.Block);
        Keep("li", "value=integer", ElementKind.Block);
        Keep("details", "open=flag", ElementKind.Block);
        Keep("summary", "", ElementKind.Block);
        Table.Add("input", TaskBox.Rule);

        // Media.
        Keep("img", "src=image alt=text width=length height=length loading=lazy|eager decoding=sync|async|auto srcset=srcset sizes=query align=left|right|top|middle|bottom", ElementKind.Void);
        Keep("picture", "");
        Keep("source", "src=media srcset=srcset sizes=query type=mime media=query", ElementKind.Void);
        Keep("video", "src=media poster=media width=length height=length controls=flag muted=flag autoplay=flag+muted loop=flag playsinline=flag preload=none|metadata|auto");
        Keep("audio", "src=media controls=flag muted=flag loop=flag preload=none|metadata|auto");
        Keep("track", "src=media kind=subtitles|captions|descriptions|chapters srclang=language label=text default=flag", ElementKind.Void);

        // Tables.
        Keep("table", "border=integer cellpadding=integer cellspacing=integer width=length align=left|right|center", ElementKind.Block);
        Keep("caption thead tbody tfoot", "", ElementKind.Block);
        Keep("tr", "align=left|right|center valign=top|middle|bottom", ElementKind.Block);
        Keep("td", "colspan=span rowspan=span headers=ids abbr=text align=left|right|center valign=top|middle|bottom", ElementKind.Cell);
        Keep("th", "colspan=span rowspan=span headers=ids scope=row|col|rowgroup|colgroup abbr=text align=left|right|center valign=top|middle|bottom", ElementKind.Cell);
        Keep("colgroup", "span=span");
        Keep("col", "span=span", ElementKind.Void);

        // Presentation, and elements of the page around the article: the tag is removed without a warning.
        Unwrap("font basefont blink nobr spacer multicol layer main nav search body html head rb rtc", "");
        Unwrap("marquee", "text in an article does not move");
        Unwrap("form fieldset legend label button output progress meter", TaskBox.Rule.Reason);
        Unwrap("map slot shadow content", "it has no use in an article");

        // Elements that run script, load, navigate, hide text from the parser or are parsed by other rules are removed with their content.
        Drop("script", "it runs script");
        Drop("style", "its rules would apply to the whole page");
        Drop("template noscript", "browsers parse its content by other rules");
        Drop("iframe", "it loads another page and NewsContentFrameHosts allows only videos");
        Drop("noframes portal fencedframe", OtherPage);
        Drop("frame frameset", OtherPage, ElementKind.Void);
        Drop("noembed object applet", PlugIn);
        Drop("embed param", PlugIn, ElementKind.Void);
        Drop("svg math", "it can contain script, and browsers parse it by other rules");
        Drop("base", "it changes the target of every link of the page", ElementKind.Void);
        Drop("meta link", "it belongs in the page's head, where it can redirect the page or load a file", ElementKind.Void);
        Drop("title", "it belongs in the page's head");
        Drop("xmp plaintext listing", "browsers parse its content by other rules");
        Drop("textarea select option optgroup datalist selectedcontent isindex", TaskBox.Rule.Reason);
        Drop("keygen", TaskBox.Rule.Reason, ElementKind.Void);
        Drop("canvas", "it is empty without script");
        Drop("dialog", "it is not shown without script");
        Drop("area", "it has no use in an article", ElementKind.Void);

        // The attributes that a project can add by name; all others are refused.
        Offer("*", "translate=yes|no spellcheck=true|false tabindex=0|-1 aria-current=tokens aria-description=text aria-expanded=true|false aria-level=integer aria-live=off|polite|assertive aria-roledescription=text");
        Offer("table tr td th col colgroup thead tbody tfoot", "width=length height=length");
        Offer("td th", "nowrap=flag");
        Offer("table", "summary=text");
        Offer("hr", "width=length size=integer align=left|right|center");
        Offer("ul", "type=disc|circle|square");
        Offer("img", "border=integer hspace=integer vspace=integer fetchpriority=high|low|auto");
        Offer("a img", "referrerpolicy=no-referrer|origin|same-origin|strict-origin|strict-origin-when-cross-origin");
        Offer("img video audio", "crossorigin=anonymous");
        Offer("source", "width=length height=length");

        Default = new HtmlPolicy(new PolicyOptions());
    }

    private HtmlPolicy(PolicyOptions options)
    {
        Options = options;
        _elements = options == new PolicyOptions() ? Table : Change(options);
        LinkSchemes = ["https", "http", "mailto", .. options.Schemes];
    }

    /// <summary>The policy of a project without changes.</summary>
    public static HtmlPolicy Default { get; }

    /// <summary>The attributes that articles keep on every element.</summary>
    public static IReadOnlyDictionary<string, AttributeCheck> Global => GlobalAttributes;

    /// <summary>The attributes that a project can add, by element; <c>*</c> for all elements.</summary>
    public static IReadOnlyDictionary<string, Dictionary<string, AttributeCheck>> OfferedAttributes => Offers;

    /// <summary>The changes of the project.</summary>
    public PolicyOptions Options { get; }

    /// <summary>The schemes of links. Resources that the page loads have <c>https</c> or <c>http</c>.</summary>
    public IReadOnlyList<string> LinkSchemes { get; }

    /// <summary>The elements of the table, for documentation and tests.</summary>
    public IEnumerable<KeyValuePair<string, ElementRule>> All => _elements;

    public static HtmlPolicy Create(PolicyOptions options) => options == Default.Options ? Default : new HtmlPolicy(options);

    public ElementRule Find(string name) => _elements.TryGetValue(name, out var rule) ? rule : ElementRule.Unknown;

    public bool Equals(HtmlPolicy? other) => other is not null && Options.Equals(other.Options);

    public override bool Equals(object? obj) => Equals(obj as HtmlPolicy);

    public override int GetHashCode() => Options.GetHashCode();

    private static Dictionary<string, ElementRule> Change(PolicyOptions options)
    {
        // The rows of the table share their attributes among elements, so each element gets a copy before it is changed.
        var elements = Table.ToDictionary(
            pair => pair.Key,
            pair => pair.Value with { Attributes = new(pair.Value.Attributes, StringComparer.Ordinal) },
            StringComparer.Ordinal);
        foreach (var name in options.AddedElements)
        {
            var kind = OfferedElements.Contains(name, StringComparer.Ordinal) ? OfferedKind : ElementKind.Inline;
            elements[name] = new ElementRule(Disposition.Keep, kind, new(GlobalAttributes, StringComparer.Ordinal), "");
        }

        foreach (var component in options.Components)
        {
            var attributes = new Dictionary<string, AttributeCheck>(GlobalAttributes, StringComparer.Ordinal);
            foreach (var attribute in component.Attributes.Where(attribute => attribute.Name != "id"))
            {
                attributes[attribute.Name] = AttributeCheck.Parse(attribute.Type == "integer" ? "int32" : attribute.Type);
            }

            elements[component.Name] = new ElementRule(Disposition.Keep, ElementKind.Block, attributes, "") { Component = component };
        }

        foreach (var element in elements.Where(pair => pair.Value.Disposition == Disposition.Keep))
        {
            if (options.AllowsStyle)
            {
                element.Value.Attributes.Add("style", AttributeCheck.Parse("style"));
            }

            foreach (var added in options.AddedAttributes.Where(added => added.IsOf(element.Key)))
            {
                if (FindOffer(element.Key, added.Name) is { } check)
                {
                    element.Value.Attributes[added.Name] = check;
                }
            }

            foreach (var removed in options.RemovedAttributes.Where(removed => removed.IsOf(element.Key)))
            {
                element.Value.Attributes.Remove(removed.Name);
            }
        }

        if (options.AllowsMath)
        {
            elements[MathElements.Root] = MathElements.Find(MathElements.Root, parent: null)!;
        }

        if (options.FrameHosts != FrameHosts.None)
        {
            elements["iframe"] = VideoFrame.Rule;
        }

        foreach (var name in options.RemovedElements)
        {
            elements[name] = ElementRule.Removed(name, elements[name].Kind);
        }

        return elements;
    }

    /// <summary>Returns the check of an attribute that a project can add; <c>null</c> if it cannot be added to the element.</summary>
    public static AttributeCheck? FindOffer(string element, string attribute)
    {
        if (attribute == AttributeName.AllData || AttributeName.IsDataName(attribute))
        {
            return AttributeCheck.Parse("text");
        }

        return (Offers.TryGetValue(element, out var own) && own.TryGetValue(attribute, out var check)) || Offers["*"].TryGetValue(attribute, out check)
            ? check
            : null;
    }

    private static void Keep(string names, string attributes, ElementKind kind = ElementKind.Inline)
    {
        var own = Attributes(attributes);
        foreach (var global in GlobalAttributes)
        {
            own[global.Key] = global.Value;
        }

        foreach (var name in names.Split(' '))
        {
            Table.Add(name, new ElementRule(Disposition.Keep, kind, own, ""));
        }
    }

    private static void Unwrap(string names, string reason)
    {
        foreach (var name in names.Split(' '))
        {
            Table.Add(name, new ElementRule(Disposition.Unwrap, ElementKind.Inline, [], reason));
        }
    }

    private static void Drop(string names, string reason, ElementKind kind = ElementKind.Inline)
    {
        foreach (var name in names.Split(' '))
        {
            Table.Add(name, new ElementRule(Disposition.Drop, kind, [], reason));
        }
    }

    private static void Offer(string names, string attributes)
    {
        foreach (var name in names.Split(' '))
        {
            if (!Offers.TryGetValue(name, out var offered))
            {
                Offers.Add(name, offered = new(StringComparer.Ordinal));
            }

            foreach (var attribute in Attributes(attributes))
            {
                offered.Add(attribute.Key, attribute.Value);
            }
        }
    }

    private static Dictionary<string, AttributeCheck> Attributes(string list) =>
        list.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(['='], 2))
            .ToDictionary(item => item[0], item => CheckOf(item[0], item[1]), StringComparer.Ordinal);

    // Feeds make exactly the URLs in the shared list absolute.
    private static AttributeCheck CheckOf(string attribute, string text)
    {
        var check = AttributeCheck.Parse(text);
        return check.HoldsUrls == UrlAttributes.Contain(attribute)
            ? check
            : throw new InvalidOperationException($"The attribute '{attribute}' must be in UrlAttributes if it holds URLs, and only then.");
    }
}

/// <summary>The treatment of an element.</summary>
internal enum Disposition
{
    /// <summary>The element is kept with its allowed attributes.</summary>
    Keep,

    /// <summary>The tags are removed and the content is kept.</summary>
    Unwrap,

    /// <summary>The element is removed with its content.</summary>
    Drop,
}

[Flags]
internal enum ElementKind
{
    Inline = 0,

    /// <summary>The element has separate lines in the plain text.</summary>
    Block = 1,

    /// <summary>A tab separates the element from the next in the plain text.</summary>
    Cell = 2,

    /// <summary>The element has no content and no end tag.</summary>
    Void = 4,
}

/// <param name="Disposition">The treatment of the element.</param>
/// <param name="Kind">The layout of the element in the text.</param>
/// <param name="Attributes">The allowed attributes with their checks.</param>
/// <param name="Reason">The reason for the removal in the message; empty for no message.</param>
internal sealed record ElementRule(Disposition Disposition, ElementKind Kind, Dictionary<string, AttributeCheck> Attributes, string Reason)
{
    /// <summary>The rule of unknown elements, which are usually text in angle brackets.</summary>
    public static readonly ElementRule Unknown = new(Disposition.Unwrap, ElementKind.Inline, [], "it is not an HTML element");

    private const string RemovedReason = "the property NewsContentRemoveElements contains it";

    /// <summary>Whether the sanitizer writes all attributes of the element itself, so that none is copied from the post.</summary>
    public bool HasFixedAttributes { get; init; }

    /// <summary>The declaration of an element that separates segments; <c>null</c> for other elements.</summary>
    public ComponentElement? Component { get; init; }

    /// <summary>The rule of an element that the project removes: its content is kept, except the fallback content of media.</summary>
    public static ElementRule Removed(string name, ElementKind kind) =>
        new((kind & ElementKind.Void) != 0 || name is "video" or "audio" or "iframe" ? Disposition.Drop : Disposition.Unwrap, ElementKind.Inline, [], RemovedReason);

    /// <summary>Returns the check of an attribute's value; <c>null</c> if the attribute is removed.</summary>
    public AttributeCheck? Find(string attribute) => Attributes.TryGetValue(attribute, out var check) ? check
        : Attributes.TryGetValue(AttributeName.AllData, out var data) && AttributeName.IsDataName(attribute) ? data
        : null;
}
