using NewsContent.CompilerServices;

namespace NewsContent.Tests;

public sealed class ArticleCatalogTests
{
    private static readonly ArticleCatalog<Article> Archive = TestCollection.Create(
        ("2021-03-01-weekly.md", "---\ntitle: Old weekly\ntags: [周报, bonds]\ncategory: macro\npermalink: /weekly.html\nredirect_from: [/old.html, /both.html]\n---\nOld copper."),
        ("2021-06-01-mid.md", "---\ntitle: Mid\ndate: 2021-06-01 08:00:00 +0000\ntags: bonds\n---\nMid."),
        ("2020-01-01-first.md", "---\ntitle: First\n---\nFirst."));

    private static readonly ArticleCatalog<Article> Current = TestCollection.Create(
        ("2022-03-01-weekly.md", "---\ntitle: New weekly\ntags: [周报, zinc]\npermalink: /weekly.html\n---\nNew copper."),
        ("2021-06-01-other.md", "---\ntitle: Other\ndate: 2021-06-01 08:00:00 +0000\ntags: bonds\nredirect_from: [/both.html, /other/]\n---\nCopper and copper."));

    private static readonly ArticleCatalog<Article> Both = new(Archive, Current);

    [Fact]
    public void All_are_newest_first_and_of_one_instant_in_the_order_of_the_collections()
    {
        Assert.Equal(["New weekly", "Mid", "Other", "Old weekly", "First"], Titles(Both.All));
        Assert.Equal(5, Both.Count);
    }

    [Fact]
    public void Articles_are_those_of_their_collections() => Assert.Same(Current.All[0], Both.All[0]);

    [Fact]
    public void Of_equal_keys_the_collection_given_first_wins()
    {
        Assert.Equal("Old weekly", Both.BySlug["weekly"].Title);
        Assert.Equal("Old weekly", Both.ByUrl["/weekly.html"].Title);
        Assert.Equal("New weekly", new ArticleCatalog<Article>(Current, Archive).BySlug["weekly"u8].Title);
        Assert.Equal("Other", Both.BySlug["other".AsSpan()].Title);
        Assert.False(Both.BySlug.TryGetValue("typo", out _));
        Assert.True(Both.ByUrl.ContainsKey("/2020/01/01/first.html"));
    }

    [Fact]
    public void Old_urls_lead_to_the_articles_of_all_collections()
    {
        Assert.Equal("Old weekly", Both.Redirects["/old.html"].Title);
        Assert.Equal("Old weekly", Both.Redirects["/both.html"u8].Title);
        Assert.Equal("Other", Both.Redirects["/other/"].Title);
        Assert.False(Both.Redirects.ContainsKey("/weekly.html"));
    }

    [Fact]
    public void The_site_is_the_first_that_says_anything_of_itself()
    {
        var site = new SiteInfo { Title = "泊岚" };
        var named = TestCollection.OfSite(site);

        Assert.Same(site, named.Site);
        Assert.Same(site, new ArticleCatalog<Article>(Archive, named, TestCollection.OfSite(new SiteInfo { Title = "Other" })).Site);
        Assert.Same(SiteInfo.None, Both.Site);
        Assert.Same(SiteInfo.None, new ArticleCatalog<Article>().Site);
    }

    [Fact]
    public void A_missing_key_is_named()
    {
        Assert.Equal("No article has the slug \"typo\".", Assert.Throws<KeyNotFoundException>(() => Both.BySlug["typo"]).Message);
        Assert.Equal("No article has the URL \"/x\".", Assert.Throws<KeyNotFoundException>(() => Both.ByUrl["/x"u8]).Message);
        Assert.Equal("No article has the tag \"x\".", Assert.Throws<KeyNotFoundException>(() => Both.ByTag["x"]).Message);
        Assert.Throws<ArgumentNullException>(() => Both.BySlug[(string)null!]);
        Assert.Throws<ArgumentNullException>(() => Both.ByTag.ContainsKey(null!));
    }

    [Fact]
    public void Groups_are_merged_newest_first()
    {
        Assert.Equal(["Mid", "Other", "Old weekly"], Titles(Both.ByTag["bonds"]));
        Assert.Equal(["New weekly", "Old weekly"], Titles(Both.ByTag["周报"u8]));
        Assert.Equal(["New weekly"], Titles(Both.ByTag["zinc".AsSpan()]));
        Assert.Equal(["Old weekly"], Titles(Both.ByCategory["macro"]));
        Assert.Equal(["bonds", "zinc", "周报"], Both.ByTag.Keys);
        Assert.False(Both.ByTag.TryGetValue("x", out var none));
        Assert.Empty(none);
    }

    [Fact]
    public void A_span_of_time_is_half_open()
    {
        var june = new DateTimeOffset(2021, 6, 1, 8, 0, 0, TimeSpan.Zero);

        Assert.Equal(["Mid", "Other"], Titles(Both.Between(june, june.AddTicks(1))));
        Assert.Equal(["Old weekly", "First"], Titles(Both.Between(DateTimeOffset.MinValue, june)));
        Assert.Empty(Both.Between(june, june));
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.Between(june, june.AddTicks(-1)));
    }

    [Fact]
    public void Search_covers_all_collections_and_the_best_come_first()
    {
        var results = Both.Search("copper");

        Assert.Equal(["New weekly", "Other", "Old weekly"], results.Select(result => result.Article.Title));
        Assert.Equal("New copper.", results[0].Snippet.Text);
    }

    [Theory]
    [InlineData("weekley", "Old weekly|New weekly")]
    [InlineData("WEEKLY", "Old weekly|New weekly")]
    [InlineData("firs", "First")]
    [InlineData("x-mid-x", "Mid")]
    [InlineData("zzz", "")]
    [InlineData("", "")]
    public void The_nearest_of_a_slug_are_found(string slug, string titles) =>
        Assert.Equal(titles, string.Join('|', Titles(Both.FindNearest(slug))));

    [Fact]
    public void The_requested_number_of_nearest_slugs_is_returned()
    {
        Assert.Equal(["Old weekly"], Titles(Both.FindNearest("weekly", 1)));
        Assert.Empty(Both.FindNearest("weekly", 0));
        Assert.Empty(Both.FindNearest(new string('降', 5000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.FindNearest("weekly", -1));
    }

    [Fact]
    public void Lists_can_be_sliced_and_indexed()
    {
        Assert.Equal(["Mid", "Other"], Titles(Both.All[1..3]));
        Assert.Equal(["Other"], Titles(Both.All[1..][1..2]));
        Assert.Equal("First", Both.All[^1].Title);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All[..6]);
        Assert.Empty(default(ArticleList<Article>));
    }

    [Fact]
    public void Catalogs_of_different_models_go_into_one_and_a_collection_counts_once()
    {
        var notes = TestCollection.Create(handle => new Note(handle), ("2022-05-01-note.md", "---\ntitle: Note\n---\nText."));

        var all = new ArticleCatalog<Article>(notes, Both, Archive);

        Assert.Equal(["Note", "New weekly", "Mid", "Other", "Old weekly", "First"], Titles(all.All));
        Assert.IsType<Note>(all.BySlug["note"]);
    }

    [Fact]
    public void None_is_an_empty_catalog()
    {
        var none = new ArticleCatalog<Article>();

        Assert.Empty(none.All);
        Assert.Empty(none.Search("a"));
        Assert.Empty(none.ByTag.Keys);
        Assert.False(none.BySlug.ContainsKey("a"));
        Assert.Empty(none.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
        Assert.Throws<ArgumentNullException>(() => new ArticleCatalog<Article>(null!, Archive));
    }

    [Fact]
    public void Many_collections_merge_as_a_sort_would()
    {
        var random = new Random(7);
        var parts = Enumerable.Range(0, 5).Select(part => TestCollection.Create([.. Enumerable.Range(0, 40).Select(i => (
            $"2022-01-01-p{part}-{i}.md",
            $"---\ntitle: T\ndate: {new DateTime(2022, 1, 1).AddHours(random.Next(60)):yyyy-MM-dd HH:mm:ss} +0000\n---\nText."))])).ToArray();

        Assert.Equal(
            parts.SelectMany(part => part.All).OrderByDescending(article => article.Date).Select(article => article.Slug),
            new ArticleCatalog<Article>(parts).All.Select(article => article.Slug));
    }

    private static IEnumerable<string> Titles(IEnumerable<Article> articles) => articles.Select(article => article.Title);

    private sealed class Note(ArticleHandle handle) : Article(handle);
}
