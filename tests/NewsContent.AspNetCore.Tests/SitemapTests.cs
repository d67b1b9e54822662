using System.Globalization;
using System.Net;
using System.Xml.Linq;

namespace NewsContent.AspNetCore.Tests;

public sealed class SitemapTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public async Task A_sitemap_has_the_first_page_and_every_article_with_its_last_change()
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());
        using var response = await site.GetAsync("/sitemap.xml");
        var root = XDocument.Load(await response.Content.ReadAsStreamAsync()).Root!;

        Assert.Equal("application/xml; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Equal(Sitemap + "urlset", root.Name);
        Assert.Equal([TestSite.Url + "/", .. Articles.All.Select(article => TestSite.Url + article.Url)], Locations(root));
        Assert.All(root.Elements(), url =>
            Assert.True(DateTimeOffset.TryParseExact(url.Element(Sitemap + "lastmod")!.Value, "yyyy-MM-dd'T'HH:mm:sszzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        Assert.Equal("2022-05-03T14:00:00+00:00", root.Elements().ElementAt(1).Element(Sitemap + "lastmod")!.Value);
    }

    [Theory]
    [InlineData(1, 6)]
    [InlineData(2, 3)]
    [InlineData(4, 2)]
    [InlineData(5, 2)]
    public async Task With_too_many_urls_it_is_an_index_of_parts_that_contain_each_once(int length, int parts)
    {
        var options = TestSite.Options();
        options.SitemapLength = length;
        await using var site = await TestSite.StartAsync(options);
        var root = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!;

        Assert.Equal(Sitemap + "sitemapindex", root.Name);
        Assert.Equal(Enumerable.Range(1, parts).Select(part => $"{TestSite.Url}/sitemap-{part}.xml"), Locations(root));

        var urls = new List<string>();
        foreach (var part in Locations(root))
        {
            var locations = Locations(XDocument.Parse(await site.Client.GetStringAsync(new Uri(part).PathAndQuery)).Root!);
            Assert.InRange(locations.Count, 1, length);
            urls.AddRange(locations);
        }

        Assert.Equal([TestSite.Url + "/", .. Articles.All.Select(article => TestSite.Url + article.Url)], urls);
        foreach (var beyond in new[] { $"/sitemap-{parts + 1}.xml", "/sitemap-0.xml", "/sitemap-x.xml", "/sitemap-99999999999.xml" })
        {
            using var response = await site.GetAsync(beyond);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_client_that_has_the_sitemap_gets_a_304()
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());
        using var first = await site.GetAsync("/sitemap.xml");
        using var second = await site.GetAsync("/sitemap.xml", ("If-None-Match", first.Headers.ETag!.ToString()));

        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
    }

    [Fact]
    public async Task Robots_txt_names_the_sitemap_and_disallowed_paths()
    {
        var options = TestSite.Options();
        await using var open = await TestSite.StartAsync(options);
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://news.example.com/sitemap.xml\n", await open.Client.GetStringAsync("/robots.txt"));

        options.RobotsDisallow = ["/admin/", "/a\nUser-agent: b"];
        Assert.Equal("User-agent: *\nDisallow: /admin/\nDisallow: /aUser-agent: b\n\nSitemap: https://news.example.com/sitemap.xml\n", await open.Client.GetStringAsync("/robots.txt"));
    }

    private static List<string> Locations(XElement root) => [.. root.Elements().Select(element => element.Element(Sitemap + "loc")!.Value)];
}
