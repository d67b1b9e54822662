using System.Text.Json;
using System.Xml;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore;
using NewsContent.Generator.Tests;

namespace NewsContent.Security.Tests.Feeds;

/// <summary>An app whose articles are all payloads, as HTML and as Markdown, with hostile permalinks.</summary>
public sealed class PublishedSite : IAsyncLifetime
{
    public const string Url = "https://articles.test";

    // Each text would become markup in a tag without escaping.
    private static readonly string[] Folders =
    [
        "/onerror=alert(1);", "/\" onload=\"alert(1)", "/a' onclick='alert(1)", "/ href=\"", "/<script>alert(1)<", "/&quot; onfocus=alert(1) autofocus x=&quot;", "/`", "/]]><script>alert(1)<",
    ];

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Content = "http://purl.org/rss/1.0/modules/content/";

    /// <summary>The articles.</summary>
    public IReadOnlyList<Article> Articles { get; private set; } = [];

    /// <summary>The content of each article in each feed, by the article's absolute URL.</summary>
    public IReadOnlyDictionary<string, Dictionary<string, string>> Feeds { get; private set; } = new Dictionary<string, Dictionary<string, string>>();

    private ArticleCatalog<Article>? _catalog;

    /// <summary>Returns the snippets of the top results of a search.</summary>
    public IEnumerable<Snippet> Search(string query, int count) => _catalog!.Search(query, count).Select(result => result.Snippet);

    public async Task InitializeAsync()
    {
        var compiled = new TestHost(tracksSteps: false);
        var number = 0;
        foreach (var payload in PayloadFile.All)
        {
            foreach (var extension in new[] { "html", "md" })
            {
                var folder = Folders[number % Folders.Length].Replace("'", "''", StringComparison.Ordinal);
                compiled.Add($"_posts/2022-06-07-p{++number}.{extension}", $"---\ntitle: P\npermalink: '{folder}/{number}.html'\n---\n{payload.Text}");
            }
        }

        var articles = compiled.Run().Load().Catalog;
        _catalog = articles;
        Articles = [.. articles.All];

        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapFeeds(articles, new SiteOptions { Url = Url, FeedItemCount = int.MaxValue });
        await app.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(app.Urls.Single()) };
        Feeds = new Dictionary<string, Dictionary<string, string>>
        {
            ["feed.xml"] = Read(await client.GetStringAsync("/feed.xml"), Atom + "entry", Atom + "id", Atom + "content"),
            ["rss.xml"] = Read(await client.GetStringAsync("/rss.xml"), "item", "link", Content + "encoded"),
            ["feed.json"] = ReadJson(await client.GetByteArrayAsync("/feed.json")),
        };
    }

    public Task DisposeAsync() => Task.CompletedTask;

    private static Dictionary<string, string> Read(string xml, XName entry, XName url, XName content)
    {
        using var reader = XmlReader.Create(new StringReader(xml), new XmlReaderSettings { CheckCharacters = true });
        return XDocument.Load(reader, LoadOptions.PreserveWhitespace).Descendants(entry).ToDictionary(item => item.Element(url)!.Value, item => item.Element(content)!.Value);
    }

    private static Dictionary<string, string> ReadJson(byte[] json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.GetProperty("items").EnumerateArray().ToDictionary(item => item.GetProperty("url").GetString()!, item => item.GetProperty("content_html").GetString()!);
    }
}
