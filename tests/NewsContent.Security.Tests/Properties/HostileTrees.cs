using CsCheck;
using NewsContent.Security.Tests.Oracle;

namespace NewsContent.Security.Tests.Properties;

/// <summary>
/// Random HTML from a grammar: trees of elements that are closed, left open or closed in the wrong order; allowed elements,
/// disallowed elements and elements with their own parsing rules, mixed with pieces of payloads.
/// </summary>
internal static class HostileTrees
{
    private const int Depth = 5;

    private static readonly string[] Names =
    [
        .. AllowList.Elements,

        // Elements that a parser moves, closes implicitly or reopens are twice as frequent.
        "p", "a", "b", "i", "li", "dd", "h1", "table", "caption", "colgroup", "tbody", "tr", "td", "ruby", "rt", "rp", "pre", "nobr", "font", "button",

        // Elements with other parsing rules, or none.
        "svg", "math", "mtext", "mi", "mglyph", "malignmark", "annotation-xml", "foreignObject", "desc", "title", "style", "script", "template",
        "noscript", "iframe", "noembed", "noframes", "textarea", "xmp", "listing", "select", "option", "optgroup", "input", "form", "label", "fieldset",
        "object", "embed", "image", "body", "html", "head", "frameset", "base", "meta", "link", "main", "nav", "dialog", "marquee", "x-y", "username",
    ];

    private static readonly string[] Attributes =
    [
        " class=a", " title=\"<b>'&quot;`\"", " title='</style></svg><img src=1 onerror=alert(1)>'", " id=location", " id=user-content-x", " name=x", " style='display:none'", " style=color:red",
        " onclick=alert(1)", " ONLOAD=alert(1)", " href=/a", " href=javascript:alert(1)", " href='jav&#9;ascript:alert(1)'", " href=//evil.example", " href=#x", " xlink:href=javascript:alert(1)",
        " src=a.png", " src=data:image/svg+xml,x", " srcset='a.png 1x, javascript:x 2x'", " target=_blank", " rel=opener", " width=1e9", " colspan=9999", " dir=LTR", " lang=x", " encoding=text/html",
        " hidden", " is=x", " slot=x", " data-x=y", " {{x}}", " \"", " '", " =", " /", " <", " `x`", " color=red", " headers='a b'", " aria-describedby=x", " type=hidden", " type=checkbox", " checked", " autoplay", " muted",
    ];

    private static readonly string[] Texts =
    [
        "x", "word ", " ", "\n", "\n\n", "\t", "\f", "\u00A0", "\u0085", "\u2028", "\u202E", "\u200B", "\uFEFF", "\0", "\uD800", "\uDC00", "\U0001F600", "一", "<", ">", "&", "\"", "'", "`", "{{", "}}", "{%", "%}",
        "&lt;img src=1 onerror=alert(1)&gt;", "&amp;lt;", "&nbsp;", "&#0;", "&#13;", "&#xD800;", "&#60;", "&lt", "&", "&#", "<!--", "-->", "--!>", "<!-->", "<![CDATA[", "]]>", "<?", "?>", "</", "</>", "< ", "<!doctype html>",
    ];

    private static readonly string[] Payloads = [.. PayloadFile.All.Select(payload => payload.Text).Where(text => text.Length < 200)];

    public static Gen<string> Gen { get; } = Nodes(Depth);

    private static Gen<string> Nodes(int depth) => Node(depth).Array[0, 5].Select(string.Concat);

    private static Gen<string> Node(int depth)
    {
        var text = CsCheck.Gen.OneOf(Texts);
        var payload = CsCheck.Gen.OneOf(Payloads);
        return depth == 0 ? text : CsCheck.Gen.Frequency((3, text), (1, payload), (6, Element(depth - 1)));
    }

    private static Gen<string> Element(int depth) => CsCheck.Gen.Select(
        CsCheck.Gen.OneOf(Names),
        CsCheck.Gen.OneOf(Attributes).Array[0, 3],
        Nodes(depth),
        CsCheck.Gen.OneOf(Names),
        CsCheck.Gen.Int[0, 9],
        (name, attributes, children, other, end) => $"<{name}{string.Concat(attributes)}>{children}" + end switch
        {
            < 6 => $"</{name}>",
            6 => $"</{other}></{name}>",
            7 => $"</{other}>",
            _ => "",
        });
}
