namespace NewsContent.Tests;

/// <summary>Articles that appear at their dates and disappear at their ends, by a clock of the test.</summary>
[Collection(AllocationTests.Collection)]
public sealed class ScheduleTests : IDisposable
{
    private static readonly DateTimeOffset Start = new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeClock _clock = new() { Now = Start };

    public ScheduleTests() => ArticleSchedule.TimeProvider = _clock;

    public void Dispose() => ArticleSchedule.TimeProvider = TimeProvider.System;

    [Fact]
    public void An_article_appears_everywhere_at_its_instant()
    {
        var news = TestCollection.Scheduled(
            Post("old", 0, "tags: [rates]\ncategory: macro\nauthor: A\nlang: en\nredirect_from: /before-old"),
            Post("new", 10, "tags: [rates, odd]\ncategory: macro\nauthor: B\nlang: zh-CN\nredirect_from: /before-new"));
        var old = news.BySlug["old"];
        var view = news.WhereTag("rates");
        var both = new ArticleCatalog<Article>(news, TestCollection.Create(("2021-01-01-archived.md", "---\ntitle: Archived\n---\nText.")));

        Assert.Equal(["old"], Slugs(news.All));
        Assert.Equal(["old"], Slugs(view.All));
        Assert.Equal(["old", "archived"], Slugs(both.All));
        Assert.Equal(1, news.Count);
        Assert.False(news.BySlug.TryGetValue("new", out _));
        Assert.False(news.BySlug.TryGetValue("new"u8, out _));
        Assert.False(news.BySlug.TryGetValue("new", "zh-CN", out _));
        Assert.False(both.BySlug.TryGetValue("new", "zh-CN", out _));
        Assert.False(news.ByUrl.TryGetValue("/2022/01/01/new.html", "zh-CN", out _));
        Assert.False(news.Redirects.TryGetValue("/before-new", "zh-CN", out _));
        Assert.Empty(news.BySlug.All("new"));
        Assert.False(news.ByUrl.ContainsKey("/2022/01/01/new.html"));
        Assert.False(news.Redirects.ContainsKey("/before-new"));
        Assert.False(news.ByTag.ContainsKey("odd"));
        Assert.Equal(["rates"], news.ByTag.Keys);
        Assert.Equal(["old"], Slugs(news.ByTag["rates"]));
        Assert.Equal(["old"], Slugs(news.ByCategory["macro"]));
        Assert.Equal(["A"], news.ByAuthor.Keys);
        Assert.Equal(["en"], news.ByLanguage.Keys);
        Assert.Equal(["old"], Slugs(news.Archive.Single().Articles));
        Assert.Equal(["old"], Slugs(news.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)));
        Assert.Equal(1, news.Search("words").TotalCount);
        Assert.DoesNotContain(news.FindNearest("new"), article => article.Slug == "new");
        Assert.Null(old.Next);
        Assert.Empty(old.Related);
        Assert.Empty(news.RelatedTo(old));
        var before = news.Snapshot();
        Assert.Same(before, news.Snapshot());

        _clock.Now = Start.AddMinutes(10).AddTicks(-1);
        Assert.Same(before, news.Snapshot());
        _clock.Now = Start.AddMinutes(10);

        Assert.NotSame(before, news.Snapshot());
        Assert.Equal(["new", "old"], Slugs(news.All));
        Assert.Equal(["new", "old"], Slugs(view.All));
        Assert.Equal(["new", "old", "archived"], Slugs(both.All));
        Assert.Equal("new", news.BySlug["new"].Slug);
        Assert.Equal("new", news.BySlug["new", "zh-CN"].Slug);
        Assert.True(news.Redirects.ContainsKey("/before-new"));
        Assert.Equal(["odd", "rates"], news.ByTag.Keys);
        Assert.Equal(2, news.Search("words").TotalCount);
        Assert.Equal("new", old.Next!.Slug);
        Assert.Equal("old", news.BySlug["new"].Previous!.Slug);
        Assert.Equal(["new"], Slugs(old.Related));
        Assert.Equal(["old"], Slugs(before.All));
    }

    [Fact]
    public void An_article_disappears_at_its_end()
    {
        var news = TestCollection.Scheduled(Post("a", 0), Post("b", 1, "expiry_date: 2022-01-01 00:20:00 +0000"), Post("c", 2));

        _clock.Now = Start.AddMinutes(19);
        Assert.Equal(["c", "b", "a"], Slugs(news.All));
        var held = news.BySlug["b"];
        _clock.Now = Start.AddMinutes(20);

        Assert.Equal(["c", "a"], Slugs(news.All));
        Assert.False(news.BySlug.ContainsKey("b"));
        Assert.Equal("c", news.BySlug["a"].Next!.Slug);
        Assert.Equal("a", news.BySlug["c"].Previous!.Slug);
        Assert.Equal("b", held.Slug);
        Assert.Equal([true, true, false], new[] { news.BySlug["a"], news.BySlug["c"], held }.Select(article => article.IsPublished));
        Assert.Empty(news.RelatedTo(held));
    }

    [Fact]
    public void The_clock_is_not_read_without_a_later_change()
    {
        var plain = TestCollection.Create(Post("a", 0), Post("b", 1));
        var scheduled = TestCollection.Scheduled(Post("a", -2), Post("b", -1));

        Assert.Equal(2, plain.All.Count);
        Assert.Equal(0, _clock.Reads);
        Assert.Equal(2, scheduled.All.Count);
        Assert.Equal(1, _clock.Reads);
        Assert.Equal(2, scheduled.All.Count + scheduled.BySlug.Count - scheduled.ByUrl.Count);
        Assert.Equal(1, _clock.Reads);
    }

    [Fact]
    public void Waiting_allocates_nothing()
    {
        var news = TestCollection.Scheduled(Post("a", 0), Post("b", 10), Post("c", 0, "expiry_date: 2022-01-01 00:20:00 +0000"));

        Assert.Equal(0, AllocationTests.Allocated(() => _ = news.All.Count + news.BySlug["a"].Slug.Length + (news.BySlug.TryGetValue("b", out _) ? 1 : 0)));
    }

    [Fact]
    public void A_collection_whose_articles_are_all_of_the_future_is_empty()
    {
        var news = TestCollection.Scheduled(Post("a", 10), Post("b", 20));

        Assert.Empty(news.All);
        Assert.Empty(news.Archive);
        Assert.Empty(news.ByTag);
        _clock.Now = Start.AddMinutes(15);
        Assert.Equal(["a"], Slugs(news.All));
    }

    private static IEnumerable<string> Slugs(IEnumerable<Article> articles) => articles.Select(article => article.Slug);

    private static (string, string) Post(string slug, int minutes, string more = "") =>
        ($"2022-01-01-{slug}.md", $"---\ntitle: {slug}\ndate: {Start.AddMinutes(minutes):yyyy-MM-dd HH:mm:ss} +0000\n{more}\n---\nSome words.");

    private sealed class FakeClock : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public int Reads { get; private set; }

        public override DateTimeOffset GetUtcNow()
        {
            Reads++;
            return Now;
        }
    }
}
