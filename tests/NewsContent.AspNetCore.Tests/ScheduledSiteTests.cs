using System.Net;

namespace NewsContent.AspNetCore.Tests;

[ArticleCollection<Article>("_scheduled")]
public static partial class Scheduled;

/// <summary>A site whose articles appear and disappear by a clock of the test, without a restart.</summary>
[Collection(FakeClock.Collection)]
public sealed class ScheduledSiteTests
{
    [Fact]
    public async Task Pages_feeds_and_the_sitemap_follow_the_clock()
    {
        var clock = new FakeClock { Now = new DateTimeOffset(2098, 1, 1, 7, 59, 59, TimeSpan.Zero) };
        ArticleSchedule.TimeProvider = clock;
        try
        {
            await using var site = await TestSite.StartAsync(app =>
            {
                app.MapNewsContent(Scheduled.Catalog, TestSite.Options());
                app.MapFeeds(Scheduled.Catalog, "/tags/{tag}", TestSite.Options());
            });
            var later = (Url: "/scheduled/later.html", Former: "/Before/Later");
            using var feedBefore = await site.GetAsync("/feed.xml");
            using var sitemapBefore = await site.GetAsync("/sitemap.xml");
            await AssertAsync(HttpStatusCode.NotFound, HttpStatusCode.OK, isLater: false);

            clock.Now = clock.Now.AddSeconds(1);
            await AssertAsync(HttpStatusCode.OK, HttpStatusCode.OK, isLater: true);
            using var feedAfter = await site.GetAsync("/feed.xml", ("If-None-Match", feedBefore.Headers.ETag!.ToString()));
            using var sitemapAfter = await site.GetAsync("/sitemap.xml", ("If-None-Match", sitemapBefore.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.OK, feedAfter.StatusCode);
            Assert.Equal(HttpStatusCode.OK, sitemapAfter.StatusCode);

            clock.Now = new DateTimeOffset(2098, 6, 1, 0, 0, 0, TimeSpan.Zero);
            await AssertAsync(HttpStatusCode.OK, HttpStatusCode.NotFound, isLater: true);

            async Task AssertAsync(HttpStatusCode ofLater, HttpStatusCode ofEnding, bool isLater)
            {
                Assert.Equal(ofLater, await StatusAsync(later.Url));
                Assert.Equal(ofEnding, await StatusAsync("/scheduled/ends.html"));
                Assert.Equal(HttpStatusCode.OK, await StatusAsync("/scheduled/first.html"));
                Assert.Equal(isLater ? HttpStatusCode.MovedPermanently : HttpStatusCode.NotFound, await StatusAsync(later.Former));
                Assert.Equal(isLater ? HttpStatusCode.MovedPermanently : HttpStatusCode.NotFound, await StatusAsync("/before/later"));
                Assert.Equal(isLater ? HttpStatusCode.OK : HttpStatusCode.NotFound, await StatusAsync("/tags/odd/feed.xml"));
                foreach (var document in new[] { "/feed.xml", "/rss.xml", "/feed.json", "/sitemap.xml", "/tags/rates/feed.xml" })
                {
                    Assert.Equal(isLater, (await site.Client.GetStringAsync(document)).Contains(later.Url, StringComparison.Ordinal));
                }
            }

            async Task<HttpStatusCode> StatusAsync(string path)
            {
                using var response = await site.GetAsync(path);
                return response.StatusCode;
            }
        }
        finally
        {
            ArticleSchedule.TimeProvider = TimeProvider.System;
        }
    }
}
