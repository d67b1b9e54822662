using System.Net;

namespace NewsContent.Package.Tests;

/// <summary>Files of a site, served by an app, and by an app over a package of articles.</summary>
[Collection(PackedPackage.Collection)]
public sealed class AssetTests(PackedPackage package)
{
    private const string Program =
        """
        using NewsContent;
        var builder = WebApplication.CreateBuilder(args);
        builder.WebHost.UseStaticWebAssets();
        var app = builder.Build();
        app.UseStaticFiles();
        app.MapStaticAssets();
        app.MapGet("/article", () => Content.News.BySlug["rates"].Html);
        app.Run();
        """;

    private const string Declaration = "using NewsContent; namespace Content; [ArticleCollection<Article>(\"_posts\")] public static partial class News;";

    private static readonly byte[] Png = [0x89, .. "PNG\r\n\u001a\n"u8, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 3, 0x20, 0, 0, 1, 0xC2, 8, 6, 0, 0, 0];

    private static readonly string[] Served = ["images/chart.png", "files/a b.txt", "2022/06/07/rates/own.png", "2022/06/07/rates/shared.png", ".well-known/security.txt", "images/caf\u00e9.png", "2022/06/07/rates/caf\u00e9.png"];

    private static readonly string[] NotServed = ["private/secret.txt", "2022/06/07/rates/unused.pdf", "feed.xml", "_posts/shared.png", "_config.yml", "2022/06/08/draft/draft.png", "src/appsettings.json", ".git/config", "images/leak.txt", "2022/06/07/rates/leak.csv"];

    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task An_app_serves_the_files_of_its_site_and_reports_those_that_do_not_exist(string data)
    {
        var app = Site(package.CreateProject("App"), "../site/")
            .Project(properties: $"<NewsContentRoot>../site</NewsContentRoot><NewsContentData>{data}</NewsContentData>", sdk: "Microsoft.NET.Sdk.Web")
            .File("News.cs", Declaration)
            .File("Program.cs", Program);

        var build = (await app.BuildAsync("-v:q")).AssertSuccess().Output;
        await AssertServedAsync(app.Folder);

        Assert.Contains("2022-06-07-rates.md(6,6): warning NC3016: There is no file '/images/chrat.png'; did you mean '/images/chart.png'?", build);
        Assert.Single(build.Split('\n').Where(line => line.Contains("NC3016")).Distinct());

        (await Dotnet.RunAsync(app.Folder, "publish", "-v:q", "-o", "out")).AssertSuccess();
        Assert.All(Served, path => Assert.True(File.Exists(Path.Combine(app.Folder, "out/wwwroot", path)), path));
        Assert.All(NotServed, path => Assert.False(File.Exists(Path.Combine(app.Folder, "out/wwwroot", path)), path));

        // An edited picture changes the article, and only its own HTML.
        app.File("../site/images/chart.png", [.. Png[..19], 0x21, .. Png[20..]]);
        (await app.BuildAsync("-v:q")).AssertSuccess();
        await using var site = await RunningSite.StartAsync(app.Folder);
        using var client = new HttpClient { BaseAddress = site.Address };
        Assert.Contains("<img src=\"/images/chart.png\" alt=\"a\" width=\"801\" height=\"450\">", await client.GetStringAsync("article"));
    }

    [Fact]
    public async Task A_library_of_articles_carries_its_files_in_its_package_and_as_a_project()
    {
        var id = "Pictures." + package.Version[^12..];
        var library = Site(package.CreateProject("Content"), "")
            .Project(outputType: "Library", properties: "<NewsContentRoot>site</NewsContentRoot>")
            .File("News.cs", Declaration);
        MoveSite(library.Folder);
        await package.PackAsync(library, id);

        await AssertAppAsync($"""<PackageReference Include="{id}" Version="{package.Version}" />""");
        await AssertAppAsync($"""<ProjectReference Include="{library.ProjectFile}" />""");
    }

    [Fact]
    public async Task Without_assets_a_project_serves_and_reports_no_file()
    {
        var app = Site(package.CreateProject("App"), "../site/")
            .Project(properties: "<NewsContentRoot>../site</NewsContentRoot><NewsContentAssets>false</NewsContentAssets>", sdk: "Microsoft.NET.Sdk.Web")
            .File("News.cs", Declaration)
            .File("Program.cs", Program);

        Assert.DoesNotContain("NC3016", (await app.BuildAsync("-v:q")).AssertSuccess().Output);
        Assert.DoesNotContain("chart.png", File.ReadAllText(Path.Combine(app.Folder, "obj/Debug/net10.0/staticwebassets.build.json")));
    }

    private async Task AssertAppAsync(string reference)
    {
        var app = package.CreateProject("App").Project(items: reference, usesPackage: false, sdk: "Microsoft.NET.Sdk.Web").File("Program.cs", Program);
        (await app.BuildAsync("-v:q")).AssertSuccess();
        await AssertServedAsync(app.Folder);
    }

    private static async Task AssertServedAsync(string folder)
    {
        await using var site = await RunningSite.StartAsync(folder);
        using var client = new HttpClient { BaseAddress = site.Address };
        foreach (var path in Served)
        {
            using var response = await client.GetAsync(Uri.EscapeDataString(path).Replace("%2F", "/"));
            Assert.True(response.StatusCode == HttpStatusCode.OK, path);
            Assert.NotNull(response.Headers.ETag);
        }

        foreach (var path in NotServed)
        {
            Assert.True((await client.GetAsync(path)).StatusCode == HttpStatusCode.NotFound, path);
        }

        Assert.Contains("<img src=\"/2022/06/07/rates/own.png\" alt=\"c\" width=\"800\" height=\"450\">", await client.GetStringAsync("article"));
    }

    // The folder of the library contains its project, so the site is a folder in it.
    private static void MoveSite(string folder)
    {
        var site = Directory.CreateDirectory(Path.Combine(folder, "site")).FullName;
        foreach (var entry in new DirectoryInfo(folder).GetFileSystemInfos().Where(entry => entry.Name is not ("site" or "obj" or "bin" or "News.cs") && Path.GetExtension(entry.Name) != ".csproj"))
        {
            Directory.Move(entry.FullName, Path.Combine(site, entry.Name));
        }
    }

    private static TestProject Site(TestProject project, string folder) => project
        .File(folder + "_config.yml", "exclude: [private]\ninclude: [.well-known]\n")
        .File(folder + "images/chart.png", Png)
        .File(folder + "images/cafe\u0301.png", Png)
        .File(folder + "_posts/2022-06-07-rates/cafe\u0301.png", Png)
        .Link(folder + "images/leak.txt", "/etc/hostname")
        .Link(folder + "_posts/2022-06-07-rates/leak.csv", "/etc/hostname")
        .File(folder + "files/a b.txt", "Text.")
        .File(folder + ".well-known/security.txt", "Text.")
        .File(folder + "private/secret.txt", "Text.")
        .File(folder + "feed.xml", "---\nlayout: null\n---\n<feed/>")
        .File(folder + ".git/config", "Text.")
        .File(folder + "src/App.csproj", "<Project/>")
        .File(folder + "src/appsettings.json", "{}")
        .File(folder + "_posts/shared.png", Png)
        .File(folder + "_posts/unused.pdf", "Text.")
        .File(folder + "_posts/2022-06-07-rates/own.png", Png)
        .File(folder + "_posts/2022-06-08-draft/draft.png", Png)
        .File(folder + "_posts/2022-06-08-draft.md", "---\ntitle: Draft\npublished: false\n---\n![a](draft.png)\n")
        .File(folder + "_posts/2022-06-07-rates.md", "---\ntitle: Rates\n---\n![a](/images/chart.png)\n\n![b](/images/chrat.png)\n\n![c](own.png)\n\n![d](shared.png)\n\n[e](/files/a%20b.txt)\n");
}
