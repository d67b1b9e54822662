using System.Net;
using Microsoft.Playwright;
using NewsContent.Tests.Browser;

namespace NewsContent.Package.Tests;

/// <summary>From <c>dotnet new</c> to a page, with only the packed packages.</summary>
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
                        /2026/01/06/second-post.html, 13 words; tags: start, markets
            2026-01-05  Welcome (Editors)
            """.ReplaceLineEndings("\n"),
            run.Output.ReplaceLineEndings("\n"));
        Assert.Contains("This is a post. It was checked", run.Output);
    }

    [Fact]
    public async Task The_welcome_post_of_the_console_app_matches_the_compiler()
    {
        var folder = await templates.CreateAsync("newscontent-app", "Promises");
        var post = Path.Combine(folder, "_posts", "2026-01-05-welcome.md");
        var text = await File.ReadAllTextAsync(post);
        Assert.Contains("`descr: a`", text);
        Assert.Contains("`/2026/01/05/nowhere.html`", text);
        await File.WriteAllTextAsync(post, text.Replace("desk: Editors\n", "desk: Editors\ndescr: a\n") + "\nSee [this](/2026/01/05/nowhere.html).\n");

        var build = await Dotnet.RunAsync(folder, "build");

        Assert.Contains("warning NC1022: The key 'descr' has no meaning; did you mean 'description'?", build.Output);
        Assert.Contains("warning NC3008: There is no article at '/2026/01/05/nowhere.html'", build.Output);
    }

    [Fact]
    public async Task The_comments_of_the_console_app_are_so()
    {
        var folder = await templates.CreateAsync("newscontent-app", "Comments");
        Assert.Contains($"Include=\"NewsContent\" Version=\"{templates.Version}\"", await File.ReadAllTextAsync(Path.Combine(folder, "Comments.csproj")));
        Assert.Contains("The key <c>desk</c>, which is required.", await File.ReadAllTextAsync(Path.Combine(folder, "NewsArticle.cs")));
        Assert.Contains("If the file is deleted, this line does not compile.", await File.ReadAllTextAsync(Path.Combine(folder, "Program.cs")));
        var second = Path.Combine(folder, "_posts", "2026-01-06-second-post.md");
        var text = await File.ReadAllTextAsync(second);
        Assert.Contains("The link is checked when the project is built", text);

        File.Delete(Path.Combine(folder, "_posts", "2026-01-05-welcome.md"));
        await File.WriteAllTextAsync(Path.Combine(folder, "_posts", "2026-01-07-third.md"), text.Replace("desk: Markets\n", "").Replace("A second post", "A third post"));
        var build = await Dotnet.RunAsync(folder, "build");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("2026-01-07-third.md(1,1): error NC1040: There is no 'desk'", build.Output);
        Assert.Contains("2026-01-06-second-post.md(7,24): warning NC3008", build.Output);
        Assert.Contains("Program.cs(", build.Output);
        Assert.Contains("error CS0117", build.Output);
    }

    // 写错的日期、失效的站内链接、没有替代文字的图片，都在编译时报出行和列: a wrong date, a dead link and an image without text are reported with line and column.
    [Fact]
    public async Task The_posts_of_the_site_promise_what_the_compiler_says()
    {
        var folder = await templates.CreateAsync("newscontent-site", "Promised");
        Assert.Contains("写错的日期、失效的站内链接、没有替代文字的图片，都在编译时报出行和列", await File.ReadAllTextAsync(Path.Combine(folder, "_posts", "2026-01-06-第一篇.md")));
        var header = "title: C\nlang: en\ncategories: macro\nauthor: Editors\n---\n";
        await File.WriteAllTextAsync(Path.Combine(folder, "_posts", "2026-01-08-date.md"), "---\ndate: 2026-02-30\n" + header + "Text.\n");
        await File.WriteAllTextAsync(Path.Combine(folder, "_posts", "2026-01-08-link.md"), "---\ndate: 2026-01-08 09:00:00 +0800\n" + header + "[Nowhere](/2026/01/nowhere.html)\n\n<img src=\"/chart.png\">\n\nSource: Editors\n");

        var build = await Dotnet.RunAsync(folder, "build");

        Assert.Contains("2026-01-08-date.md(2,7): warning NC1061", build.Output);
        Assert.Contains("2026-01-08-link.md(8,11): warning NC3008", build.Output);
        Assert.Contains("2026-01-08-link.md(10,1): warning NC2027", build.Output);
    }

    [Fact]
    public async Task The_welcome_post_and_the_configuration_of_the_site_are_so()
    {
        var folder = await templates.CreateAsync("newscontent-site", "Claims");
        Assert.True(Directory.Exists(Path.Combine(folder, "Components", "Pages")));
        Assert.Contains("_posts/2026-01-06-rates-rise.md", await File.ReadAllTextAsync(Path.Combine(folder, "_posts", "2026-01-05-welcome.md")));
        await AddPostAsync("2026-01-06-rates-rise.md", "2026-01-06 09:00:00 +0800");
        var later = DateTime.UtcNow.Year + 1;
        await AddPostAsync($"{later}-01-01-later.md", $"{later}-01-01 09:00:00 +0800");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        await using (var site = await RunningSite.StartAsync(folder))
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            Assert.Contains("Harbour Gazette", await client.GetStringAsync("/2026/01/rates-rise.html"));
            Assert.DoesNotContain("<p>Source: Harbour Gazette", await client.GetStringAsync("/2026/01/rates-rise.html"));
            Assert.Equal(HttpStatusCode.OK, (await client.GetAsync($"/{later}/01/later.html")).StatusCode);
            Assert.Contains(new Uri(site.Address, "/2026/01/rates-rise.html").ToString(), await client.GetStringAsync("/feed.xml"));
        }

        var config = Path.Combine(folder, "_config.yml");
        var text = await File.ReadAllTextAsync(config);
        Assert.Contains("Future posts are shown. Delete this", text);
        await File.WriteAllTextAsync(config, text.Replace("future: true", "").Replace("# url:", "url:"));
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        await using (var site = await RunningSite.StartAsync(folder))
        {
            using var client = new HttpClient { BaseAddress = site.Address };
            Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync($"/{later}/01/later.html")).StatusCode);
            Assert.Contains("https://news.example.com/2026/01/rates-rise.html", await client.GetStringAsync("/feed.xml"));
        }

        Task AddPostAsync(string name, string date) => File.WriteAllTextAsync(
            Path.Combine(folder, "_posts", name),
            $"---\ntitle: \"{name[11..^3]}\"\ndate: {date}\nlang: en\ncategories: macro\ntags: [start]\nauthor: Editors\n---\nThe bank raised rates.\n\nSource: Harbour Gazette\n");
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

        // A post whose original is on the same site.
        await File.WriteAllTextAsync(
            Path.Combine(folder, "_posts", "2026-01-07-repeat.md"),
            "---\ntitle: Repeat\ndate: 2026-01-07 09:00:00 +0800\nlang: en\ncategories: macro\ntags: [start]\nauthor: Editors\n---\nText.\n\n<p>Source: Editors <a class=\"original\" href=\"/2026/01/welcome.html\">original</a></p>\n\nSource: Editors\n");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        return await RunningSite.StartAsync(folder);
    }
}
