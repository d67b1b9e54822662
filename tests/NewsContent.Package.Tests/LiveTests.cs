using System.Diagnostics;
using System.Net;
using Microsoft.Playwright;
using NewsContent.Tests.Browser;

namespace NewsContent.Package.Tests;

/// <summary>Live mode with only the packed packages: edits of posts are in the running app and in open pages.</summary>
[Collection(PackedPackage.Collection)]
public sealed class LiveTests(PackedTemplates templates, Chromium chromium) : IClassFixture<PackedTemplates>, IClassFixture<Chromium>
{
    private const string WelcomePage = "/2026/01/welcome.html";
    private const float Limit = 20_000;

    [BrowserFact]
    public async Task A_writer_sees_every_edit_in_the_page()
    {
        var folder = await BuildAsync("Written");
        await using var site = await RunningSite.StartAsync(folder, "Development");
        var post = Path.Combine(folder, "_posts", "2026-01-05-welcome.md");
        var text = await File.ReadAllTextAsync(post);
        var page = await chromium.NewPageAsync();
        var home = await chromium.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, WelcomePage).ToString());
        await home.GotoAsync(site.Address.ToString());
        await WaitForCompilerAsync(site);

        // An edit.
        await File.WriteAllTextAsync(post, text.Replace("This is a post.", "This is an edited post."));
        await page.GetByText("This is an edited post.").WaitForAsync(new() { Timeout = Limit });

        // A new post on the page with all posts.
        await File.WriteAllTextAsync(Path.Combine(folder, "_posts", "2026-02-01-added.md"), "---\ntitle: Added\n---\nA new post.\n");
        await home.GetByText("Added").First.WaitForAsync(new() { Timeout = Limit });

        // An error: the page keeps its text and shows the line.
        await File.WriteAllTextAsync(post, text.Replace("tags: [start]", "tags: [start").Replace("This is a post.", "This is a broken post."));
        await page.Locator("newscontent-live").GetByText("2026-01-05-welcome.md(").WaitForAsync(new() { Timeout = Limit });
        await page.Locator("newscontent-live").GetByText("tags: [start").WaitForAsync(new() { Timeout = Limit });
        await page.GetByText("This is an edited post.").WaitForAsync(new() { Timeout = Limit });
        Assert.Contains("2026-01-05-welcome.md(", site.Output);

        // The error is fixed.
        await File.WriteAllTextAsync(post, text.Replace("This is a post.", "This is a fixed post."));
        await page.GetByText("This is a fixed post.").WaitForAsync(new() { Timeout = Limit });
        await Assertions.Expect(page.Locator("newscontent-live")).ToHaveCountAsync(0);

        // The post is deleted.
        File.Delete(Path.Combine(folder, "_posts", "2026-02-01-added.md"));
        await Assertions.Expect(home.GetByText("Added")).ToHaveCountAsync(0, new() { Timeout = Limit });
    }

    [Fact]
    public async Task A_picture_that_is_added_is_served_and_checked()
    {
        var folder = await BuildAsync("Pictured");
        await using var site = await RunningSite.StartAsync(folder, "Development");
        using var client = new HttpClient { BaseAddress = site.Address };
        await WaitForCompilerAsync(site);
        var post = Path.Combine(folder, "_posts", "2026-01-05-welcome.md");
        await File.AppendAllTextAsync(post, "\n![A chart](chart.png)\n");
        await WaitForAsync(site, WelcomePage, "chart.png");
        await WaitUntilAsync(() => Task.FromResult(site.Output.Contains("NC3016", StringComparison.Ordinal)));
        byte[] picture = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 3, 0x20, 0, 0, 1, 0xC2, 8, 6, 0, 0, 0];

        await File.WriteAllBytesAsync(Path.Combine(Directory.CreateDirectory(Path.Combine(folder, "_posts", "2026-01-05-welcome")).FullName, "chart.png"), picture);
        await WaitForAsync(site, WelcomePage, "<img src=\"/2026/01/welcome/chart.png\" alt=\"A chart\" width=\"800\" height=\"450\">");
        using var response = await client.GetAsync("/2026/01/welcome/chart.png");

        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal(picture, await response.Content.ReadAsByteArrayAsync());
    }

    [LinuxFact]
    public async Task A_killed_compiler_comes_back_and_two_apps_do_not_disturb_each_other()
    {
        var folder = await BuildAsync("Twice");
        await using var first = await RunningSite.StartAsync(folder, "Development");
        await using var second = await RunningSite.StartAsync(folder, "Development");
        await WaitForCompilerAsync(first);
        await WaitForCompilerAsync(second);
        var post = Path.Combine(folder, "_posts", "2026-01-05-welcome.md");
        var text = await File.ReadAllTextAsync(post);

        await File.WriteAllTextAsync(post, text.Replace("This is a post.", "Once."));
        await WaitForAsync(first, WelcomePage, "Once.");
        await WaitForAsync(first, "/feed.xml", "Once.");
        await WaitForAsync(second, WelcomePage, "Once.");

        var compilers = FindCompilers(folder);
        Assert.Equal(2, compilers.Count);
        compilers.ForEach(compiler => compiler.Kill());
        Assert.Contains("Once.", await GetAsync(first, WelcomePage));
        await File.WriteAllTextAsync(post, text.Replace("This is a post.", "Again."));
        await WaitForAsync(first, WelcomePage, "Again.");
        await WaitForAsync(first, "/feed.xml", "Again.");
        await WaitForAsync(second, WelcomePage, "Again.");
        Assert.Contains("started again", first.Output);
    }

    [LinuxFact]
    public async Task The_compiler_ends_with_its_app()
    {
        var folder = await BuildAsync("Ended");
        await using (var site = await RunningSite.StartAsync(folder, "Development"))
        {
            await WaitForCompilerAsync(site);
            Assert.Single(FindCompilers(folder));
        }

        await WaitUntilAsync(() => Task.FromResult(FindCompilers(folder).Count == 0));
    }

    [Fact]
    public async Task A_release_build_contains_nothing_of_it()
    {
        var folder = await templates.CreateAsync("newscontent-site", "Released");
        (await Dotnet.RunAsync(folder, "build", "-warnaserror", "-c", "Release")).AssertSuccess();
        (await Dotnet.RunAsync(folder, "publish", "-c", "Debug", "-o", "published")).AssertSuccess();

        foreach (var output in new[] { Path.Combine(folder, "bin", "Release", "net10.0"), Path.Combine(folder, "published") })
        {
            var assembly = await File.ReadAllBytesAsync(Path.Combine(output, "Released.dll"));
            FileBytes.AssertContainsNone(assembly, ["NewsContent.Live", "LiveStartup", "HostingStartup", Path.Combine("obj", "Debug", "net10.0", "newscontent"), Path.Combine("obj", "Release", "net10.0", "newscontent")]);
            Assert.DoesNotContain("NewsContent.Live", await File.ReadAllTextAsync(Path.Combine(output, "Released.runtimeconfig.json")));
        }

        // The same bytes as a build for which live mode does not exist.
        var released = await File.ReadAllBytesAsync(Path.Combine(folder, "bin", "Release", "net10.0", "Released.dll"));
        Directory.Delete(Path.Combine(folder, "obj"), recursive: true);
        (await Dotnet.RunAsync(folder, "build", "-c", "Release", "-p:NewsContentLive=false")).AssertSuccess();
        Assert.Equal(released, await File.ReadAllBytesAsync(Path.Combine(folder, "bin", "Release", "net10.0", "Released.dll")));
    }

    [LinuxFact]
    public async Task Production_starts_no_compiler()
    {
        var folder = await BuildAsync("Produced");
        await using var site = await RunningSite.StartAsync(folder);

        Assert.DoesNotContain("_newscontent", await GetAsync(site, WelcomePage));
        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("/_newscontent/live.js")).StatusCode);
        Assert.Empty(FindCompilers(folder));
    }

    private async Task<string> BuildAsync(string name)
    {
        var folder = await templates.CreateAsync("newscontent-site", name);
        (await Dotnet.RunAsync(folder, "build", "-warnaserror")).AssertSuccess();
        return folder;
    }

    // The script's connection says it when it has the first result; an edit before it is found by the first compilation.
    private static Task WaitForCompilerAsync(RunningSite site) => WaitUntilAsync(async () =>
        (await GetAsync(site, WelcomePage)).Contains("/_newscontent/live.js", StringComparison.Ordinal));

    private static Task WaitForAsync(RunningSite site, string path, string text) => WaitUntilAsync(async () => (await GetAsync(site, path)).Contains(text, StringComparison.Ordinal));

    private static async Task WaitUntilAsync(Func<Task<bool>> condition)
    {
        var watch = Stopwatch.StartNew();
        while (!await condition())
        {
            Assert.True(watch.Elapsed < TimeSpan.FromMilliseconds(Limit));
            await Task.Delay(50);
        }
    }

    private static async Task<string> GetAsync(RunningSite site, string path)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        return await client.GetStringAsync(path);
    }

    // By the folder in their arguments.
    private static List<Process> FindCompilers(string folder) =>
    [
        .. Directory.GetDirectories("/proc").Select(path => Path.GetFileName(path)).Where(name => name.All(char.IsAsciiDigit))
            .Where(id => ArgumentsOf(id) is var arguments && arguments.Contains("--live", StringComparison.Ordinal) && arguments.Contains(folder, StringComparison.Ordinal))
            .Select(id => Process.GetProcessById(int.Parse(id))),
    ];

    private static string ArgumentsOf(string id)
    {
        try
        {
            return File.ReadAllText($"/proc/{id}/cmdline");
        }
        catch (IOException)
        {
            return "";
        }
    }
}
