using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

/// <summary>Documents may have no date, and then no output contains the year 1.</summary>
public sealed class UndatedTests
{
    private static readonly XNamespace Sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";

    [Fact]
    public void A_document_says_whether_it_has_a_date()
    {
        Assert.False(Notes.BySlug["first"].HasDate);
        Assert.True(Notes.BySlug["dated"].HasDate);
        Assert.All(Articles.All, article => Assert.True(article.HasDate));
        Assert.Equal("First", Notes.BySlug["first"].ToString());
        Assert.Equal("2023-04-04 Dated", Notes.BySlug["dated"].ToString());
    }

    [Fact]
    public void Documents_without_a_date_are_last_and_in_no_archive_and_no_span_of_time()
    {
        Assert.Equal("dated", Notes.All[0].Slug);
        Assert.Equal([2023], Notes.Archive.Select(year => year.Year));
        Assert.Equal(1, Notes.Archive.Sum(year => year.Count));
        Assert.Equal("dated", Notes.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Single().Slug);
        Assert.Equal("dated", Notes.Catalog.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Single().Slug);
        var both = new ArticleCatalog<Article>(Notes.Catalog, Articles.Catalog);
        Assert.Equal(Articles.All.Count + 1, both.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count);
        Assert.All(both.All.Take(Articles.All.Count + 1), article => Assert.True(article.HasDate));
    }

    [Fact]
    public void The_date_is_null_in_json()
    {
        Assert.Null(JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Notes.BySlug["first"]))!["date"]);
        Assert.NotNull(JsonNode.Parse(System.Text.Json.JsonSerializer.Serialize(Notes.BySlug["dated"]))!["date"]);
    }

    [Fact]
    public async Task Feeds_have_dated_documents_alone_and_the_sitemap_no_date_that_is_not_there()
    {
        await using var site = await TestSite.StartAsync(app => app.MapNewsContent(Notes.Catalog, new() { Url = TestSite.Url, Render = static (_, note) => Results.Text(note.Title) }));

        foreach (var path in new[] { "/feed.xml", "/rss.xml", "/feed.json", "/sitemap.xml" })
        {
            Assert.DoesNotContain("0001", await site.Client.GetStringAsync(path), StringComparison.Ordinal);
        }

        Assert.Single(JsonNode.Parse(await site.Client.GetStringAsync("/feed.json"))!["items"]!.AsArray());
        var urls = XDocument.Parse(await site.Client.GetStringAsync("/sitemap.xml")).Root!.Elements(Sitemap + "url").ToList();
        Assert.Equal(Notes.All.Count + 1, urls.Count);
        Assert.Equal(["https://news.example.com/", "https://news.example.com/notes/dated.html"], urls.Where(url => url.Element(Sitemap + "lastmod") is not null).Select(url => url.Element(Sitemap + "loc")!.Value));
    }
}
