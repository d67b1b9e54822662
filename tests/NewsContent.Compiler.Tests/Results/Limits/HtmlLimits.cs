using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Highlighting;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Hosts;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Html.Styles;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Tests.Html;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Results.Limits;

/// <summary>Limits of HTML, URLs and characters.</summary>
internal static class HtmlLimits
{
    private static readonly SiteAddress Site = new("", "https://news.example.com");
    private static readonly SiteSettings Colored = TestPost.Site with { Highlights = true };
    private static readonly PolicyProperties WithVideos = new() { NewsContentFrameHosts = "youtube" };

    public static IEnumerable<KeyValuePair<string, Limit>> All => new Dictionary<string, Limit>(StringComparer.Ordinal)
    {
        ["characters of copied attributes"] = OfCopies(300_000),
        ["characters of copied attributes, with one more in another"] = OfCopies(300_001),
        ["bytes of sanitized HTML"] = new(n => IsTooLong(Repeat("a", n), 100)),
        ["bytes of sanitized HTML with URLs from the root"] = new(n => IsTooLong("<a href=/b>c</a><a href=//d/e>f</a><a href=https://g/h>i</a>" + Repeat("a", n), 200)),
        ["bytes of sanitized HTML with a relative URL"] = new(n => IsTooLong("<a href=b>c</a>" + Repeat("a", n), 200)),
        ["characters of a heading that make its id"] = new(n => !Sanitized.Html($"<h2>{Repeat("!", n - 1)}a</h2>").Contains("-a\"", StringComparison.Ordinal)),
        ["characters of a heading with elements that make its id"] = new(n => !Sanitized.Html($"<h2><b>{Repeat("!", n - 1)}</b>a</h2>").Contains("-a\"", StringComparison.Ordinal)),
        ["characters of the id of a heading"] = new(n => Ids.OfHeading(Repeat("a", n)).Length < n),
        ["characters of a prefix of ids"] = new(n => !Ids.IsPrefix(Repeat("a", n - 1) + "-"), From: 2),
        ["ids that are compared with a fragment"] = new(n => !HasMessage("did you mean", Each(n - 1, i => $"<p id=x{i}>a</p>") + "<p id=meaning>a</p><a href=#meanign>b</a>")),
        ["fragments with a suggestion"] = new(n => !HasMessage("did you mean", $"<p id=meaning>a</p>{Each(n - 1, i => $"<a href=#x{i}>b</a>")}<a href=#meanign>b</a>")),
        ["misspelled attributes of a body"] = new(n => !HasMessage("'titel'", $"{Repeat("<p lagn=en>a</p>", n - 1)}<p titel=a>b</p>")),
        ["characters of an attribute that is not compared"] = new(n => HasProblem(BodyProblems.MisspelledAttribute, $"<p {(n < 4 ? "dri" : "lagn")}=a>b</p>"), From: 3),
        ["characters of an element that is not compared"] = new(n => HasMessage("did you mean", $"<{(n < 5 ? "spam" : "smoll")}>b</{(n < 5 ? "spam" : "smoll")}>"), From: 4),
        ["misspelled elements of a body"] = new(n => !HasMessage("did you mean <small>", $"{Repeat("<tabel>a</tabel>", n - 1)}<smoll>b</smoll>")),
        ["characters of a time"] = OfAttribute("datetime", n => Repeat("1", n)),
        ["characters of a media type"] = OfAttribute("mime", n => "video/".PadRight(n, 'a'), from: 6),
        ["characters of a media query"] = OfAttribute("query", n => Repeat("a", n)),
        ["characters of a language"] = OfAttribute("language", n => Repeat("a", n)),
        ["integer of an attribute"] = OfAttribute("integer", Number),
        ["columns of a cell"] = OfAttribute("span", Number),
        ["pixels of a length"] = OfAttribute("length", Number),
        ["percent of a length"] = OfAttribute("length", n => Number(n) + "%"),
        ["ems of a space"] = OfAttribute("space", n => Number(n) + "em"),
        ["characters of a size of an image"] = new(n => !Sanitized.Html($"<img srcset=\"/a.png {Repeat("1", n - 1)}x\">").Contains("srcset", StringComparison.Ordinal), From: 2),
        ["characters of a data attribute"] = new(n => !AttributeName.IsDataName("data-".PadRight(n, 'a')), From: 6),
        ["characters of an element of a project"] = new(n => RefusedNames.ElementReason("a-".PadRight(n, 'a')) is not null, From: 3),
        ["characters of a host and a port"] = new(n => UrlPolicy.Check($"https://{Repeat("a.", n)[..(n - 1)]}b/", AttributeKind.Link, HtmlPolicy.Default).Detail.Contains("253", StringComparison.Ordinal), From: 3),
        ["characters of a suggested URL"] = new(n => UrlPolicy.Check("https://" + "https://a.example/".PadRight(n, 'a'), AttributeKind.Link, HtmlPolicy.Default).Meant is null, From: 20),
        ["characters of the scheme of a site"] = new(n => SiteUrl.Parse($"{Repeat("a", n)}://news.example.com/a", "/", Site) is null),
        ["characters of the scheme of another site"] = new(n => SiteUrl.Parse($"{Repeat("a", n)}://news.example.com/a", "/", Site with { Url = $"{Repeat("a", n)}://news.example.com" }) is null),
        ["characters of the extension of a file"] = new(n => FileUrl.Parse("/a." + Repeat("b", n), Site, isLink: false) is null),
        ["characters of an image in a URL"] = new(n => DataImage.Check("data:image/png;base64,".PadRight(n, 'A')).Detail.Contains("the limit", StringComparison.Ordinal), From: 22),
        ["characters of a label that is written in ASCII"] = new(n => Punycode.Encode("é".PadRight(n, 'a'))[0] == 'é'),
        ["characters of a label that is read from ASCII"] = new(n => Punycode.Encode("é".PadRight(n - 7, 'a')) is var label && Punycode.Decode(label) == label, From: 10),
        ["tokens of a style"] = new(n => StyleTokens.Read(Repeat("a ", n)) is null),
        ["digits of a style"] = new(n => StyleTokens.Read(Repeat("1", n)) is null),
        ["characters of the name of a font"] = new(n => StyleTokens.Read($"'{Repeat("a", n)}'") is null),
        ["characters of a style"] = new(n => StyleAttribute.Clean("color: red".PadRight(n), static (_, _) => { }) is null, From: 10),
        ["width of a video"] = new(n => !Video($"width={n}").Contains($"width=\"{n}\"", StringComparison.Ordinal)),
        ["height of a video"] = new(n => !Video($"height={n}").Contains($"height=\"{n}\"", StringComparison.Ordinal)),
        ["digits of a video"] = new(n => VideoFrame.Rebuild("https://vimeo.com/" + Repeat("1", n), FrameHosts.Vimeo) is null),
        ["characters of the hash of a video"] = new(n => !VideoFrame.Rebuild("https://vimeo.com/1/" + Repeat("a", n), FrameHosts.Vimeo)!.Contains("?h=", StringComparison.Ordinal)),
        ["elements around colored code"] = new(n => !Code($"{Repeat("<div>", n)}<pre><code class=language-c>1</code></pre>{Repeat("</div>", n)}").Contains("span", StringComparison.Ordinal)),
        ["number of a marked line"] = new(n => !Code($"<pre hl_lines={n}><code class=language-text>{Repeat("\n", n - 1)}a\n</code></pre>").Contains("hll", StringComparison.Ordinal)),
        ["characters of a prompt"] = new(n => FirstClass("console", "a@".PadRight(n - 1, 'b') + "$ ls") == CodeClass.Output, From: 4),
        ["characters of a reference in code"] = new(n => FirstClass("html", $"&{Repeat("a", n)};") != CodeClass.Entity),
        ["characters of a selector after a colon"] = new(n => FirstClass("scss", $"b:{Repeat("c", n)}{{}}", start: "a {") == CodeClass.Property),
        ["digits of a reference to a bidirectional control"] = new(n => !HasProblem(BodyProblems.BidiControl, $"<p>&#x{"202E".PadLeft(n, '0')};</p>"), From: 4),
        ["misread letters of one problem"] = new(n => Compiler.Characters.Mojibake.Match(Repeat("\u00C3\u00A9", n), 0)!.Value.Length < 2 * n),
        ["misread letters after one of three bytes"] = new(n => Compiler.Characters.Mojibake.Match("\u00E2\u20AC\u2122" + Repeat("\u00C3\u00A9", n), 0)!.Value.Length < 3 + (2 * n)),
        ["Chinese characters of a file of unknown encoding"] = new(n => LegacyEncoding.Guess(Bytes(n, 0xD0, 0xC2)) is not null),
        ["Chinese characters of a file that can be Korean"] = new(n => LegacyEncoding.Guess([.. Bytes(1, 0xD0, 0xC2), .. Bytes(n - 1, 0xB0, 0xA1)]) is null, From: 4),
        ["Chinese characters beside one that cannot be"] = new(n => LegacyEncoding.Guess([.. Bytes(n, 0xD0, 0xC2), 0xF8, 0xA1]) is not null),
    };

    // Each copy costs its attributes. A character more in the second attribute costs several, so both limits together have the exact sum.
    private static Limit OfCopies(int length) =>
        new(n => HasProblem(LimitProblems.TooMuchMarkup, $"<p><b title={Repeat("a", length)}>x</p><p>y<i title={Repeat("a", n)}>z</p><p>w</p>"), From: 40_000);

    private static Limit OfAttribute(string kind, Func<int, string> value, int from = 1) => new(n => AttributeCheck.Parse(kind).Check(value(n)) is null, from);

    private static bool IsTooLong(string html, int maxBytes)
    {
        var links = new BodyLinks(new BodySource { Start = 0, IsMarkdown = false, Settings = TestPost.Site, OwnUrl = "/2022/06/07/rates.html" }.CreateLinkContext());
        try
        {
            new BodySanitizer(HtmlPolicy.Default, links, null) { MaxBytes = maxBytes }.Sanitize(BodyHtmlParser.Parse(html, CancellationToken.None), CancellationToken.None);
            return false;
        }
        catch (LimitException)
        {
            return true;
        }
    }

    private static bool HasProblem(ProblemKind kind, string html) => TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html").Problems.Any(problem => problem.Kind == kind);

    private static bool HasMessage(string part, string html) =>
        TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html").Problems.Any(problem => problem.Message.Contains(part, StringComparison.Ordinal));

    private static string Video(string attribute) => Sanitized.Html($"<iframe src=https://youtu.be/aB3-_fGhIjK {attribute}></iframe>", WithVideos);

    private static string Code(string html) => new DecodedBody(TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html", Colored).Body!, []).Html;

    // The class of the first span of code after other code.
    private static string FirstClass(string language, string code, string start = "")
    {
        var spans = new CodeSpans(100);
        CodeLanguages.Find(language)!.Scan(start + code, 0, start.Length + code.Length, spans);
        return spans.All.FirstOrDefault(span => span.Start >= start.Length).Class ?? "";
    }

    private static byte[] Bytes(int count, byte first, byte second) => [.. Enumerable.Repeat<byte[]>([first, second], count).SelectMany(pair => pair)];

    private static string Number(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Repeat(string text, int times) => Limit.Repeat(text, times);

    private static string Each(int count, Func<int, string> text) => Limit.Each(count, text);
}
