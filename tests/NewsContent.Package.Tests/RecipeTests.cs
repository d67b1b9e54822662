using System.Text.Json;

namespace NewsContent.Package.Tests;

/// <summary>The examples in <c>docs/recipes.md</c> work.</summary>
[Collection(PackedPackage.Collection)]
public sealed class RecipeTests(PackedPackage package)
{
    private const string Post = "---\ntitle: Rates rise\ndate: 2022-06-07 07:14:55 +0800\ntags: rates\n---\nThe central bank <b onclick=\"x\">raised</b> rates.\n";

    [Fact]
    public async Task The_report_of_a_build_holds_each_problem_with_its_severity_and_location()
    {
        var app = package.CreateProject("App").Project(outputType: "Library").Post("2022-06-07-rates-rise.md", Post)
            .File("Library.cs", "public static class Library;");

        (await app.BuildAsync("-p:NewsContentErrorLog=content.sarif")).AssertSuccess();
        Assert.Equal("warning", await ReadLevelAsync("content.sarif"));

        app.File(".globalconfig", "is_global = true\ndotnet_diagnostic.NC2002.severity = error\n");
        Assert.NotEqual(0, (await app.BuildAsync("-p:ErrorLog=build.sarif%2cversion=2.1", "-p:NewsContentWarnings=all")).ExitCode);
        Assert.Equal("error", await ReadLevelAsync("build.sarif"));

        async Task<string?> ReadLevelAsync(string log)
        {
            using var report = JsonDocument.Parse(await File.ReadAllTextAsync(Path.Combine(app.Folder, log)));
            var result = report.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Single(result => result.GetProperty("ruleId").GetString() == "NC2002");
            var location = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            Assert.EndsWith("/_posts/2022-06-07-rates-rise.md", location.GetProperty("artifactLocation").GetProperty("uri").GetString());
            Assert.Equal((6, 21, 32), (Number("startLine"), Number("startColumn"), Number("endColumn")));
            return result.GetProperty("level").GetString();

            int Number(string name) => location.GetProperty("region").GetProperty(name).GetInt32();
        }
    }

    [Fact]
    public async Task An_app_over_a_library_over_a_library_sees_the_articles_and_gets_no_class_and_no_warning()
    {
        const string Strict = "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

        var content = package.CreateProject("Content").Project(outputType: "Library").Post("2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nText.\n");
        var middle = package.CreateProject("Middle").Project(outputType: "Library", properties: Strict, items: $"""<ProjectReference Include="{content.ProjectFile}" />""", usesPackage: false)
            .File("Newest.cs", "using Content; namespace Middle { public static class Newest { public static string Title => Articles.All[0].Title; } }");
        var app = package.CreateProject("App").Project(properties: Strict, items: $"""<ProjectReference Include="{middle.ProjectFile}" />""", usesPackage: false)
            .File("Program.cs", "using Content; namespace App { static class Program { static void Main() => System.Console.WriteLine(Articles.All.Count + \" \" + Middle.Newest.Title); } }");

        Assert.Equal("1 Rates rise\n", (await app.RunAsync()).ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task A_project_with_a_direct_package_reference_is_warned_without_posts()
    {
        var app = package.CreateProject("App").Project(outputType: "Library").File("Library.cs", "public static class Library;");

        Assert.Contains("warning NC5005", (await app.BuildAsync()).AssertSuccess().Output);
    }

    [Fact]
    public async Task The_articles_of_several_projects_are_one_catalog()
    {
        var archive = package.CreateProject("Archive2021").Project(outputType: "Library").Post("2021-05-04-bonds.md", "---\ntitle: Bonds fall\n---\nText.\n");
        var site = package.CreateProject("Site").Project(items: $"""<ProjectReference Include="{archive.ProjectFile}" />""")
            .Post("2022-06-07-rates-rise.md", Post)
            .File(
                "Program.cs",
                """
                using NewsContent;

                var news = new ArticleCatalog<Article>(Site.Articles.Catalog, Archive2021.Articles.Catalog);
                Console.WriteLine(string.Join(" | ", news.All.Select(article => $"{article.Date:yyyy} {article.Title}")));
                Console.WriteLine(news.BySlug["bonds"].Url);
                """);

        Assert.Equal("2022 Rates rise | 2021 Bonds fall\n/2021/05/04/bonds.html\n", (await site.RunAsync()).ReplaceLineEndings("\n"));
    }
}
