using System.Net;
using System.Xml.Linq;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.HttpOverrides;

namespace NewsContent.AspNetCore.Tests;

/// <summary>A site in a route group or below a path base detects its prefix.</summary>
public sealed class MountedSiteTests
{
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    [Theory]
    [InlineData("", "", null, "")]
    [InlineData("", "/two", null, "/two")]
    [InlineData("/base", "", null, "/base")]
    [InlineData("/base", "/two", null, "/base/two")]
    [InlineData("/base", "/two", "/two", "/base/two")]
    [InlineData("/base", "/two", "two/", "/base/two")]
    [InlineData("/base", "/two", "/base/two", "/base/two")]
    [InlineData("/base", "/a/b", null, "/base/a/b")]
    [InlineData("/base/x", "/two/", null, "/base/x/two")]
    [InlineData("/base", "/two", "/proxy", "/proxy")]
    [InlineData("", "", "/blog", "/blog")]
    [InlineData("/base", "/two", "", "")]
    public async Task Redirects_suggestions_and_feeds_have_the_prefix(string pathBase, string group, string? baseUrl, string expected)
    {
        await using var site = await StartAsync(pathBase, app => app.MapGroup(group).MapNewsContent(Articles.Catalog, Options(baseUrl)));

        await AssertPrefixAsync(site, pathBase + group.TrimEnd('/'), expected);
    }

    [Fact]
    public async Task Groups_may_be_nested_and_have_parameters()
    {
        await using var site = await StartAsync("/base", app => app.MapGroup("/{lang}").MapGroup("/x-{part}/blog").MapNewsContent(Articles.Catalog, Options(null)));

        await AssertPrefixAsync(site, "/base/%E4%B8%AD/x-1%202/blog", "/base/%E4%B8%AD/x-1%202/blog");
    }

    [Theory]
    [InlineData("/%E4%B8%AD%20a", "/中 a")]
    [InlineData("/a%22b", "/a\"b")]
    public async Task A_base_may_have_characters_that_are_escaped(string written, string pathBase)
    {
        await using var site = await StartAsync(pathBase, app => app.MapGroup("/二").MapNewsContent(Articles.Catalog, Options(null)));

        await AssertPrefixAsync(site, written + "/%E4%BA%8C", written + "/%E4%BA%8C");
    }

    [Fact]
    public async Task A_group_that_is_asked_for_in_another_case_keeps_its_name()
    {
        await using var site = await StartAsync("", app => app.MapGroup("/two").MapNewsContent(Articles.Catalog, Options(null)));

        await AssertPrefixAsync(site, "/TWO", "/two");
    }

    [Fact]
    public async Task A_proxy_can_send_the_prefix_that_it_removed()
    {
        await using var site = await TestSite.StartAsync(app =>
        {
            app.UseForwardedHeaders(new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedPrefix });
            app.UseRouting();
            app.MapGroup("/two").MapNewsContent(Articles.Catalog, Options(null));
        });

        using var moved = await site.GetAsync("/two/rates/2022?a=1", ("X-Forwarded-Prefix", "/proxy"));

        Assert.Equal("/proxy/two/rates/2022/?a=1", moved.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task Two_sites_need_no_names()
    {
        await using var site = await StartAsync("", app =>
        {
            app.MapNewsContent(Articles.Catalog, Options(null));
            app.MapGroup("/notes").MapNewsContent(Notes.Catalog, new() { Render = static (_, note) => Results.Text(note.Title) });
        });

        await AssertPrefixAsync(site, "", "");
        Assert.Equal("First", await site.Client.GetStringAsync("/notes/notes/first.html"));
        Assert.Contains("/notes/notes/first.html", await site.Client.GetStringAsync("/notes/sitemap.xml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("/same")]
    public async Task The_first_of_two_sites_at_one_path_has_the_feeds_and_both_have_pages(string group)
    {
        await using var site = await StartAsync("", app =>
        {
            app.MapGroup(group).MapNewsContent(Articles.Catalog, Options(null));
            app.MapGroup(group).MapNewsContent(Notes.Catalog, new() { Render = static (_, note) => Results.Text(note.Title) });
        });

        await AssertPrefixAsync(site, group, group);
        Assert.Equal("First", await site.Client.GetStringAsync(group + "/notes/first.html"));
    }

    [Theory]
    [InlineData("/RATES/2022/")]
    [InlineData("/Rates/2022")]
    [InlineData("//rates//2022//")]
    [InlineData("/rates/2022//")]
    [InlineData("/rates%2F2022/", HttpStatusCode.NotFound)]
    [InlineData("/rates/2022/x", HttpStatusCode.NotFound)]
    [InlineData("//", HttpStatusCode.NotFound)]
    public async Task Another_case_and_extra_slashes_are_redirected(string path, HttpStatusCode expected = HttpStatusCode.MovedPermanently)
    {
        await using var site = await StartAsync("/base", app => app.MapGroup("/two").MapNewsContent(Articles.Catalog, Options(null)));

        foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head })
        {
            using var response = await site.SendAsync(method, "/base/two" + path + "?q=a%2Fb");

            Assert.Equal(expected, response.StatusCode);
            Assert.Equal(expected == HttpStatusCode.MovedPermanently ? "/base/two/rates/2022/?q=a%2Fb" : null, response.Headers.Location?.OriginalString);
        }
    }

    [Fact]
    public async Task An_article_whose_own_url_has_capitals_is_found_in_any_case()
    {
        await using var site = await StartAsync("", app => app.MapNewsContent(Notes.Catalog, new() { Render = static (_, note) => Results.Text(note.Title) }));

        using var moved = await site.GetAsync("/notes/a%20mixed/case.html/");

        Assert.Equal("/Notes/A%20Mixed/Case.html", moved.Headers.Location!.OriginalString);
        Assert.Equal("Mixed", await site.Client.GetStringAsync("/Notes/A%20Mixed/Case.html"));
    }

    [Theory]
    [InlineData("/RATES/2022/")]
    [InlineData("//rates/2022/")]
    public async Task Variants_are_redirected_by_option(string path)
    {
        var options = Options(null);
        options.RedirectVariants = false;
        await using var site = await StartAsync("", app => app.MapGroup("/two").MapNewsContent(Articles.Catalog, options));

        using var response = await site.GetAsync("/two" + path);

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Theory]
    [InlineData("/%2Fevil.example/rates/2022")]
    [InlineData("/%5Cevil.example/rates/2022")]
    public async Task A_redirect_stays_on_the_site(string path)
    {
        await using var site = await StartAsync("", app => app.MapGroup("/{lang}").MapNewsContent(Articles.Catalog, Options(null)));

        using var response = await site.GetAsync(path);

        Assert.DoesNotMatch(@"^(//|/\\|https?:)", response.Headers.Location?.OriginalString ?? "");
    }

    private static NewsContentOptions<Article> Options(string? baseUrl)
    {
        var options = TestSite.Options();
        options.BaseUrl = baseUrl;
        return options;
    }

    private static Task<TestSite> StartAsync(string pathBase, Action<WebApplication> map) => TestSite.StartAsync(app =>
    {
        app.UsePathBase(pathBase);
        app.UseRouting();
        map(app);
    });

    private static async Task AssertPrefixAsync(TestSite site, string asked, string expected)
    {
        using var moved = await site.GetAsync(asked + "/rates/2022?page=2");
        Assert.Equal(expected + "/rates/2022/?page=2", moved.Headers.Location!.OriginalString);

        using var missing = await site.GetAsync(asked + "/rates/2022/interest-rate.html");
        Assert.Contains($"<a href=\"{expected}/rates/2022/\">", await missing.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        var feed = XDocument.Parse(await site.Client.GetStringAsync(asked + "/feed.xml")).Root!;
        Assert.Equal(TestSite.Url + expected + "/", feed.Element(Atom + "id")!.Value);
        Assert.Equal(TestSite.Url + expected + "/feed.xml", feed.Elements(Atom + "link").Single(link => link.Attribute("rel")!.Value == "self").Attribute("href")!.Value);
        Assert.Contains(TestSite.Url + expected + "/rates/2022/", feed.Elements(Atom + "entry").Select(entry => entry.Element(Atom + "id")!.Value));
        Assert.Contains($"<loc>{TestSite.Url}{expected}/rates/2022/</loc>", await site.Client.GetStringAsync(asked + "/sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains($"Sitemap: {TestSite.Url}{expected}/sitemap.xml", await site.Client.GetStringAsync(asked + "/robots.txt"), StringComparison.Ordinal);
    }
}
