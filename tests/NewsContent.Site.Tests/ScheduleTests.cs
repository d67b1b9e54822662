using System.Net;
using NewsSite.Content;

namespace NewsContent.Site.Tests;

[CollectionDefinition(nameof(ScheduleTests), DisableParallelization = true)]
public sealed class ScheduleTestGroup;

/// <summary>The posts of the sample that wait for their date. All articles have the same clock, so these tests run after the others.</summary>
[Collection(nameof(ScheduleTests))]
public sealed class ScheduleTests(RunningSite site) : IClassFixture<RunningSite>, IDisposable
{
    private static readonly DateTimeOffset Published = new(2076, 4, 16, 14, 30, 0, TimeSpan.FromHours(8));

    public static TheoryData<string, string, DateTimeOffset> Posts => new()
    {
        { "/2076/04/the-vote-unsealed.html", "en", Published },
        { "/2076/04/%E8%AE%AE%E6%81%AF%E8%AE%B0%E5%BD%95%E8%A7%A3%E5%AF%86.html", "zh-CN", Published.AddMinutes(70) },
    };

    public void Dispose() => SiteClock.Reset();

    [Theory]
    [MemberData(nameof(Posts))]
    public async Task A_post_of_the_future_appears_at_its_date(string url, string language, DateTimeOffset date)
    {
        var documents = new[] { "/", "/categories/macro", "/languages/" + language, "/archive", "/feed.xml", "/rss.xml", "/feed.json", $"/languages/{language}/feed.xml", "/sitemap.xml" };

        SiteClock.Set(date.AddTicks(-1));
        using var before = await site.GetAsync(url);
        Assert.Equal(HttpStatusCode.NotFound, before.StatusCode);
        foreach (var document in documents)
        {
            Assert.DoesNotContain(url, await TextAsync(document), StringComparison.OrdinalIgnoreCase);
        }

        SiteClock.Set(date);
        Assert.Equal(date, News.ByLanguage[language][0].Date);
        Assert.Equal(language, (await site.PageAsync(url)).QuerySelector("article.story")!.GetAttribute("lang"));
        foreach (var document in documents)
        {
            Assert.Contains(url, await TextAsync(document), StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Its_translation_is_linked_when_both_have_appeared()
    {
        SiteClock.Set(Published);
        Assert.Null((await site.PageAsync("/2076/04/the-vote-unsealed.html")).QuerySelector("a[hreflang=zh-CN]"));

        SiteClock.Set(Published.AddMinutes(70));
        Assert.NotNull((await site.PageAsync("/2076/04/the-vote-unsealed.html")).QuerySelector("a[hreflang=zh-CN]"));
    }

    private async Task<string> TextAsync(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
