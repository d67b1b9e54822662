using AngleSharp.Dom;

namespace NewsContent.Site.Tests;

/// <summary>The readers' guide: documents in an order, in sections.</summary>
public sealed class GuideTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Next_leads_through_all_documents_in_their_order()
    {
        var titles = new List<string>();
        for (var path = "/guide/"; path is not null;)
        {
            var page = await site.PageAsync(path);
            titles.Add(page.QuerySelector("h1")!.TextContent);
            path = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(["读者指南", "一条消息的骨架", "来源与原文", "证券代码", "词语"], titles);
    }

    [Theory]
    [InlineData("/guide/", "")]
    [InlineData("/guide/words/", "/guide/")]
    [InlineData("/guide/reading/source/", "/guide/ /guide/reading/")]
    public async Task Breadcrumbs_are_the_sections_above_a_document(string path, string expected)
    {
        var page = await site.PageAsync(path);

        Assert.Equal(expected, string.Join(' ', page.QuerySelectorAll(".breadcrumbs a").Select(link => link.GetAttribute("href"))));
    }

    [Fact]
    public async Task The_contents_mark_the_current_document()
    {
        var page = await site.PageAsync("/guide/reading/source/");

        Assert.Equal(
            ["/guide/reading/", "/guide/reading/source/", "/guide/reading/securities/", "/guide/words/"],
            page.QuerySelectorAll(".related a").Select(link => link.GetAttribute("href")));
        Assert.Equal("/guide/reading/source/", Assert.Single(page.QuerySelectorAll(".related [aria-current=page]")).GetAttribute("href"));
    }
}
