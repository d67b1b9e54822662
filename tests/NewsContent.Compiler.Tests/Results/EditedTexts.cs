using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Tests.Diagnostics;
using NewsContent.Compiler.Tests.Liquid;
using NewsContent.JekyllComparison;
using NewsContent.Security.Tests;

namespace NewsContent.Compiler.Tests.Results;

/// <summary>A family of texts to edit.</summary>
/// <param name="Edits">The number of edited texts of each text.</param>
/// <param name="Texts">The texts, each with the position of its first edit and the function that describes the result of an edited text.</param>
internal sealed record EditedTexts(int Edits, IReadOnlyList<(string Text, int Start, Func<string, IEnumerable<string>> Describe)> Texts)
{
    // The texts that exceed a limit are long, and edits do not change that.
    private const int MaxLength = 5_000;

    private static readonly string BodyStart = TestPost.WithBody("");

    // One list and one optional property of each type, so that each value is read as each type.
    private static readonly ModelType[] Types = [.. Enum.GetValues<ModelType>().Where(type => type is not (ModelType.Reference or ModelType.Entry))];

    /// <summary>All families by name.</summary>
    public static IReadOnlyDictionary<string, Lazy<EditedTexts>> All { get; } = Families().ToDictionary(family => family.Name, family => new Lazy<EditedTexts>(() => Short(family.Texts())), StringComparer.Ordinal);

    private static EditedTexts Short(EditedTexts family) => family with { Texts = [.. family.Texts.Where(text => text.Text.Length <= MaxLength)] };

    private static IEnumerable<(string Name, Func<EditedTexts> Texts)> Families()
    {
        foreach (var (name, cases) in RecordedResultTests.Mistakes)
        {
            yield return (name, () => new EditedTexts(16, [.. cases.SelectMany(TextsOf)]));
        }

        foreach (var attack in RecordedResultTests.Attacks())
        {
            yield return (attack, () => new EditedTexts(6, [.. PayloadFile.All.Where(payload => RecordedResultTests.FileOf(payload) == attack).Select(payload =>
                Post(TestPost.WithBody(payload.Text), BodyStart.Length, RecordedResultTests.NameOf(attack), TestPost.Site))]));
        }

        foreach (var construct in Markdown.KramdownTests.Constructs())
        {
            yield return ("markdown-" + construct, () => new EditedTexts(8, [.. Markdown.KramdownTests.Record(construct).Select(row => Post(TestPost.WithBody(row.Key), BodyStart.Length, TestPost.FileName, TestPost.Site))]));
        }

        foreach (var part in RecordedLiquidTests.Parts())
        {
            yield return ("liquid-" + part.Replace('/', '-').Replace('\\', '-'), () => LiquidOf(part));
        }

        yield return ("config", () => new EditedTexts(12, [.. Repository.Files("tests/NewsContent.Compiler.Tests/JekyllSite", "_config.yml").Concat(Repository.Files("tests/NewsContent.Fuzz/Corpus/config", "*.txt"))
            .Select(path => (Repository.Read(path).ReplaceLineEndings("\n"), 0, (Func<string, IEnumerable<string>>)DescribeConfig))]));
        yield return ("models", () => new EditedTexts(30, [.. Types.Select(type => ($"---\ntitle: Rates\n{type.ToString().ToLowerInvariant()}: {ExampleOf(type)}\n{type.ToString().ToLowerInvariant()}s: [{ExampleOf(type)}, {ExampleOf(type)}]\n---\nText.\n", 17, (Func<string, IEnumerable<string>>)DescribeModel))]));
    }

    private static IEnumerable<(string Text, int Start, Func<string, IEnumerable<string>> Describe)> TextsOf(DiagnosticCase test)
    {
        // The edits are near the mistake, and everywhere.
        var marked = new MarkedText(test.Post);
        yield return Post(marked.Text, 0, test.FileName, test.Settings);
        yield return Post(marked.Text, Math.Max(0, marked.Marks[0].Start - 2), test.FileName, test.Settings);
        if (test.Fixed is { } text)
        {
            yield return Post(text, 0, test.FileName, test.Settings);
        }
    }

    private static (string Text, int Start, Func<string, IEnumerable<string>> Describe) Post(string text, int start, string fileName, SiteSettings? settings) =>
        (text, start, edited => DescribePost(edited, TestPost.Parse(edited, fileName, settings)));

    /// <summary>Describes a post with its metadata and references.</summary>
    internal static IEnumerable<string> DescribePost(string text, ParsedPost post) =>
    [
        .. PostResult.Describe(post with { Problems = default }, text),
        .. post.Problems.Select(Describe),
        "entry: " + ValueText.Of(post.Entry),
        "address: " + ValueText.Of(post.Address) + ValueText.Of(post.References) + ValueText.Of(post.NamesWithError) + ValueText.Of(post.Excluded),
        "links: " + ValueText.Of(post.Links) + ValueText.Of(post.Excerpt),
    ];

    private static EditedTexts LiquidOf(string part)
    {
        var templates = RecordedTemplates.Read(RecordedLiquidTests.ValuesOf(part));
        return new EditedTexts(3, [.. RecordedLiquidTests.Record(part).Select(row => (row.Key, 0, (Func<string, IEnumerable<string>>)(edited =>
        {
            var output = templates.Render(edited, out var problems);
            return [output, .. problems.Select(Describe)];
        })))]);
    }

    /// <summary>Describes a problem without its message, whose words change more often than what it says.</summary>
    internal static string Describe(Problem problem) => $"{problem.Kind.Id} {problem.Severity} {ValueText.Of(problem.Location)} {ValueText.Of(problem.Arguments)}";

    /// <summary>Describes a <c>_config.yml</c>.</summary>
    internal static IEnumerable<string> DescribeConfig(string text)
    {
        var config = SiteConfig.Parse("/site/_config.yml", text);
        return [ValueText.Of(config with { Problems = default }), .. config.Problems.Select(Describe)];
    }

    private static IEnumerable<string> DescribeModel(string text) => DescribeModel(text, isOptional: true);

    /// <summary>Describes the values of a model with a property and a list of each type.</summary>
    internal static IEnumerable<string> DescribeModel(string text, bool isOptional)
    {
        var properties = Types.SelectMany(type => new[] { Property(type, isList: false), Property(type, isList: true) }).Select(property => property with { IsOptional = isOptional });
        var schema = ModelSchema.Article with { Name = "News", IsPlain = false, Properties = new(properties) };
        var post = PostParser.Parse("/site/_posts/" + TestPost.FileName, text, new PostContext(TestPost.Site) { Rules = schema.Rules }, CancellationToken.None);
        if (post.Model is null)
        {
            return post.Problems.Select(Describe);
        }

        var bound = ModelBinder.Bind(post.Model, schema, TestPost.Site, CancellationToken.None);
        return [ValueText.Of(bound.Values), .. bound.Problems.Select(Describe)];
    }

    private static ModelProperty Property(ModelType type, bool isList) => new()
    {
        Name = type + (isList ? "s" : ""),
        Key = type.ToString().ToLowerInvariant() + (isList ? "s" : ""),
        Type = type,
        TypeName = "global::App." + type,
        DisplayType = type.ToString(),
        Modifiers = "public",
        IsList = isList,
        IsOptional = true,
        Members = new([new ModelEnumMember("CleanEnergy", 0), new ModelEnumMember("Banks", 1)]),
    };

    private static string ExampleOf(ModelType type) => type switch
    {
        ModelType.Boolean => "yes",
        ModelType.Int32 => "-2147483648",
        ModelType.Int64 => "9223372036854775807",
        ModelType.Double => "-2.5e+3",
        ModelType.Decimal => "1_234.50",
        ModelType.DateOnly => "2024-02-29",
        ModelType.TimeSpan => "1:02:03",
        ModelType.Uri => "https://example.com/a?b#c",
        ModelType.Enum => "clean-energy",
        ModelType.String => "'a word'",
        _ => "2022-06-07 07:14:55 +0800",
    };
}
