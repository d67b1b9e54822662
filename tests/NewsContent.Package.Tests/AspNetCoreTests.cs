namespace NewsContent.Package.Tests;

/// <summary>The package for ASP.NET Core, as the only reference of an app that requests its own pages.</summary>
[Collection(PackedPackage.Collection)]
public sealed class AspNetCoreTests(PackedPackage package)
{
    private const string Program =
        """
        using NewsContent;
        using NewsContent.AspNetCore;

        var builder = WebApplication.CreateSlimBuilder(args);
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(new ArticleJsonTypes<Article>()));
        await using var app = builder.Build();
        app.MapGet("/api", () => App.Articles.All);
        app.MapGet("/api/results", () => ArticleResults.Json(App.Articles.All, ArticleJsonParts.Html));
        app.MapGet("/api/search", (string q) => App.Articles.Search(q, limit: 10));
        app.MapGet("/api/years", () => App.Articles.Archive);
        app.MapGet("/api/{slug}", (string slug) => App.Articles.BySlug.TryGetValue(slug, out var article) ? Results.Ok(article) : Results.NotFound());
        app.MapNewsContent(App.Articles.Catalog, new()
        {
            Render = (_, article) => ArticleResults.Page(article, "<main>"u8.ToArray(), "</main>"u8.ToArray()),
        });
        if (args is ["export", ..])
        {
            return await app.RunOrExportAsync(args, new() { Exclude = path => path.StartsWith("/api") });
        }

        await app.StartAsync();

        using var client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(app.Urls.Single()) };
        foreach (var path in new[] { "/2022/06/07/rates.html", "/old/rates.html", "/feed.xml", "/rss.xml", "/feed.json", "/sitemap.xml", "/2022/06/07/rate.html" })
        {
            using var response = await client.GetAsync(path);
            Console.WriteLine($"{(int)response.StatusCode} {path} {response.Headers.Location}".TrimEnd());
        }

        Console.WriteLine((await client.GetStringAsync("/2022/06/07/rates.html")).ReplaceLineEndings(""));
        Console.WriteLine((await client.GetStringAsync("/robots.txt")).Split('\n')[^2]);
        Console.WriteLine((await client.GetStringAsync("/feed.xml")).Contains("<title>Daily</title>"));
        foreach (var path in new[] { "/api", "/api/results", "/api/years", "/api/rates" })
        {
            Console.WriteLine((await client.GetStringAsync(path))[..60]);
        }

        Console.WriteLine((await client.GetStringAsync("/api/search?q=rates"))[..28]);
        return 0;
        """;

    private const string ExpectedOutput =
        """
        200 /2022/06/07/rates.html
        301 /old/rates.html /2022/06/07/rates.html
        200 /feed.xml
        200 /rss.xml
        200 /feed.json
        200 /sitemap.xml
        404 /2022/06/07/rate.html
        <main><p>The bank <em>cut</em> rates.</p></main>
        Sitemap: https://news.example.com/sitemap.xml
        True
        [{"slug":"rates","title":"Rates","url":"/2022/06/07/rates.ht
        [{"slug":"rates","title":"Rates","url":"/2022/06/07/rates.ht
        [{"year":2022,"count":1,"months":[{"year":2022,"month":6,"co
        {"slug":"rates","title":"Rates","url":"/2022/06/07/rates.htm
        {"totalCount":1,"results":[{

        """;

    private static readonly string[] LiveNames =
    [
        "NewsContent.Live", "AspNetCore_Live", "LiveStartup", "LiveProcess", "LiveCompilers", "LiveMiddleware", "LivePayload", "_newscontent/", "newscontent-live",
    ];

    [Fact]
    public async Task An_app_serves_its_posts_with_one_reference_and_one_call()
    {
        var app = await CreateAppAsync();

        Assert.Equal(ExpectedOutput, await app.RunAsync(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task The_generator_of_native_aot_sees_the_articles_of_a_small_site()
    {
        var app = await CreateAppAsync(
            """
            <EnableRequestDelegateGenerator>true</EnableRequestDelegateGenerator>
            <JsonSerializerIsReflectionEnabledByDefault>false</JsonSerializerIsReflectionEnabledByDefault>
            <NewsContentLive>false</NewsContentLive>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            """);

        Assert.Equal(ExpectedOutput, await app.RunAsync(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task An_app_without_a_posts_folder_gets_the_reason_for_the_missing_class()
    {
        var app = await CreateAppAsync();
        Directory.Delete(Path.Combine(app.Folder, "_posts"), recursive: true);

        var build = await app.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("warning NC6006: 'Articles' does not exist because the folder '", build.Output);
    }

    [NativeAotFact]
    public async Task An_app_published_with_native_aot_serves_its_posts_without_a_warning()
    {
        var app = await CreateAppAsync("<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "out")).AssertSuccess();

        var run = await Dotnet.RunProgramAsync(app.Folder, Path.Combine(app.Folder, "out", "App"));
        Assert.Equal(ExpectedOutput, run.AssertSuccess().Output, ignoreLineEndingDifferences: true);

        // Nothing of live mode and no path of this machine, as in a build for which live mode does not exist.
        var program = await File.ReadAllBytesAsync(Path.Combine(app.Folder, "out", "App"));
        FileBytes.AssertContainsNone(program, [.. LiveNames, Path.TrimEndingDirectorySeparator(app.Folder) + Path.DirectorySeparatorChar]);
        Directory.Delete(Path.Combine(app.Folder, "obj"), recursive: true);
        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "other", "-p:NewsContentLive=false")).AssertSuccess();
        Assert.Equal(program.Length, new FileInfo(Path.Combine(app.Folder, "other", "App")).Length);
    }

    [NativeAotFact]
    public async Task An_app_published_with_native_aot_exports_its_pages_feeds_and_sitemap()
    {
        var app = await CreateAppAsync("<PublishAot>true</PublishAot><TreatWarningsAsErrors>true</TreatWarningsAsErrors>");
        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "native")).AssertSuccess();

        (await Dotnet.RunProgramAsync(app.Folder, Path.Combine(app.Folder, "native", "App"), "export", "out")).AssertSuccess();

        var folder = Path.Combine(app.Folder, "out");
        string[] files = [".newscontent-export", "2022/06/07/rates.html", "404.html", "feed.json", "feed.xml", "old/rates.html", "robots.txt", "rss.xml", "sitemap.xml"];
        Assert.Equal(files, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Contains("<p>The bank <em>cut</em> rates.</p>", await File.ReadAllTextAsync(Path.Combine(folder, "2022", "06", "07", "rates.html")));
        Assert.Contains("/2022/06/07/rates.html", await File.ReadAllTextAsync(Path.Combine(folder, "old", "rates.html")));
        Assert.All(["feed.xml", "rss.xml", "feed.json", "sitemap.xml"], file => Assert.Contains("https://news.example.com/2022/06/07/rates.html", File.ReadAllText(Path.Combine(folder, file))));

    }

    private async Task<TestProject> CreateAppAsync(string properties = "")
    {
        await package.PackAsync("NewsContent.AspNetCore");
        return package.CreateProject("App")
            .File(
                "App.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk.Web">
                  <PropertyGroup>
                    <TargetFramework>net10.0</TargetFramework>
                    <Nullable>enable</Nullable>
                    <ImplicitUsings>enable</ImplicitUsings>
                    {properties}
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="NewsContent.AspNetCore" Version="{package.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .File("_config.yml", "title: Daily\nurl: https://news.example.com\n")
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\nredirect_from: /old/rates.html\n---\nThe bank *cut* rates.\n")
            .File("Program.cs", Program);
    }
}
