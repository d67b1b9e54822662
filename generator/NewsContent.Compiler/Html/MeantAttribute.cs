using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>Finds the attribute that was meant by a removed attribute that HTML does not have.</summary>
internal static class MeantAttribute
{
    private const int MinLength = 4;

    // All attributes of HTML, also obsolete ones: an attribute that is only not allowed is not misspelled.
    private static readonly HashSet<string> Known = new(
        ("abbr accept action align alink allow allowfullscreen alt archive as async autocapitalize autocomplete autofocus autoplay axis background bgcolor blocking border "
            + "bordercolor capture cellpadding cellspacing char charset checked cite class classid clear code codebase codetype color cols colspan compact content "
            + "contenteditable controls controlslist coords crossorigin data datetime decoding declare default defer dir dirname disabled download draggable enctype "
            + "enterkeyhint exportparts face fetchpriority for form formaction formenctype formmethod formnovalidate formtarget frame frameborder headers height hidden high "
            + "href hreflang hspace icon id imagesizes imagesrcset inert inputmode integrity is ismap itemid itemprop itemref itemscope itemtype key kind label lang language "
            + "link list loading longdesc loop low marginheight marginwidth markdown max maxlength media method min minlength multiple muted name nohref nomodule nonce noresize "
            + "noshade novalidate nowrap object open optimum part pattern ping placeholder playsinline popover poster preload profile prompt property readonly referrerpolicy rel "
            + "required rev reversed role rows rowspan rules sandbox scheme scope scrolling selected shape size sizes slot span spellcheck src srcdoc srclang srcset standby "
            + "start step style summary tabindex target text title translate type typeof typemustmatch usemap valign value valuetype version vlink vocab vspace width wrap xmlns").Split(' '),
        StringComparer.Ordinal);

    // Attributes of JSX.
    private static readonly Dictionary<string, string> Others = new(StringComparer.Ordinal) { ["classname"] = "class" };

    // A link, an image or alternative text without these is reported.
    private static readonly string[] Reported = ["href", "src", "alt"];

    /// <summary>Returns the allowed attribute that was meant; <c>null</c> if none is similar.</summary>
    /// <param name="name">The name of the attribute in lower case.</param>
    /// <param name="rule">The rule of the element.</param>
    public static string? Find(string name, ElementRule rule)
    {
        if (Known.Contains(name) || name.Length < MinLength || name.IndexOfAny(['-', ':', '.', '_', '@']) >= 0)
        {
            return null;
        }

        var allowed = rule.Attributes.Keys.Concat(HtmlPolicy.Global.Keys).Concat(["id", "markdown"]).Distinct(StringComparer.Ordinal).OrderBy(known => known, StringComparer.Ordinal);
        var meant = Others.TryGetValue(name, out var other) ? other : NearestName.Find(name, allowed, maxDistance: 2);
        return Array.IndexOf(Reported, meant) >= 0 ? null : meant;
    }
}
