using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace NewsContent.Tests;

/// <summary>The JSON types of articles without reflection, as Native AOT needs them.</summary>
public sealed class ArticleJsonTypesTests
{
    private static readonly ArticleCatalog<Article> Articles = TestCollection.Create(
        ("2022-06-07-rates.md", "---\ntitle: Rates\ntags: [a]\ncode: [1, {b: c}]\n---\n## Why\n\nText [a](https://example.com/) ![b](/b.png)"),
        ("2022-06-08-bonds.md", "---\ntitle: Bonds\ntags: [a]\n---\nMore text."));

    public static TheoryData<string> Documents() => [.. Values.Keys];

    private static readonly Dictionary<string, object> Values = new()
    {
        ["article"] = Articles.All[0],
        ["list"] = Articles.All,
        ["catalog"] = Articles,
        ["index"] = Articles.BySlug,
        ["groups"] = Articles.ByTag,
        ["year"] = Articles.Archive[0],
        ["month"] = Articles.Archive[0].Months[0],
        ["search"] = Articles.Search("text"),
        ["result"] = Articles.Search("text")[0],
        ["snippet"] = Articles.Search("text")[0].Snippet,
        ["heading"] = Articles.BySlug["rates"].Headings[0],
        ["outline"] = Articles.BySlug["rates"].Outline[0],
        ["link"] = Articles.BySlug["rates"].Links[0],
        ["image"] = Articles.BySlug["rates"].Images[0],
        ["map"] = Articles.BySlug["rates"].FrontMatter,
        ["value"] = Articles.BySlug["rates"].FrontMatter["code"],
        ["front matter list"] = Articles.BySlug["rates"].FrontMatter["code"].AsList()!,
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_document_is_that_of_the_default_options(string name) => AssertEqual(Values[name].GetType(), Values[name]);

    [Fact]
    public void Lists_are_arrays()
    {
        AssertEqual(typeof(IReadOnlyList<ArchiveYear<Article>>), Articles.Archive);
        AssertEqual(typeof(IReadOnlyList<ArchiveMonth<Article>>), Articles.Archive[0].Months);
        AssertEqual(typeof(IReadOnlyList<Article>), Articles.All[0].Related);
        AssertEqual(typeof(IReadOnlyList<ArticleNode<Article>>), Articles.Tree.Roots);
        AssertEqual(typeof(IReadOnlyList<Heading>), Articles.BySlug["rates"].Headings);
        AssertEqual(typeof(IReadOnlyList<OutlineItem>), Articles.BySlug["rates"].Outline);
        AssertEqual(typeof(IReadOnlyList<Link>), Articles.BySlug["rates"].Links);
        AssertEqual(typeof(IReadOnlyList<Image>), Articles.BySlug["rates"].Images);
        AssertEqual(typeof(IEnumerable<Article>), Articles.All.Where(article => article.Slug == "rates"));
        AssertEqual(typeof(Article[]), Articles.All.ToArray());
        AssertEqual(typeof(List<Article>), Articles.All.ToList());
    }

    [Fact]
    public void Every_type_with_a_document_has_its_json_type()
    {
        var options = Options();
        var types = typeof(Article).Assembly.GetExportedTypes()
            .Where(type => type.GetCustomAttributes(typeof(JsonConverterAttribute), inherit: false) is [JsonConverterAttribute { ConverterType: var converter }] && converter == typeof(ArticleJsonConverter))
            .Where(type => type.GetGenericArguments().Length < 2)
            .Select(type => type.IsGenericTypeDefinition ? type.MakeGenericType(typeof(Article)) : type);

        Assert.All(types, type => Assert.NotNull(options.TypeInfoResolver!.GetTypeInfo(type, options)));
        Assert.Null(options.TypeInfoResolver!.GetTypeInfo(typeof(string), options));
    }

    [Fact]
    public void A_converter_of_the_options_is_used()
    {
        var options = Options();
        options.Converters.Add(new ArticleJsonConverter(ArticleJsonParts.Html));

        Assert.Contains("\"html\":", JsonSerializer.Serialize(Articles.All, (JsonTypeInfo<ArticleList<Article>>)options.GetTypeInfo(typeof(ArticleList<Article>))), StringComparison.Ordinal);
    }

    private static JsonSerializerOptions Options() => new() { TypeInfoResolver = new ArticleJsonTypes<Article>() };

    private static void AssertEqual(Type type, object value) =>
        Assert.Equal(JsonSerializer.Serialize(value, type, JsonSerializerOptions.Default), JsonSerializer.Serialize(value, Options().GetTypeInfo(type)));
}
