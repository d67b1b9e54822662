using NewsContent.Security.Tests.Oracle;
using NewsContent.Tests.Browser;

namespace NewsContent.Security.Tests.Browser;

/// <summary>
/// Published HTML in a browser, inserted into a page in each possible way. Every element is clicked, hovered and focused. No script runs, no window opens, and only images and
/// videos are loaded.
/// </summary>
public sealed class BrowserTests(Chromium chromium) : IClassFixture<Chromium>
{
    // At least this many unsanitized payloads run. Many others require a click by a person, or an old browser.
    private const int FewestThatRun = 250;

    private const int PageLength = 3000;

    [BrowserFact]
    public Task Nothing_runs_that_is_set_by_innerHTML() => AssertNothingRunsAsync("innerHTML");

    [BrowserFact]
    public Task Nothing_runs_that_is_written_into_a_document() => AssertNothingRunsAsync("written");

    [BrowserFact]
    public Task Nothing_runs_that_is_served_as_a_page() => AssertNothingRunsAsync("served");

    [BrowserFact]
    public async Task An_article_leaves_the_page_around_it_as_it_is()
    {
        var pages = PublishedPayloads.Outputs.Where(html => html.Length < Containers.MaxLength).Select(Containers.Around).ToList();

        var trees = await Stage.ReadAsync(chromium, pages);

        Assert.Equal(pages.Select(html => WrittenHtml.Dump(WrittenHtml.Read(html))), trees);
    }

    [BrowserFact]
    public async Task Most_of_the_payloads_run_where_nothing_sanitizes_them()
    {
        // Except payloads that only test length.
        var texts = PayloadFile.All.Select(payload => payload.Text).Where(text => text.Length < 1000).ToList();

        var result = await Stage.PerformAsync(chromium, "written", texts);

        var running = result.Seen.Where(seen => seen.Number >= 0).Select(seen => seen.Number).Distinct().Count();
        Assert.True(running >= FewestThatRun, $"{running} payloads run");
        Assert.Contains(result.Requests, request => request.StartsWith("navigation https://evil.example/", StringComparison.Ordinal));
        Assert.Contains(result.Requests, request => request.StartsWith("stylesheet ", StringComparison.Ordinal));
        Assert.Contains(result.Requests, request => request.StartsWith("image https://evil.example/", StringComparison.Ordinal));
    }

    private async Task AssertNothingRunsAsync(string way)
    {
        var pages = Pages().ToList();

        var result = await Stage.PerformAsync(chromium, way, pages);

        Assert.Empty(result.Seen.Select(seen => $"{seen.What}: {(seen.Number < 0 ? "?" : pages[seen.Number])}"));
        Assert.Empty(result.Requests);
        Assert.Equal(pages.Select(html => WrittenHtml.Dump(WrittenHtml.Read(html))), result.Trees);
    }

    // Several per page, because a page takes time. Leaks from one article would be seen in the tree of the next.
    private static IEnumerable<string> Pages()
    {
        var page = "";
        foreach (var html in PublishedPayloads.Outputs)
        {
            if (page.Length > 0 && page.Length + html.Length > PageLength)
            {
                yield return page;
                page = "";
            }

            page += html;
        }

        yield return page;
    }
}
