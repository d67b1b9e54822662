using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace NewsContent.Package.Tests;

/// <summary>The package as users install it: restored from a feed into a new folder, built and run.</summary>
[Collection(PackedPackage.Collection)]
public sealed class PackageTests(PackedPackage package)
{
    private const string Rates =
        """
        ---
        title: "Rates rise"
        date: 2022-06-07 07:14:55 +0000
        tags: rates
        ---
        The central bank <b onclick="x">raised</b> rates.
        """;

    private const string Program =
        """
        foreach (var article in App.Articles.All)
        {
            Console.WriteLine($"{article.Date:O} {article.Title} [{string.Join(",", article.Tags)}] {article.Text}");
        }

        Console.WriteLine(App.Articles.BySlug[App.Articles.Slugs.RatesRise].Url);
        """;

    private const string ExpectedOutput =
        """
        2022-06-07T07:14:55.0000000+00:00 Rates rise [rates] The central bank raised rates.
        /2022/06/07/rates-rise.html

        """;

    private static readonly string[] Platforms = ["linux-arm64", "linux-x64", "osx-arm64", "win-x64"];

    private static readonly string[] Images =
    [
        "AngleSharp.dll",
        "NewsContent.Compiler.dll",
        "NewsContent.Generator.dll",
        "NewsContent.Precompiler.dll",
        "NewsContent.Precompiler.runtimeconfig.json",
        "NodaTime.dll",
        "YamlDotNet.dll",
    ];

    [Fact]
    public void The_package_contains_the_runtime_and_the_generator_with_its_dependencies() =>
        Assert.Equal(
            [
                "NewsContent.nuspec",
                "README.md",
                "THIRD-PARTY-NOTICES.md",
                "analyzers/dotnet/cs/AngleSharp.dll",
                "analyzers/dotnet/cs/NewsContent.CodeFixes.dll",
                "analyzers/dotnet/cs/NewsContent.Compiler.dll",
                "analyzers/dotnet/cs/NewsContent.Generator.dll",
                "analyzers/dotnet/cs/NodaTime.dll",
                "analyzers/dotnet/cs/System.Buffers.dll",
                "analyzers/dotnet/cs/System.Memory.dll",
                "analyzers/dotnet/cs/System.Numerics.Vectors.dll",
                "analyzers/dotnet/cs/System.Runtime.CompilerServices.Unsafe.dll",
                "analyzers/dotnet/cs/System.Text.Encoding.CodePages.dll",
                "analyzers/dotnet/cs/YamlDotNet.dll",
                "build/NewsContent.Assets.targets",
                "build/NewsContent.Encoding.targets",
                "build/NewsContent.GitDates.targets",
                "build/NewsContent.props",
                "build/NewsContent.targets",
                "buildTransitive/NewsContent.props",
                "buildTransitive/NewsContent.targets",
                "icon.png",
                "lib/net8.0/NewsContent.dll",
                "lib/net8.0/NewsContent.xml",
                .. Platforms.Select(platform => $"runtimes/{platform}/lib/net8.0/NewsContent.dll"),
                .. Platforms.SelectMany(platform => Images.Select(file => $"tools/net10.0/{platform}/{file}")),
                "tools/net8.0/NewsContent.Precompiler.dll",
                "tools/net8.0/NewsContent.Precompiler.runtimeconfig.json",
                "tools/netstandard2.0/NewsContent.Build.dll",
            ],
            package.Entries());

    // A runtime ignores machine code of another major version, and then compiles everything itself.
    [Fact]
    public void The_machine_code_is_for_the_runtime_of_the_SDK()
    {
        var expected = VersionOf(File.ReadAllBytes(typeof(object).Assembly.Location));

        Assert.NotEqual(0, expected);
        Assert.All(
            Platforms.SelectMany(platform => Images
                .Where(file => file.EndsWith(".dll", StringComparison.Ordinal))
                .Select(file => $"tools/net10.0/{platform}/{file}")
                .Append($"runtimes/{platform}/lib/net8.0/NewsContent.dll")),
            path => Assert.Equal((path, expected), (path, VersionOf(package.Read(path)))));

        // The major version follows the signature "RTR".
        static int VersionOf(byte[] assembly)
        {
            using var reader = new PEReader(new MemoryStream(assembly));
            var header = reader.PEHeaders.CorHeader!.ManagedNativeHeaderDirectory;
            return header.Size == 0 ? 0 : reader.GetSectionData(header.RelativeVirtualAddress).GetReader(sizeof(int), sizeof(ushort)).ReadUInt16();
        }
    }

    [Fact]
    public async Task A_package_reference_and_a_folder_of_posts_are_all_there_is_to_it()
    {
        var app = package.CreateProject("App").Project().Post("2022-06-07-rates-rise.md", Rates).File("Program.cs", Program);

        var build = (await app.BuildAsync()).AssertSuccess();
        Assert.Contains("_posts/2022-06-07-rates-rise.md(6,21): warning NC2002: The event handler 'onclick' was removed from <b>", build.Output.Replace('\\', '/'));

        var run = await Dotnet.RunAsync(app.Folder, "run", "--no-build");
        Assert.Equal(ExpectedOutput, run.AssertSuccess().Output, ignoreLineEndingDifferences: true);
    }

    // The compiler truncates a property at a ';' and at a newline.
    [Fact]
    public async Task A_list_of_the_project_file_reaches_the_posts_whole()
    {
        var app = package.CreateProject("Lists")
            .Project(properties:
                """
                <NewsContentAllowElements>
                  main;
                  price-chart
                </NewsContentAllowElements>
                <NewsContentRemoveAttributes>title;class</NewsContentRemoveAttributes>
                <NewsContentAllowSchemes>tel; sms</NewsContentAllowSchemes>
                """)
            .Post("2022-06-07-rates.html", "---\ntitle: Rates\n---\n<main class=a><price-chart title=b><a href=sms:1>x</a></price-chart></main>")
            .File("Program.cs", "Console.Write(Lists.Articles.All[0].Html);");

        Assert.Equal("<main><price-chart><a href=\"sms:1\">x</a></price-chart></main>", await app.RunAsync());
    }

    [Fact]
    public void The_readme_shows_the_tested_example()
    {
        var readme = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "README.md")).ReplaceLineEndings("\n");

        Assert.All([Rates, Program, ExpectedOutput], text => Assert.Contains(text.ReplaceLineEndings("\n"), readme));
    }

    [Fact]
    public async Task The_same_posts_give_the_same_assembly_to_the_byte()
    {
        var app = package.CreateProject("App").Project()
            .Post("2022-06-07-rates-rise.md", Rates).Post("2022-06-08-降准.md", Rates).Post("2022-06-06-bonds.html", Rates)
            .File("Program.cs", Program);
        var once = await HashOfBuildAsync();
        Directory.Delete(Path.Combine(app.Folder, "bin"), recursive: true);
        Directory.Delete(Path.Combine(app.Folder, "obj"), recursive: true);

        Assert.Equal(once, await HashOfBuildAsync());

        app.Post("2022-06-07-rates-rise.md", Rates.Replace("raised", "cut"));
        Assert.NotEqual(once, await HashOfBuildAsync());

        async Task<string> HashOfBuildAsync()
        {
            (await app.BuildAsync("-v:q")).AssertSuccess();
            return Convert.ToHexString(SHA256.HashData(await File.ReadAllBytesAsync(Path.Combine(app.Folder, "bin", "Debug", "net10.0", "App.dll"))));
        }
    }

    [Fact]
    public async Task A_bad_post_fails_the_build_at_its_line()
    {
        var app = package.CreateProject("App").Project().Post("2022-06-07-rates-rise.md", Rates.Replace("2022-06-07 07:14:55 +0000", "soon")).File("Program.cs", "");

        var build = await app.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("_posts/2022-06-07-rates-rise.md(3,7): error NC1013: 'soon' is not a date", build.Output.Replace('\\', '/'));
    }

    [Fact]
    public async Task Posts_are_found_below_another_root_with_its_configuration()
    {
        var app = package.CreateProject("App")
            .Project(properties: "<NewsContentRoot>../site</NewsContentRoot>")
            .File("../site/_posts/2022/2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nText.\n")
            .File("../site/_config.yml", "timezone: Asia/Shanghai\n")
            .File("Program.cs", "var a = App.Articles.All[0]; Console.WriteLine($\"{a.SourcePath} {a.Date:O}\");");

        Assert.Equal("_posts/2022/2022-06-07-rates-rise.md 2022-06-07T00:00:00.0000000+08:00", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task Posts_can_be_named_one_by_one()
    {
        var app = package.CreateProject("App")
            .Project(
                properties: "<EnableDefaultNewsContentItems>false</EnableDefaultNewsContentItems>",
                items: """<ArticleFile Include="_posts/2022-06-07-rates-rise.md" />""")
            .Post("2022-06-07-rates-rise.md", Rates)
            .Post("2022-06-08-other.md", Rates)
            .File("Program.cs", Program);

        Assert.Equal(ExpectedOutput, await app.RunAsync(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task Severities_are_set_in_a_global_config_and_by_no_warn()
    {
        var app = package.CreateProject("App").Project().Post("2022-06-07-rates-rise.md", Rates).File("Program.cs", Program);

        var suppressed = await app.BuildAsync("-p:NoWarn=NC2002");
        Assert.DoesNotContain("NC2002", suppressed.AssertSuccess().Output);

        app.File(".globalconfig", "is_global = true\ndotnet_diagnostic.NC2002.severity = error\n");
        var raised = await app.BuildAsync();
        Assert.NotEqual(0, raised.ExitCode);
        Assert.Contains("error NC2002", raised.Output);
    }

    [Fact]
    public async Task A_removed_and_an_added_post_are_seen_by_the_next_build()
    {
        var app = package.CreateProject("App").Project()
            .Post("2022-06-07-a.md", Rates).Post("2022-06-08-b.md", Rates)
            .File("Program.cs", "Console.WriteLine(string.Join(\" \", App.Articles.All.Select(a => a.Slug)));");
        Assert.Equal("b a", (await app.RunAsync()).TrimEnd());

        File.Delete(Path.Combine(app.Folder, "_posts", "2022-06-08-b.md"));
        app.Post("2022-06-06-c.md", Rates);

        Assert.Equal("a c", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task A_library_with_posts_is_used_by_an_app()
    {
        var library = package.CreateProject("Library").Project(outputType: "Library").Post("2022-06-07-rates-rise.md", Rates);
        var app = package.CreateProject("App")
            .Project(usesPackage: false, items: $"""<ProjectReference Include="{library.ProjectFile}" />""")
            .File("Program.cs", Program.Replace("App.", "Library."));

        Assert.Equal(ExpectedOutput, await app.RunAsync(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_folder_whose_name_the_compiler_reads_as_a_comment_is_harmless()
    {
        var app = package.CreateProject("c# a").Post("2022-06-07-rates-rise.md", Rates)
            .Project(properties: "<RootNamespace>App</RootNamespace>")
            .File("Program.cs", "Console.WriteLine(App.Articles.All[0].SourcePath + \" \" + App.Articles.All[0].Url);");

        Assert.Equal("_posts/2022-06-07-rates-rise.md /2022/06/07/rates-rise.html", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task A_project_can_exclude_a_post()
    {
        var app = package.CreateProject("App").Project(items: """<ArticleFile Remove="_posts/2022-06-08-other.md" />""")
            .Post("2022-06-07-rates-rise.md", Rates).Post("2022-06-08-other.md", Rates)
            .File("Program.cs", Program);

        Assert.Equal(ExpectedOutput, await app.RunAsync(), ignoreLineEndingDifferences: true);
    }

    [Fact]
    public async Task A_project_of_an_odd_name_gets_a_valid_namespace()
    {
        var app = package.CreateProject("1st-news.class").Project().Post("2022-06-07-rates-rise.md", Rates)
            .File("Program.cs", "Console.WriteLine(_1st_news.@class.Articles.All.Count);");

        Assert.Equal("1", (await app.RunAsync()).TrimEnd());
    }
}
