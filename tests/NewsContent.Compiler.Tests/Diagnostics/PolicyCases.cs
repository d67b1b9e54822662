using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Diagnostics;

/// <summary>Posts in projects that change the policy.</summary>
internal static class PolicyCases
{
    private static readonly SiteSettings Wide = With(new PolicyOptions
    {
        AllowsStyle = true,
        AllowsDataImages = true,
        FrameHosts = FrameHosts.YouTube,
        Schemes = new(["tel"]),
        RemovedElements = new(["h1", "img"]),
    });

    public static readonly DiagnosticCase[] All =
    [
        Wider(BodyProblems.StyleRemoved, "<p style=\"color: red; ⟦position: fixed⟧; width: 50%\">Text.</p>", "'position: fixed' was removed from the style of <p>: the property 'position' is not allowed"),
        Wider(BodyProblems.StyleRemoved, "<p style=\"⟦colour: red⟧\">Text.</p>", "did you mean 'color'?"),
        Wider(BodyProblems.StyleRemoved, "<p style='color: red;\n  ⟦background: url(x.png)⟧'>Text.</p>", "only words, numbers and colors"),
        Wider(BodyProblems.StyleRemoved, "<p style=\"⟦width: 9000px⟧\">Text.</p>", "this value is not allowed; write 0px to 2000px, up to 100% or auto"),
        Wider(BodyProblems.StyleRemoved, "<p style=\"⟦color&colon; red; top: 0⟧\">Text.</p>", "'top: 0' was removed"),
        Wider(BodyProblems.StyleRemoved, "<p style=\"⟦red⟧\">Text.</p>", "it is not 'property: value'"),
        Wider(BodyProblems.ElementRemoved, "⟦<iframe src=\"https://www.youtube.com.example.com/embed/abcdefghijk\">⟧</iframe>", "it loads another page, and only YouTube and Vimeo videos can be allowed"),
        Wider(BodyProblems.ElementRemoved, "⟦<img src=a.png>⟧", "the property NewsContentRemoveElements contains it"),
        Wider(BodyProblems.ElementUnwrapped, "⟦<h1>⟧Text</h1>", "the property NewsContentRemoveElements contains it"),
        Wider(LinkProblems.SchemeRefused, "<a href=\"⟦sms:123⟧\">x</a>", "use https:, http:, mailto: or tel:"),
        Wider(LinkProblems.UrlRefused, "<video poster=a.png src=a.mp4></video><picture><source src=a.png></picture><a href=\"⟦https://a:b@example.com/⟧\">x</a>", "a name or password before '@'"),
        Component(ComponentProblems.Nested, "- Item\n- ⟦<news-chart symbol=\"A\">⟧</news-chart>", "<news-chart> is inside <li>, so the page cannot render it as a component"),
        Component(ComponentProblems.Nested, "Text *and ⟦<news-chart symbol=\"A\">⟧</news-chart>*", "is inside <em>"),
        Component(ComponentProblems.MissingAttribute, "Text ⟦<news-chart days=\"1\">⟧</news-chart>", "<news-chart> has no attribute 'symbol'"),
        Component(ComponentProblems.UndeclaredAttribute, "<news-chart symbol=\"A\" ⟦day=\"1\"⟧></news-chart>", "did you mean 'days'?"),
        Component(ComponentProblems.UndeclaredAttribute, "<news-chart symbol=\"A\" ⟦color=\"1\"⟧></news-chart>", "declare it, or delete it"),
        Component(ComponentProblems.InvalidValue, "<news-chart symbol=\"A\" days=\"⟦1.5⟧\"></news-chart>", "'1.5' was removed because it is not a value of 'days' of <news-chart>; write an integer such as 30"),
        Component(ComponentProblems.InvalidValue, "<news-chart symbol=\"A\" kind=\"⟦pie⟧\"></news-chart>", "write line or bar"),
        new(BodyProblems.CodeTooLong, TestPost.WithBody("⟦```c⟧\n" + string.Concat(Enumerable.Repeat("1 ", 20_001)) + "\n```\n"), "more than 20000 colored parts") { Settings = TestPost.Site with { Highlights = true } },
        new(BodyProblems.ElementRemoved, TestPost.WithBody("⟦<iframe src=\"https://www.youtube.com/embed/abcdefghijk\">⟧</iframe>"), "write <NewsContentFrameHosts>youtube</NewsContentFrameHosts> in the project file"),
        new(LinkProblems.UrlRefused, TestPost.WithBody("<img src=\"⟦data:image/svg+xml;base64,AAAA⟧\">").Replace("svg+xml", "bmp"), "must begin with 'data:image/', one of png, gif, jpeg, webp and avif") { Settings = With(new PolicyOptions { AllowsDataImages = true }) },
        new(LinkProblems.UrlRefused, TestPost.WithBody("<img src=\"⟦data:image/png;base64,A⟧\">"), "is not base64") { Settings = With(new PolicyOptions { AllowsDataImages = true }) },
        new(LinkProblems.UrlRefused, TestPost.WithBody("<img src=\"⟦data:image/png;base64," + new string('A', 524_288) + "⟧\">"), "has 524310 characters, but the limit is 524288") { Settings = With(new PolicyOptions { AllowsDataImages = true }) },
    ];

    private static DiagnosticCase Component(ProblemKind kind, string body, string message) =>
        new(kind, TestPost.WithBody(body), message) { Settings = With(new PolicyOptions { Components = new([new("news-chart", new([new("days", "integer", false), new("kind", "line|bar", false), new("symbol", "text", true)]))]) }) };

    private static DiagnosticCase Wider(ProblemKind kind, string body, string message) =>
        new(kind, TestPost.WithBody(body), message, "2022-06-07-rates.html") { Settings = Wide };

    private static SiteSettings With(PolicyOptions options) => TestPost.Site with { Policy = HtmlPolicy.Create(options) };
}
