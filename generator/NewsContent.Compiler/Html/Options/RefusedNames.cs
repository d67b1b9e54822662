using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html.Options;

/// <summary>Returns the reason why a project cannot add an element, an attribute or a scheme; <c>null</c> if it can.</summary>
internal static class RefusedNames
{
    private const int MaxNameLength = 64;

    // The names with a hyphen that belong to SVG and MathML (HTML, "valid custom element name").
    private static readonly string[] ForeignNames =
        ["annotation-xml", "color-profile", "font-face", "font-face-src", "font-face-uri", "font-face-format", "font-face-name", "missing-glyph"];

    // The schemes that the HTML standard considers safe for other programs ("safelisted scheme"). The program of any other scheme can perform actions that a click must not.
    private static readonly string[] Schemes =
    [
        "bitcoin", "ftp", "ftps", "geo", "im", "irc", "ircs", "magnet", "matrix", "mms", "news", "nntp", "openpgp4fpr",
        "sftp", "sip", "sms", "smsto", "ssh", "tel", "urn", "webcal", "xmpp",
    ];

    private static readonly string[] RunningSchemes = ["javascript", "vbscript", "livescript", "mocha", "data", "blob", "file", "filesystem", "about", "view-source"];

    private static readonly string[] UrlAttributes =
    [
        "action", "archive", "attributionsrc", "background", "cite", "classid", "code", "codebase", "data", "dynsrc", "formaction", "href", "icon", "imagesrcset",
        "itemid", "itemtype", "longdesc", "lowsrc", "manifest", "ping", "poster", "profile", "src", "srcset", "usemap", "xmlns",
    ];

    private static readonly string[] ReferringAttributes =
    [
        "aria-activedescendant", "aria-controls", "aria-describedby", "aria-details", "aria-errormessage", "aria-flowto", "aria-labelledby", "aria-owns",
        "anchor", "commandfor", "for", "form", "headers", "itemref", "list", "popovertarget",
    ];

    public static string? ElementReason(string name)
    {
        var rule = HtmlPolicy.Default.Find(name);
        if (rule.Disposition == Disposition.Keep || HtmlPolicy.OfferedElements.Contains(name, StringComparer.Ordinal))
        {
            return null;
        }

        if (name == "iframe")
        {
            return "a frame loads another page; name video hosts in NewsContentFrameHosts";
        }

        if (name == MathElements.Root)
        {
            return "it has its own property; set NewsContentAllowMath to true";
        }

        if (rule != ElementRule.Unknown)
        {
            return rule.Reason.Length > 0 ? rule.Reason + "; delete it" : "it only sets the presentation, or belongs to the page around the article; use another element with a class";
        }

        if (ForeignNames.Contains(name, StringComparer.Ordinal))
        {
            return "it belongs to SVG or MathML; delete it";
        }

        // Without a hyphen, HTML can later define the element with a meaning that nobody has checked.
        return IsName(name) && name.IndexOf('-') > 0
            ? null
            : "it is not 'main', 'nav' or a custom element; write a name with only a to z, digits and a hyphen, such as 'price-chart'";
    }

    public static string? AttributeReason(AttributeName attribute, HtmlPolicy policy)
    {
        var name = attribute.Name;
        if (attribute.Element is { } element && policy.Find(element).Disposition != Disposition.Keep)
        {
            return $"articles do not keep <{element}>; delete it";
        }

        if (attribute.Element is not null && policy.Find(attribute.Element).HasFixedAttributes)
        {
            return $"the attributes of <{attribute.Element}> are fixed; delete it";
        }

        if (name == AttributeName.AllData || AttributeName.IsDataName(name))
        {
            return null;
        }

        var elements = policy.All.Where(pair => pair.Value.Disposition == Disposition.Keep && attribute.IsOf(pair.Key)).ToList();
        if (elements.Any(pair => pair.Value.Attributes.ContainsKey(name) || HtmlPolicy.FindOffer(pair.Key, name) is not null))
        {
            return null;
        }

        return FixedReason(name) ?? ("it is not one of the attributes that can be added" + Suggest(attribute, elements.Select(pair => pair.Key)));
    }

    /// <summary>Returns the reason why a component cannot have an attribute.</summary>
    public static string? ComponentAttributeReason(string name) =>
        name is "href" or "src" or "id" || AttributeName.IsDataName(name) ? null
        : name.Length == 0 || !IsName(name) ? "it is not a valid name; write a name with only a to z, digits and hyphens"
        : HtmlPolicy.Global.ContainsKey(name) ? "every element has it; delete it"
        : FixedReason(name);

    public static string? SchemeReason(string name)
    {
        if (Schemes.Contains(name, StringComparer.Ordinal) || (name.Length > 4 && name.StartsWith("web+", StringComparison.Ordinal) && name.Skip(4).All(Ascii.IsLower)))
        {
            return null;
        }

        if (HtmlPolicy.Default.LinkSchemes.Contains(name, StringComparer.Ordinal))
        {
            return "it is allowed by default; delete it";
        }

        if (RunningSchemes.Contains(name, StringComparer.Ordinal))
        {
            return name == "data"
                ? "such a URL is a separate page; for images, set NewsContentAllowDataImages to true"
                : "such a URL runs script or opens files on the reader's machine; delete it";
        }

        return name.EndsWith(":", StringComparison.Ordinal) || name.EndsWith(":/", StringComparison.Ordinal) || name.EndsWith("://", StringComparison.Ordinal)
            ? "it has a colon; write the scheme without it"
            : NearestName.Find(name, Schemes, maxDistance: 1) is { } near
                ? $"it is not a scheme that browsers pass safely to other programs; did you mean '{near}'?"
                : "it is not a scheme that browsers pass safely to other programs; write one such as 'tel' or 'sms'";
    }

    private static string? FixedReason(string name) => name switch
    {
        "style" => "it has its own property; set NewsContentAllowStyle to true",
        "id" or "name" => "it makes the element a property of the page's script objects; delete it",
        "is" or "slot" or "part" or "exportparts" => "it attaches the element to components of the page's script; delete it",
        "srcdoc" or "innerhtml" or "shadowrootmode" => "it contains a page; delete it",
        "autofocus" or "accesskey" or "contenteditable" or "popover" or "inert" or "draggable" or "enterkeyhint" or "inputmode" or "nonce" =>
            "it changes the use of the page around the article; delete it",
        _ when name.StartsWith("on", StringComparison.Ordinal) => "it is an event handler, which runs script; delete it",
        _ when UrlAttributes.Contains(name, StringComparer.Ordinal) || name.Contains(':') => "it contains a URL that NewsContent does not check; delete it",
        _ when ReferringAttributes.Contains(name, StringComparer.Ordinal) => "it refers to ids, which can also be on the page; delete it",
        _ => null,
    };

    private static bool IsName(string name) =>
        name.Length <= MaxNameLength && Ascii.IsLower(name[0]) && name.All(c => Ascii.IsLower(c) || Ascii.IsDigit(c) || c == '-');

    private static string Suggest(AttributeName attribute, IEnumerable<string> elements)
    {
        var offered = elements.Concat(["*"])
            .SelectMany(element => HtmlPolicy.OfferedAttributes.TryGetValue(element, out var own) ? own.Keys : Enumerable.Empty<string>())
            .Distinct(StringComparer.Ordinal);
        return NearestName.Find(attribute.Name, offered, maxDistance: 2) is { } near
            ? $"; did you mean '{attribute with { Name = near }}'?"
            : "; use a data- attribute for the page's script";
    }
}
