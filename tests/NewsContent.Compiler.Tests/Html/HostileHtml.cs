using CsCheck;
using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Random HTML from parts of sanitizer attacks: every element of the policy and some others, open and closed in any order.</summary>
internal static class HostileHtml
{
    // Except two: everything after <plaintext> is text, and AngleSharp ends the search for an open item at <time>,
    // where browsers do not, so that an open one may be rejected (NestingTests).
    private static readonly string[] Names =
    [
        .. HtmlPolicy.Default.All.Select(element => element.Key).Except(["plaintext", "time"]),
        "x-y", "username", "path", "foreignObject", "desc", "annotation-xml", "mtext", "mi", "mglyph", "malignmark", "image", "dir",
    ];

    // Elements with special nesting rules are more frequent than others.
    private static readonly string[] NestingNames =
    [
        "p", "div", "a", "b", "i", "span", "ul", "li", "dl", "dt", "dd", "h1", "h2", "pre", "table", "caption", "colgroup", "col",
        "tbody", "tr", "td", "th", "ruby", "rt", "rp", "font", "form", "button", "main", "svg", "math", "template",
    ];

    private static readonly string[] Attributes =
    [
        " class=a", " class=' b  c '", " title='<a>&amp;\"'", " title=`", " title=\"a'b\"", " title='x&#13;y'", " id=x", " style='color:red'", " lang=en", " dir=RTL",
        " onclick=alert(1)", " ONERROR = 'x'", " href=https://example.com/?a=1&b=2", " href=javascript:alert(1)", " href='java&#10;script:x'", " href='//example.com'",
        " href=\" x y \"", " src=a.png", " src='data:text/html,x'", " srcset='a.png 1x, b,c.png 2x'", " srcset=',, a.png'", " target=_blank", " target=_top rel='nofollow'",
        " width=10", " width=10%", " height=9px", " colspan=2", " start=-3", " align=LEFT", " xlink:href=javascript:x", " encoding=text/html", " definitionurl=x", " /", " =", " '=\"",
    ];

    private static readonly string[] Pieces =
    [
        "x", "text ", " ", "\n", "\n\nx", "\t", "\u00A0", "&nbsp;", "&amp;", "&", "&lt;script&gt;", "<", ">", "\"", "'", "`", "&#13;", "&#10;", "&#0;", "&#x1;", "&#xD83D;", "&#128;", "\u0001", "\u0085", "\u2028", "一", "\U0001F600",
        "<!-- a -->", "<!-->", "<!--->", "<!--a foo=--!>", "-->", "<![CDATA[><img src=x>]]>", "]]>", "<?x ><img>", "<!doctype html>", "</ x>", "</>", "<>", "<script>alert(1)</script>",
        "<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">",
        "<template shadowrootmode=open><b>x", "<select><option><b>x", "<a<b>", "<p/>", "<br/>", "<pre>\n", "<b></p>", "<table><tr><td>1", "<table>x", "<p><table><p>",
    ];

    public static readonly Gen<string> Gen =
        CsCheck.Gen.Frequency(
            (4, Tag(Names)),
            (5, Tag(NestingNames)),
            (2, End(Names)),
            (3, End(NestingNames)),
            (5, CsCheck.Gen.OneOf(Pieces)))
        .Array[1, 30].Select(string.Concat);

    private static Gen<string> Tag(string[] names) =>
        CsCheck.Gen.Select(CsCheck.Gen.OneOf(names), CsCheck.Gen.OneOf(Attributes).Array[0, 3], (name, attributes) => $"<{name}{string.Concat(attributes)}>");

    private static Gen<string> End(string[] names) => CsCheck.Gen.OneOf(names).Select(name => $"</{name}>");
}
