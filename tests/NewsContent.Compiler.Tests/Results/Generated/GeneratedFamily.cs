using NewsContent.Compiler.Highlighting;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Markdown;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Tests.Liquid;

namespace NewsContent.Compiler.Tests.Results.Generated;

/// <summary>A family of generated inputs.</summary>
/// <param name="Count">The number of inputs.</param>
/// <param name="Write">Returns the input with a number.</param>
/// <param name="Describe">Describes the result of an input.</param>
internal sealed record GeneratedFamily(int Count, Func<int, string> Write, Func<string, IEnumerable<string>> Describe)
{
    private const string Separator = "\n=====\n";

    // One name for each syntax.
    private static readonly string[] Languages = [.. CodeLanguages.Names.DistinctBy(CodeLanguages.Find)];

    private static readonly Lazy<RecordedTemplates> Templates = new(() => RecordedTemplates.Read(RecordedLiquidTests.ValuesOf("lists")));

    private static readonly SiteSettings RichSite = TestPost.Site with
    {
        Policy = HtmlPolicy.Create(new PolicyOptions
        {
            AllowsStyle = true,
            AllowsDataImages = true,
            AllowsMath = true,
            FrameHosts = FrameHosts.YouTube | FrameHosts.Vimeo,
            Schemes = new(["ftp"]),
            AddedElements = new(["main", "nav"]),
        }),
        HasEmojiCodes = true,
        Highlights = true,
        NumbersCodeLines = true,
        ExcerptSeparator = "<!--more-->",
        IdPrefix = "x-",
        Language = "en",
        Site = new("/n", "https://news.example.com"),
        Markdown = MarkdownOptions.Default with
        {
            HardWrap = true,
            AutoIdPrefix = "h-",
            ParseBlockHtml = true,
            ParseSpanHtml = false,
            SmartQuotes = "apos,apos,quot,quot",
            FirstTocLevel = 2,
            LastTocLevel = 3,
            HeaderOffset = 1,
            FootnoteNumber = 5,
            FootnotePrefix = "p",
            TypographicSymbols = false,
        },
    };

    private static readonly Dictionary<string, Lazy<Grammar>> Grammars =
        new[] { "code", "components", "html", "links", "markdown", "options" }.ToDictionary(name => name, name => new Lazy<Grammar>(() => Grammar.Read(name)), StringComparer.Ordinal);

    /// <summary>All families by name.</summary>
    public static IReadOnlyDictionary<string, GeneratedFamily> All { get; } = new Dictionary<string, GeneratedFamily>(StringComparer.Ordinal)
    {
        ["assets"] = Of("assets", 3000, GeneratedResult.OfAssets),
        ["bytes"] = Of("bytes", 6000, GeneratedResult.OfBytes),
        ["code"] = new(12000, Code, GeneratedResult.OfCode),
        ["components"] = new(2000, number => Input("components", "options", number) + Separator + Input("components", "components", number), input => Split(input, GeneratedResult.OfPolicy)),
        ["config"] = Of("config", 1000, GeneratedResult.OfConfig),
        ["data"] = Of("data", 3000, GeneratedResult.OfData),
        ["dates"] = Of("dates", 10000, GeneratedResult.OfDate),
        ["frames"] = Of("frames", 1500, input => OfBody(input, ".html", RichSite)),
        ["front-matter"] = Of("frontmatter", 2500, input => OfPost($"---\n{input}---\nText.\n", ".md", TestPost.Site)),
        ["html"] = Of("html", 3000, input => OfBody(input, ".html", TestPost.Site)),
        ["html-rich"] = Of("html", 2500, input => OfBody(input, ".html", RichSite)),
        ["includes"] = Of("includes", 3000, GeneratedResult.OfInclude),
        ["links"] = Of("links", 2500, GeneratedResult.OfLinks),
        ["liquid-filters"] = Of("filters", 12000, OfTemplate),
        ["liquid-strftime"] = Of("strftime", 15000, OfTemplate),
        ["liquid-tags"] = Of("tags", 8000, OfTemplate),
        ["markdown"] = Of("markdown", 4000, input => OfBody(input, ".md", TestPost.Site)),
        ["markdown-rich"] = Of("markdown", 2000, input => OfBody(input, ".md", RichSite)),
        ["models"] = Of("models", 2000, input => EditedTexts.DescribeModel($"---\ntitle: Rates\n{input}---\nText.\n", isOptional: true).Concat(EditedTexts.DescribeModel($"---\ntitle: Rates\n{input}---\nText.\n", isOptional: false))),
        ["names"] = Of("names", 3000, GeneratedResult.OfFileName),
        ["pictures"] = Of("pictures", 10000, GeneratedResult.OfPicture),
        ["policy"] = new(1500, number => Input("policy", "options", number) + Separator + Input("policy", "html", number), input => Split(input, GeneratedResult.OfPolicy)),
        ["posts"] = Of("posts", 2500, input => OfPost(input, ".md", TestPost.Site)),
        ["repeated"] = new(250, Repeated, input => OfBody(input, ".md", TestPost.Site)),
        ["selectors"] = Of("selectors", 8000, GeneratedResult.OfSelector),
        ["sites"] = Of("sites", 500, GeneratedResult.OfSite),
        ["slips"] = Of("slips", 5000, input => OfBody(input, ".md", TestPost.Site)),
        ["urls"] = Of("urls", 8000, GeneratedResult.OfUrl),
    };

    private static GeneratedFamily Of(string grammar, int count, Func<string, IEnumerable<string>> describe)
    {
        var read = new Lazy<Grammar>(() => Grammar.Read(grammar));
        return new(count, number => read.Value.Write("start", new NumberSequence(grammar, number)), describe);
    }

    // An asterisk stands for each language in turn.
    private static string Code(int number) => Input("code", "code", number) is ['*', .. var code] ? Languages[number % Languages.Length] + code : Input("code", "code", number);

    // Reaches the limits of the numbers of problems and suggestions.
    private static string Repeated(int number)
    {
        var numbers = new NumberSequence("repeated", number);
        var (grammar, rule) = numbers.Next(3) switch { 0 => ("html", "node"), 1 => ("links", "link"), _ => ("markdown", "block") };
        var parts = Enumerable.Range(0, 1 + numbers.Next(3)).Select(_ => Grammars[grammar].Value.Write(rule, numbers)).ToArray();
        return string.Join('\n', Enumerable.Range(0, 20 + numbers.Next(100)).Select(i => parts[i % parts.Length]));
    }

    private static string Input(string seed, string grammar, int number) => Grammars[grammar].Value.Write("start", new NumberSequence(seed + grammar, number));

    private static IEnumerable<string> Split(string input, Func<string, string, IEnumerable<string>> describe)
    {
        var parts = input.Split(Separator, 2);
        return describe(parts[0], parts[1]);
    }

    private static IEnumerable<string> OfBody(string body, string extension, SiteSettings settings) => OfPost(TestPost.WithBody(body), extension, settings);

    private static IEnumerable<string> OfPost(string text, string extension, SiteSettings settings) =>
        GeneratedResult.OfPost(text, TestPost.Parse(text, Path.ChangeExtension(TestPost.FileName, extension), settings));

    private static IEnumerable<string> OfTemplate(string template)
    {
        var output = Templates.Value.Render(template, out var problems);
        return [output, .. problems.Select(EditedTexts.Describe)];
    }
}
