using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Diagnostics;

internal static class LinkCases
{
    public static readonly DiagnosticCase[] All =
    [
        new(LinkProblems.SchemeRefused, Link("⟦ftp://files.example.com/a⟧"), "the scheme 'ftp:' is not allowed in 'href' of <a>; use https:, http: or mailto:"),
        new(LinkProblems.SchemeRefused, Image("⟦data:image/png;base64,AAAA⟧"), "the scheme 'data:' is not allowed in 'src' of <img>; use https: or http:"),
        new(LinkProblems.SchemeRefused, Link("⟦tel:+3291234567⟧"), "use https:, http: or mailto:, or write <NewsContentAllowSchemes>tel</NewsContentAllowSchemes> in the project file"),
        new(LinkProblems.SchemeRefused, Image("⟦data:image/png;base64,iVBORw0KGgo=⟧"), "or write <NewsContentAllowDataImages>true</NewsContentAllowDataImages> in the project file"),
        new(LinkProblems.SchemeRefused, Image("⟦mailto:a@example.com⟧"), "the scheme 'mailto:' is not allowed"),
        new(LinkProblems.SchemeMissing, Link("⟦//news.example.com/a⟧"), "became 'https://news.example.com/a'"),
        new(LinkProblems.SchemeMissing, TestPost.WithBody("[home](⟦//news.example.com/⟧)"), "became 'https://news.example.com/'"),
        new(LinkProblems.UrlRefused, Link("⟦https:\\\\news.example.com⟧"), "which browsers read as '/'"),
        new(LinkProblems.UrlRefused, Link("⟦/\\news.example.com⟧"), "which browsers read as '/'"),
        new(LinkProblems.UrlRefused, Link("⟦https://bank.example@news.example.com/⟧"), "look like another site"),
        new(LinkProblems.UrlRefused, Link("⟦https://news.example.com/\u202Egnp.exe⟧"), "an invisible character") { Besides = ["NC2041"] },
        new(LinkProblems.UrlRefused, Link("⟦https://b%61nk.example.com/⟧"), "a '%' hides the host"),
        new(LinkProblems.LookAlikeHost, Link("⟦https://b\u0430nk.example.com/a⟧"), "The host 'b\u0430nk.example.com' looks like another host because it mixes Latin and Cyrillic letters, and browsers open 'xn--bnk-6cd.example.com'"),
        new(LinkProblems.LookAlikeHost, TestPost.WithBody("[home](⟦https://\u0430\u0440\u0440\u04CF\u0435.com/⟧)"), "has Cyrillic letters that look like Latin letters, and browsers open 'xn--80ak6aa92e.com'"),
        new(LinkProblems.UrlRefused, Link("⟦https:\\\\example.com\\a⟧"), "because it contains a '\\', which browsers read as '/'; write 'https://example.com/a'"),
        new(LinkProblems.UrlRefused, Link("⟦https:\\\\example.com\\@evil.example⟧"), "which browsers read as '/'; correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦https://example .com/a⟧"), "its host contains a character that is not allowed in hosts; write 'https://example.com/a'"),
        new(LinkProblems.UrlRefused, Link("⟦mailto:⟧"), "because it has no address; correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦mailto:jo example.com⟧"), "because its address has no '@'; correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦https://example,com/a⟧"), "because its host contains a character that is not allowed in hosts; write 'https://example.com/a'"),
        new(LinkProblems.UrlRefused, Link("⟦https://example.com:abc/⟧"), "because its port is not a number; correct the URL"),
        new(LinkProblems.UrlRefused, TestPost.WithBody("See [the bank](⟦\"https://example.com/a\"⟧)."), "because it is in quotes; write 'https://example.com/a'"),
        new(LinkProblems.UrlRefused, Link("⟦'tel:1'⟧"), "because it is in quotes; correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦https:///a⟧"), "it has no host; correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦https:///example.com/a⟧"), "it has no host; write 'https://example.com/a'") { Fixed = Link("https://example.com/a").Replace("⟦", "").Replace("⟧", "") },
        new(LinkProblems.UrlRefused, Link("⟦https:a.com@news.example.com⟧"), "correct the URL"),
        new(LinkProblems.UrlRefused, Link("⟦https://https://https://example.com/a⟧"), "it has two schemes; correct the URL"),
        new DiagnosticCase(LinkProblems.UrlRefused, Link("⟦images\\a.png⟧"), "it contains a '\\', which browsers read as '/'; write 'images/a.png'")
            with { Fixed = Link("images/a.png") },
        new(LinkProblems.UrlRefused, Image("⟦images\\2022\\a b.png⟧"), "write 'images/2022/a b.png'"),
        new DiagnosticCase(LinkProblems.UrlRefused, Link("⟦http:/example.com/a⟧"), "the scheme is not followed by two slashes; write 'http://example.com/a'")
            with { Fixed = Link("http://example.com/a") },
        new DiagnosticCase(LinkProblems.UrlRefused, Link("⟦https://https://example.com/a⟧"), "it has two schemes; write 'https://example.com/a'")
            with { Fixed = Link("https://example.com/a") },
        new(LinkProblems.UrlRefused, Link("⟦http://https//example.com⟧"), "it has two schemes; write 'https://example.com'"),
        new DiagnosticCase(LinkProblems.LocalFile, TestPost.WithBody("See [this](⟦C:\\news\\a.pdf⟧)."), "'C:\\news\\a.pdf' was removed from 'href' of <a> because it is a path on your computer or network, which readers cannot open; put the file on the site and write its URL, such as '/files/a.pdf'")
            with { Fixed = TestPost.WithBody("See [this](/files/a.pdf).") },
        new(LinkProblems.LocalFile, Link("⟦c:/news/a b.pdf⟧"), "such as '/files/a%20b.pdf'"),
        new(LinkProblems.LocalFile, Link("⟦file:///C:/news/a.pdf⟧"), "such as '/files/a.pdf'"),
        new(LinkProblems.LocalFile, Link("⟦FILE://server/share/⟧"), "such as '/files/share'"),
        new(LinkProblems.LocalFile, Link("⟦file:⟧"), "such as '/files/report.pdf'"),
        new(LinkProblems.LocalFile, Image("⟦\\\\server\\share\\a.png⟧"), "was removed from 'src' of <img>"),
        new DiagnosticCase(LinkProblems.PreviewUrl, TestPost.WithBody("See [x](⟦http://localhost:4000/2024/06/07/target.html⟧)."), "'http://localhost:4000/2024/06/07/target.html' leads each reader to a server on the reader's own computer; write '/2024/06/07/target.html' if")
            with { Fixed = TestPost.WithBody("See [x](/2024/06/07/target.html).") },
        new(LinkProblems.PreviewUrl, Link("⟦https://127.0.0.1/a?b#c⟧"), "write '/a?b#c'"),
        new(LinkProblems.PreviewUrl, Link("⟦http://[::1]:5000/a⟧"), "write '/a'"),
        new(LinkProblems.PreviewUrl, Image("⟦http://LocalHost:4000/img/a.png⟧"), "write '/img/a.png'"),
        new DiagnosticCase(LinkProblems.HostWithoutScheme, Link("⟦https//example.com/a⟧"), "'https//example.com/a' has no scheme, so it leads to a page of this site; write 'https://example.com/a'")
            with { Fixed = Link("https://example.com/a") },
        new(LinkProblems.HostWithoutScheme, Link("⟦http;//www.example.com⟧"), "write 'http://www.example.com'"),
        new(LinkProblems.UrlRefused, Link($"⟦https://{new string('a', 300)}.com/⟧"), "its host has more than 253 characters"),
        new(LinkProblems.UrlRefused, Link("⟦https://exam<ple.com/⟧"), "its host contains a character that is not allowed in hosts"),
        new(LinkProblems.UrlRefused, Link("⟦javascript&amp;#58;alert(1)⟧"), "a character reference, such as '&#58;'"),
        new(LinkProblems.UrlRefused, Link("⟦https:news⟧"), "not followed by two slashes"),
        new(LinkProblems.UrlRefused, Link("⟦/a\n/b⟧"), "a line break"),
        new(LinkProblems.UrlRefused, TestPost.WithBody("<img src=\"a.png\" alt=\"a\" srcset=\"⟦a.png 2 3x⟧\">"), "each part must be a URL and a size"),
        new(LinkProblems.HostWithoutScheme, TestPost.WithBody("[x](⟦www.example.com⟧)"), "'www.example.com' has no scheme, so it leads to a page of this site; write 'https://www.example.com'"),
        new(LinkProblems.HostWithoutScheme, TestPost.WithBody("[x](⟦example.org/a/b.html?c#d⟧)"), "write 'https://example.org/a/b.html?c#d'"),
        new(LinkProblems.HostWithoutScheme, TestPost.WithBody("[x](⟦bo@example.com⟧)"), "write 'mailto:bo@example.com'"),
        new(LinkProblems.HostWithoutScheme, SourceSet("a.png 1x, ⟦www.example.com/a.png⟧ 2x"), "write 'https://www.example.com/a.png'"),
        new(LinkProblems.LookAlikeHost, SourceSet("a.png, ⟦https://b\u0430nk.example.com/a⟧ 2x"), "browsers open 'xn--bnk-6cd.example.com'"),
        new(LinkProblems.SchemeMissing, SourceSet("a.png,\n⟦//news.example.com/a⟧"), "became 'https://news.example.com/a'"),
        new(LinkProblems.SchemeRefused, SourceSet("⟦ftp://a.example/b⟧ 2x"), "'ftp://a.example/b' was removed"),
        new(LinkProblems.UrlRefused, SourceSet("⟦ , ⟧"), "it is empty"),
        new(LinkProblems.HostWithoutScheme, SourceSet("⟦a.png?b&amp;c 1x, www.example.com/a.png 2x⟧"), "write 'https://www.example.com/a.png'"),
        new(LinkProblems.HostWithoutScheme, Image("⟦www.example.com/a.png⟧"), "write 'https://www.example.com/a.png'"),
        new(LinkProblems.UnknownFragment, TestPost.WithBody("## What it means\n\nSee [below](⟦#what-it-maens⟧)."), "There is no heading or element '#what-it-maens' in this article; did you mean '#what-it-means'?"),
        new(LinkProblems.UnknownFragment, Link("⟦#b⟧"), "write the id of a heading, or delete the link"),
    ];

    private static string Link(string url) => TestPost.WithBody($"<p>See <a href=\"{url}\">this</a>.</p>");

    private static string SourceSet(string value) => TestPost.WithBody($"<p>See <img src=\"a.png\" alt=\"\" srcset=\"{value}\">.</p>");

    private static string Image(string url) => TestPost.WithBody($"<p>See <img src=\"{url}\" alt=\"\">.</p>");
}
