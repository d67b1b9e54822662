using AngleSharp.Dom;

namespace NewsContent.Site.Tests;

public sealed class SearchTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Theory]
    [InlineData("央行 降准", "/2026/11/reserve-ratio-cut.html", "央行,降准")]
    [InlineData("漏损", "/2026/03/budget-water-pipes.html", "漏损")]
    [InlineData("STORAGE switchgear", "/2026/11/halvorn-third-quarter.html", "storage,switchgear")]
    [InlineData("\"policy rate\"", "/2026/10/inflation-slows.html", "policy rate")]
    public async Task A_search_finds_articles_and_marks_the_words(string query, string first, string marked)
    {
        var page = await site.PageAsync(SitePages.Search(query));

        var result = page.QuerySelector(".card")!;
        Assert.Equal(first, result.QuerySelector("a")!.GetAttribute("href"));
        Assert.Subset(
            result.QuerySelectorAll("mark").Select(mark => mark.TextContent.ToLowerInvariant()).ToHashSet(),
            marked.Split(',').ToHashSet());
        Assert.Equal(query, page.QuerySelector("#words")!.GetAttribute("value"));
    }

    [Fact]
    public async Task Generated_elements_are_not_reported()
    {
        var page = await site.PageAsync(SitePages.Search("量子纠缠"));

        Assert.Empty(page.QuerySelectorAll(".card"));
        Assert.Contains("0 篇", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_text_is_searched()
    {
        var page = await site.PageAsync(SitePages.Search("\"><script>alert(1)</script>"));

        Assert.Empty(page.QuerySelectorAll("script"));
        Assert.Contains("<script>", page.QuerySelector("[role=status]")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Search_engines_exclude_the_results() =>
        Assert.Equal("noindex", (await site.PageAsync(SitePages.Search("央行"))).QuerySelector("meta[name=robots]")!.GetAttribute("content"));
}
