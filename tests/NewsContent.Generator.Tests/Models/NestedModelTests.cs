using System.Reflection;
using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests.Models;

/// <summary>Mappings of front matter as models, with their exact locations.</summary>
public sealed class NestedModelTests
{
    private const string Code = ModelCode.Types +
        """
        [ArticleCollection<NewsArticle>("_posts")]
        public static partial class News;

        public sealed partial class NewsArticle : Article
        {
            public partial IReadOnlyList<Praise> Praise { get; }
            public partial Venue? Venue { get; }
        }

        public sealed partial class Praise : DataEntry
        {
            public partial string Quote { get; }
            public partial int? Stars { get; }
            public partial Sector? Sector { get; }
            public partial Person? By { get; }
            public partial NewsArticle? About { get; }
            public partial IReadOnlyList<string>? Words { get; }
        }

        public sealed partial class Person : DataEntry
        {
            public partial string Name { get; }
            [DataKey("site")] public partial Uri? Home { get; }
        }

        public sealed partial class Venue : DataEntry
        {
            public partial string City { get; }
            public partial IReadOnlyList<Person>? People { get; }
        }
        """;

    private const string FrontMatter =
        """
        praise:
          - quote: Good
            stars: 5
            sector: clean-energy
            by: {name: Mei Lin, site: https://example.com/mei}
            about: rates
            words: [clear, short]
          - quote: Better
        venue:
          city: Moting
          people:
            - name: Jo
            - {name: Ana}
        """;

    [Fact]
    public void Mappings_are_objects()
    {
        var host = TestHost.WithCode(Code, ModelCode.Post(FrontMatter), ModelCode.Post("praise: {quote: One}", name: "2022-06-08-bonds.md"), ModelCode.Post("praise: []", name: "2022-06-09-gold.md"));
        Assert.Empty(host.Diagnostics);

        AssertValues(host.LoadAssembly());
    }

    [Fact]
    public void Mappings_in_a_resource_are_objects_too()
    {
        using var site = new PrecompiledSite();
        site.Add(ModelCode.Post(FrontMatter), ModelCode.Post("praise: {quote: One}", name: "2022-06-08-bonds.md"), ModelCode.Post("praise: []", name: "2022-06-09-gold.md")).Code("Code.cs", Code).Run();
        AssertValues(site.Load());

        // From the cache.
        site.Add(ModelCode.Post("praise: [{quote: Other}]", name: "2022-06-08-bonds.md")).Run();
        var articles = site.Load().Articles("News");
        Assert.Equal("Other", Get(Assert.Single((IEnumerable<object>)articles[1].Value("Praise")!), "Quote"));
        Assert.Equal("Good", Get(((IEnumerable<object>)articles[2].Value("Praise")!).First(), "Quote"));
    }

    [Theory]
    [InlineData("praise:\n  - ⟦stars⟧: 3", "NC1040", "'quote' has no value, but the property Quote (string) requires one; write 'quote: …' with a string")]
    [InlineData("praise:\n  - quote: A\n  - {⟦stars⟧: 3}", "NC1040", "'quote' has no value")]
    [InlineData("praise:\n  - ⟦qoute⟧: A", "NC1040", "did you mean 'qoute' on line 4?")]
    [InlineData("praise:\n  - quote: A\n    ⟦start⟧: 3", "NC1022", "did you mean 'stars'?")]
    [InlineData("praise:\n  - quote: A\n    stars: ⟦many⟧", "NC1041", "The value of 'stars' is 'many', which is not valid for the property Stars (int?); write a whole number")]
    [InlineData("praise:\n  - quote: A\n    sector: ⟦bnaks⟧", "NC1042", "'bnaks' is not a value of Sector; did you mean 'banks'?")]
    [InlineData("praise:\n  - quote: A\n    about: ⟦rate⟧", "NC3020", "did you mean 'rates'?")]
    [InlineData("praise:\n  - quote: A\n    by: {name: B, site: ⟦'javascript:x'⟧}", "NC2003", "")]
    [InlineData("praise:\n  - quote: A\n    by: ⟦B⟧", "NC5066", "'by' must be a mapping, but is 'B'; write 'site: …' and the other keys of Person, indented")]
    [InlineData("praise:\n  - ⟦A⟧", "NC5066", "Each entry of 'praise' must be a mapping, but is 'A'")]
    [InlineData("praise: ⟦A⟧", "NC5066", "'praise' must be a list of mappings, but is 'A'")]
    [InlineData("⟦praise⟧:", "NC1040", "'praise' has no value, but the property Praise (IReadOnlyList<Praise>) requires one; write 'praise: …' with a list of mappings")]
    [InlineData("praise: []\nvenue:\n  ⟦people⟧: []", "NC1040", "'city' has no value")]
    [InlineData("praise: []\nvenue: {city: A, people: [{name: B}, {⟦nmae⟧: C}]}", "NC1040", "did you mean 'nmae' on line 4?")]
    public void A_wrong_value_is_shown_at_its_location(string marked, string id, string message)
    {
        var text = marked.Replace("⟦", "").Replace("⟧", "");
        var post = ModelCode.Post(text);
        var host = TestHost.WithCode(Code, post);

        var problem = Assert.Single(host.Printed);

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        var start = post.Text.IndexOf(text, StringComparison.Ordinal) + marked.IndexOf('⟦');
        Assert.Equal((start, marked.IndexOf('⟧') - marked.IndexOf('⟦') - 1), (problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_key_without_a_property_is_an_info_and_a_default_is_shown_at_the_first_line()
    {
        var host = TestHost.WithCode(Code, ModelCode.Post("praise: [{quote: A, mood: good}]"));
        Assert.Empty(host.Printed);
        var info = Assert.Single(host.Diagnostics);
        Assert.Equal("NC1035", info.Id);
        Assert.Contains("public partial string? Mood { get; }", info.GetMessage(), StringComparison.Ordinal);

        host = TestHost.WithCode(Code, ModelCode.Post("layout: post"), ("_config.yml", "defaults:\n  - scope: {path: ''}\n    values: {praise: [{stars: 3}]}\n"));
        var problem = Assert.Single(host.Printed);
        Assert.Equal("NC1040", problem.Id);
        Assert.Equal(0, problem.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void A_moved_line_writes_nothing_and_an_edited_value_writes_the_tables()
    {
        var post = ModelCode.Post(FrontMatter);
        var host = TestHost.WithCode(Code, post);
        var tables = host.Source("App.Content.News.Tables.g.cs");

        host.Edit(post.Path, text => text.Replace("praise:", "# A comment.\npraise:")).Run();
        Assert.Equal(tables, host.Source("App.Content.News.Tables.g.cs"));
        var hash = host.LoadAssembly().Articles("News")[0].ContentHash;

        host.Edit(post.Path, text => text.Replace("quote: Better", "quote: Best")).Run();
        Assert.NotEqual(tables, host.Source("App.Content.News.Tables.g.cs"));
        Assert.NotEqual(hash, host.LoadAssembly().Articles("News")[0].ContentHash);
    }

    [Theory]
    [InlineData("public partial Entry? ⟦Value⟧ { get; } } public partial class Entry : DataEntry { public partial Missing? Other { get; } } public partial class Missing : Article {", "NC5030")]
    [InlineData("public partial Entry? Value { get; } } public class ⟦Entry⟧ : DataEntry { public Entry() : base(default) { }", "NC5021")]
    [InlineData("public partial Entry? Value { get; } } public partial class Entry : DataEntry { public partial ⟦Version⟧ Other { get; }", "NC5026")]
    [InlineData("[Select(\"p\")] public partial Entry? ⟦Value⟧ { get; } } public partial class Entry : DataEntry { public partial string Name { get; }", "NC5025")]
    public void A_wrong_model_of_an_entry_is_shown(string marked, string id)
    {
        var host = TestHost.WithCode(ModelCode.With(marked.Replace("⟦", "").Replace("⟧", "")), ModelCode.Post("layout: post"));

        Assert.Contains(host.Printed, problem => problem.Id == id);
    }

    private static void AssertValues(Assembly assembly)
    {
        var articles = assembly.Articles("News");
        var rates = articles[2];
        var praise = ((IEnumerable<object>)rates.Value("Praise")!).ToList();
        Assert.Equal(2, praise.Count);
        Assert.Equal(("Good", 5, "CleanEnergy"), (Get(praise[0], "Quote"), Get(praise[0], "Stars"), Get(praise[0], "Sector")!.ToString()));
        Assert.Equal("Mei Lin", Get(Get(praise[0], "By")!, "Name"));
        Assert.Equal(new Uri("https://example.com/mei"), Get(Get(praise[0], "By")!, "Home"));
        Assert.Same(rates, Get(praise[0], "About"));
        Assert.Equal(["clear", "short"], (IEnumerable<string>)Get(praise[0], "Words")!);
        Assert.Equal("Better", Get(praise[1], "Quote"));
        Assert.Null(Get(praise[1], "By"));
        Assert.Same(rates.Value("Praise"), rates.Value("Praise"));
        Assert.Equal("Moting", Get(rates.Value("Venue")!, "City"));
        Assert.Equal(["Jo", "Ana"], ((IEnumerable<object>)Get(rates.Value("Venue")!, "People")!).Select(person => Get(person, "Name")));
        Assert.Equal("One", Get(Assert.Single((IEnumerable<object>)articles[1].Value("Praise")!), "Quote"));
        Assert.Empty((IEnumerable<object>)articles[0].Value("Praise")!);
        Assert.Null(articles[0].Value("Venue"));
        Assert.Equal("Moting", rates.FrontMatter["venue"].AsMap()["city"].AsString());
    }

    private static object? Get(object entry, string property) => entry.GetType().GetProperty(property)!.GetValue(entry);
}
