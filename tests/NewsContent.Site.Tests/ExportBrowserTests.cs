using Microsoft.Playwright;
using NewsContent.Tests.Browser;
using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>The exported site in a browser.</summary>
public sealed class ExportBrowserTests(ExportedSite site, Chromium chromium) : IClassFixture<ExportedSite>, IClassFixture<Chromium>
{
    private static IEnumerable<string> Pages => SitePages.Kinds.Where(path => !path.StartsWith("/search", StringComparison.Ordinal));

    [BrowserFact]
    public async Task Everybody_can_read_it_and_no_page_complains()
    {
        var page = await chromium.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => faults.Add($"{page.Url}: {request.Url} failed");
        foreach (var path in Pages.Append("/404.html"))
        {
            var response = await page.GotoAsync(new Uri(site.Address, path).AbsoluteUri);

            Assert.Equal(200, response!.Status);
            Assert.Equal(1, await page.EvaluateAsync<int>("document.styleSheets.length"));
            Assert.Equal(0, await page.EvaluateAsync<int>("document.querySelectorAll('form').length"));
            faults.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{path}: {violation}"));
        }

        await page.CloseAsync();
        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task A_reader_goes_from_the_front_page_to_an_older_article()
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(site.Address.AbsoluteUri);

        await page.ClickAsync(".pager [rel=next]");
        Assert.Equal("/page/2/", new Uri(page.Url).AbsolutePath);
        await page.ClickAsync(".card-title a >> nth=0");
        Assert.Equal(News.All[6].Title, await page.TextContentAsync("h1"));
        await page.CloseAsync();
    }
}
