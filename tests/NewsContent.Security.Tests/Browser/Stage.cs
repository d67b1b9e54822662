using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NewsContent.Security.Tests.Pages;
using NewsContent.Tests.Browser;

namespace NewsContent.Security.Tests.Browser;

/// <summary>
/// A page on a host that does not exist, which puts HTML into frames and triggers its elements. All requests end here, and every visible effect of a script is recorded.
/// </summary>
internal sealed partial class Stage
{
    private const string Origin = "https://articles.test";
    private const int BatchSize = 60;
    private const int Pages = 3;

    private static readonly byte[] Pixel = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly IPage _page;
    private readonly List<(int Number, string What)> _seen = [];
    private readonly List<(string Url, string Type)> _requests = [];
    private IReadOnlyList<string> _batch = [];

    private Stage(IPage page) => _page = page;

    /// <summary>Puts HTML strings on pages in one of the ways <c>innerHTML</c>, <c>written</c> or <c>served</c>. A whole page is served unchanged.</summary>
    public static async Task<StageResult> PerformAsync(Chromium chromium, string way, IReadOnlyList<string> texts)
    {
        // A page mostly waits for late events, so pages can wait in parallel.
        var batches = (texts.Count + BatchSize - 1) / BatchSize;
        var part = (batches + Pages - 1) / Pages * BatchSize;
        var results = await Task.WhenAll(Enumerable.Range(0, Pages).Select(page => PerformPartAsync(chromium, way, texts, page * part, Math.Min(texts.Count, (page + 1) * part))));

        var all = new StageResult();
        foreach (var result in results)
        {
            all.Trees.AddRange(result.Trees);
            all.Seen.AddRange(result.Seen);
            all.Requests.AddRange(result.Requests);
        }

        return all;
    }

    /// <summary>Returns the trees that a browser parses, without triggering elements.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(Chromium chromium, IReadOnlyList<string> texts)
    {
        var page = await chromium.NewPageAsync();
        await new Stage(page).SetUpAsync();
        var trees = new List<string>();
        foreach (var batch in texts.Chunk(BatchSize))
        {
            trees.AddRange(await page.EvaluateAsync<string[]>("bodies => read(bodies)", batch));
        }

        await page.CloseAsync();
        return trees;
    }

    /// <summary>The outlines that a browser reads of whole pages, without putting them on the stage.</summary>
    public static async Task<IReadOnlyList<PageOutline>> OutlinesAsync(Chromium chromium, IReadOnlyList<string> pages)
    {
        var page = await chromium.NewPageAsync();
        await new Stage(page).SetUpAsync();
        var outlines = new List<PageOutline>();
        foreach (var batch in pages.Chunk(BatchSize))
        {
            var json = await page.EvaluateAsync<string>("pages => JSON.stringify(outlines(pages))", batch);
            outlines.AddRange(JsonSerializer.Deserialize<PageOutline[]>(json, JsonSerializerOptions.Web)!);
        }

        await page.CloseAsync();
        return outlines;
    }

    private static async Task<StageResult> PerformPartAsync(Chromium chromium, string way, IReadOnlyList<string> texts, int start, int end)
    {
        var result = new StageResult();
        if (start >= end)
        {
            return result;
        }

        var page = await chromium.NewPageAsync();
        var stage = new Stage(page);
        await stage.SetUpAsync();
        for (var first = start; first < end; first += BatchSize)
        {
            await stage.PerformAsync(way, first, [.. texts.Skip(first).Take(Math.Min(BatchSize, end - first))], result);
        }

        await page.CloseAsync();
        return result;
    }

    private async Task SetUpAsync()
    {
        await _page.ExposeFunctionAsync("report", (int number, string what) =>
        {
            _seen.Add((number, what));
            return true;
        });
        await _page.AddInitScriptAsync(Resource.Text("Browser/probe"));
        await _page.RouteAsync("**/*", AnswerAsync);
        _page.Dialog += (_, dialog) =>
        {
            _seen.Add((-1, "a dialog: " + dialog.Message));
            _ = dialog.DismissAsync();
        };
        _page.Popup += (_, popup) =>
        {
            _seen.Add((-1, "a window: " + popup.Url));
            _ = popup.CloseAsync();
        };
        _page.PageError += (_, error) => _seen.Add((-1, "a script that failed: " + error));
        _page.Console += (_, message) =>
        {
            // The browser's messages about requests are not caused by scripts.
            if (message.Type == "log")
            {
                _seen.Add((-1, "a line in the console: " + message.Text));
            }
        };
        await _page.GotoAsync(Origin + "/stage");
    }

    private async Task PerformAsync(string way, int first, IReadOnlyList<string> batch, StageResult result)
    {
        _batch = batch;
        _seen.Clear();
        _requests.Clear();
        var json = await _page.EvaluateAsync<string>("async ([way, bodies]) => JSON.stringify(await perform(way, bodies))", new object[] { way, batch });
        var done = JsonSerializer.Deserialize<Performance>(json, JsonSerializerOptions.Web)!;
        result.Trees.AddRange(done.Trees);
        result.Seen.AddRange(_seen.Select(seen => (seen.Number < 0 ? -1 : first + seen.Number, seen.What)));

        var media = done.Media.Select(Comparable).ToHashSet(StringComparer.Ordinal);
        result.Requests.AddRange(_requests
            .Where(request => request.Type is not ("image" or "media" or "texttrack") || !media.Contains(Comparable(request.Url)))
            .Select(request => $"{request.Type} {request.Url}"));
    }

    private async Task AnswerAsync(IRoute route)
    {
        var url = new Uri(route.Request.Url);
        if (url.GetLeftPart(UriPartial.Authority) == Origin && route.Request.IsNavigationRequest && url.Query.Length == 0
            && (url.AbsolutePath == "/stage" || ArticlePath().IsMatch(url.AbsolutePath)))
        {
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html; charset=utf-8", Body = PageAt(url.AbsolutePath) });
            return;
        }

        _requests.Add((route.Request.Url, route.Request.IsNavigationRequest ? "navigation" : route.Request.ResourceType));
        if (route.Request.IsNavigationRequest)
        {
            // Without content, the page does not navigate.
            await route.FulfillAsync(new RouteFulfillOptions { Status = 204 });
        }
        else if (url.AbsolutePath.EndsWith(".png", StringComparison.Ordinal))
        {
            await route.FulfillAsync(new RouteFulfillOptions { ContentType = "image/png", BodyBytes = Pixel });
        }
        else
        {
            await route.AbortAsync();
        }
    }

    private string PageAt(string path) => path == "/stage"
        ? $"<!doctype html><html><head><script>{Resource.Text("Pages/outline")}{Resource.Text("Browser/stage")}</script></head><body></body></html>"
        : ServedPage(_batch[int.Parse(path["/article/".Length..], CultureInfo.InvariantCulture)]);

    private static string ServedPage(string text) =>
        text.StartsWith("<!DOCTYPE html>", StringComparison.Ordinal) ? text : $"<!doctype html><html><head></head><body>{text}</body></html>";

    // A page served over HTTPS also requests pictures over HTTPS, and never requests a fragment.
    private static string Comparable(string url) => url.Split('#')[0].Replace("http://", "https://", StringComparison.Ordinal);

    [GeneratedRegex("^/article/[0-9]+$")]
    private static partial Regex ArticlePath();

    private sealed record Performance(IReadOnlyList<string> Trees, IReadOnlyList<string> Media);
}
