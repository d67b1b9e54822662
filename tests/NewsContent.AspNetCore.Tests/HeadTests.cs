using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.DependencyInjection;

namespace NewsContent.AspNetCore.Tests;

[ArticleCollection<Article>("_pictures")]
public static partial class Pictures;

/// <summary>The metadata of pages, as browsers and validators read it.</summary>
public sealed class HeadTests
{
    private const string Hostile = "</title></script><script>alert(1)</script>\" onload='x' & <b>\n\u202Egpj.\u2066\u0000\uD800";

    [Fact]
    public async Task Every_article_has_what_validators_require()
    {
        foreach (var article in Articles.All)
        {
            var head = await ParseAsync(context => new PageMetadata { Article = article }.ToHtml(context));
            var url = TestSite.Url + article.Url;

            // https://ogp.me
            Assert.Equal("article", Meta(head, "og:type"));
            Assert.Equal(url, Meta(head, "og:url"));
            Assert.NotEqual("", Meta(head, "og:title"));
            Assert.Matches(@"^https://[!-~]+$", Meta(head, "og:image"));
            Assert.Equal("summary_large_image", Meta(head, "twitter:card"));
            Assert.Equal(url, Assert.Single(head.QuerySelectorAll("link[rel=canonical]")).GetAttribute("href"));
            Assert.All(head.QuerySelectorAll("meta[property$=_time]"), time => Assert.Matches(@"^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$", time.GetAttribute("content")));
            Assert.All(head.QuerySelectorAll("meta"), meta => Assert.NotEqual("", meta.GetAttribute("content")));
            Assert.InRange(Meta(head, "description")!.Length, 1, 200);
            Assert.Equal(Meta(head, "description"), Meta(head, "og:description"));

            // https://developers.google.com/search/docs/appearance/structured-data/article
            var data = Data(head);
            Assert.Equal("https://schema.org", data.GetProperty("@context").GetString());
            Assert.Equal("NewsArticle", data.GetProperty("@type").GetString());
            Assert.NotEqual("", data.GetProperty("headline").GetString());
            Assert.Equal(article.Date, data.GetProperty("datePublished").GetDateTimeOffset());
            Assert.Equal(article.LastModified ?? article.Date, data.GetProperty("dateModified").GetDateTimeOffset());
            Assert.Equal(url, data.GetProperty("mainEntityOfPage").GetString());
            Assert.All(data.GetProperty("author").EnumerateArray(), author =>
            {
                Assert.Contains(author.GetProperty("@type").GetString(), new[] { "Person", "Organization" });
                Assert.NotEqual("", author.GetProperty("name").GetString());
            });
            Assert.NotEqual(0, data.GetProperty("author").GetArrayLength());
            Assert.Equal("Organization", data.GetProperty("publisher").GetProperty("@type").GetString());
            Assert.Equal("泊岚 <News> & 财讯", data.GetProperty("publisher").GetProperty("name").GetString());
            Assert.Equal(TestSite.Url + "/", data.GetProperty("publisher").GetProperty("url").GetString());
            Assert.All(data.GetProperty("image").EnumerateArray(), image => Assert.True(Uri.TryCreate(image.GetString(), UriKind.Absolute, out var uri) && uri.Scheme == "https"));
        }
    }

    [Fact]
    public async Task A_page_without_an_article_is_a_page_of_a_web_site()
    {
        var head = await ParseAsync(context => new PageMetadata { Title = "Archive", Description = "All", PreviousPath = "/1", NextPath = "/3" }.ToHtml(context), "/archive/2");

        Assert.Equal("Archive · 泊岚 <News> & 财讯", head.Title);
        Assert.Equal("website", Meta(head, "og:type"));
        Assert.Equal(TestSite.Url + "/card.png", Meta(head, "og:image"));
        Assert.Equal("Archive", Meta(head, "og:title"));
        Assert.Equal(TestSite.Url + "/archive/2", Meta(head, "og:url"));
        Assert.Equal(TestSite.Url + "/1", head.QuerySelector("link[rel=prev]")!.GetAttribute("href"));
        Assert.Equal(TestSite.Url + "/3", head.QuerySelector("link[rel=next]")!.GetAttribute("href"));
        Assert.Empty(head.QuerySelectorAll("script, meta[name=robots]"));
        Assert.Equal(["/feed.xml", "/rss.xml", "/feed.json"], head.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("href")));
        Assert.Equal(
            ["application/atom+xml", "application/rss+xml", "application/feed+json"], head.QuerySelectorAll("link[rel=alternate]").Select(link => link.GetAttribute("type")));
    }

    [Fact]
    public async Task No_text_ends_its_element_or_turns_the_text_after_it()
    {
        var head = await ParseAsync(context => new PageMetadata
        {
            Article = Articles.All[0],
            Title = Hostile,
            Description = Hostile,
            Path = "/\"><script>alert(2)</script>",
            Image = "/a\"b<c>.png",
            WriteArticleData = json => json.WriteString("isBasedOn", "</script><!--"),
        }.ToHtml(context));

        Assert.Equal("</title></script><script>alert(1)</script>\" onload='x' & <b> gpj.\uFFFD · 泊岚 <News> & 财讯", head.Title);
        Assert.Single(head.QuerySelectorAll("script"));
        Assert.Equal("</title></script><script>alert(1)</script>\" onload='x' & <b> gpj.\uFFFD", Meta(head, "og:title"));
        Assert.Equal(Meta(head, "og:title"), Meta(head, "description"));
        Assert.Equal(Meta(head, "og:title"), Data(head).GetProperty("headline").GetString());
        Assert.Equal("</script><!--", Data(head).GetProperty("isBasedOn").GetString());
        Assert.DoesNotContain('<', head.QuerySelector("script")!.TextContent);
        Assert.Equal(TestSite.Url + "/a%22b%3Cc%3E.png", Meta(head, "og:image"));
        Assert.Equal(TestSite.Url + "/\"><script>alert(2)</script>", head.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(head.QuerySelectorAll("[onload]"));
        Assert.Empty(head.Body!.ChildNodes.OfType<IElement>());
    }

    [Theory]
    [InlineData("javascript:alert(1)", null)]
    [InlineData("data:image/png;base64,AA==", null)]
    [InlineData("//cdn.example.com/a.png", "https://cdn.example.com/a.png")]
    [InlineData("https://cdn.example.com/a.png?b=1&c=2", "https://cdn.example.com/a.png?b=1&c=2")]
    [InlineData("a.png", "https://news.example.com/rates/2022/a.png")]
    [InlineData("/a.png", "https://news.example.com/a.png")]
    public async Task An_image_is_absolute_and_of_a_site(string image, string? expected) =>
        Assert.Equal(expected, Meta(await ParseAsync(context => new PageMetadata { Article = Articles.BySlug["interest-rates"], Image = image }.ToHtml(context)), "og:image"));

    [Fact]
    public async Task An_image_without_an_address_is_not_the_image_of_a_card() =>
        Assert.Equal("https://example.com/b.png", Meta(await ParseAsync(context => new PageMetadata { Article = Pictures.BySlug["data"] }.ToHtml(context)), "og:image"));

    [Fact]
    public async Task A_missing_page_has_no_url_and_a_hidden_one_says_so()
    {
        var missing = await ParseAsync(context =>
        {
            context.Response.StatusCode = 404;
            return new PageMetadata { Title = "Nothing", NoIndex = true }.ToHtml(context);
        });

        Assert.Empty(missing.QuerySelectorAll("link[rel=canonical], meta[property='og:url']"));
        Assert.Equal("noindex", Meta(missing, "robots"));
    }

    [Theory]
    [InlineData("/blog", "https://news.example.com/blog")]
    [InlineData("", "https://news.example.com")]
    public async Task The_prefix_of_the_site_is_in_every_url(string group, string expected)
    {
        var article = Articles.All[0];
        await using var site = await TestSite.StartAsync(app =>
        {
            var options = Options();
            options.Render = static (context, article) => Results.Content(new PageMetadata { Article = article }.ToHtml(context), "text/html");
            app.MapGroup(group).MapNewsContent(Articles.Catalog, options);
            app.MapGet(group + "/list", context => context.Response.WriteAsync(new PageMetadata { Path = "/list" }.ToHtml(context)));
        });

        foreach (var (path, url) in new[] { (article.Url, article.Url), ("/list", "/list") })
        {
            var head = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(group + path));
            Assert.Equal(expected + url, Meta(head, "og:url"));
            Assert.Equal(group + "/feed.xml", head.QuerySelector("link[rel=alternate]")!.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task The_component_is_in_the_head_of_the_layout_or_in_its_place()
    {
        foreach (var inline in new[] { false, true })
        {
            await using var site = await TestSite.StartAsync(
                app =>
                {
                    app.MapNewsContent(Articles.Catalog, Options());
                    app.MapGet("/page", () => new RazorComponentResult<Page>(new { Inline = inline }));
                },
                services => services.AddRazorComponents());

            var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync("/page"));

            Assert.Equal("Archive · 泊岚 <News> & 财讯", page.Title);
            Assert.NotNull(page.Head!.QuerySelector("link[rel=canonical]"));
            Assert.NotNull(page.Head.QuerySelector("meta[name=extra]"));
            Assert.Equal("a", page.QuerySelector("nav.pager [rel=next]")!.LocalName);
        }
    }

    [Theory]
    [InlineData(1, 1, "")]
    [InlineData(1, 2, "[1] 2 >")]
    [InlineData(2, 2, "< 1 [2]")]
    [InlineData(3, 5, "< 1 2 [3] 4 5 >")]
    [InlineData(1, 9, "[1] 2 3 4 … 9 >")]
    [InlineData(5, 9, "< 1 2 3 4 [5] 6 7 8 9 >")]
    [InlineData(6, 20, "< 1 … 3 4 5 [6] 7 8 9 … 20 >")]
    [InlineData(20, 20, "< 1 … 17 18 19 [20]")]
    public void A_pager_has_the_first_the_last_and_the_near_pages(int number, int count, string expected)
    {
        var pager = new HtmlParser().ParseDocument(SitePager.ToHtml(number, count, page => $"/page/{page}?a=\"&b", new("<Pages>", "Newer & more", "Older", "\"{0}\"")));

        var shown = pager.QuerySelectorAll("nav > *").Select(item => item.GetAttribute("rel") switch
        {
            "prev" => "<",
            "next" => ">",
            _ => item.HasAttribute("aria-current") ? $"[{item.TextContent}]" : item.TextContent,
        });
        Assert.Equal(expected, string.Join(' ', shown));
        Assert.All(pager.QuerySelectorAll("a[aria-label]"), link =>
        {
            Assert.Equal($"/page/{link.TextContent}?a=\"&b", link.GetAttribute("href"));
            Assert.Equal($"\"{link.TextContent}\"", link.GetAttribute("aria-label"));
        });
    }

    [Fact]
    public void A_pager_refuses_a_page_that_does_not_exist()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => SitePager.ToHtml(0, 1, page => ""));
        Assert.Throws<ArgumentOutOfRangeException>(() => SitePager.ToHtml(2, 1, page => ""));
        Assert.Throws<ArgumentNullException>(() => SitePager.ToHtml(1, 1, null!));
    }

    private static NewsContentOptions<Article> Options()
    {
        var options = TestSite.Options();
        options.Image = "/card.png";
        return options;
    }

    private static async Task<IHtmlDocument> ParseAsync(Func<HttpContext, string> head, string path = "/page")
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.MapNewsContent(Articles.Catalog, Options());
            app.MapGet(path, async context =>
            {
                var html = head(context);
                context.Response.ContentType = "text/html; charset=utf-8";
                await context.Response.WriteAsync($"<!DOCTYPE html><html><head>{html}</head><body></body></html>");
            });
        });
        using var response = await site.GetAsync(path);
        return new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
    }

    private static string? Meta(IHtmlDocument head, string name) => head.QuerySelector($"meta[name='{name}'], meta[property='{name}']")?.GetAttribute("content");

    private static JsonElement Data(IHtmlDocument head) => JsonDocument.Parse(head.QuerySelector("script[type='application/ld+json']")!.TextContent).RootElement;

    private sealed class Page : ComponentBase
    {
        [Parameter]
        public bool Inline { get; set; }

        protected override void BuildRenderTree(RenderTreeBuilder builder)
        {
            builder.AddMarkupContent(0, "<!DOCTYPE html><html><head>");
            if (!Inline)
            {
                builder.OpenComponent<HeadOutlet>(1);
                builder.CloseComponent();
            }

            builder.OpenComponent<SiteHead>(2);
            builder.AddComponentParameter(3, nameof(SiteHead.Title), "Archive");
            builder.AddComponentParameter(4, nameof(SiteHead.Inline), Inline);
            builder.AddComponentParameter(5, nameof(SiteHead.ChildContent), (RenderFragment)(child => child.AddMarkupContent(0, "<meta name=extra>")));
            builder.CloseComponent();
            builder.AddMarkupContent(6, "</head><body>");
            builder.OpenComponent<SitePager>(7);
            builder.AddComponentParameter(8, nameof(SitePager.Number), 1);
            builder.AddComponentParameter(9, nameof(SitePager.Count), 2);
            builder.AddComponentParameter(10, nameof(SitePager.Url), (Func<int, string>)(page => "/page/" + page));
            builder.CloseComponent();
            builder.AddMarkupContent(11, "</body></html>");
        }
    }
}
