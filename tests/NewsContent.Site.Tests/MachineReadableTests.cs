using System.Net;
using System.Text.Json;
using System.Xml.Linq;
using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>The machine-readable documents: feeds, the sitemap, robots.txt and each article's structured data.</summary>
public sealed class MachineReadableTests(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string> Articles => new(News.All.Select(article => article.Slug));

    [Fact]
    public async Task The_feeds_are_of_the_site_that_the_configuration_describes()
    {
        XNamespace atom = "http://www.w3.org/2005/Atom";
        var feed = XDocument.Parse(await TextAsync("/feed.xml")).Root!;
        var rss = XDocument.Parse(await TextAsync("/rss.xml")).Root!.Element("channel")!;
        var json = JsonDocument.Parse(await TextAsync("/feed.json")).RootElement;

        Assert.Equal("泊岚财讯", feed.Element(atom + "title")!.Value);
        Assert.Equal("泊岚财讯", rss.Element("title")!.Value);
        Assert.Equal("泊岚财讯", json.GetProperty("title").GetString());
        Assert.Equal("https://news.example.com/", feed.Element(atom + "id")!.Value);
        Assert.Equal("zh-CN", rss.Element("language")!.Value);
        Assert.Equal("泊岚财讯编辑部", feed.Element(atom + "author")!.Element(atom + "name")!.Value);
        Assert.Equal(News.All.Count, feed.Elements(atom + "entry").Count());
        Assert.Equal(News.All.Count, rss.Elements("item").Count());
        Assert.Equal(News.All.Count, json.GetProperty("items").GetArrayLength());
    }

    [Fact]
    public async Task The_sitemap_has_the_first_page_and_every_article_and_document()
    {
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var urls = XDocument.Parse(await TextAsync("/sitemap.xml")).Descendants(sitemap + "loc").Select(url => url.Value);

        Assert.Equal(
            ["/", .. News.ByCategory.Keys.Select(category => "/categories/" + category), "/about", .. Guide.All.Select(document => document.Url), .. News.All.Select(article => article.Url)],
            urls.Select(url => url["https://news.example.com".Length..]));
        Assert.All(urls, url => Assert.StartsWith("https://news.example.com/", url, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Robots_get_the_sitemap_and_must_not_search()
    {
        var robots = await TextAsync("/robots.txt");

        Assert.Contains("Disallow: /search\n", robots, StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://news.example.com/sitemap.xml\n", robots, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Search_engines_get_a_description_of_an_article(string slug)
    {
        var article = News.BySlug[slug];
        var script = Assert.Single((await site.PageAsync(article.Url)).QuerySelectorAll("script"));
        var data = JsonDocument.Parse(script.TextContent).RootElement;

        Assert.Equal("application/ld+json", script.GetAttribute("type"));
        Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
        Assert.Equal(article.Title, data.GetProperty("headline").GetString());
        Assert.Equal(article.Date, data.GetProperty("datePublished").GetDateTimeOffset());
        Assert.Equal(article.Tags, data.GetProperty("keywords").EnumerateArray().Select(tag => tag.GetString()));
        Assert.Equal(article.Authors, data.GetProperty("author").EnumerateArray().Select(author => author.GetProperty("name").GetString()));
        Assert.Equal("https://news.example.com" + article.Url, data.GetProperty("mainEntityOfPage").GetString());
    }

    [Fact]
    public async Task Data_cannot_end_its_element()
    {
        var text = (await site.PageAsync(News.ByTag["M&A"][0].Url)).QuerySelector("script")!.TextContent;

        Assert.Contains("\"M\\u0026A\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain('<', text);
        Assert.DoesNotContain('&', text);
    }

    private async Task<string> TextAsync(string path)
    {
        using var response = await site.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync();
    }
}
