using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using NewsSite.Content;

namespace NewsContent.Site.Tests;

public sealed class PageTests(RunningSite site) : IClassFixture<RunningSite>
{
    public static TheoryData<string> Kinds => new(SitePages.Kinds);

    public static TheoryData<string> Articles => new(News.All.Select(article => article.Slug));

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_has_a_title_one_main_heading_a_canonical_url_and_the_feeds(string path)
    {
        var page = await site.PageAsync(path);

        Assert.Contains(News.Site.Title!, page.Title);
        Assert.Single(page.QuerySelectorAll("h1"));
        Assert.Single(page.QuerySelectorAll("main"));
        Assert.Equal("zh-CN", page.DocumentElement.GetAttribute("lang"));
        Assert.StartsWith(News.Site.Url + "/", Attribute(page, "link[rel=canonical]", "href"));
        Assert.Equal(Attribute(page, "link[rel=canonical]", "href"), Attribute(page, "meta[property='og:url']", "content"));
        Assert.NotEqual("", Attribute(page, "meta[name=description]", "content"));
        Assert.Equal(["/feed.xml", "/rss.xml", "/feed.json"], page.QuerySelectorAll("link[rel=alternate]").Take(3).Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_page_answers_head_as_it_answers_get(string path)
    {
        using var response = await site.HeadAsync(path);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType!.ToString());
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task A_correction_is_on_the_page_with_its_day()
    {
        var page = await site.PageAsync(News.BySlug[News.Slugs.CopperStocksFall].Url);

        Assert.Equal("Correction: The strike at Tallow Ridge lasted 41 days. An earlier version said 14. 25 September 2026", Assert.Single(page.QuerySelectorAll(".correction")).TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/2026/11/reserve-ratio-cut.html")]
    [InlineData("/nothing")]
    [InlineData("/feed.xml")]
    [InlineData("/site.css")]
    public async Task No_script_may_run_and_nothing_may_be_loaded_from_elsewhere(string path)
    {
        using var response = await site.GetAsync(path);

        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("script-src", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
    }

    [Fact]
    public async Task A_translation_and_the_other_articles_of_a_security_are_one_link_away()
    {
        var english = News.BySlug["central-bank-holds", "en"];
        var chinese = Assert.Single(News.TranslationsOf(english));

        var page = await site.PageAsync(english.Url);

        Assert.Equal("zh-CN", chinese.Language);
        Assert.Equal(chinese.Url, Attribute(page, "a[hreflang=zh-CN]", "href"));
        Assert.Equal(english.Url, Attribute(await site.PageAsync(chinese.Url), "a[hreflang=en]", "href"));
        var security = await site.PageAsync(Attribute(page, "a[href='/securities/699101']", "href"));
        Assert.Equal(News.BySecurity["699101"].Count, security.QuerySelectorAll("main h2, main h3").Count(heading => heading.QuerySelector("a") is not null));
        using var missing = await site.GetAsync("/languages/fr");
        Assert.Equal(HttpStatusCode.NotFound, missing.StatusCode);
    }

    [Fact]
    public async Task Search_engines_find_each_language_of_an_article_in_its_head_and_in_the_sitemap()
    {
        var english = News.BySlug["central-bank-holds", "en"];
        var chinese = Assert.Single(News.TranslationsOf(english));
        string[] expected = [$"en {News.Site.Url}{english.Url}", $"zh-CN {News.Site.Url}{chinese.Url}", $"x-default {News.Site.Url}{chinese.Url}"];

        var page = await site.PageAsync(english.Url);
        Assert.Equal(expected, page.QuerySelectorAll("link[hreflang]").Select(link => $"{link.GetAttribute("hreflang")} {link.GetAttribute("href")}"));

        using var response = await site.GetAsync("/sitemap.xml");
        var sitemap = XDocument.Load(await response.Content.ReadAsStreamAsync()).Root!;
        var links = sitemap.Elements().Single(url => url.Elements().First().Value == News.Site.Url + english.Url).Elements(XName.Get("link", "http://www.w3.org/1999/xhtml"));
        Assert.Equal(expected, links.Select(link => $"{link.Attribute("hreflang")!.Value} {link.Attribute("href")!.Value}"));
    }

    [Fact]
    public async Task A_language_has_its_own_feed()
    {
        using var response = await site.GetAsync("/languages/en/feed.xml");
        var feed = XDocument.Load(await response.Content.ReadAsStreamAsync()).Root!;

        Assert.Equal(News.ByLanguage["en"].Count, feed.Elements(feed.Name.Namespace + "entry").Count());
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task An_article_is_shown_with_all_that_belongs_to_it(string slug)
    {
        var article = News.BySlug[slug];
        var page = await site.PageAsync(article.Url);

        var story = page.QuerySelector("article.story")!;
        Assert.Equal(article.Language, story.GetAttribute("lang"));
        Assert.Equal(article.Title, story.QuerySelector("h1")!.TextContent);
        Assert.Equal(article.Title, Attribute(page, "meta[property='og:title']", "content"));
        Assert.Equal(article.Description, Attribute(page, "meta[name=description]", "content"));
        Assert.Contains(article.Html.ReplaceLineEndings("\n").Trim()[..80], story.QuerySelector(".body")!.InnerHtml, StringComparison.Ordinal);
        Assert.Contains(article.Source, story.QuerySelector(".byline")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(article.Date, DateTimeOffset.Parse(story.QuerySelector(".byline time")!.GetAttribute("datetime")!));
        Assert.Equal(article.Original?.AbsoluteUri, story.QuerySelector(".byline a")?.GetAttribute("href"));
        Assert.Equal(article.Headings.Select(heading => heading.Text), story.QuerySelectorAll(".contents a").Select(link => link.TextContent));
        Assert.Equal(article.Tags, story.QuerySelectorAll("a[rel=tag]").Select(link => link.TextContent));
        Assert.Equal(article.Securities.Select(security => security.Code), story.QuerySelectorAll("footer .count").Select(code => code.TextContent));
        Assert.Equal(article.Previous?.Url, page.QuerySelector(".neighbours [rel=prev]")?.GetAttribute("href"));
        Assert.Equal(article.Next?.Url, page.QuerySelector(".neighbours [rel=next]")?.GetAttribute("href"));
        Assert.Equal(News.RelatedTo(article, 4).Select(related => related.Url), page.QuerySelectorAll(".related a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task An_article_has_code_a_formula_a_diagram_and_a_chart()
    {
        var body = (await site.PageAsync(SitePages.RichArticle)).QuerySelector(".body")!;

        Assert.Equal("while", body.QuerySelector("figure.highlight .linenos .line > .k")!.TextContent);
        Assert.Equal("1", body.QuerySelector("math[display=block] mn")!.TextContent);
        Assert.StartsWith("flowchart", body.QuerySelector("pre > code.language-mermaid")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(5, body.QuerySelectorAll("figure.chart rect").Length);
        Assert.Contains("The ratio was 8.00%", body.QuerySelector("figure.chart figcaption")!.TextContent, StringComparison.Ordinal);
        Assert.Null(body.QuerySelector("news-chart"));
    }

    [Fact]
    public void The_posts_are_of_many_months_and_in_two_languages()
    {
        Assert.InRange(News.All.Count, 14, 100);
        Assert.Equal(["en", "zh-CN"], News.All.Select(article => article.Language).Distinct().Order());
        Assert.InRange(News.Archive.Sum(year => year.Months.Count), 10, 100);
    }

    [Fact]
    public async Task The_pages_of_the_front_page_show_every_article_once_newest_first()
    {
        var seen = new List<string?>();
        for (var path = "/"; path is not null;)
        {
            var page = await site.PageAsync(path);
            seen.AddRange(page.QuerySelectorAll("main :is(.lead-title, .card-title) a").Select(link => link.GetAttribute("href")));
            Assert.Equal(path, page.QuerySelector(".pager [aria-current=page]")!.GetAttribute("href"));
            path = page.QuerySelector(".pager [rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(News.All.Select(article => article.Url), seen);
    }

    [Fact]
    public async Task Lists_show_the_articles_of_their_category_tag_or_month()
    {
        Assert.Equal(News.ByCategory["companies"].Select(article => article.Url), await ListedAsync("/categories/companies"));
        Assert.Equal(News.ByTag["债券"].Select(article => article.Url), await ListedAsync("/tags/%E5%80%BA%E5%88%B8"));
        Assert.Equal(News.ByTag["M&A"].Select(article => article.Url), await ListedAsync("/tags/M%26A"));
        Assert.Equal(News.Archive[0].Months[0].Articles.Select(article => article.Url), await ListedAsync("/archive/2026/11"));
    }

    [Fact]
    public async Task The_archive_lists_every_article_and_a_year_its_own()
    {
        var all = await site.PageAsync("/archive");
        var year = await site.PageAsync("/archive/2025");

        Assert.Equal(News.All.Select(article => article.Url), all.QuerySelectorAll(".month li a").Select(link => link.GetAttribute("href")));
        Assert.Equal(News.Archive[^1].Articles.Select(article => article.Url), year.QuerySelectorAll(".month li a").Select(link => link.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/page/99")]
    [InlineData("/page/1")]
    [InlineData("/categories/none")]
    [InlineData("/tags/none")]
    [InlineData("/archive/1999")]
    [InlineData("/archive/2026/13")]
    [InlineData("/nothing")]
    public async Task A_missing_page_has_a_page(string path)
    {
        var page = await site.PageAsync(path, HttpStatusCode.NotFound);

        Assert.Equal("没有这一页", page.QuerySelector("h1")!.TextContent);
        Assert.Equal("noindex", Attribute(page, "meta[name=robots]", "content"));
    }

    [Fact]
    public async Task A_mistyped_url_suggests_the_intended_article()
    {
        var page = await site.PageAsync(SitePages.Missing, HttpStatusCode.NotFound);

        Assert.Equal(SitePages.ChineseArticle, page.QuerySelector(".card-title a")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/2026/11/18/rrr-cut.html", "/2026/11/reserve-ratio-cut.html")]
    [InlineData("/en/rates/2026-04.html?from=feed", "/2026/04/central-bank-holds.html?from=feed")]
    public async Task An_old_url_is_moved_permanently(string old, string now)
    {
        using var response = await site.GetAsync(old);

        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(now, response.Headers.Location!.OriginalString);
    }

    private static string Attribute(IParentNode page, string selector, string name) => Assert.Single(page.QuerySelectorAll(selector)).GetAttribute(name)!;

    private async Task<IEnumerable<string?>> ListedAsync(string path) =>
        (await site.PageAsync(path)).QuerySelectorAll(".card-title a").Select(link => link.GetAttribute("href"));
}
