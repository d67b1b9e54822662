using System.Text.Json.Nodes;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A collection with an order and a lookup, whose articles appear and disappear by a clock of the test.</summary>
[Collection(FakeClock.Collection)]
public sealed class OrderedScheduleTests : IDisposable
{
    private static readonly DateTimeOffset Appears = new(2098, 1, 1, 8, 0, 0, TimeSpan.Zero);
    private static readonly DateTimeOffset Ends = new(2098, 6, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly FakeClock _clock = new() { Now = Appears.AddTicks(-1) };

    public OrderedScheduleTests() => ArticleSchedule.TimeProvider = _clock;

    public void Dispose() => ArticleSchedule.TimeProvider = TimeProvider.System;

    [Fact]
    public void Lists_keep_the_order()
    {
        AssertAt(Appears.AddTicks(-1), "setup intro expert");
        AssertAt(Appears, "setup intro later expert");
        AssertAt(Ends, "intro later expert");

        void AssertAt(DateTimeOffset now, string slugs)
        {
            _clock.Now = now;
            Assert.Equal(slugs, Slugs(Guides.All));
            Assert.Equal(slugs, Slugs(Guides.ByTag["guide"]));
            Assert.Equal(slugs.Replace(" expert", ""), Slugs(Guides.Catalog.WhereLanguage("en").All));
        }
    }

    [Fact]
    public void The_lookup_of_the_model_has_only_the_articles_of_the_hour()
    {
        Assert.Equal("setup intro", Slugs(Guides.ByLevel[Level.Basic]));
        Assert.Equal([Level.Basic, Level.Expert], Guides.ByLevel.Keys);

        _clock.Now = Appears;
        Assert.Equal("setup intro later", Slugs(Guides.ByLevel[Level.Basic]));

        _clock.Now = Ends;
        Assert.Equal("intro later", Slugs(Guides.ByLevel[Level.Basic]));
    }

    [Fact]
    public void Neighbors_follow_the_order_and_skip_hidden_articles()
    {
        var intro = Guides.BySlug["intro"];
        Assert.Equal(("setup", "expert"), (intro.Previous?.Slug, intro.Next?.Slug));

        _clock.Now = Ends;
        Assert.Equal((null, "later"), (intro.Previous?.Slug, intro.Next?.Slug));
    }

    [Fact]
    public void Periods_and_the_archive_are_newest_first()
    {
        Assert.Equal("setup expert intro", Slugs(Guides.Catalog.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)));
        Assert.Equal("setup intro", Slugs(Guides.Catalog.WhereLanguage("en").Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue)));
        Assert.Equal("setup expert", Slugs(Guides.Catalog.Between(new(2022, 1, 2, 0, 0, 0, TimeSpan.Zero), DateTimeOffset.MaxValue)));
        Assert.Equal("setup expert intro", Slugs(Assert.Single(Guides.Archive).Articles));

        _clock.Now = Appears;
        Assert.Equal([2098, 2022], Guides.Archive.Select(year => year.Year));
    }

    [Fact]
    public async Task A_feed_has_the_newest_articles()
    {
        await using var site = await TestSite.StartAsync(app => app.MapFeeds(Guides.Catalog, new() { JsonFeedPath = "/feed.json", FeedItemCount = 2 }));

        var feed = JsonNode.Parse(await site.Client.GetStringAsync(new Uri("/feed.json", UriKind.Relative)))!;

        Assert.Equal(["Setup", "Expert"], feed["items"]!.AsArray().Select(item => (string)item!["title"]!));
    }

    private static string Slugs(IEnumerable<Article> articles) => string.Join(' ', articles.Select(article => article.Slug));
}
