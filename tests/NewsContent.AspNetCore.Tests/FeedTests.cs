using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Xml;
using System.Xml.Linq;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Feeds follow the rules of their formats for titles and bodies that require escaping.</summary>
public sealed class FeedTests : IAsyncLifetime
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Dublin = "http://purl.org/dc/elements/1.1/";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    private static readonly XNamespace Media = "http://search.yahoo.com/mrss/";

    private static readonly Article Chinese = Articles.BySlug["央行降准"];

    private TestSite _site = null!;

    public async Task InitializeAsync()
    {
        var options = TestSite.Options();
        options.Language = "zh-CN";
        options.Author = "泊岚财讯";
        _site = await TestSite.StartAsync(options);
    }

    public Task DisposeAsync() => _site.DisposeAsync().AsTask();

    [Fact]
    public void The_posts_contain_characters_that_xml_cannot_represent()
    {
        Assert.Contains('\u0001', Chinese.Title);
        Assert.Contains('\u0001', Chinese.Html);
        Assert.Contains("]]&gt;", Chinese.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Atom_is_valid()
    {
        var feed = (await XmlAsync("/feed.xml", "application/atom+xml; charset=utf-8")).Root!;

        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal("zh-CN", feed.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("泊岚 <News> & 财讯", One(feed, "title"));
        AssertAbsolute(One(feed, "id"));
        AssertRfc3339(One(feed, "updated"));
        Assert.Equal(TestSite.Url + "/feed.xml", Link(feed, "self"));
        Assert.Equal(TestSite.Url + "/", Link(feed, "alternate"));
        Assert.Equal("泊岚财讯", feed.Element(Atom + "author")!.Element(Atom + "name")!.Value);

        var entries = feed.Elements(Atom + "entry").ToList();
        Assert.Equal(Articles.All.Count, entries.Count);
        Assert.Equal(entries.Count, entries.Select(entry => One(entry, "id")).Distinct().Count());
        Assert.All(entries, entry =>
        {
            AssertAbsolute(One(entry, "id"));
            Assert.NotEqual("", One(entry, "title"));
            AssertRfc3339(One(entry, "updated"));
            AssertRfc3339(One(entry, "published"));
            AssertAbsolute(Link(entry, "alternate"));
            Assert.Equal("html", entry.Element(Atom + "content")!.Attribute("type")!.Value);
            Assert.All(entry.Elements(Atom + "author"), author => Assert.NotEqual("", author.Element(Atom + "name")!.Value));
            Assert.All(entry.Elements(Atom + "category"), category => Assert.NotEqual("", category.Attribute("term")!.Value));
        });
        Assert.Equal(entries.Max(entry => Date(One(entry, "updated"))), Date(One(feed, "updated")));
    }

    [Fact]
    public async Task An_atom_entry_has_the_values_of_its_article()
    {
        var feed = (await XmlAsync("/feed.xml", "application/atom+xml; charset=utf-8")).Root!;
        var entries = feed.Elements(Atom + "entry").ToDictionary(entry => One(entry, "id"));
        var chinese = entries[TestSite.Url + Chinese.Url];
        var english = entries[TestSite.Url + "/rates/2022/"];

        Assert.Equal("央行：降准 & 定向 <支持> ]]> 结束", One(chinese, "title"));
        Assert.Equal("准备金率下调 0.25 个百分点 & 更多。", One(chinese, "summary"));
        Assert.Equal(["宏观", "降准", "]]>"], chinese.Elements(Atom + "category").Select(category => category.Attribute("term")!.Value));
        Assert.Equal("林湘", Assert.Single(chinese.Elements(Atom + "author")).Element(Atom + "name")!.Value);
        Assert.Equal("2022-04-15T10:00:00+00:00", One(chinese, "published"));
        Assert.Equal("2022-04-15T10:00:00+00:00", One(chinese, "updated"));
        Assert.Equal("en", english.Attribute(XNamespace.Xml + "lang")!.Value);
        Assert.Equal("2022-05-02T13:30:00+00:00", One(english, "published"));
        Assert.Equal("2022-05-03T14:00:00+00:00", One(english, "updated"));
        Assert.Equal(2, english.Elements(Atom + "author").Count());
        Assert.Equal(ExpectedContent(dropControl: true), chinese.Element(Atom + "content")!.Value);
    }

    [Fact]
    public async Task Rss_is_valid()
    {
        var rss = (await XmlAsync("/rss.xml", "application/rss+xml; charset=utf-8")).Root!;
        var channel = Assert.Single(rss.Elements());

        Assert.Equal("rss", rss.Name);
        Assert.Equal("2.0", rss.Attribute("version")!.Value);
        Assert.Equal("channel", channel.Name);
        Assert.Equal("泊岚 <News> & 财讯", channel.Element("title")!.Value);
        Assert.Equal(TestSite.Url + "/", channel.Element("link")!.Value);
        Assert.NotEqual("", channel.Element("description")!.Value);
        Assert.Equal("zh-CN", channel.Element("language")!.Value);
        AssertRfc822(channel.Element("lastBuildDate")!.Value);
        Assert.Equal(TestSite.Url + "/rss.xml", Assert.Single(channel.Elements(Atom + "link")).Attribute("href")!.Value);

        var items = channel.Elements("item").ToList();
        Assert.Equal(Articles.All.Count, items.Count);
        Assert.Equal(items.Count, items.Select(item => item.Element("guid")!.Value).Distinct().Count());
        Assert.All(items, item =>
        {
            Assert.NotEqual("", item.Element("title")!.Value);
            AssertAbsolute(item.Element("link")!.Value);
            Assert.Equal("true", item.Element("guid")!.Attribute("isPermaLink")!.Value);
            Assert.Equal(item.Element("link")!.Value, item.Element("guid")!.Value);
            AssertRfc822(item.Element("pubDate")!.Value);
            Assert.Null(item.Element("author"));
            Assert.NotNull(item.Element(Content + "encoded"));
        });

        var chinese = items.Single(item => item.Element("link")!.Value == TestSite.Url + Chinese.Url);
        Assert.Equal("央行：降准 & 定向 <支持> ]]> 结束", chinese.Element("title")!.Value);
        Assert.Equal("Fri, 15 Apr 2022 10:00:00 GMT", chinese.Element("pubDate")!.Value);
        Assert.Equal("林湘", chinese.Element(Dublin + "creator")!.Value);
        Assert.Equal(ExpectedContent(dropControl: true), chinese.Element(Content + "encoded")!.Value);
    }

    [Fact]
    public async Task Json_feed_is_valid()
    {
        using var response = await _site.GetAsync("/feed.json");
        Assert.Equal("application/feed+json", response.Content.Headers.ContentType!.ToString());
        using var json = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        var feed = json.RootElement;

        Assert.Equal("https://jsonfeed.org/version/1.1", Text(feed, "version"));
        Assert.Equal("泊岚 <News> & 财讯", Text(feed, "title"));
        AssertAbsolute(Text(feed, "home_page_url"));
        Assert.Equal(TestSite.Url + "/feed.json", Text(feed, "feed_url"));
        Assert.Equal("zh-CN", Text(feed, "language"));
        Assert.Equal("泊岚财讯", Text(Assert.Single(feed.GetProperty("authors").EnumerateArray()), "name"));

        var items = feed.GetProperty("items").EnumerateArray().ToList();
        Assert.Equal(Articles.All.Count, items.Count);
        Assert.Equal(items.Count, items.Select(item => Text(item, "id")).Distinct().Count());
        Assert.All(items, item =>
        {
            AssertAbsolute(Text(item, "id"));
            AssertAbsolute(Text(item, "url"));
            Assert.NotNull(Text(item, "content_html"));
            AssertRfc3339(Text(item, "date_published"));
        });

        var chinese = items.Single(item => Text(item, "url") == TestSite.Url + Chinese.Url);
        Assert.Equal(Chinese.Title, Text(chinese, "title"));
        Assert.Equal("准备金率下调 0.25 个百分点 & 更多。", Text(chinese, "summary"));
        Assert.Equal(["宏观", "降准", "]]>"], chinese.GetProperty("tags").EnumerateArray().Select(tag => tag.GetString()!));
        Assert.Equal(ExpectedContent(dropControl: false), Text(chinese, "content_html"));
        var english = items.Single(item => Text(item, "url") == TestSite.Url + "/rates/2022/");
        Assert.Equal("2022-05-03T14:00:00+00:00", Text(english, "date_modified"));
        Assert.Equal("en", Text(english, "language"));
    }

    [Fact]
    public async Task A_feed_has_the_absolute_URL_of_the_picture_of_an_article()
    {
        const string Local = TestSite.Url + "/images/%E5%88%A9%E7%8E%87%20rates.png";
        const string Other = "https://cdn.example.com/copper.jpg";
        var atom = (await XmlAsync("/feed.xml", "application/atom+xml; charset=utf-8")).Root!;
        var rss = (await XmlAsync("/rss.xml", "application/rss+xml; charset=utf-8")).Root!;
        using var json = JsonDocument.Parse(await _site.Client.GetByteArrayAsync("/feed.json"));

        foreach (var parts in new[] { atom.Elements(Atom + "entry"), rss.Element("channel")!.Elements("item") })
        {
            var pictures = parts.SelectMany(part => part.Elements(Media + "content")).ToList();
            Assert.Equal([Local, Other], pictures.Select(picture => picture.Attribute("url")!.Value));
            Assert.All(pictures, picture => Assert.Equal("image", picture.Attribute("medium")!.Value));
            Assert.Equal(("1200", "630"), (pictures[0].Attribute("width")!.Value, pictures[0].Attribute("height")!.Value));
            Assert.Equal("A & B", pictures[0].Element(Media + "description")!.Value);
            Assert.Empty(pictures[1].Elements());
            Assert.Equal([Local, Other], parts.SelectMany(part => part.Elements(Media + "thumbnail")).Select(picture => picture.Attribute("url")!.Value));
        }

        Assert.Equal([Local, Other], json.RootElement.GetProperty("items").EnumerateArray().Where(item => item.TryGetProperty("image", out _)).Select(item => Text(item, "image")));
    }

    [Fact]
    public async Task A_feed_has_the_newest_and_may_have_excerpts_alone()
    {
        var options = TestSite.Options();
        options.FeedItemCount = 1;
        options.FeedFullContent = false;
        await using var site = await TestSite.StartAsync(options);
        using var json = JsonDocument.Parse(await site.Client.GetByteArrayAsync("/feed.json"));

        var item = Assert.Single(json.RootElement.GetProperty("items").EnumerateArray());
        Assert.Equal("Interest rates rise", Text(item, "title"));
        Assert.Equal(Articles.All[0].Excerpt, Text(item, "content_html"));
        Assert.DoesNotContain("after the excerpt", Text(item, "content_html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_options_the_request_says_where_the_site_is()
    {
        await using var site = await TestSite.StartAsync(app => app.MapFeeds(Articles.Catalog));
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Root!;

        Assert.Equal(site.Address.AbsoluteUri, One(feed, "id"));
        Assert.Equal("127.0.0.1", One(feed, "title"));
        Assert.All(feed.Elements(Atom + "entry"), entry => Assert.StartsWith(site.Address.AbsoluteUri, One(entry, "id"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_base_is_part_of_every_url()
    {
        var options = TestSite.Options();
        options.BaseUrl = "blog/";
        await using var site = await TestSite.StartAsync(options);
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Root!;

        Assert.Equal(TestSite.Url + "/blog/", One(feed, "id"));
        Assert.Equal(TestSite.Url + "/blog/feed.xml", Link(feed, "self"));
        Assert.Equal(TestSite.Url + "/blog/rates/2022/", One(feed.Elements(Atom + "entry").First(), "id"));
    }

    [Theory]
    [InlineData("/feed.xml")]
    [InlineData("/rss.xml")]
    [InlineData("/feed.json")]
    public async Task A_client_that_has_the_feed_gets_a_304(string path)
    {
        using var first = await _site.GetAsync(path);
        using var second = await _site.GetAsync(path, ("If-None-Match", first.Headers.ETag!.ToString()));
        using var head = await _site.SendAsync(HttpMethod.Head, path);

        Assert.Null(first.Content.Headers.LastModified);
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Equal(first.Headers.ETag, head.Headers.ETag);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_feed_of_nothing_is_valid_too()
    {
        await using var site = await TestSite.StartAsync(app => app.MapFeeds(new ArticleCatalog<Article>()));
        var feed = XDocument.Parse(await site.Client.GetStringAsync("/feed.xml")).Root!;

        Assert.Empty(feed.Elements(Atom + "entry"));
        AssertRfc3339(One(feed, "updated"));
        using var json = JsonDocument.Parse(await site.Client.GetByteArrayAsync("/feed.json"));
        Assert.Empty(json.RootElement.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task A_feed_without_a_path_is_not_there()
    {
        await using var site = await TestSite.StartAsync(app => app.MapFeeds(Articles.Catalog, new SiteOptions { RssPath = null }));
        using var response = await site.GetAsync("/rss.xml");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    // The article's HTML with the URLs that a browser would resolve.
    private static string ExpectedContent(bool dropControl)
    {
        var page = TestSite.Url + Chinese.Url;
        var html = Chinese.Html
            .Replace("href=\"#one\"", $"href=\"{page}#one\"", StringComparison.Ordinal)
            .Replace("href=\"/", $"href=\"{TestSite.Url}/", StringComparison.Ordinal)
            .Replace("href=\"other.html\"", $"href=\"{page[..(page.LastIndexOf('/') + 1)]}other.html\"", StringComparison.Ordinal)
            .Replace("src=\"/", $"src=\"{TestSite.Url}/", StringComparison.Ordinal);
        Assert.NotEqual(Chinese.Html, html);
        return dropControl ? html.Replace("\u0001", "", StringComparison.Ordinal) : html;
    }

    private static string One(XElement parent, string name) => Assert.Single(parent.Elements(Atom + name)).Value;

    private static string Link(XElement parent, string relation) =>
        Assert.Single(parent.Elements(Atom + "link"), link => link.Attribute("rel")!.Value == relation).Attribute("href")!.Value;

    private static string Text(JsonElement parent, string name) => parent.GetProperty(name).GetString()!;

    private static DateTimeOffset Date(string text) => DateTimeOffset.Parse(text, CultureInfo.InvariantCulture);

    private static void AssertAbsolute(string url)
    {
        Assert.True(Uri.TryCreate(url, UriKind.Absolute, out _), url);
        Assert.Matches(@"^https://news\.example\.com/[!-~]*$", url);
    }

    private static void AssertRfc3339(string date) => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$", date);

    private static void AssertRfc822(string date) =>
        Assert.True(DateTime.TryParseExact(date, "ddd, dd MMM yyyy HH:mm:ss 'GMT'", CultureInfo.InvariantCulture, DateTimeStyles.None, out _), date);

    // Parsing checks that the document is well-formed, including its characters.
    private async Task<XDocument> XmlAsync(string path, string contentType)
    {
        using var response = await _site.GetAsync(path);
        Assert.Equal(contentType, response.Content.Headers.ContentType!.ToString());
        using var reader = XmlReader.Create(await response.Content.ReadAsStreamAsync(), new XmlReaderSettings { CheckCharacters = true });
        return XDocument.Load(reader);
    }
}
