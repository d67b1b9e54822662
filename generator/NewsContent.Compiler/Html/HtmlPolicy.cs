namespace NewsContent.Compiler.Html;

/// <summary>
/// What the sanitizer lets through: one table, an allow-list. Names are compared ordinally after the parser's ASCII lower-casing.
/// </summary>
/// <remarks>
/// Elements that are not listed are unwrapped: the tag goes, what is in it stays. Attributes that are not listed go without a
/// word, but for those that would have run script.
/// </remarks>
internal static class HtmlPolicy
{
    private static readonly Dictionary<string, ElementRule> Elements = new(StringComparer.Ordinal);
    private static readonly Dictionary<string, AttributeCheck> GlobalAttributes = Attributes(
        "id=id class=tokens title=text lang=language dir=ltr|rtl|auto role=tokens aria-label=text aria-hidden=true|false aria-describedby=ids aria-labelledby=ids");

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
        Keep("ins del", "cite=link datetime=text");
        Keep("cite", "");
        Keep("time", "datetime=text");
        Keep("data", "value=text");
        Keep("a", "href=link hreflang=language target=_blank rel=tokens");

        // Lists.
        Keep("ul menu dl dt dd", "", ElementKind.Block);
        Keep("ol", "start=integer reversed=flag type=1|a|A|i|I", ElementKind.Block);
        Keep("li", "value=integer", ElementKind.Block);
        Keep("details", "open=flag", ElementKind.Block);
        Keep("summary", "", ElementKind.Block);

        // Media.
        Keep("img", "src=media alt=text width=length height=length loading=lazy|eager decoding=sync|async|auto srcset=srcset sizes=text align=left|right|top|middle|bottom", ElementKind.Void);
        Keep("picture", "");
        Keep("source", "src=media srcset=srcset sizes=text type=text media=text", ElementKind.Void);
        Keep("video", "src=media poster=media width=length height=length controls=flag muted=flag loop=flag playsinline=flag preload=none|metadata|auto");
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

        // Presentation, and what the page around the article owns: the tag goes, without a word.
        Unwrap("font basefont blink marquee nobr spacer multicol layer main nav search body html head rb rtc", "");
        Unwrap("form fieldset legend label button output progress meter", "forms do nothing in an article");

        // What runs, loads, navigates, hides text from the parser or is parsed by other rules: nothing of it stays.
        Drop("script", "it runs script");
        Drop("style", "its rules would apply to the whole page");
        Drop("template noscript", "browsers read its content by other rules");
        Drop("iframe frame frameset noframes portal fencedframe", "it loads another page");
        Drop("noembed object embed applet param", "it loads a plug-in or another page");
        Drop("svg math", "it may hold script, and browsers read it by other rules");
        Drop("base", "it changes where all links of the page lead");
        Drop("meta link", "it belongs in the page's head, where it can redirect or load");
        Drop("title", "it belongs in the page's head");
        Drop("xmp plaintext listing", "browsers read its content by other rules: use <pre>");
        Drop("input textarea select option optgroup datalist selectedcontent keygen isindex", "forms do nothing in an article");
        Drop("canvas", "it is empty without script");
        Drop("dialog", "it is not shown without script");
        Drop("map area slot shadow content", "it has no use in an article");
    }

    public static ElementRule Find(string name) => Elements.TryGetValue(name, out var rule) ? rule : ElementRule.Unknown;

    /// <summary>The elements of the table, for documentation and tests.</summary>
    public static IEnumerable<KeyValuePair<string, ElementRule>> All => Elements;

    private static void Keep(string names, string attributes, ElementKind kind = ElementKind.Inline)
    {
        var own = Attributes(attributes);
        foreach (var global in GlobalAttributes)
        {
            own[global.Key] = global.Value;
        }

        foreach (var name in names.Split(' '))
        {
            Elements.Add(name, new ElementRule(Disposition.Keep, kind, own, ""));
        }
    }

    private static void Unwrap(string names, string reason)
    {
        foreach (var name in names.Split(' '))
        {
            Elements.Add(name, new ElementRule(Disposition.Unwrap, ElementKind.Inline, [], reason));
        }
    }

    private static void Drop(string names, string reason)
    {
        foreach (var name in names.Split(' '))
        {
            Elements.Add(name, new ElementRule(Disposition.Drop, ElementKind.Inline, [], reason));
        }
    }

    private static Dictionary<string, AttributeCheck> Attributes(string list) =>
        list.Split([' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(item => item.Split(['='], 2))
            .ToDictionary(item => item[0], item => AttributeCheck.Parse(item[1]), StringComparer.Ordinal);
}

/// <summary>What becomes of an element.</summary>
internal enum Disposition
{
    /// <summary>It stays, with the attributes that its rule lists.</summary>
    Keep,

    /// <summary>Its tags go, what is in it stays.</summary>
    Unwrap,

    /// <summary>It goes with all that is in it.</summary>
    Drop,
}

[Flags]
internal enum ElementKind
{
    Inline = 0,

    /// <summary>It stands on lines of its own in the plain text.</summary>
    Block = 1,

    /// <summary>A tab parts it from the next in the plain text.</summary>
    Cell = 2,

    /// <summary>It has no content and no end tag.</summary>
    Void = 4,
}

/// <param name="Disposition">What becomes of the element.</param>
/// <param name="Kind">How it stands in the text.</param>
/// <param name="Attributes">The attributes that stay, each with the check of its value.</param>
/// <param name="Reason">Why it goes, for the message; empty: without one.</param>
internal sealed record ElementRule(Disposition Disposition, ElementKind Kind, Dictionary<string, AttributeCheck> Attributes, string Reason)
{
    /// <summary>An element that HTML does not have: most often text in angle brackets that was not meant as a tag.</summary>
    public static readonly ElementRule Unknown = new(Disposition.Unwrap, ElementKind.Inline, [], "it is no HTML element; write '&lt;' where '<' is meant as text");
}
