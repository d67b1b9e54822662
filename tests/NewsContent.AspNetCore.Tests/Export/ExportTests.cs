using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace NewsContent.AspNetCore.Tests.Export;

/// <summary>The files of a static host, from an app that never starts.</summary>
public sealed class ExportTests : IDisposable
{
    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Everything_of_a_site_is_exported()
    {
        var result = await ExportAsync(app =>
        {
            app.MapNewsContent(Articles.Catalog, Options());
            MapPage(app, "/", "<a href='/about'>About</a>");
            MapPage(app, "/about", "About");
        });

        var articles = Articles.All.Select(article => File(article.Url));
        var redirects = Articles.Catalog.Redirects.Keys.Select(File);
        Assert.Equal(
            articles.Concat(redirects).Concat(["404.html", "about/index.html", "feed.json", "feed.xml", "index.html", "robots.txt", "rss.xml", "sitemap.xml"]).Distinct().Order(StringComparer.Ordinal),
            _folder.Files);
        Assert.Equal(_folder.Files.Count(), result.Files);
        Assert.Equal(result.Files, result.Written);
        Assert.Equal(0, result.Removed);
        Assert.All(Articles.All, article => Assert.Equal("<main>" + article.Html + "</main>", _folder[File(article.Url)]));
        Assert.Contains(TestSite.Url + Articles.All[0].Url, _folder["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("<h1>404</h1>", _folder["404.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_former_url_is_a_page_that_redirects()
    {
        await ExportAsync(app => Map(app));

        var (former, article) = Articles.Catalog.Redirects.First();
        var page = _folder[File(former)];
        Assert.Contains($"<link rel=\"canonical\" href=\"{TestSite.Url}{article.Url}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<meta http-equiv=\"refresh\" content=\"0; url={article.Url}\">", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"{article.Url}\">", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/index/rates/index.html")]
    [InlineData("/index/rates/")]
    [InlineData("/index/rates")]
    public async Task A_link_to_a_folder_leads_to_the_redirect_page_in_it(string link)
    {
        await ExportAsync(app =>
        {
            Map(app);
            MapPage(app, "/links", $"<a href='{link}'>");
        });

        Assert.Contains("url=/rates/2022/\"", _folder["index/rates/index.html"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_middleware_of_the_app_runs_and_knows_of_the_export()
    {
        await ExportAsync(
            app =>
            {
                app.Use(async (context, next) =>
                {
                    await next(context);
                    await context.Response.WriteAsync(context.IsStaticExport() ? "+export" : "");
                });
                MapPage(app, "/", "page of {0}");
            },
            services => services.AddTransient<IStartupFilter, Suffix>());

        Assert.Equal("page of https://news.example.com/+export+filter", _folder["index.html"]);
    }

    [Fact]
    public async Task An_unchanged_site_writes_nothing_again()
    {
        await ExportAsync(app => Map(app));
        var times = _folder.Files.ToDictionary(file => file, file => System.IO.File.GetLastWriteTimeUtc(_folder.At(file)));

        var result = await ExportAsync(app => Map(app));

        Assert.Equal(0, result.Written);
        Assert.Equal(times, _folder.Files.ToDictionary(file => file, file => System.IO.File.GetLastWriteTimeUtc(_folder.At(file))));
    }

    [Fact]
    public async Task Files_that_the_site_no_longer_has_are_removed_and_others_stay()
    {
        _folder["CNAME"] = "news.example.com";
        _folder["about/note.txt"] = "mine";
        await ExportAsync(app =>
        {
            Map(app);
            MapPage(app, "/about", "About");
            MapPage(app, "/old/deep/page", "Old");
            MapPage(app, "/edited", "Edited");
        });
        _folder["edited/index.html"] = "by hand";

        var result = await ExportAsync(app => Map(app));

        Assert.Equal(2, result.Removed);
        Assert.Equal(["edited/index.html"], result.Kept);
        Assert.False(Directory.Exists(_folder.At("old")));
        Assert.Equal(["CNAME", "about/note.txt", "edited/index.html"], _folder.Files.Except(await FilesOfAsync(app => Map(app))));
        Assert.Empty((await ExportAsync(app => Map(app))).Kept);
    }

    [Fact]
    public async Task A_file_and_a_folder_that_make_room_for_each_other_are_removed()
    {
        await ExportAsync(app => MapPage(app, "/list.html", "List"));

        Assert.Equal(1, (await ExportAsync(app => MapPage(app, "/list.html/deep", "Deep"))).Removed);
        Assert.Equal(1, (await ExportAsync(app => MapPage(app, "/list.html", "List"))).Removed);
    }

    [Fact]
    public async Task A_file_that_is_not_of_an_export_is_not_overwritten()
    {
        _folder["about/index.html"] = "mine";

        Assert.Equal(
            ["'/about' is written to 'about/index.html', which exists and is not of an export; remove it or choose another folder"],
            await ProblemsAsync(app => MapPage(app, "/about", "About")));
        Assert.Equal("mine", _folder["about/index.html"]);
    }

    [Fact]
    public async Task An_edited_list_removes_nothing_outside_the_folder()
    {
        using var other = new ExportFolder();
        other["kept.txt"] = "kept";
        var name = Path.GetFileName(other.Path);
        var hash = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData("kept"u8));
        _folder[".newscontent-export"] = $"{hash} ../{name}/kept.txt\n{hash} {other.At("kept.txt")}\n{hash} a/../../{name}/kept.txt\n{hash} link/kept.txt\nnonsense\n";
        Directory.CreateSymbolicLink(_folder.At("link"), other.Path);

        var result = await ExportAsync(app => MapPage(app, "/", "Home"));

        Assert.Equal(0, result.Removed);
        Assert.Equal("kept", other["kept.txt"]);
        Directory.Delete(_folder.At("link"));
    }

    [Fact]
    public async Task A_link_in_the_folder_leads_no_file_out_of_it()
    {
        using var other = new ExportFolder();
        Directory.CreateSymbolicLink(_folder.At("about"), other.Path);
        System.IO.File.CreateSymbolicLink(_folder.At("robots.txt"), other.At("robots.txt"));

        var problems = await ProblemsAsync(app =>
        {
            MapPage(app, "/about", "About");
            app.MapGet("/robots.txt", () => "Robots");
        });

        Assert.Equal(2, problems.Count);
        Assert.Contains("but 'about' is a file or a link", problems[0], StringComparison.Ordinal);
        Assert.Empty(other.Files);
        Directory.Delete(_folder.At("about"));
    }

    [Fact]
    public async Task A_page_can_become_a_folder_and_a_folder_a_page()
    {
        await ExportAsync(app =>
        {
            app.MapGet("/a", () => "text");
            app.MapGet("/b/c/d", () => "text");
        });

        var result = await ExportAsync(app =>
        {
            app.MapGet("/a/x", () => "text");
            app.MapGet("/b", () => "text");
        });

        Assert.Equal(["a/x", "b"], _folder.Files);
        Assert.Equal(2, result.Files);
    }

    public static TheoryData<string, string> Problems => new()
    {
        { "<a href='/nowhere'>", "/: '/nowhere' was not found; correct the URL, or add the page" },
        { "<img src='x.png'>", "/: 'x.png' was not found; correct the URL, or add the page" },
        { "<img srcset='/a.png 1x, /b.png 2x'>", "/: '/a.png' was not found; correct the URL, or add the page\n/: '/b.png' was not found; correct the URL, or add the page" },
        { "<style>a { background: url('/a.png') }</style>", "/: '/a.png' was not found; correct the URL, or add the page" },
        { "<a href='https://news.example.com/nowhere'>", "/: 'https://news.example.com/nowhere' was not found; correct the URL, or add the page" },
        { "<a href='/error'>", "/: '/error' failed with status 500 (InvalidOperationException: It broke.); fix the page" },
        { "<img src='/empty.png'>", "/: '/empty.png' has an empty response without a media type; correct or exclude it, or, if it is a file, publish the app or call UseStaticWebAssets" },
        { "<img src='/short.png'>", "/: '/short.png' failed with status 500 (InvalidOperationException: The response has 0 bytes, but its Content-Length is 10.); fix the page" },
        { "<a href='/secret'>", "/: '/secret' has status 401, which a file cannot have; correct the URL, or exclude it" },
        { "<a href='/query?a=1'>", "/: '/query?a=1' depends on its query, which a file server ignores; use a path, or exclude it" },
        { "<a href='/loop/1'>", "/: '/loop/1' redirects to itself ('/loop/1'); check the URL of the site and its scheme" },
        { "<a href='/moved/1'>", "/moved/1: '/nowhere' was not found; correct the URL, or add the page" },
        { "<a href='/text'><a href='/text/more/1'>", "/: '/text' needs the same file as another URL ('/text' and '/text/more/1') on hosts that ignore case or that have no folder beside a file of the same name; change one of them" },
        { "<a href='/any/A'><a href='/any/a'>", "/: '/any/A' needs the same file as another URL ('/any/A' and '/any/a') on hosts that ignore case or that have no folder beside a file of the same name; change one of them" },
        { "<a href='/any/..%2f..%2fpasswd'>", "/: '/any/..%2f..%2fpasswd' leads out of the folder; correct the URL" },
        { "<a href='/any/a%5C..%5Cb'>", "/: '/any/a%5C..%5Cb' leads out of the folder; correct the URL" },
        { "<a href='/any//b'>", "/: '/any//b' has an empty segment, which no file can have; remove the slash" },
        { "<a href='/any/a%01b'>", "/: '/any/a%01b' has a character that no file name can have; correct the URL" },
        { "<a href='/.newscontent-export'>", "/: '/.newscontent-export' is the list of the exported files; choose another URL" },
    };

    [Theory]
    [MemberData(nameof(Problems))]
    public async Task A_problem_names_its_page(string home, string expected)
    {
        var problems = await ProblemsAsync(app =>
        {
            MapPage(app, "/", home);
            app.MapGet("/{error:regex(^error$)}", string (string error) => throw new InvalidOperationException("It broke."));
            app.MapGet("/{secret:regex(^secret$)}", (string secret) => Results.StatusCode(401));
            app.MapGet("/{query:regex(^query$)}", (string query, string? a) => "a=" + a);
            app.MapGet(@"/{file:regex(^empty\.png$)}", (string file) => Results.Ok());
            app.MapGet(@"/{file:regex(^short\.png$)}", (HttpContext context, string file) =>
            {
                context.Response.ContentLength = 10;
                return Task.CompletedTask;
            });
            app.MapGet("/loop/{number}", (int number) => Results.Redirect("/loop/1"));
            app.MapGet("/moved/{number}", (int number) => Results.Redirect("/nowhere"));
            app.MapGet("/{text:regex(^text$)}", (string text) => "text");
            app.MapGet("/text/more/{number}", (int number) => "more");
            app.MapGet("/any/{**name}", (string name) => name);
            app.MapGet("/{list:regex(^.newscontent-export$)}", (string list) => "list");
        });

        // Which of two URLs is first depends on the threads.
        Assert.Equal(expected.Replace("'/any/A' needs", "'/any/a' needs", StringComparison.Ordinal), string.Join('\n', problems)
            .Replace("'/any/A' needs", "'/any/a' needs", StringComparison.Ordinal).Replace("'/text/more/1' needs", "'/text' needs", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<a href='https://other.example.com/'>")]
    [InlineData("<a href='mailto:a@example.com'><a href='javascript:x()'><a href='#a'><a href=''>")]
    [InlineData("<!-- <a href='/nowhere'> --><script>'<a href=\"/nowhere\">'</script><title><a href='/nowhere'></title>")]
    [InlineData("<form method=post action='/nowhere'></form><link rel=preconnect href='/nowhere'>")]
    [InlineData("<style>/* url(/nowhere) */ a { background: url(data:image/png;base64,AA==) }</style>")]
    [InlineData("<a href='/any/1?x=2'>")]
    [InlineData("<a href='/about/'><a href='/about'>")]
    [InlineData("<a href='/excluded/1'>")]
    public async Task Other_urls_are_no_problem(string home)
    {
        await ExportAsync(
            app =>
            {
                MapPage(app, "/", home);
                MapPage(app, "/about", "About");
                app.MapGet("/any/{**name}", (string name) => name);
            },
            options: new() { Exclude = static path => path.StartsWith("/excluded/", StringComparison.Ordinal) });

        Assert.Contains("index.html", _folder.Files);
    }

    [Fact]
    public async Task A_base_path_is_before_every_url_from_the_root()
    {
        await ExportAsync(
            app =>
            {
                Map(app);
                MapPage(app, "/about", "<link rel=stylesheet href=/a.css><a href=\"/\"><a href='/base/about#x'><a href='about'><a href='//other.example.com/'><i style='background:url(/a.png)'><img srcset='/a.png 2x'>");
                app.MapGet("/a.css", () => Results.Text("a { background: url(\"/a.png\") }", "text/css"));
                app.MapGet("/a.png", () => Results.Bytes([1], "image/png"));
            },
            options: new() { Url = "https://pages.example.com", BasePath = "/base/" });

        Assert.Equal(
            "<link rel=stylesheet href=\"/base/a.css\"><a href=\"/base/\"><a href='/base/about#x'><a href='/base/about'><a href='//other.example.com/'><i style='background:url(/base/a.png)'><img srcset='/base/a.png 2x'>",
            _folder["about/index.html"]);
        Assert.Equal("a { background: url(\"/base/a.png\") }", _folder["a.css"]);
        Assert.Contains("<loc>https://pages.example.com/base" + Articles.All[0].Url, _folder["sitemap.xml"], StringComparison.Ordinal);
        Assert.Contains("Sitemap: https://pages.example.com/base/sitemap.xml", _folder["robots.txt"], StringComparison.Ordinal);
        var (former, article) = Articles.Catalog.Redirects.First();
        Assert.Contains($"href=\"/base{article.Url}\"", _folder[File(former)], StringComparison.Ordinal);
        Assert.Contains($"href=\"https://pages.example.com/base{article.Url}\"", _folder[File(former)], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Relative_urls_of_a_page_that_becomes_a_folder_are_from_the_root()
    {
        await ExportAsync(app =>
        {
            MapPage(app, "/a/page", "<a href='other#x'><a href='?'><a href='#x'><a href='../'>");
            MapPage(app, "/a/other", "Other");
            MapPage(app, "/a/file.html", "<a href='other'>");
            MapPage(app, "/", "Home");
        });

        Assert.Equal("<a href='/a/other#x'><a href='/a/page?'><a href='#x'><a href='/'>", _folder["a/page/index.html"]);
        Assert.Equal("<a href='other'>", _folder["a/file.html"]);
    }

    [Fact]
    public async Task A_site_in_a_group_is_exported_with_its_prefix()
    {
        await ExportAsync(app =>
        {
            app.MapGroup("/blog").MapNewsContent(Articles.Catalog, Options());
            MapPage(app, "/blog", "Blog");
        });

        Assert.Contains("blog/" + File(Articles.All[0].Url), _folder.Files);
        Assert.Contains("blog/sitemap.xml", _folder.Files);
        Assert.Contains("blog/404.html", _folder.Files);
    }

    [Fact]
    public async Task Names_with_other_letters_are_the_names_of_files()
    {
        await ExportAsync(app =>
        {
            MapPage(app, "/", "<a href='/tags/%E5%A4%AE%E8%A1%8C'><a href='/tags/央行'><a href='/tags/a%20b'><a href='/tags/100%25'>");
            app.MapGet("/tags/{name}", (string name) => Results.Content(name, "text/html"));
        });

        Assert.Equal("央行", _folder["tags/央行/index.html"]);
        Assert.Equal("a b", _folder["tags/a b/index.html"]);
        Assert.Equal("100%", _folder["tags/100%/index.html"]);
    }

    [Fact]
    public async Task Web_root_files_are_exported_without_compressed_copies()
    {
        using var root = new ExportFolder();
        root["site.css"] = "a {}";
        root["site.css.gz"] = "compressed";
        root["archive.gz"] = "kept";
        root["_content/lib/x.js"] = "x";

        await ExportAsync(app => app.UseStaticFiles(new StaticFileOptions { ServeUnknownFileTypes = true }), webRoot: root.Path);

        Assert.Equal([".nojekyll", "_content/lib/x.js", "archive.gz", "site.css"], _folder.Files);
    }

    [Fact]
    public async Task Exports_can_be_repeated_and_progress_is_shown()
    {
        await using var app = Build(app => Map(app));
        var progress = new List<StaticSiteProgress>();
        var first = await app.ExportStaticSiteAsync(_folder.Path, new() { Progress = new Receiver(progress) });
        var second = await app.ExportStaticSiteAsync(_folder.Path);

        Assert.Equal(first.Files, second.Files);
        Assert.Equal(progress[^1].Known, progress[^1].Requested);
        Assert.Equal(first.Written, progress[^1].Written);
    }

    [Fact]
    public async Task An_app_that_runs_can_be_exported()
    {
        await using var app = Build(app => Map(app));
        app.Urls.Add("http://127.0.0.1:0");
        await app.StartAsync();

        Assert.NotEqual(0, (await app.ExportStaticSiteAsync(_folder.Path)).Files);
    }

    [Fact]
    public async Task An_endless_site_ends_at_the_maximum()
    {
        var problems = await ProblemsAsync(
            app => app.MapGet("/{number:int=0}", (int number) => Results.Content($"<a href='/{number + 1}'>", "text/html")), new() { MaxUrls = 50 });

        Assert.EndsWith("is more than the maximum of 50 URLs; exclude pages, or set MaxUrls", Assert.Single(problems), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_site_needs_a_url()
    {
        var options = Options();
        options.Url = null;

        Assert.Equal(
            ["'/' has no absolute URL, which feeds and the sitemap need; set 'url' in _config.yml, SiteOptions.Url or --url"],
            await ProblemsAsync(app => app.MapNewsContent(Articles.Catalog, options), new()));
        Assert.Equal(["'ftp://a' is not a URL of a site; write for example https://news.example.com"], await ProblemsAsync(app => Map(app), new() { Url = "ftp://a" }));
    }

    [Fact]
    public async Task A_canceled_export_lists_what_it_wrote()
    {
        using var cancellation = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () =>
        {
            await using var app = Build(app => app.MapGet("/{number:int=0}", (int number) =>
            {
                if (number == 20)
                {
                    cancellation.Cancel();
                }

                return Results.Content($"<a href='/{number + 1}'>", "text/html");
            }));
            await app.ExportStaticSiteAsync(_folder.Path, cancellation: cancellation.Token);
        });

        Assert.NotEmpty(_folder.Files);
        Assert.Empty((await ExportAsync(app => MapPage(app, "/", "Home"))).Kept);
        Assert.Equal(["index.html"], _folder.Files);
    }

    [Theory]
    [InlineData(2, "export")]
    [InlineData(2, "export", "--url")]
    [InlineData(2, "export", "FOLDER", "other")]
    [InlineData(2, "export", "FOLDER", "--base-path")]
    [InlineData(1, "export", "FOLDER", "--url", "nothing")]
    [InlineData(0, "export", "FOLDER", "--environment", "Production", "--base-path", "/b")]
    public async Task The_command_has_an_exit_code(int expected, params string[] args) =>
        Assert.Equal(expected, await Build(app => Map(app)).RunOrExportAsync([.. args.Select(arg => arg == "FOLDER" ? _folder.Path : arg)]));

    private static string File(string url)
    {
        var path = Uri.UnescapeDataString(url).TrimStart('/');
        return path.EndsWith('/') ? path + "index.html" : path.EndsWith(".html", StringComparison.Ordinal) ? path : path + "/index.html";
    }

    private static NewsContentOptions<Article> Options()
    {
        var options = TestSite.Options();
        options.Render = static (_, article) => Results.Content("<main>" + article.Html + "</main>", "application/xhtml+x");
        return options;
    }

    // The bodies of the test's posts have broken links on purpose, so their media type is not that of HTML.
    private static void Map(WebApplication app)
    {
        app.MapNewsContent(Articles.Catalog, Options());
        MapPage(app, "/", "Home");
    }

    private static void MapPage(IEndpointRouteBuilder app, string path, string html) =>
        app.MapGet(path, (HttpContext context) => Results.Content(html.Replace("{0}", $"{context.Request.Scheme}://{context.Request.Host}{context.Request.Path}", StringComparison.Ordinal), "text/html; charset=utf-8"));

    private static WebApplication Build(Action<WebApplication> map, Action<IServiceCollection>? services = null, string? webRoot = null)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { WebRootPath = webRoot, EnvironmentName = Environments.Production });
        builder.Logging.ClearProviders();
        services?.Invoke(builder.Services);
        var app = builder.Build();
        map(app);
        return app;
    }

    private async Task<StaticSiteResult> ExportAsync(
        Action<WebApplication> map, Action<IServiceCollection>? services = null, StaticSiteOptions? options = null, string? webRoot = null)
    {
        options ??= new();
        options.Url ??= TestSite.Url;
        await using var app = Build(map, services, webRoot);
        return await app.ExportStaticSiteAsync(_folder.Path, options);
    }

    private async Task<IReadOnlyList<string>> ProblemsAsync(Action<WebApplication> map, StaticSiteOptions? options = null)
    {
        await using var app = Build(map);
        var exception = await Assert.ThrowsAsync<StaticSiteException>(() => app.ExportStaticSiteAsync(_folder.Path, options ?? new() { Url = TestSite.Url }));
        Assert.Equal(string.Join('\n', exception.Problems), exception.Message);
        return [.. exception.Problems.Select(problem => problem.ToString())];
    }

    private static async Task<IReadOnlyList<string>> FilesOfAsync(Action<WebApplication> map)
    {
        using var folder = new ExportFolder();
        await using var app = Build(map);
        await app.ExportStaticSiteAsync(folder.Path);
        return [.. folder.Files];
    }

    private sealed class Receiver(List<StaticSiteProgress> received) : IProgress<StaticSiteProgress>
    {
        public void Report(StaticSiteProgress value) => received.Add(value);
    }

    private sealed class Suffix : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use(async (context, next) =>
            {
                await next(context);
                await context.Response.WriteAsync("+filter");
            });
            next(app);
        };
    }
}
