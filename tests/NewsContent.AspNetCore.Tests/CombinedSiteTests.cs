using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A site over several collections is mapped as one over a single collection is.</summary>
public sealed class CombinedSiteTests : IAsyncLifetime
{
    private static readonly ArticleCatalog<Article> Combined = new(Notes.Catalog, Articles.Catalog);

    private TestSite _site = null!;

    public async Task InitializeAsync() =>
        _site = await TestSite.StartAsync(app => app.MapNewsContent(Combined, new() { Url = TestSite.Url, Render = static (_, article) => Results.Text(article.Slug) }));

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    [Fact]
    public async Task The_articles_of_each_collection_have_their_pages()
    {
        foreach (var article in Combined.All)
        {
            Assert.Equal(article.Slug, await _site.Client.GetStringAsync(article.Url));
        }
    }

    [Fact]
    public async Task A_former_url_is_redirected()
    {
        using var response = await _site.GetAsync("/before/%E5%88%A9%E7%8E%87.html");

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal("/rates/2022/", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task The_sitemap_has_all_and_a_missing_page_offers_articles_of_each()
    {
        var sitemap = XDocument.Parse(await _site.Client.GetStringAsync("/sitemap.xml"));
        using var missing = await _site.GetAsync("/second-interest-rate");

        Assert.Equal(Combined.Count + 1, sitemap.Root!.Elements().Count());
        Assert.Contains("/rates/2022/", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_client_that_has_the_feed_gets_304()
    {
        using var first = await _site.GetAsync("/feed.xml");
        using var second = await _site.GetAsync("/feed.xml", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
    }
}
