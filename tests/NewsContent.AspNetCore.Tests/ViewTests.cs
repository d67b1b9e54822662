using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using NewsContent.AspNetCore.Tests.Export;

namespace NewsContent.AspNetCore.Tests;

[ArticleCollection<Article>("_hidden")]
public static partial class Hidden;

/// <summary>Feeds and sitemaps of some articles.</summary>
public sealed class ViewTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static string Tag => Articles.ByTag.Keys.First();

    [Fact]
    public async Task A_view_has_feeds_below_its_page()
    {
        await using var site = await TestSite.StartAsync(app => app.MapFeeds(Articles.Catalog.WhereTag(Tag), "/chosen/", TestSite.Options()));

        var feed = XDocument.Parse(await site.Client.GetStringAsync("/chosen/feed.xml")).Root!;
        var json = JsonDocument.Parse(await site.Client.GetStringAsync("/chosen/feed.json")).RootElement;
        Assert.Equal(Articles.ByTag[Tag].Select(article => TestSite.Url + article.Url), feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Equal(TestSite.Url + "/chosen", feed.Element(Atom + "id")!.Value);
        Assert.Equal(TestSite.Url + "/chosen", json.GetProperty("home_page_url").GetString());
        Assert.Equal(TestSite.Url + "/chosen/feed.json", json.GetProperty("feed_url").GetString());
        Assert.Equal("泊岚 <News> & 财讯", json.GetProperty("title").GetString());
        Assert.Contains("/chosen</link>", await site.Client.GetStringAsync("/chosen/rss.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_tag_has_feeds_by_one_call()
    {
        await using var site = await TestSite.StartAsync(app => app.MapGroup("/blog").MapFeeds(Articles.Catalog, "/tags/{tag}", TestSite.Options()));

        foreach (var (tag, articles) in Articles.ByTag)
        {
            var path = "/blog/tags/" + Uri.EscapeDataString(tag);
            var feed = XDocument.Parse(await site.Client.GetStringAsync(path + "/feed.xml")).Root!;
            Assert.Equal("泊岚 <News> & 财讯 · " + tag, feed.Element(Atom + "title")!.Value);
            Assert.Equal(TestSite.Url + path, feed.Element(Atom + "id")!.Value);
            Assert.Equal(articles.Count, feed.Elements(Atom + "entry").Count());
            using var first = await site.GetAsync(path + "/rss.xml");
            using var second = await site.GetAsync(path + "/rss.xml", ("If-None-Match", first.Headers.ETag!.ToString()));
            Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        }

        using var unknown = await site.GetAsync("/blog/tags/nothing/feed.xml");
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Theory]
    [InlineData("/{tag}/{category}")]
    [InlineData("/{name}")]
    [InlineData("/{tag")]
    [InlineData("/{tag:int}")]
    public async Task Other_parameters_are_refused(string path) =>
        await TestSite.StartAsync(app => Assert.Throws<ArgumentException>(() => app.MapFeeds(Articles.Catalog, path)));

    [Fact]
    public async Task Every_consumer_takes_a_view()
    {
        var view = Articles.Catalog.WhereTag(Tag);
        var other = Articles.All.First(article => !article.Tags.Contains(Tag));
        await using var site = await TestSite.StartAsync(app => app.MapNewsContent(view, TestSite.Options()));

        using var found = await site.GetAsync(view.All[0].Url);
        using var missing = await site.GetAsync(other.Url);
        Assert.Equal(HttpStatusCode.OK, found.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
        Assert.Equal([TestSite.Url + "/", .. view.All.Select(article => TestSite.Url + article.Url)], (await LocationsAsync(site)).Select(url => url.Location));
    }

    [Fact]
    public async Task The_sitemap_has_pages_of_the_app_and_no_hidden_article()
    {
        var options = TestSite.Options();
        options.SitemapPages = () => [new SitemapPage("/about"), new SitemapPage("/tags/%E5%A4%AE", new DateTimeOffset(2021, 1, 2, 3, 4, 5, TimeSpan.Zero))];
        await using var site = await TestSite.StartAsync(app => app.MapNewsContent(Hidden.Catalog, options));

        // The last change of any article is that of the home page.
        Assert.Equal(
            [
                (TestSite.Url + "/", "2023-01-01T00:00:00+00:00"),
                (TestSite.Url + "/about", null),
                (TestSite.Url + "/tags/%E5%A4%AE", "2021-01-02T03:04:05+00:00"),
                (TestSite.Url + Hidden.BySlug["listed"].Url, "2023-01-01T00:00:00+00:00"),
            ],
            await LocationsAsync(site));

        options.SitemapPages = () => [new SitemapPage("/", new DateTimeOffset(2020, 1, 2, 3, 4, 5, TimeSpan.Zero))];
        Assert.Equal((TestSite.Url + "/", "2020-01-02T03:04:05+00:00"), (await LocationsAsync(site))[0]);
    }

    [Fact]
    public async Task A_hidden_article_says_so_in_its_head()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapNewsContent(Hidden.Catalog, TestSite.Options());
            app.MapGet("/head/{slug}", (Microsoft.AspNetCore.Http.HttpContext context, string slug) => new PageMetadata { Article = Hidden.BySlug[slug] }.ToHtml(context));
        });

        foreach (var (slug, isIndexed) in new[] { ("listed", true), ("no-sitemap", true), ("no-index", false), ("robots", false) })
        {
            Assert.Equal(isIndexed, !(await site.Client.GetStringAsync("/head/" + slug)).Contains("<meta name=\"robots\" content=\"noindex\">", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_feeds_of_each_tag_are_exported()
    {
        using var folder = new ExportFolder();
        await using var app = WebApplication.CreateSlimBuilder().Build();
        app.MapFeeds(Hidden.Catalog.Where(article => false), "/none/{tag}");
        app.MapFeeds(Articles.Catalog, "/tags/{tag}", new() { RssPath = null, JsonFeedPath = null });
        app.MapGet("/tags/{tag}", (string tag) => tag);

        await app.ExportStaticSiteAsync(folder.Path, new() { Url = TestSite.Url, Exclude = path => !path.StartsWith("/tags/", StringComparison.Ordinal) || !path.EndsWith("feed.xml", StringComparison.Ordinal) });

        Assert.Equal(Articles.ByTag.Keys.Select(tag => $"tags/{tag}/feed.xml").Order(StringComparer.Ordinal), folder.Files);
    }

    private static async Task<IReadOnlyList<(string Location, string? Modified)>> LocationsAsync(TestSite site) =>
        [.. XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!.Elements().Select(url => (url.Element(Sitemap + "loc")!.Value, url.Element(Sitemap + "lastmod")?.Value))];
}
