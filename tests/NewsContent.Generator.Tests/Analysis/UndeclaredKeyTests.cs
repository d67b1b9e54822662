using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Data;
using NewsContent.Generator.Tests.Models;

namespace NewsContent.Generator.Tests.Analysis;

/// <summary>Keys of posts that the model does not declare are reported at the model, where a code fix can declare them.</summary>
public sealed class UndeclaredKeyTests
{
    [Fact]
    public async Task A_key_without_a_property_is_an_info_at_the_models_name()
    {
        var host = Create("priority: 1");

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal("NC6004", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Equal("The posts have the key 'priority', which NewsArticle does not read; to read it with a type, declare 'public partial int? Priority { get; }'", diagnostic.GetMessage());
        Assert.Equal("NewsArticle", host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("priority: 1", "public partial int? Priority { get; }")]
    [InlineData("paywall: true", "public partial bool? Paywall { get; }")]
    [InlineData("sources: [a, b]", "public partial IReadOnlyList<string> Sources { get; }")]
    [InlineData("embargo: 2022-06-07 10:00:00 +0800", "public partial DateTimeOffset? Embargo { get; }")]
    [InlineData("Front-Page: 1.5", "[FrontMatter(\"Front-Page\")] public partial double? FrontPage { get; }")]
    public async Task The_property_is_declared(string line, string declaration)
    {
        var fixedCode = await Editor.FixAsync(Create(line), $"Declare '{declaration}'");

        Assert.Contains(declaration.Replace("] public", "]\n    public"), fixedCode.Replace("[FrontMatter(\"Front-Page\")] public", "[FrontMatter(\"Front-Page\")]\n    public"));
        Assert.Empty(await Editor.AnalyzeAsync(TestHost.WithCode(fixedCode, ModelCode.Post(line)).Output));
    }

    [Fact]
    public async Task It_is_inserted_below_existing_properties() =>
        Assert.EndsWith(
            """
            public sealed partial class NewsArticle : Article
            {
                public partial string? Desk { get; }

                public partial int? Priority { get; }
            }
            """.ReplaceLineEndings("\n"),
            await Editor.FixAsync(Create("priority: 1"), "Declare 'public partial int? Priority { get; }'"));

    [Fact]
    public async Task A_class_without_a_body_gets_one()
    {
        const string Code = "[NewsContent.ArticleCollection<NewsArticle>(\"_posts\")]\npublic static partial class News;\n\npublic partial class NewsArticle : NewsContent.Article;\n";

        Assert.EndsWith(
            """
            public partial class NewsArticle : NewsContent.Article
            {
                public partial System.Collections.Generic.IReadOnlyList<string> Sources { get; }
            }

            """.ReplaceLineEndings("\n"),
            await Editor.FixAsync(TestHost.WithCode(Code, ModelCode.Post("sources: [a]")), "Declare 'public partial IReadOnlyList<string> Sources { get; }'"));
    }

    [Theory]
    [InlineData("desk: macro")]
    [InlineData("sources: {a: b}")]
    [InlineData("layout: post")]
    public async Task Keys_with_a_property_or_without_a_possible_property_are_not_reported(string line) =>
        Assert.Empty(await Editor.AnalyzeAsync(Create(line).Output));

    [Theory]
    [InlineData("public string ⟦Priority⟧ { get; } = \"\";", "priority: 1", "write 'public partial string Priority { get; }'")]
    [InlineData("public string? ⟦Priority⟧ { get; set; }", "priority: 1", "write 'public partial string? Priority { get; }'")]
    [InlineData("public int ⟦Priority⟧;", "priority: 1", "write 'public partial int Priority { get; }'")]
    [InlineData("public IReadOnlyList<DateOnly>? ⟦Days⟧ { get; init; }", "Days: [2022-06-07]", "write '[FrontMatter(\"Days\")] public partial IReadOnlyList<DateOnly>? Days { get; }'")]
    [InlineData("public bool ⟦IsPaywalled⟧ { get; }", "is_paywalled: true", "'IsPaywalled' is not partial, so it does not read the key 'is_paywalled'; write 'public partial bool IsPaywalled { get; }'")]
    public async Task A_property_that_is_not_partial_is_reported_instead(string property, string line, string message)
    {
        var (before, name, after) = (property.Split('⟦')[0], property.Split('⟦', '⟧')[1], property.Split('⟧')[1]);
        var host = TestHost.WithCode(ModelCode.With(before + name + after), ModelCode.Post(line));

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal("NC6007", diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.EndsWith(message, diagnostic.GetMessage());
        Assert.Equal(name, host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
        Assert.Empty(await Editor.AnalyzeAsync(TestHost.WithCode(ModelCode.With(diagnostic.GetMessage().Split("write '")[1][..^1]), ModelCode.Post(line)).Output));
    }

    [Theory]
    [InlineData("public int Priority => 1;")]
    [InlineData("public int Priority { get { return 1; } }")]
    [InlineData("public static int Priority { get; }")]
    public async Task A_property_with_its_own_code_is_not(string property) =>
        Assert.DoesNotContain(await Editor.AnalyzeAsync(TestHost.WithCode(ModelCode.With(property), ModelCode.Post("priority: 1")).Output), diagnostic => diagnostic.Id == "NC6007");

    [Theory]
    [InlineData("public string ⟦Desk⟧ { get; }", "write 'public partial string Desk { get; }'")]
    [InlineData("public string? ⟦Desk⟧ { get; }", "'Desk' is not partial, so it does not read the key 'desk'; write 'public partial string? Desk { get; }'")]
    [InlineData("public int ⟦WordLimit⟧ { get; }", "does not read the key 'word_limit'; write 'public partial int WordLimit { get; }'")]
    [InlineData("public string ⟦Desk⟧ { get; set; }", "write 'public partial string Desk { get; }'")]
    [InlineData("public string ⟦Desk⟧;", "write 'public partial string Desk { get; }'")]
    public async Task A_property_that_nothing_sets_is_one_warning_at_the_property(string property, string message)
    {
        var (code, name) = (property.Replace("⟦", "").Replace("⟧", ""), property.Split('⟦', '⟧')[1]);
        foreach (var (host, source) in new[] { (TestHost.WithCode(ModelCode.With(code), ModelCode.Post("layout: post")), "posts"), (DataCode.Host(DataCode.Of("_data/a.yml", "public partial int? Id { get; } " + code), ("_data/a.yml", "- id: 1\n")), "data") })
        {
            var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Run().Output));

            Assert.Equal("NC6007", diagnostic.Id);
            Assert.EndsWith(message, diagnostic.GetMessage());
            Assert.Equal(name, host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
            Assert.Equal(("", source), (string.Join(", ", host.Output.GetDiagnostics().Where(other => other.Severity >= DiagnosticSeverity.Warning)), source));
        }
    }

    [Theory]
    [InlineData("public string Desk { get; } = \"macro\";")]
    [InlineData("public string? Desk { get; set; }")]
    [InlineData("public int Views { get; set; }")]
    [InlineData("public int Views;")]
    [InlineData("public static string? Desk { get; }")]
    [InlineData("public string Desk => Title;")]
    [InlineData("private readonly int _views = 1; public int Views => _views;")]
    [InlineData("public string Desk { get; } internal NewsArticle(NewsContent.CompilerServices.ArticleHandle handle) : base(handle) => Desk = Title;")]
    public async Task A_property_that_code_can_set_is_not_reported(string property) =>
        Assert.Empty(await Editor.AnalyzeAsync(TestHost.WithCode(ModelCode.With(property), ModelCode.Post("layout: post")).Output));

    [Fact]
    public async Task Articles_without_a_model_have_no_hint() =>
        Assert.Empty(await Editor.AnalyzeAsync(TestHost.WithPosts(TestPosts.Keyed).Output));

    private static TestHost Create(string line) => TestHost.WithCode(ModelCode.With("public partial string? Desk { get; }"), ModelCode.Post(line));
}
