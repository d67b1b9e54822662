using System.Security.Cryptography;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Dates.Ruby;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Highlighting;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Hosts;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pictures;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Records;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Tests.Assets;
using NewsContent.Compiler.Tests.Includes;
using NewsContent.Compiler.Tests.Links;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Results.Generated;

/// <summary>Describes the results of generated inputs.</summary>
internal static class GeneratedResult
{
    private const string OwnPath = "/site/_posts/2022-06-07-own.md";

    // Uses most options of kramdown and most settings of posts.
    private static readonly (string Name, string Text)[] Posts =
    [
        ("_posts/2022-06-07-rates.md", "---\ntitle: Rates\ntags: a\n---\n# \"One\" -- 'two'\n\nA line...\nand <b>*one*</b>[^1].\n\n<div>*b*</div>\n\n* toc\n{:toc}\n\n## Two <<a>>\n\n```cs\nvar x = 1;\n```\n\n<!--more-->\n\n[a](b.md) :smile:\n\n[^1]: Note `c`{:.ruby}.\n"),
        ("_posts/sub/2022-06-08-bonds.html", "---\ndate: 2022-06-08 23:30\n---\n<p>Text.</p>\n"),
        ("_drafts/draft.txt", "---\nlayout: post\n---\nText\n"),
        ("_notes/a/mei.md", "---\npublished: false\n---\nText\n"),
        ("docs/a.md", "---\ntitle: A\n---\nText\n"),
    ];

    private static readonly string[] SlugModes = ["raw", "default", "pretty", "ascii", "latin", "none"];
    private static readonly string[] Names = ["rates", "bonds", "clean-energy", "title", "categories", "layout", "description", "/2022/06/07/bonds.html", "central-bank"];
    private static readonly DateTime Day = new(2000, 3, 4);
    private static readonly SiteAddress Address = new("/n", "https://news.example.com");

    private static readonly Lazy<ParsedPost[]> Others = new(() => [.. LinkCheckTests.Site.Select(post => TestPost.Parse(post.Text, post.FileName))]);

    public static IEnumerable<string> OfPost(string text, ParsedPost post)
    {
        if (post.Body is { } content)
        {
            var body = new DecodedBody(content, post.Problems);
            yield return body.Html;
            yield return body.Text;
        }

        foreach (var line in EditedTexts.DescribePost(text, post))
        {
            yield return line;
        }

        // In the cache of the precompiler.
        var writer = new RecordWriter();
        PostWriter.Write(writer, post);
        var record = writer.Finish();
        yield return $"record: {PostReader.Read(new RecordReader(record, 0)).Equals(post)} {Convert.ToHexStringLower(SHA256.HashData(record))}";
    }

    public static IEnumerable<string> OfBytes(string hex)
    {
        var decoded = TextDecoder.Decode(Convert.FromHexString(hex));
        return [decoded.Text, decoded.Problem is { } problem ? EditedTexts.Describe(problem.In("a.md")) : ""];
    }

    public static IEnumerable<string> OfPicture(string hex) => [PictureSize.Read(Convert.FromHexString(hex.Length % 2 == 0 ? hex : hex + "0")).ToString() ?? ""];

    public static IEnumerable<string> OfAssets(string body)
    {
        var text = TestPost.WithBody(body);
        var post = AssetTests.Parse(text, AssetTests.Assets);
        return [.. OfPost(text, post), .. post.Links is null ? [] : AssetTests.FindProblems(post).Select(EditedTexts.Describe)];
    }

    public static IEnumerable<string> OfInclude(string input)
    {
        var parts = input.Split("\n=\n", 2);
        var site = new TestSite(
            ("_includes/x.html", parts[0]), ("_includes/y.html", "{{ include.a }}"), ("_includes/sub/z.html", "z{{ include.title }}"), ("_posts/x.html", "r{{ include.url }}"));
        return [site.Html(parts[1], out var problems), .. problems.Select(EditedTexts.Describe)];
    }

    public static IEnumerable<string> OfCode(string input)
    {
        var parts = input.Split('\n', 2);
        var spans = new CodeSpans(int.MaxValue);
        CodeLanguages.Find(parts[0])!.Scan(parts[1], 0, parts[1].Length, spans);
        return spans.All.Select(span => $"{span.Class} {parts[1].Substring(span.Start, span.Length)}");
    }

    public static IEnumerable<string> OfPolicy(string properties, string body)
    {
        var values = properties.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split('=', 2)).Where(line => line.Length == 2)
            .GroupBy(line => "NewsContent" + line[0], StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Last()[1], StringComparer.Ordinal);
        var (options, problems) = PolicyOptionsReader.Read(PolicyProperties.Read(name => values.GetValueOrDefault(name)));
        var text = TestPost.WithBody(body);
        var post = TestPost.Parse(text, Path.ChangeExtension(TestPost.FileName, ".html"), TestPost.Site with { Policy = HtmlPolicy.Create(options) });
        return [ValueText.Of(options), .. problems.Select(EditedTexts.Describe), .. OfPost(text, post)];
    }

    public static IEnumerable<string> OfConfig(string text)
    {
        foreach (var line in EditedTexts.DescribeConfig(text))
        {
            yield return line;
        }

        var settings = (SiteConfig.Parse("/site/_config.yml", text).Settings with { Root = "/site/" }).WithCollections(["_notes", "/docs"]);
        foreach (var (name, post) in Posts)
        {
            foreach (var line in OfPost(post, PostParser.Parse("/site/" + name, post, new PostContext(settings) { IsPage = name.StartsWith("docs/", StringComparison.Ordinal) }, CancellationToken.None)))
            {
                yield return line;
            }
        }
    }

    public static IEnumerable<string> OfDate(string text)
    {
        foreach (var isPlain in new[] { true, false })
        {
            yield return $"{PostDate.Parse(text, isPlain, out var date, out var fault)} {ValueText.Of(date)} {fault}";
            yield return ValueText.Of(JekyllDate.Read(text, isPlain, text, Day)) + ValueText.Of(JekyllDate.Read(text, isPlain, text, null));
            foreach (var type in Enum.GetValues<ModelType>().Where(type => type is not (ModelType.Reference or ModelType.Entry or ModelType.Enum)))
            {
                yield return $"{type} {ModelRemedy.Find(type, text, isPlain)}";
            }
        }

        yield return $"{RubyTime.Parse(text, Day, out var ruby)} {ValueText.Of(ruby)}";
        yield return $"{RubyTime.Parse(text, null, out ruby)} {ValueText.Of(ruby)} {ValueText.Of(YamlTimestamp.Parse(text))}";
    }

    public static IEnumerable<string> OfFileName(string path)
    {
        const string Text = "---\ntitle: Rates\n---\nText.\n";

        var file = PostFileName.Parse(path);
        var settings = TestPost.Site with { Collections = new([new CollectionRules("notes", "/:collection/:path/", Output: true)]), ShowDrafts = true };
        return
        [
            ValueText.Of(file),
            PostFileNameSuggestion.Create(file, null),
            PostFileNameSuggestion.Create(file, Day),
            .. OfPost(Text, PostParser.Parse("/site/" + path, Text, new PostContext(settings) { Modified = Day, IsPage = path[0] != '_' }, CancellationToken.None)),
        ];
    }

    public static IEnumerable<string> OfSelector(string input)
    {
        var parts = input.Split('\n', 4);
        var attribute = parts[1].Length == 0 ? null : parts[1];
        var pattern = parts[2].Length == 0 ? null : parts[2];
        var (mistake, fault) = (SelectorSyntax.FindMistake(parts[0]), pattern is null ? null : PatternSyntax.FindMistake(pattern));
        yield return $"{mistake} | {fault}";
        if (mistake is not null || fault is not null)
        {
            yield break;
        }

        foreach (var remove in new[] { false, true })
        {
            var problems = new ProblemBag(new SourceFile("/site/_posts/2022-06-07-a.html", parts[3]));
            var rules = new[] { new SelectRule(parts[0], attribute, pattern, Remove: false), new SelectRule(parts[0], attribute, pattern, remove) { First = true } };
            var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Rules = rules.ToEquatableArray() }, problems, CancellationToken.None);
            yield return result?.Body.Html.Decode(0, result.Body.Html.Length) ?? "";
            yield return result is null ? "" : ValueText.Of(result.Selections);
            foreach (var problem in problems.ToArray())
            {
                yield return EditedTexts.Describe(problem);
            }
        }
    }

    public static IEnumerable<string> OfLinks(string input)
    {
        var parts = input.Split('\n', 3);
        var settings = TestPost.Site with { Site = new(parts[0], "https://news.example.com"), ResolvesSourceLinks = input.Length % 2 == 0 };
        var config = SiteConfig.Parse("/site/_config.yml", $"url: https://news.example.com\nbaseurl: \"{parts[0]}\"\n");
        var addresses = Others.Value.Select(other => other.Address!).ToEquatableArray();
        var text = TestPost.WithBody(parts[2]);
        var draft = PostParser.Parse(OwnPath, text, new PostContext(settings), CancellationToken.None);
        var post = PostParser.Parse(OwnPath, text, new PostContext(settings) { Links = new SiteIndex(addresses, config.Variables).Resolve(draft.References) }, CancellationToken.None);
        var index = new LinkIndex(addresses) { OtherPages = OtherPages.Read(parts[1]) };
        var fragments = new FragmentIndex(Others.Value.Select(other => other.Links).OfType<ArticleLinks>().Select(links => new ArticleIds(links.Url, links.Ids)).ToEquatableArray());
        return
        [
            .. OfPost(text, post),
            .. post.Links is null ? Enumerable.Empty<string>() : LinkChecker.CheckTargets(post.Links.Outgoing, index).Select(EditedTexts.Describe),
            .. post.Links is null ? Enumerable.Empty<string>() : LinkChecker.CheckFragments(LinkChecker.WithFragments(post.Links.Outgoing), index, fragments, Ids.DefaultPrefix).Select(EditedTexts.Describe),
        ];
    }

    public static IEnumerable<string> OfUrl(string text)
    {
        const string Own = "/2022/06/07/own.html";

        yield return ValueText.Of(SiteUrl.Parse(text, Own, Address)) + ValueText.Of(SiteUrl.Parse(text, Own, SiteAddress.None)) + ValueText.Of(SiteUrl.Parse("/n" + text, Own, Address));
        yield return Try(() => SiteUrl.Key(text)) + Try(() => SiteUrl.Compose(text)) + Try(() => SiteUrl.Resolve(Own, text));
        yield return Try(() => UrlNormalizer.Normalize(text)) + Try(() => Permalink.Normalize(text)) + Try(() => Permalink.Escape(text));
        yield return PercentEncoding.TryDecode(text, out var decoded) + decoded + Try(() => PercentEncoding.Normalize(text, "/:")) + Try(() => PercentEncoding.Encode(text, "-_."));
        yield return string.Join('|', SlugModes.Select(mode => Try(() => Slugify.In(mode, text)))) + Slugify.Default(text) + Slugify.Pretty(text) + Slugify.ToTitle(text);
        yield return string.Join('|', Try(() => LookAlikeHost.Describe(text)), Try(() => LookAlikeHost.ToAscii(text)), Try(() => LookAlikeHost.ToUnicode(text)), Try(() => Punycode.Encode(text)), Try(() => Punycode.Decode(text)));
        yield return string.Join('|', Ids.IsAllowed(text, Ids.DefaultPrefix), Ids.IsPrefix(text), Try(() => Ids.WithPrefix(text, "a-")), Ids.OfHeading(text), HeadingId.Of(text, 5), WordCounter.CountAsJekyll(text, "auto"), WordCounter.CountAsJekyll(text, "cjk"));
        yield return string.Join('|', Try(() => RedirectSource.FindFault(text, Address)?.ToString()), SourcePath.IsSource(text), Try(() => SourcePath.StemOf(text)), ValueText.Of(SourcePath.Of(text)));
        yield return string.Join('|', Try(() => PermalinkCheck.Correct(text)), Permalink.IsShared(text), Permalink.FindPlaceholder(text), PermalinkStyle.ToTemplate(text), PermalinkStyle.Nearest(text));
        var problems = new ProblemBag(new SourceFile("a.md", text));
        _ = Permalink.CheckTemplate(text, new TextSpan(0, text.Length), problems);
        PermalinkCheck.Check(text, new TextSpan(0, text.Length), problems);
        yield return string.Join('|', problems.ToArray().Select(EditedTexts.Describe));
        yield return string.Join('|', NearestName.Fold(text), NearestName.Find(text, Names, 2), NearestName.Find(text, Names, 5), Compiler.CSharp.Identifier.FromSlug(text), XmlText.Escape(text), Compiler.CSharp.CSharpLiteral.String(text), Nfc.Normalize(text));
    }

    public static IEnumerable<string> OfData(string input) => SiteResult.OfData(input);

    public static IEnumerable<string> OfSite(string input) => SiteResult.OfSite(input);

    // Some functions have a precondition.
    private static string Try(Func<string?> function)
    {
        try
        {
            return function() ?? "none";
        }
        catch (Exception exception) when (exception is ArgumentException or InvalidOperationException or IndexOutOfRangeException)
        {
            return exception.GetType().Name;
        }
    }
}
