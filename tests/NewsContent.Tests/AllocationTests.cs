namespace NewsContent.Tests;

/// <summary>The allocated bytes of the current thread. A collection, which other tests cause, counts the rest of a thread's block as allocated, so no other test runs beside these.</summary>
[Collection(Collection)]
public sealed class AllocationTests
{
    public const string Collection = "Allocations";

    private const int Count = 1000;

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        var source = TestCollection.OfSize(Count);
        foreach (var article in source.All)
        {
            _ = (article.Slug, article.Url);
        }

        var url = source.All[7].Url;
        Assert.Equal(0, Allocated(() =>
        {
            _ = source.BySlug["post-7"];
            _ = source.BySlug["x-post-7".AsSpan(2)];
            _ = source.BySlug["post-7"u8];
            _ = source.BySlug.TryGetValue("nothing", out _);
            _ = source.ByUrl[url];
            _ = source.ByTag["common"][^1];
            _ = source.ByTag["common"u8].Count;
            _ = source.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count;
            foreach (var article in source.ByTag["common"])
            {
                _ = article.HtmlUtf8.Length + article.Date.Year;
            }
        }));
    }

    [Fact]
    public void Looking_up_authors_redirects_and_custom_keys_allocates_nothing()
    {
        var source = TestCollection.Create(("2022-06-07-a.md", "---\ntitle: A\nauthor: Mei Lin\nredirect_from: /old\ndesk: Macro\nsize: {width: 800}\n---\nText."));

        Assert.Equal(0, Allocated(() =>
        {
            _ = source.ByAuthor["Mei Lin"].Count;
            _ = source.ByAuthor["Mei Lin"u8][0];
            _ = source.Redirects["/old"];
            _ = source.Redirects.TryGetValue("/other"u8, out _);
            var map = source.All[0].FrontMatter;
            _ = map["desk"].AsString();
            _ = map["size"].AsMap()["width"].TryGetInt64(out _);
            _ = source.All[0].Related.Count + source.Archive.Count;
        }));
    }

    [Fact]
    public void Finding_translations_allocates_nothing()
    {
        var source = TestCollection.Create(
            ("_posts/en/2022-06-07-a.md", "---\ntitle: A\nlang: en\npermalink: /en/\n---\nText."),
            ("_posts/zh/2022-06-07-a.md", "---\ntitle: A\nlang: zh\npermalink: /zh/\n---\nText."));

        Assert.Equal(0, Allocated(() =>
        {
            var article = source.BySlug["a", "zh"];
            _ = article.Translations[0].Translations.Count + source.TranslationsOf(article).Count;
            _ = article.GetTranslation("en");
            _ = source.BySlug.TryGetValue("a", "ja", out _);
            _ = source.ByLanguage["zh"].Count;
            foreach (var translation in article.Translations)
            {
                _ = translation.Language;
            }
        }));
    }

    [Fact]
    public void Looking_up_in_several_collections_allocates_nothing_after_the_first_use()
    {
        var first = TestCollection.OfSize(Count);
        var second = TestCollection.Create(("2022-06-07-a.md", "---\ntitle: A\nauthor: Mei Lin\ntags: [common, odd]\nredirect_from: /old\n---\nText."));
        var catalog = new ArticleCatalog<Article>(first, second);

        Assert.Equal(0, Allocated(() =>
        {
            _ = catalog.BySlug["post-7"];
            _ = catalog.BySlug["a"u8];
            _ = catalog.BySlug.TryGetValue("nothing", out _);
            _ = catalog.Redirects["/old"];
            _ = catalog.ByTag["common"][^1];
            _ = catalog.ByTag["odd"u8].Count;
            _ = catalog.ByAuthor["Mei Lin".AsSpan()][0];
            _ = catalog.BySlug.Count + catalog.ByTag.Count + catalog.Count;
            _ = catalog.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count;
            _ = catalog.RelatedTo(catalog.BySlug["a"]).Count + catalog.Archive.Count;
            foreach (var article in catalog.All)
            {
                _ = article.HtmlUtf8.Length;
            }
        }));
    }

    [Fact]
    public void A_key_of_any_length_allocates_nothing()
    {
        var source = TestCollection.OfSize(1);
        var key = new string('降', 2000);

        Assert.Equal(0, Allocated(() => source.BySlug.TryGetValue(key, out _)));
    }

    [Fact]
    public void Listing_all_titles_allocates_the_titles_alone_once_the_articles_are_there()
    {
        var source = TestCollection.OfSize(Count);
        foreach (var article in source.All)
        {
            _ = article;
        }

        var length = 0;
        var allocated = Allocated(() => length = WalkTitles(source.All), warmUp: false);

        Assert.Equal(source.All.Sum(article => StringSize(article.Title)), allocated);
        Assert.Equal(source.All.Sum(article => article.Title.Length), length);
        Assert.Equal(0, Allocated(() => WalkTitles(source.All)));
    }

    [Fact]
    public void Listing_all_titles_for_the_first_time_allocates_the_articles_and_the_titles()
    {
        WalkTitles(TestCollection.OfSize(Count).All); // compiles the code
        var source = TestCollection.OfSize(Count);

        var allocated = Allocated(() => WalkTitles(source.All), warmUp: false);

        const int ArticleSize = 72;
        const int PageLength = 128;
        const int PageSize = 16 + 8 + (PageLength * 8);
        var pages = (Count + PageLength - 1) / PageLength;
        Assert.Equal(source.All.Sum(article => StringSize(article.Title)) + (Count * ArticleSize) + (pages * PageSize), allocated);
    }

    [Fact]
    public void A_walk_from_article_to_article_allocates_nothing_the_second_time()
    {
        var first = TestCollection.OfSize(Count).All[0];
        Walk(first);

        Assert.Equal(0, Allocated(() => Walk(first)));

        static int Walk(Article article)
        {
            var steps = 0;
            for (var at = article; at.Previous is { } older; at = older)
            {
                steps += ReferenceEquals(older.Next, at) ? 1 : 0;
            }

            return steps;
        }
    }

    [Fact]
    public void Html_is_the_data_itself()
    {
        var article = TestCollection.OfSize(1).All[0];
        _ = article.HtmlUtf8.Length;

        Assert.Equal(0, Allocated(() => _ = article.HtmlUtf8[0]));
        Assert.True(article.HtmlUtf8 == article.HtmlUtf8);
    }

    [Fact]
    public void Strings_are_decoded_once()
    {
        var article = TestCollection.OfSize(1).All[0];

        Assert.Same(article.Title, article.Title);
        Assert.Same(article.Slug, article.Slug);
        Assert.Same(article.Url, article.Url);
        Assert.Same(article.Html, article.Html);
        Assert.Same(article.Text, article.Text);
        Assert.Same(article.Excerpt, article.Excerpt);
        Assert.Same(article.ContentHash, article.ContentHash);
        Assert.Same(article.Tags, article.Tags);
        Assert.Same(article.Links, article.Links);
    }

    private static int WalkTitles(ArticleList<Article> articles)
    {
        var length = 0;
        foreach (var article in articles)
        {
            length += article.Title.Length;
        }

        return length;
    }

    internal static long Allocated(Action action, bool warmUp = true)
    {
        if (warmUp)
        {
            action();
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Header, method table, length and the terminated text, in whole words.
    private static long StringSize(string text) => (22 + (text.Length * 2) + 7) / 8 * 8;
}
