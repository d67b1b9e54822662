using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests.Analysis;

/// <summary>A missing key in C# code is reported with the nearest existing key. The ⟦marked⟧ text is underlined.</summary>
public sealed class LookupAnalyzerTests
{
    public static TheoryData<string, string, string> Mistakes() => new()
    {
        { "_ = Articles.BySlug[⟦\"rates-rised\"⟧];", "NC6001", "No article of Articles has the slug 'rates-rised'; did you mean 'rates-rise'?" },
        { "_ = Articles.BySlug[⟦\"weather\"⟧];", "NC6001", "No article of Articles has the slug 'weather'; write one of the constants of Articles.Slugs" },
        { "_ = Articles.BySlug[⟦\"bnods\"u8⟧];", "NC6001", "did you mean 'bonds'?" },
        { "const string Slug = \"bnods\"; _ = Articles.BySlug[⟦Slug⟧];", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.BySlug[⟦\"bn\" + \"ods\"⟧];", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.BySlug.TryGetValue(⟦\"bnods\"⟧, out _);", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.BySlug.TryGetValue(article: out _, key: ⟦\"bnods\"⟧);", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.BySlug.ContainsKey(⟦\"bnods\"⟧);", "NC6001", "did you mean 'bonds'?" },
        { "_ = ((IReadOnlyDictionary<string, Article>)Articles.BySlug)[⟦\"bnods\"⟧];", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.Catalog.BySlug[⟦\"bnods\"⟧];", "NC6001", "did you mean 'bonds'?" },
        { "_ = Articles.ByTag[⟦\"bnods\"⟧];", "NC6002", "No article of Articles has the tag 'bnods'; did you mean 'bonds'?" },
        { "_ = Articles.ByTag[⟦\"weather\"⟧];", "NC6002", "No article of Articles has the tag 'weather'; write one of Articles.ByTag.Keys" },
        { "_ = Articles.ByTag[⟦\"降息\"⟧];", "NC6002", "did you mean '降准'?" },
        { "_ = Articles.ByCategory[⟦\"Macro\"⟧];", "NC6002", "No article of Articles has the category 'Macro'; did you mean 'macro'?" },
        { "_ = Articles.ByAuthor[⟦\"Mei Lim\"⟧];", "NC6002", "No article of Articles has the author 'Mei Lim'; did you mean 'Mei Lin'?" },
        { "_ = Articles.ByUrl[⟦\"/2022/04/02/bond.html\"⟧];", "NC6003", "No article of Articles has the URL '/2022/04/02/bond.html'; did you mean '/2022/04/02/bonds.html'?" },
        { "_ = Articles.ByUrl[⟦\"/2022/04/02/bonds\"⟧];", "NC6003", "did you mean '/2022/04/02/bonds.html'?" },
        { "_ = Articles.ByUrl[⟦\"/2022/04/02/bonds/\"⟧];", "NC6003", "did you mean '/2022/04/02/bonds.html'?" },
        { "_ = Articles.ByUrl[⟦\"/2022/04/02/Bonds.htm\"⟧];", "NC6003", "did you mean '/2022/04/02/bonds.html'?" },
        { "_ = Articles.ByUrl[⟦\"/bonds/\"⟧];", "NC6003", "did you mean '/2022/04/02/bonds.html'?" },
        { "_ = Articles.ByUrl[⟦\"/weather/\"⟧];", "NC6003", "No article of Articles has the URL '/weather/'; write one of Articles.ByUrl.Keys" },
        { "_ = Articles.Redirects[⟦\"/old/rates.html\"⟧];", "NC6003", "did you mean '/old/rates'?" },
        { "_ = Articles.Redirects[⟦\"/old/rate\"⟧];", "NC6003", "No article of Articles has the former URL '/old/rate'; did you mean '/old/rates'?" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public async Task A_key_without_an_article_is_a_warning_at_the_key(string marked, string id, string message)
    {
        var host = Create(marked);

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal(id, diagnostic.Id);
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.EndsWith(message, diagnostic.GetMessage());
        Assert.Equal(
            marked[(marked.IndexOf('⟦') + 1)..marked.IndexOf('⟧')],
            host.Code.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length));
    }

    [Theory]
    [InlineData("ByTag", "NC6002", "No article of Articles has the tag 'x'; write 'tags: [x]' in a post, because no article has a tag")]
    [InlineData("ByCategory", "NC6002", "write 'categories: [x]' in a post, because no article has a category")]
    [InlineData("ByAuthor", "NC6002", "write 'author: x' in a post, because no article has an author")]
    [InlineData("Redirects", "NC6003", "write 'redirect_from: x' in a post, because no article has a former URL")]
    public async Task A_lookup_without_any_key_says_so(string property, string id, string message)
    {
        var host = TestHost.WithCode(Code($"_ = Articles.{property}[\"x\"];"), ("_posts/2022-06-07-plain.md", "---\ntitle: Plain\n---\nText."));

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output));

        Assert.Equal(id, diagnostic.Id);
        Assert.EndsWith(message, diagnostic.GetMessage());
    }

    [Theory]
    [InlineData("_ = Articles.BySlug[\"rates-rise\"];")]
    [InlineData("_ = Articles.BySlug[\"降准\"u8];")]
    [InlineData("_ = Articles.BySlug[Articles.Slugs.RatesRise];")]
    [InlineData("_ = Articles.ByUrl[\"/2022/04/02/bonds.html\"];")]
    [InlineData("_ = Articles.Redirects[\"/old/rates\"];")]
    [InlineData("_ = Articles.ByTag[\"rates\"]; _ = Articles.ByCategory[\"macro\"]; _ = Articles.ByAuthor[\"Mei Lin\"];")]
    [InlineData("var slug = Console.ReadLine()!; _ = Articles.BySlug[slug];")]
    [InlineData("_ = Articles.All[0]; _ = Articles.Search(\"bnods\");")]
    [InlineData("var other = new Dictionary<string, int>(); _ = other[\"bnods\"]; _ = other.ContainsKey(\"bnods\");")]
    [InlineData("_ = Other.BySlug[\"bnods\"];")]
    public async Task Possibly_intended_values_are_not_reported(string code) => Assert.Empty(await Editor.AnalyzeAsync(Create(code).Output));

    [Fact]
    public async Task Generated_code_is_not_looked_at() =>
        Assert.Empty(await Editor.AnalyzeAsync(TestHost.WithCode("// <auto-generated/>\n" + Code("_ = Articles.BySlug[\"bnods\"];"), TestPosts.All).Output));

    [Fact]
    public async Task A_collection_of_another_project_is_known_but_for_its_urls()
    {
        using var image = new MemoryStream();
        Assert.True(TestHost.WithPosts(TestPosts.All).Output.Emit(image).Success);
        var host = new TestHost(
            properties: new() { ["build_property.RootNamespace"] = "Reader" },
            code: Code("_ = App.Articles.BySlug[\"bnods\"]; _ = App.Articles.ByTag[\"bnods\"]; _ = App.Articles.ByUrl[\"/bnods/\"];").Replace("namespace App", "namespace Reader"),
            references: [MetadataReference.CreateFromImage(image.ToArray())]).Run();

        Assert.Equal(["NC6001", "NC6002"], (await Editor.AnalyzeAsync(host.Output)).Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public async Task A_post_that_is_added_is_known_at_once()
    {
        var host = Create("_ = Articles.BySlug[\"auctions\"];");
        Assert.Single(await Editor.AnalyzeAsync(host.Output));

        host.Add("_posts/2022-06-08-auctions.md", "---\ntitle: Auctions\n---\nText.").Run();

        Assert.Empty(await Editor.AnalyzeAsync(host.Output));
    }

    internal static TestHost Create(string marked) => TestHost.WithCode(Code(marked.Replace("⟦", "").Replace("⟧", "")), TestPosts.All);

    private static string Code(string statements) =>
        $$"""
        using System;
        using System.Collections.Generic;
        using NewsContent;

        namespace App;

        static class Program
        {
            static void Run()
            {
                {{statements}}
            }
        }

        static class Other
        {
            public static Dictionary<string, int> BySlug { get; } = new();
        }
        """;
}
