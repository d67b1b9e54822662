using System.Net;
using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore.Tests;

public sealed class MissingPageTests
{
    [Theory]
    [InlineData("/2022/02/01/copper-stock-slips.html", "/2022/02/01/copper-stocks-slip.html")]
    [InlineData("/intrest-rates", "/rates/2022/")]
    [InlineData("/news/央行降准了/", "/%E5%AE%8F%E8%A7%82/2022/04/15/%E5%A4%AE%E8%A1%8C%E9%99%8D%E5%87%86.html")]
    public async Task A_missing_page_suggests_the_nearest_articles(string path, string nearest)
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());
        using var response = await site.GetAsync(path);
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Contains($"<li><a href=\"{nearest}\">", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_similar_slug_there_is_no_suggestion()
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());
        using var response = await site.GetAsync("/zzzz<script>");
        var page = await response.Content.ReadAsStringAsync();

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.DoesNotContain("<li>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("script", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_app_may_make_the_page_and_it_is_a_404_still()
    {
        var options = TestSite.Options();
        options.NotFound = (_, nearest) => Results.Text(string.Join('|', nearest.Select(article => article.Title)));
        await using var site = await TestSite.StartAsync(options);
        using var response = await site.GetAsync("/copper-stocks");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("Copper stocks slip", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Paths_of_files_are_left_to_other_endpoints()
    {
        await using var site = await TestSite.StartAsync(TestSite.Options());
        using var response = await site.GetAsync("/copper-stocks.png");

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }
}
