using System.Text;
using System.Text.Json;
using NewsContent.Security.Tests.Browser;
using NewsContent.Security.Tests.Oracle;
using NewsContent.Security.Tests.Parse5;
using NewsContent.Tests.Browser;

namespace NewsContent.Security.Tests.Pages;

/// <summary>Every payload on the pages of the sample site: as an article with its head, and in the results of a search.</summary>
public sealed class PageTests(SampleSite site, Chromium chromium) : IClassFixture<SampleSite>, IClassFixture<Chromium>
{
    private const string SiteTitle = " · 泊岚财讯";
    private const string BodyStart = "<div class=\"body\">";

    private static readonly string[] InContents = ["p class", "ol", "li", "a href"];

    [Fact]
    public async Task An_article_on_its_page_holds_only_what_is_on_the_list()
    {
        foreach (var post in SamplePost.All)
        {
            // The sample site allows formulas.
            Assert.Empty(ArticleOracle.Findings(BodyOf(await site.GetAsync(post.Path)), hasFormulas: true));
        }
    }

    [Parse5Fact]
    public Task Parse5_reads_an_article_page_as_that_of_an_article_without_a_payload() => AssertArticlePagesAsync(OutlinesOfParse5Async);

    [BrowserFact]
    public Task A_browser_reads_an_article_page_as_that_of_an_article_without_a_payload() => AssertArticlePagesAsync(OutlinesOfBrowserAsync);

    [Parse5Fact]
    public Task Parse5_reads_a_search_page_as_that_of_an_article_without_a_payload() => AssertSearchPagesAsync(OutlinesOfParse5Async);

    [BrowserFact]
    public Task A_browser_reads_a_search_page_as_that_of_an_article_without_a_payload() => AssertSearchPagesAsync(OutlinesOfBrowserAsync);

    [BrowserFact]
    public async Task Nothing_runs_on_a_page()
    {
        var posts = SamplePost.All.Where(post => post.FileName.EndsWith(".html", StringComparison.Ordinal)).ToList();

        // Opening a page takes a browser longer than parsing it, and all search pages are parsed by the tests above.
        List<string> pages = [.. await ArticlePagesAsync(posts), .. await SearchPagesAsync([.. posts.Where((_, i) => i % 8 == 0)])];

        var result = await Stage.PerformAsync(chromium, "served", pages);

        Assert.Empty(result.Seen.Select(seen => $"{seen.What}: {(seen.Number < 0 ? "?" : pages[seen.Number])}"));
        Assert.DoesNotContain(result.Requests, request => request != "stylesheet https://articles.test/site.css" && !request.StartsWith("navigation https://articles.test/search?", StringComparison.Ordinal));
    }

    private async Task AssertArticlePagesAsync(Func<IReadOnlyList<string>, Task<IReadOnlyList<PageOutline[]>>> outlinesOf)
    {
        var pages = await ArticlePagesAsync(SamplePost.All);
        var expected = (await outlinesOf([await site.GetAsync(SamplePost.Plain(7).Path)]))[0][0].Outline;
        var outlines = await outlinesOf(pages);

        Assert.All(pages.Zip(outlines, SamplePost.All), page => Assert.All(page.Second, outline =>
        {
            Assert.Equal(expected, outline.Outline);
            Assert.Equal(WrittenHtml.Dump(WrittenHtml.Read(BodyOf(page.First))), outline.Body);
            Assert.All(outline.Contents, element => Assert.Contains(element, InContents));
            AssertHead(outline, page.Third);
        }));
    }

    private async Task AssertSearchPagesAsync(Func<IReadOnlyList<string>, Task<IReadOnlyList<PageOutline[]>>> outlinesOf)
    {
        var plain = await outlinesOf([await site.SearchAsync(SamplePost.Plain(7).Word), await site.SearchAsync("zqnone")]);
        string[] expected = [plain[0][0].Outline, plain[1][0].Outline];
        var outlines = await outlinesOf(await SearchPagesAsync(SamplePost.All));

        Assert.All(outlines.SelectMany(outline => outline), outline => Assert.Contains(outline.Outline, expected));
        Assert.Equal(SamplePost.All.Count, outlines.Chunk(2).Count(pair => pair[0][0].Outline == expected[0]));
    }

    // The title is a word and the payload, in which HTML and JSON replace different characters. The head has it in one line.
    private static void AssertHead(PageOutline outline, SamplePost post)
    {
        var heading = Line(post.Title);
        Assert.Equal(heading + SiteTitle, outline.Title);
        Assert.StartsWith(post.Word, outline.Heading, StringComparison.Ordinal);
        Assert.Equal([heading, heading, heading, post.Word], outline.Descriptions);
        using var data = JsonDocument.Parse(outline.Data);
        if (outline.Heading == post.Title)
        {
            Assert.Equal(heading, data.RootElement.GetProperty("headline").GetString());
        }
    }

    // Without control characters and those that change the direction of the text after them.
    private static string Line(string text) => string.Join(
        ' ',
        string.Concat(text.EnumerateRunes().Where(rune => Rune.IsWhiteSpace(rune) || !(Rune.IsControl(rune) || rune.Value is (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069))))
            .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private async Task<List<string>> ArticlePagesAsync(IReadOnlyList<SamplePost> posts)
    {
        var pages = new List<string>();
        foreach (var post in posts)
        {
            pages.Add(await site.GetAsync(post.Path));
        }

        return pages;
    }

    // The word finds the one article. The payload is also a query, which finds its words in titles and bodies.
    private async Task<List<string>> SearchPagesAsync(IReadOnlyList<SamplePost> posts)
    {
        var pages = new List<string>();
        foreach (var post in posts)
        {
            pages.Add(await site.SearchAsync(post.Word));
            pages.Add(await site.SearchAsync(post.Payload[..Math.Min(80, post.Payload.Length)]));
        }

        return pages;
    }

    private static string BodyOf(string page)
    {
        var start = page.IndexOf(BodyStart, StringComparison.Ordinal) + BodyStart.Length;
        var footer = page.LastIndexOf("<footer>", StringComparison.Ordinal);
        return page[start..page.LastIndexOf("</div>", footer, StringComparison.Ordinal)];
    }

    private static async Task<IReadOnlyList<PageOutline[]>> OutlinesOfParse5Async(IReadOnlyList<string> pages) =>
        [.. (await Parse5.Parse5.RunAsync<PageOutline>(["Pages/outline", "Pages/pages"], pages)).Chunk(2)];

    private async Task<IReadOnlyList<PageOutline[]>> OutlinesOfBrowserAsync(IReadOnlyList<string> pages) =>
        [.. (await Stage.OutlinesAsync(chromium, pages)).Select(outline => new[] { outline })];
}
