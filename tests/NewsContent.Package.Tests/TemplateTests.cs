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
        Assert.Contains("2026-01-07-third.md(1,1): error NC1040: 'desk' has no value, but", build.Output);
        Assert.Contains("2026-01-06-second-post.md(7,24): warning NC3008", build.Output);
        Assert.Contains("Program.cs(", build.Output);
        Assert.Contains("error CS0117", build.Output);
    }

    // The first steps promise that a wrong date, a dead link and an image without alternative text are reported with line and column.
    [Theory]
    [InlineData("en", "are reported with file, line and column")]
    [InlineData("zh", "都会报出文件、行和列")]
    public async Task The_posts_of_the_site_promise_what_the_compiler_says(string language, string promise)
    {
        var folder = await CreateSiteFolderAsync(language, "Promised");
        Assert.Contains(promise, string.Concat(Directory.GetFiles(Path.Combine(folder, "_posts")).Select(File.ReadAllText)));
        await AddPostAsync(folder, "2026-01-08-date.md", "date: 2026-02-30\n", "Text.");
        await AddPostAsync(folder, "2026-01-08-link.md", "", "[Nowhere](/2026/01/nowhere.html)\n\n<img src=\"/chart.png\">");

        var build = await Dotnet.RunAsync(folder, "build");

        Assert.Contains("2026-01-08-date.md(3,7): warning NC1061", build.Output);
        Assert.Contains("2026-01-08-link.md(4,11): warning NC3008", build.Output);
        Assert.Contains("2026-01-08-link.md(6,1): warning NC2027", build.Output);
    }

    [Theory]
    [InlineData("en", "en", "/2026/01/welcome.html", "Welcome", "Older: Welcome", "/2026/01/first-steps.html")]
    [InlineData("zh", "zh-CN", "/2026/01/%E6%AC%A2%E8%BF%8E.html", "欢迎", "前一篇: 欢迎", "/2026/01/%E7%AC%AC%E4%B8%80%E6%AD%A5.html")]
    public async Task The_site_serves_pages_articles_search_and_feeds(string language, string tag, string welcome, string title, string older, string second)
    {
        var folder = await CreateSiteFolderAsync(language, "My.Site");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        await using var site = await RunningSite.StartAsync(folder);
        using var client = new HttpClient { BaseAddress = site.Address };

        var home = WebUtility.HtmlDecode(await client.GetStringAsync("/"));
        Assert.Contains($"<html lang=\"{tag}\">", home);
        Assert.Contains(">My.Site</a>", home);
        Assert.Contains(title, home);
        Assert.Contains($"<link rel=\"canonical\" href=\"{site.Address}\"", home);
        var page = WebUtility.HtmlDecode(await client.GetStringAsync(welcome));
        Assert.Contains($"<h1>{title}</h1>", page);
        Assert.Contains($"<meta property=\"og:url\" content=\"{new Uri(site.Address, welcome).AbsoluteUri}\"", page);
        Assert.Contains(older, WebUtility.HtmlDecode(await client.GetStringAsync(second)));
        Assert.Contains(title, WebUtility.HtmlDecode(await client.GetStringAsync("/search?q=" + Uri.EscapeDataString(title))));
        Assert.Contains("<title>My.Site</title>", await client.GetStringAsync("/feed.xml"));
        Assert.Contains(welcome, await client.GetStringAsync("/sitemap.xml"));
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/2026/01/welcom.html")).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync("/tags/" + (language == "en" ? "start" : "%E5%BC%80%E5%A7%8B"))).StatusCode);
    }

    [Theory]
    [InlineData("en", "2026/01/welcome.html", "tags/start/index.html")]
    [InlineData("zh", "2026/01/欢迎.html", "tags/开始/index.html")]
    public async Task The_site_exports_its_pages_without_the_search(string language, string welcome, string tag)
    {
        var folder = await CreateSiteFolderAsync(language, "Exported");

        var run = (await Dotnet.RunAsync(folder, "run", "--", "export", "out", "--url", "https://www.example.com")).AssertSuccess();

        Assert.Matches("Exported [0-9]+ files to out in ", run.Output);
        var output = Path.Combine(folder, "out");
        var files = Directory.GetFiles(output, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output, file).Replace('\\', '/')).ToList();
        Assert.Empty(new[] { "index.html", "404.html", "feed.xml", "sitemap.xml", "robots.txt", "site.css", "favicon.svg", welcome, tag }.Except(files));
        Assert.DoesNotContain(files, file => file.StartsWith("search", StringComparison.Ordinal));
        var page = await File.ReadAllTextAsync(Path.Combine(output, welcome));
        Assert.Contains("<link rel=\"canonical\" href=\"https://www.example.com/2026/01/", page);
        Assert.DoesNotContain("role=\"search\"", page);
    }

    [Fact]
    public async Task The_configuration_of_the_site_is_so()
    {
        var folder = await CreateSiteFolderAsync("en", "Claims");
        var config = Path.Combine(folder, "_config.yml");
        await File.WriteAllTextAsync(config, (await File.ReadAllTextAsync(config)).Replace("# url:", "url:"));
        (await Dotnet.RunAsync(folder, "build", "-warnaserror", "-c", "Release")).AssertSuccess();
        (await Dotnet.RunAsync(folder, "build")).AssertSuccess();
        await using var site = await RunningSite.StartAsync(folder);
        using var client = new HttpClient { BaseAddress = site.Address };

        Assert.Contains("https://www.example.com/2026/01/welcome.html", await client.GetStringAsync("/feed.xml"));
        Assert.Contains("<link rel=\"canonical\" href=\"https://www.example.com/2026/01/welcome.html\"", await client.GetStringAsync("/2026/01/welcome.html"));
    }

    [BrowserFact]
    public async Task The_site_is_shown_by_a_browser_without_an_error()
    {
        var folder = await CreateSiteFolderAsync("en", "Shown");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        await using var site = await RunningSite.StartAsync(folder);
        var page = await chromium.NewPageAsync();
        var errors = new List<string>();
        page.Console += (_, message) => { if (message.Type == "error") { errors.Add(message.Text); } };
        page.PageError += (_, error) => errors.Add(error);
        page.Response += (_, response) => { if (!response.Ok) { errors.Add($"{response.Status} {response.Url}"); } };

        await page.GotoAsync(site.Address.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Welcome" }).First.ClickAsync();
        await page.WaitForURLAsync("**/2026/01/welcome.html");

        Assert.Equal("Welcome", await page.Locator("h1").InnerTextAsync());
        Assert.Empty(errors);
    }

    private Task<string> CreateSiteFolderAsync(string language, string name) =>
        language == "en" ? templates.CreateAsync("newscontent-site", name) : templates.CreateAsync("newscontent-site", name, "--language", language);

    private static Task AddPostAsync(string folder, string name, string keys, string text) =>
        File.WriteAllTextAsync(Path.Combine(folder, "_posts", name), $"---\ntitle: \"{name[11..^3]}\"\n{keys}---\n{text}\n");
}
