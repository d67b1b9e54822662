namespace NewsContent.Tests;

public sealed class TranslationTests
{
    /// <summary>Posts, and the groups of translations: the slugs of the articles, each with its language.</summary>
    public static TheoryData<string, (string FileName, string FrontMatter)[], string[]> Groups() => new()
    {
        { "folders below _posts", [("_posts/en/2022-06-07-rates.md", "lang: en"), ("_posts/zh/2022-06-07-rates.md", "lang: zh-CN")], ["rates en, rates zh-CN"] },
        { "folders above _posts", [("en/_posts/2022-06-07-rates.md", "lang: en"), ("zh/_posts/2022-06-09-rates.md", "lang: zh")], ["rates en, rates zh"] },
        { "the default language has no folder", [("_posts/2022-06-07-rates.md", ""), ("_posts/ja/2022-06-07-rates.md", "lang: ja")], ["rates , rates ja"] },
        { "names with the language", [("_posts/2022-06-07-rates.md", "lang: en"), ("_posts/2022-06-07-rates-zh.md", "lang: zh"), ("_posts/2022-06-07-rates.pt-BR.md", "lang: pt-BR")], ["rates en, rates.pt-BR pt-BR, rates-zh zh"] },
        { "the same day of a weekly column", [("_posts/en/2022-06-07-week.md", "lang: en"), ("_posts/en/2022-06-14-week.md", "lang: en"), ("_posts/zh/2022-06-14-week.md", "lang: zh")], ["week en, week zh"] },
        { "a key", [("_posts/2022-06-07-rates.md", "lang: en\ntranslation_key: r1"), ("_posts/2022-06-08-zinsen.md", "lang: de\ntranslation_key: r1")], ["zinsen de, rates en"] },
        { "ref", [("_posts/2022-06-07-rates.md", "lang: en\nref: 7"), ("_posts/2022-06-08-taux.md", "lang: fr\nref: 7")], ["rates en, taux fr"] },
        { "translation_key precedes ref", [("_posts/2022-06-07-a.md", "lang: en\nref: x\ntranslation_key: y"), ("_posts/2022-06-08-b.md", "lang: fr\nref: x"), ("_posts/2022-06-08-c.md", "lang: fr\ntranslation_key: y")], ["a en, c fr"] },
        { "the newest of a language", [("_posts/2022-06-07-a.md", "lang: en\nref: x"), ("_posts/2022-06-08-b.md", "lang: fr\nref: x"), ("_posts/2022-06-09-c.md", "lang: fr\nref: x")], ["a en, c fr"] },
        { "a key inside a mapping is not the key", [("_posts/2022-06-07-a.md", "lang: en\nimage: {ref: x}"), ("_posts/2022-06-08-b.md", "lang: fr\nimage: {ref: x}")], [] },
        { "the same slug in another folder", [("_posts/en/a/2022-06-07-index.md", "lang: en"), ("_posts/zh/b/2022-06-07-index.md", "lang: zh")], [] },
        { "one language", [("_posts/a/2022-06-07-rates.md", "lang: en"), ("_posts/b/2022-06-07-rates.md", "lang: en")], [] },
    };

    [Theory]
    [MemberData(nameof(Groups))]
    public void Articles_are_translations(string name, (string FileName, string FrontMatter)[] posts, string[] expected)
    {
        var articles = TestCollection.Create([.. posts.Select((post, i) => (post.FileName, $"---\ntitle: A\npermalink: /{i}/\n{post.FrontMatter}\n---\nText."))]);

        var groups = articles.All
            .Where(article => article.Translations.Count > 0)
            .Select(article => string.Join(", ", article.Translations.Append(article).OrderBy(one => one.Language ?? "", StringComparer.Ordinal).Select(one => $"{one.Slug} {one.Language}")));

        Assert.Equal(expected, groups.Distinct().Order(StringComparer.Ordinal));
        _ = name;
    }

    [Fact]
    public void A_translation_is_found_by_its_language()
    {
        var articles = TestCollection.Create(
            ("_posts/en/2022-06-07-rates.md", "---\ntitle: A\nlang: en\npermalink: /en/\n---\nText."),
            ("_posts/ja/2022-06-07-rates.md", "---\ntitle: C\nlang: ja\npermalink: /ja/\n---\nText."),
            ("_posts/zh/2022-06-07-rates.md", "---\ntitle: B\nlang: zh\npermalink: /zh/\n---\nText."));
        var english = articles.BySlug["rates", "en"];

        Assert.Equal(["C", "B"], english.Translations.Select(article => article.Title));
        Assert.Equal(english.Translations, articles.TranslationsOf(english));
        Assert.Equal("B", english.GetTranslation("zh")!.Title);
        Assert.Same(english, english.GetTranslation("en"));
        Assert.Null(english.GetTranslation("fr"));
        Assert.Same(english, english.GetTranslation("zh")!.GetTranslation("en"));
        Assert.Throws<ArgumentNullException>(() => english.GetTranslation(null!));
        Assert.Throws<ArgumentException>(() => articles.TranslationsOf(TestCollection.OfSize(1).All[0]));
    }

    [Fact]
    public void A_slug_is_found_in_a_language()
    {
        var articles = TestCollection.InLanguage(
            "en",
            ("a/_posts/2022-06-07-rates.md", "---\ntitle: Older\nlang: en\n---\nText."),
            ("b/_posts/2022-06-08-rates.md", "---\ntitle: Newer\nlang: en\n---\nText."),
            ("_posts/2022-06-09-rates.md", "---\ntitle: Chinese\nlang: zh\n---\nText."),
            ("_posts/2022-06-10-other.md", "---\ntitle: Other\n---\nText."));

        Assert.Equal("Newer", articles.BySlug["rates", "en"].Title);
        Assert.Equal("Chinese", articles.BySlug["rates", "zh"].Title);
        Assert.Equal("Other", articles.BySlug["other", null].Title);
        Assert.Equal("Chinese", articles.ByUrl[articles.All[1].Url, "zh"].Title);
        Assert.False(articles.BySlug.TryGetValue("rates", "zh-CN", out var none));
        Assert.Null(none);
        Assert.False(articles.BySlug.TryGetValue("nothing", "zh", out _));
        Assert.False(default(ArticleIndex<Article>).TryGetValue("rates", "zh", out _));
        Assert.Equal("No article in the language \"de\" has the slug \"rates\".", Assert.Throws<KeyNotFoundException>(() => articles.BySlug["rates", "de"]).Message);
        Assert.Equal("No article without a language has the slug \"rates\".", Assert.Throws<KeyNotFoundException>(() => articles.BySlug["rates", null]).Message);
    }

    [Fact]
    public void Several_collections_are_searched_for_the_language()
    {
        var english = TestCollection.Create(("2022-06-07-rates.md", "---\ntitle: English\nlang: en\n---\nText."));
        var chinese = TestCollection.Create(("2022-06-07-rates.md", "---\ntitle: Chinese\nlang: zh\n---\nText."));
        var both = new ArticleCatalog<Article>(english, chinese);

        Assert.Equal("Chinese", both.BySlug["rates", "zh"].Title);
        Assert.Equal("English", both.BySlug["rates", "en"].Title);
        Assert.False(both.BySlug.TryGetValue("rates", "ja", out _));
        Assert.Empty(both.BySlug["rates", "zh"].Translations);
    }
}
