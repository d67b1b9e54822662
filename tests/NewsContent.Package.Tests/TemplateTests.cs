using System.Net;
using Microsoft.Playwright;
using NewsContent.Tests.Browser;

namespace NewsContent.Package.Tests;

/// <summary>From <c>dotnet new</c> to a page, by the packed packages alone.</summary>
[Collection(PackedPackage.Collection)]
public sealed class TemplateTests(PackedTemplates templates, Chromium chromium) : IClassFixture<PackedTemplates>, IClassFixture<Chromium>
{
    [Fact]
    public async Task The_console_app_prints_its_articles()
    {
        var folder = await templates.CreateAsync("newscontent-app", "My-Articles");

        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        var run = (await Dotnet.RunAsync(folder, "run", "--no-build")).AssertSuccess();

        Assert.StartsWith(
            """
            2026-01-06  A second post (Markets)
                        /2026/01/06/second-post.html, 14 words; tags: start, markets
            2026-01-05  Welcome (Editors)
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
        Assert.Contains("This is a post. It was checked", run.Output);
    }

    [Fact]
    public async Task The_welcome_post_of_the_console_app_promises_what_the_compiler_says()
    {
        var folder = await templates.CreateAsync("newscontent-app", "Promises");
        var post = Path.Combine(folder, "_posts", "2026-01-05-welcome.md");
        var text = await File.ReadAllTextAsync(post);
        Assert.Contains("`descr: a`", text);
        Assert.Contains("`/2026/01/05/nowhere.html`", text);
        await File.WriteAllTextAsync(post, text.Replace("desk: Editors\n", "desk: Editors\ndescr: a\n") + "\nSee [this](/2026/01/05/nowhere.html).\n");

        var build = await Dotnet.RunAsync(folder, "build");

        Assert.Contains("warning NC1022: The key 'descr' means nothing here: did you mean 'description'?", build.Output);
        Assert.Contains("warning NC3008: There is no article at '/2026/01/05/nowhere.html'", build.Output);
    }

    [Fact]
    public async Task The_site_serves_pages_articles_search_and_feeds()
    {
        await using var site = await CreateSiteAsync();
        using var client = new HttpClient { BaseAddress = site.Address };

        Assert.Contains("<h1>Welcome</h1>", await client.GetStringAsync("/2026/01/welcome.html"));
        Assert.Contains("第一篇中文文章", await client.GetStringAsync("/"));
        Assert.Contains("Welcome", WebUtility.HtmlDecode(await client.GetStringAsync("/search?q=compiled")));
        Assert.Contains("<title>My.Site</title>", await client.GetStringAsync("/feed.xml"));
        Assert.Contains("/2026/01/welcome.html", await client.GetStringAsync("/sitemap.xml"));
        Assert.Contains("href=\"/2026/01/welcome.html\" rel=\"external\"", await client.GetStringAsync("/2026/01/repeat.html"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/2026/01/welcom.html")).StatusCode);
    }

    [BrowserFact]
    public async Task The_site_is_shown_by_a_browser_without_an_error()
    {
        await using var site = await CreateSiteAsync();
        var page = await chromium.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") { errors.Add(message.Text); } };
        page.PageError += (_, error) => errors.Add(error);

        await page.GotoAsync(site.Address.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Welcome" }).First.ClickAsync();
        await page.WaitForURLAsync("**/2026/01/welcome.html");

        Assert.Equal("Welcome", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(errors);
    }

    private async Task<RunningSite> CreateSiteAsync()
    {
        var folder = await templates.CreateAsync("newscontent-site", "My.Site");

        // A post whose original is on the site itself.
        await File.WriteAllTextAsync(
            Path.Combine(folder, "_posts", "2026-01-07-repeat.md"),
            "---\ntitle: Repeat\ndate: 2026-01-07 09:00:00 +0800\nlang: en\ncategories: macro\ntags: [start]\nauthor: Editors\n---\nText.\n\n<p>Source: Editors <a class=\"original\" href=\"/2026/01/welcome.html\">original</a></p>\n\nSource: Editors\n");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        return await RunningSite.StartAsync(folder);
    }
}
