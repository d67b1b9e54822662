namespace NewsContent.Package.Tests;

/// <summary>Posts whose data is an embedded resource, compiled by the package's build step before the compiler runs.</summary>
[Collection(PackedPackage.Collection)]
public sealed class LargeCollectionTests(PackedPackage package)
{
    private const string Program =
        """
        var article = App.Articles.BySlug["rates"u8];
        Console.WriteLine($"{article.Title} {article.Url} {article.Html.TrimEnd()} {article.Text} {App.Articles.ByTag["降准"].Count} {App.Articles.All.Count} {App.Articles.Slugs.Rates}");
        """;

    private const string Post = "---\ntitle: Rates\ntags: [降准]\n---\nThe bank *cut* rates.\n";
    private const string Printed = "Rates /2022/06/07/rates.html <p>The bank <em>cut</em> rates.</p> The bank cut rates. 1 1 rates";

    [Theory]
    [InlineData("<NewsContentData>Resource</NewsContentData>", true)]
    [InlineData("<NewsContentResourceThreshold>0</NewsContentResourceThreshold>", true)]
    [InlineData("<NewsContentResourceThreshold>1</NewsContentResourceThreshold>", false)]
    [InlineData("<NewsContentResourceThreshold>0</NewsContentResourceThreshold><NewsContentData>Code</NewsContentData>", false)]
    public async Task The_project_sets_the_location_of_the_data_without_effect_on_the_app(string properties, bool isResource)
    {
        var app = package.CreateProject("App").Project(properties: properties + "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-rates.md", Post)
            .File("Program.cs", Program + "Console.WriteLine(typeof(App.Articles).Assembly.GetManifestResourceNames().Length);");

        Assert.Equal(Printed + "\n" + (isResource ? 1 : 0), (await app.RunAsync()).TrimEnd(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_build_shows_each_problem_once_with_the_severity_that_the_project_gives_it()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData><NoWarn>$(NoWarn);NC1020</NoWarn>")
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\n---\n<p onclick=\"x\">a</p>\n")
            .File(".globalconfig", "is_global = true\ndotnet_diagnostic.NC2002.severity = error\n")
            .File("Program.cs", "return;");

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);

        // The summary of a failed build repeats its errors.
        var shown = build.Output[..build.Output.IndexOf("Build FAILED", StringComparison.Ordinal)];
        Assert.Single(shown.Replace('\\', '/').Split('\n'), line => line.Contains("_posts/2022-06-07-rates.md(4,4): error NC2002", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_file_that_cannot_be_written_is_one_error_that_names_it()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>").Post("2022-06-07-rates.md", Post).File("Program.cs", "return;");
        Directory.CreateDirectory(Path.Combine(app.Folder, "obj/Debug/net10.0/newscontent/posts.cache"));

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        var error = Assert.Single(build.Output[..build.Output.IndexOf("Build FAILED", StringComparison.Ordinal)].Split('\n'), line => line.Contains("error ", StringComparison.Ordinal));
        Assert.Contains("App.csproj : error NC9010: A file cannot be read or written (", error, StringComparison.Ordinal);
        Assert.Contains("posts.cache", error, StringComparison.Ordinal);
    }

    // Characters with a meaning in a shell or MSBuild.
    [Theory]
    [InlineData("a $HOME `b` & (c)")]
    [InlineData("降准 %PATH% 'd'")]
    public async Task A_folder_may_have_any_name(string folder)
    {
        var app = package.CreateProject(folder).Project(properties: "<NewsContentData>Resource</NewsContentData><RootNamespace>App</RootNamespace><AssemblyName>App</AssemblyName>")
            .Post("2022-06-07-rates.md", Post)
            .File("Program.cs", Program);

        Assert.Equal(Printed, (await app.RunAsync()).TrimEnd());
    }

    [UnixFact]
    public async Task The_name_of_a_post_says_nothing_to_the_build()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>")
            .Post("2022-06-07-a\nsource|secret.md", Post)
            .File("Program.cs", "return;");

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("App.csproj : error NC5070: ", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Edited_added_and_removed_posts_are_in_the_next_build()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>")
            .Post("2022-06-07-rates.md", Post)
            .Post("2022-06-08-gone.md", "---\ntitle: Gone\n---\n")
            .File("Program.cs", """Console.WriteLine(string.Join(" ", App.Articles.All.Select(article => article.Title)));""");
        Assert.Equal("Gone Rates", (await app.RunAsync()).TrimEnd());

        File.Delete(Path.Combine(app.Folder, "_posts/2022-06-08-gone.md"));
        app.Post("2022-06-07-rates.md", Post.Replace("title: Rates", "title: Cuts", StringComparison.Ordinal)).Post("2022-06-09-new.md", "---\ntitle: New\n---\n");
        Assert.Equal("New Cuts", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task A_deleted_configuration_is_not_in_the_next_build()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>")
            .Post("2022-06-07-rates.md", Post)
            .File("_config.yml", "permalink: /:title/\n")
            .File("Program.cs", "Console.WriteLine(App.Articles.All[0].Url);");
        Assert.Equal("/rates/", (await app.RunAsync()).TrimEnd());

        File.Delete(Path.Combine(app.Folder, "_config.yml"));
        Assert.Equal("/2022/06/07/rates.html", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task A_build_after_a_build_compiles_nothing()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>")
            .Post("2022-06-07-rates.md", Post)
            .File("Program.cs", Program);
        (await app.BuildAsync("-v:q")).AssertSuccess();

        var build = (await app.BuildAsync("--no-restore", "-v:n")).AssertSuccess().Output;

        Assert.Contains("Skipping target \"NewsContentPrecompileArticles\"", build, StringComparison.Ordinal);
        Assert.Contains("Skipping target \"CoreCompile\"", build, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_target_framework_has_its_articles()
    {
        var app = package.CreateProject("App")
            .File(
                "App.csproj",
                $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <TargetFrameworks>net8.0;net10.0</TargetFrameworks>
                    <ImplicitUsings>enable</ImplicitUsings>
                    <NewsContentData>Resource</NewsContentData>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="NewsContent" Version="{package.Version}" />
                  </ItemGroup>
                </Project>
                """)
            .Post("2022-06-07-rates.md", Post)
            .File("Library.cs", "public static class Library { public static int Count => App.Articles.All.Count; }");

        (await app.BuildAsync("-v:q")).AssertSuccess();

        Assert.All(["net8.0", "net10.0"], framework => Assert.True(File.Exists(Path.Combine(app.Folder, "obj/Debug", framework, "newscontent/articles.bin"))));
    }

    [NativeAotFact]
    public async Task An_app_published_with_native_aot_reads_them_without_a_warning()
    {
        var app = package.CreateProject("App")
            .Project(properties: "<NewsContentData>Resource</NewsContentData><PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-rates.md", Post)
            .File("Program.cs", Program);

        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "out")).AssertSuccess();

        Assert.Equal(Printed, (await Dotnet.RunProgramAsync(app.Folder, Path.Combine(app.Folder, "out", "App"))).AssertSuccess().Output.TrimEnd());
    }

    [Fact]
    public async Task A_single_file_reads_them()
    {
        var app = package.CreateProject("App")
            .Project(properties: "<NewsContentData>Resource</NewsContentData><PublishSingleFile>true</PublishSingleFile><SelfContained>false</SelfContained><UseCurrentRuntimeIdentifier>true</UseCurrentRuntimeIdentifier>")
            .Post("2022-06-07-rates.md", Post)
            .File("Program.cs", Program);

        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "out")).AssertSuccess();

        Assert.Equal(Printed, (await Dotnet.RunProgramAsync(app.Folder, Path.Combine(app.Folder, "out", "App"))).AssertSuccess().Output.TrimEnd());
    }
}
