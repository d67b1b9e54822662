using Microsoft.Playwright;
using NewsContent.Tests.Browser;
using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>The site in a browser: its requests and errors, its controls and its accessibility.</summary>
public sealed class BrowserTests(RunningSite site, Chromium chromium) : IClassFixture<RunningSite>, IClassFixture<Chromium>
{
    private static readonly BrowserNewPageOptions Phone = new() { ViewportSize = new() { Width = 360, Height = 740 }, IsMobile = true };

    private static IEnumerable<string> AllKinds => [.. SitePages.Kinds, SitePages.Missing];

    [BrowserFact]
    public async Task No_page_complains_or_loads_anything_from_elsewhere()
    {
        var page = await chromium.NewPageAsync();
        var faults = new List<string>();
        page.Console += (_, message) => faults.Add($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => faults.Add($"{page.Url}: {error}");
        page.RequestFailed += (_, request) => faults.Add($"{page.Url}: {request.Url} failed");
        page.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Address.Authority)
            {
                faults.Add($"{page.Url}: asks for {request.Url}");
            }
        };

        foreach (var path in SitePages.Kinds.Concat(News.All.Select(article => article.Url)))
        {
            var response = await page.GotoAsync(AddressOf(path));

            Assert.Equal(200, response!.Status);
            Assert.Equal(0, await page.EvaluateAsync<int>("[...document.images].filter(image => image.loading !== 'lazy' && image.naturalWidth === 0).length"));
            Assert.Equal(1, await page.EvaluateAsync<int>("document.styleSheets.length"));
        }

        await page.CloseAsync();
        Assert.Empty(faults);
    }

    [BrowserFact]
    public async Task Everybody_can_read_it_by_light_in_the_dark_and_on_a_phone()
    {
        var page = await chromium.NewPageAsync();
        var violations = new List<string>();
        foreach (var path in AllKinds)
        {
            foreach (var (width, scheme) in new[] { (1280, ColorScheme.Light), (1280, ColorScheme.Dark), (Phone.ViewportSize!.Width, ColorScheme.Light) })
            {
                await page.SetViewportSizeAsync(width, 800);
                await page.EmulateMediaAsync(new() { ColorScheme = scheme });
                await page.GotoAsync(AddressOf(path));
                violations.AddRange((await Axe.FindViolationsAsync(page)).Select(violation => $"{path} at {width}, {scheme}: {violation}"));
            }
        }

        await page.CloseAsync();
        Assert.Empty(violations);
    }

    [BrowserFact]
    public async Task Unreadable_html_would_be_found()
    {
        var page = await chromium.NewPageAsync();
        await page.SetContentAsync("<html lang='en'><title>A page</title><main><h1>A page</h1><p style='color:#bbb'>Pale</p><img src='/x.png'></main>");

        Assert.Equal(["color-contrast", "image-alt"], (await Axe.FindViolationsAsync(page)).Select(violation => violation.Split(':')[0]).Order());
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task No_page_is_wider_than_a_phone()
    {
        var page = await chromium.NewPageAsync(Phone);
        var tooWide = new List<string>();
        foreach (var path in AllKinds.Concat(News.All.Select(article => article.Url)))
        {
            await page.GotoAsync(AddressOf(path));
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Phone.ViewportSize!.Width)
            {
                tooWide.Add(path);
            }
        }

        await page.CloseAsync();
        Assert.Empty(tooWide);
    }

    [BrowserFact]
    public async Task No_picture_moves_the_text_when_it_arrives()
    {
        var shifts = new List<string>();
        foreach (var width in new[] { 1280, 360 })
        {
            var page = await NewSlowPageAsync(width);
            foreach (var path in SitePages.Kinds.Concat(News.All.Where(article => article.Images.Count > 0).Select(article => article.Url)))
            {
                await page.GotoAsync(AddressOf(path));
                if (await ReadShiftAsync(page) is > 0 and var shift)
                {
                    shifts.Add($"{path} at {width}: {shift}");
                }
            }

            await page.CloseAsync();
        }

        Assert.Empty(shifts);
    }

    [BrowserFact]
    public async Task A_picture_without_a_size_would_be_found()
    {
        var page = await NewSlowPageAsync(360);
        await page.GotoAsync(AddressOf(SitePages.Photograph));
        await page.RouteAsync("**/plain", route => route.FulfillAsync(new() { ContentType = "text/html", Body = $"<p>Text</p><img src=\"{News.BySlug[News.Slugs.TwoFerriesOneLine].Image!.Source}\"><p>Text</p>" }));
        await page.GotoAsync(AddressOf("/plain"));

        Assert.True(await ReadShiftAsync(page) > 0);
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_phone_loads_the_smaller_copy_of_a_photograph()
    {
        foreach (var (width, copy) in new[] { (360, "crossing-480w.jpg"), (1280, "crossing-960w.jpg") })
        {
            var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 740 } });
            await page.GotoAsync(AddressOf(SitePages.Photograph));

            Assert.EndsWith("/" + copy, await page.EvaluateAsync<string>("document.querySelector('.body img').currentSrc"), StringComparison.Ordinal);
            await page.CloseAsync();
        }
    }

    [BrowserFact]
    public async Task A_reader_goes_from_the_front_page_to_an_older_article_and_on()
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(AddressOf("/"));

        await page.ClickAsync(".pager [rel=next]");
        Assert.Equal(AddressOf("/page/2"), page.Url);
        await page.ClickAsync(".card-title a >> nth=0");
        var article = News.All[6];
        Assert.Equal(AddressOf(article.Url), page.Url);
        Assert.Equal(article.Title, await page.TextContentAsync("h1"));
        await page.ClickAsync(".contents a >> nth=1");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector(':target')?.matches('.body h2')"));
        await page.ClickAsync(".neighbours [rel=prev]");
        Assert.Equal(AddressOf(article.Previous!.Url), page.Url);
        await page.ClickAsync("a[rel=tag] >> nth=0");
        Assert.Equal(article.Previous.Tags[0], await page.TextContentAsync("h1"));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task A_reader_searches_from_any_page_and_sees_the_words_marked()
    {
        var page = await chromium.NewPageAsync();
        foreach (var (words, marked) in new[] { ("央行 降准", "降准"), ("interest rates", "rates") })
        {
            await page.GotoAsync(AddressOf("/about"));
            await page.FillAsync(".masthead input[name=q]", words);
            await page.PressAsync(".masthead input[name=q]", "Enter");

            Assert.Equal(AddressOf("/search"), page.Url.Split('?')[0]);
            Assert.Contains(marked, await page.Locator(".card mark").AllTextContentsAsync());
            Assert.NotEqual(
                await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"),
                await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('mark')).backgroundColor"));
        }

        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task The_keyboard_comes_first_to_a_link_that_skips_to_the_content()
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(AddressOf("/"));

        await page.Keyboard.PressAsync("Tab");
        var box = await page.Locator(".skip").BoundingBoxAsync();
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.matches('.skip')"));
        Assert.InRange(box!.Y, 0, 100);
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.closest('main') !== null"));
        await page.CloseAsync();
    }

    [BrowserFact]
    public async Task Chinese_is_emphasised_with_dots_and_never_slanted()
    {
        var page = await chromium.NewPageAsync();
        await page.GotoAsync(AddressOf(SitePages.ChineseArticle));

        Assert.Equal("normal", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.body em')).fontStyle"));
        Assert.Equal("dot", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.body em')).textEmphasisStyle"));
        await page.GotoAsync(AddressOf(News.BySlug[News.Slugs.WhatAReserveRatioIs].Url));
        Assert.Equal("italic", await page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.body em')).fontStyle"));
        await page.CloseAsync();
    }

    // Pictures arrive after the text, as on a slow line.
    private async Task<IPage> NewSlowPageAsync(int width)
    {
        var page = await chromium.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 740 } });
        await page.AddInitScriptAsync("window.shift = 0; new PerformanceObserver(list => { for (const entry of list.getEntries()) window.shift += entry.value; }).observe({ type: 'layout-shift', buffered: true });");
        await page.RouteAsync(address => address.EndsWith(".svg", StringComparison.Ordinal) || address.EndsWith(".jpg", StringComparison.Ordinal), async route =>
        {
            await Task.Delay(150);
            await route.ContinueAsync();
        });
        return page;
    }

    // Also loads the pictures further down.
    private static Task<double> ReadShiftAsync(IPage page) => page.EvaluateAsync<double>(
        """
        async () => {
            for (const image of document.images) {
                image.scrollIntoView({ block: 'end' });
                await image.decode().catch(() => {});
            }
            await new Promise(resolve => setTimeout(resolve, 150));
            return window.shift;
        }
        """);

    private string AddressOf(string path) => new Uri(site.Address, path).AbsoluteUri;
}
