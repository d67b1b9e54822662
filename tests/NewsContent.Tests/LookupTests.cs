namespace NewsContent.Tests;

public sealed class LookupTests
{
    private static readonly ArticleCatalog<Article> Source = TestCollection.Create(
        ("2022-06-07-rates.md", "---\ntitle: Rates\ntags: [bonds, 降准]\ncategory: macro\n---\nText."),
        ("2022-06-08-weekly.md", "---\ntitle: Older\n---\nText."),
        ("2022-06-15-weekly.md", "---\ntitle: Newer\ntags: bonds\n---\nText."));

    public static TheoryData<string, Action> Misses() => new()
    {
        { "No article has the slug \"typo\".", () => _ = Source.BySlug["typo"] },
        { "No article has the slug \"typo\".", () => _ = Source.BySlug["typo".AsSpan()] },
        { "No article has the slug \"降准\".", () => _ = Source.BySlug["降准"u8] },
        { "No article has the URL \"/x/\".", () => _ = Source.ByUrl["/x/"] },
        { "No article has the tag \"Bonds\".", () => _ = Source.ByTag["Bonds"] },
        { "No article has the tag \"x\".", () => _ = Source.ByTag["x"u8] },
        { "No article has the category \"bonds\".", () => _ = Source.ByCategory["bonds".AsSpan()] },
    };

    [Theory]
    [MemberData(nameof(Misses))]
    public void A_missing_key_is_named(string message, Action lookup) =>
        Assert.Equal(message, Assert.Throws<KeyNotFoundException>(lookup).Message);

    [Theory]
    [InlineData("")]
    [InlineData("rate")]
    [InlineData("ratesx")]
    [InlineData("Rates")]
    [InlineData("rates\0")]
    [InlineData("\uD800")]
    [InlineData("rates\uDC00")]
    public void A_string_that_is_not_a_key_is_not_found(string key)
    {
        Assert.False(Source.BySlug.TryGetValue(key, out var article));
        Assert.Null(article);
        Assert.False(Source.BySlug.ContainsKey(key));
        Assert.False(Source.ByTag.TryGetValue(key, out var articles));
        Assert.Empty(articles);
    }

    [Fact]
    public void No_key_is_an_argument_error()
    {
        Assert.Throws<ArgumentNullException>(() => Source.BySlug[(string)null!]);
        Assert.Throws<ArgumentNullException>(() => Source.ByTag.TryGetValue((string)null!, out _));
        Assert.Throws<ArgumentNullException>(() => Source.ByUrl.ContainsKey(null!));
    }

    [Fact]
    public void The_newest_article_with_a_slug_is_found_and_counted_once()
    {
        Assert.Equal("Newer", Source.BySlug["weekly"].Title);
        Assert.Equal(2, Source.BySlug.Count);
        Assert.Equal(["weekly", "rates"], Source.BySlug.Keys);
        Assert.Equal(["Newer", "Rates"], Source.BySlug.Values.Select(article => article.Title));
        Assert.Equal(3, Source.ByUrl.Count);
    }

    [Fact]
    public void Groups_are_a_dictionary_of_names_and_lists()
    {
        Assert.Equal(["bonds", "降准"], Source.ByTag.Keys);
        Assert.Equal([2, 1], Source.ByTag.Values.Select(list => list.Count));
        Assert.Equal(["bonds:2", "降准:1"], Source.ByTag.Select(pair => $"{pair.Key}:{pair.Value.Count}"));
        Assert.True(Source.ByCategory.ContainsKey("macro"));
    }

    [Fact]
    public void Authors_are_groups_as_tags_are()
    {
        var source = TestCollection.Create(
            ("2022-06-07-a.md", "---\ntitle: A\nauthor: Mei Lin\n---\nText."),
            ("2022-06-08-b.md", "---\ntitle: B\nauthors: [Ana, {name: Mei Lin}]\n---\nText."));

        Assert.Equal(["Ana", "Mei Lin"], source.ByAuthor.Keys);
        Assert.Equal(["b", "a"], source.ByAuthor["Mei Lin"].Select(article => article.Slug));
        Assert.Equal("No article has the author \"Lin\".", Assert.Throws<KeyNotFoundException>(() => source.ByAuthor["Lin"]).Message);
    }

    private static readonly (string FileName, string Text)[] Translations =
    [
        ("2022-06-07-about.md", "---\ntitle: A\nlang: en\n---\nText."),
        ("2022-06-08-about.md", "---\ntitle: B\nlang: de\n---\nText."),
        ("2022-06-09-about.md", "---\ntitle: C\nlang: zh-CN\n---\nText."),
        ("2022-06-10-about.md", "---\ntitle: D\nlang: de\n---\nText."),
        ("2022-06-11-news.md", "---\ntitle: E\n---\nText."),
    ];

    [Fact]
    public void Languages_are_groups_as_tags_are()
    {
        var source = TestCollection.Create(Translations);

        Assert.Equal(["de", "en", "zh-CN"], source.ByLanguage.Keys);
        Assert.Equal(["D", "B"], source.ByLanguage["de"].Select(article => article.Title));
        Assert.Equal("No article has the language \"zh\".", Assert.Throws<KeyNotFoundException>(() => source.ByLanguage["zh"]).Message);
    }

    [Theory]
    [InlineData("en", "A")]
    [InlineData("de", "D")]
    [InlineData("zh-CN", "C")]
    [InlineData("fr", "D")]
    public void A_slug_of_several_languages_is_found_in_that_of_the_site(string language, string title)
    {
        var source = TestCollection.InLanguage(language, Translations);

        Assert.Equal(title, source.BySlug["about"].Title);
        Assert.Equal(["news", "about"], source.BySlug.Keys);
        Assert.Equal(["E", title], source.BySlug.Values.Select(article => article.Title));
    }

    [Fact]
    public void All_articles_with_a_slug_are_newest_first()
    {
        var source = TestCollection.InLanguage("en", Translations);

        Assert.Equal(["D", "C", "B", "A"], source.BySlug.All("about").Select(article => article.Title));
        Assert.Equal(["E"], source.BySlug.All("news").Select(article => article.Title));
        Assert.Empty(source.BySlug.All("none"));
        Assert.Equal(["E"], source.ByUrl.All("/2022/06/11/news.html").Select(article => article.Title));
        Assert.Empty(default(ArticleIndex<Article>).All("about"));
        Assert.Throws<ArgumentNullException>(() => source.BySlug.All(null!));
    }

    [Fact]
    public void All_articles_of_several_collections_with_a_slug_are_newest_first()
    {
        var both = new ArticleCatalog<Article>(TestCollection.Create(Translations), TestCollection.Create(("2022-06-09-about.md", "---\ntitle: F\nlang: en\n---\nText.")));

        Assert.Equal(["D", "C", "F", "B", "A"], both.BySlug.All("about").Select(article => article.Title));
        Assert.Equal(["F", "A"], both.ByLanguage["en"].Select(article => article.Title));
    }

    [Fact]
    public void Old_URLs_lead_to_the_articles_that_they_became()
    {
        var source = TestCollection.Create(
            ("2022-06-07-a.md", "---\ntitle: A\npermalink: /a/\nredirect_from: [old/降准, /both/, /b/]\n---\nText."),
            ("2022-06-08-b.md", "---\ntitle: B\npermalink: /b/\nredirect_from: /both/\n---\nText."));

        Assert.Equal("a", source.Redirects["/old/%E9%99%8D%E5%87%86"].Slug);
        Assert.Equal("a", source.Redirects["/both/"].Slug);
        Assert.False(source.Redirects.ContainsKey("/b/"));
        Assert.Equal(2, source.Redirects.Count);
        Assert.Equal(["/old/%E9%99%8D%E5%87%86:a", "/both/:a"], source.Redirects.Select(pair => $"{pair.Key}:{pair.Value.Slug}"));
        Assert.Equal("No article has the redirect \"/x\".", Assert.Throws<KeyNotFoundException>(() => source.Redirects["/x"]).Message);
    }

    [Fact]
    public void An_article_is_once_in_the_list_of_a_tag_that_it_writes_twice()
    {
        var source = TestCollection.Create(("2022-06-07-a.md", "---\ntitle: A\ntags: [x, y, x]\n---\nText."));

        Assert.Equal(["x", "y", "x"], source.All[0].Tags);
        Assert.Single(source.ByTag["x"]);
    }

    [Fact]
    public void Every_key_of_many_is_found()
    {
        var source = TestCollection.OfSize(3000);

        for (var i = 0; i < 3000; i++)
        {
            Assert.Equal($"Title number {i}", source.BySlug[$"post-{i}"].Title);
            Assert.Same(source.BySlug[$"post-{i}"], Assert.Single(source.ByTag[$"tag-{i}"]));
        }

        Assert.Equal(3000, source.ByTag["common"].Count);
    }
}
