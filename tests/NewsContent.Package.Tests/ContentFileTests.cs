using System.Diagnostics;

namespace NewsContent.Package.Tests;

/// <summary>Names, links and special files of a site, in real builds and with both kinds of data.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ContentFileTests(PackedPackage package)
{
    private const string Post = "---\ntitle: Rates\n---\nText.\n";

    public static TheoryData<string, string> Names()
    {
        var data = new TheoryData<string, string>();
        foreach (var mode in new[] { "Code", "Resource" })
        {
            foreach (var name in new[] { "2022-06-08-a\nb.md", "a\nb/2022-06-08-c.md", "2022-06-08-a|b.md", "2022-06-08-a\"b.md", "2022-06-08-a\tb.md", "2022-06-08-a:b.md", "2022-06-08-*.md", "..\\..\\private\\2022-06-08-secret.md" })
            {
                data.Add(mode, name);
            }
        }

        return data;
    }

    [UnixTheory]
    [MemberData(nameof(Names))]
    public async Task A_name_that_does_not_reach_the_compiler_is_an_error(string mode, string name)
    {
        var app = App(mode).Post(name, Post);

        await AssertErrorAsync(app, "NC5070");
    }

    [UnixTheory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_link_out_of_the_site_is_an_error_and_one_inside_is_read(string mode)
    {
        var app = App(mode).File("other/2022-06-08-b.md", Post).File("../private/2022-06-09-c.md", Post);
        File.CreateSymbolicLink(Path.Combine(app.Folder, "_posts/2022-06-08-b.md"), "../other/2022-06-08-b.md");
        Assert.Equal("2", (await app.RunAsync()).TrimEnd());

        File.CreateSymbolicLink(Path.Combine(app.Folder, "_posts/2022-06-09-c.md"), "../../private/2022-06-09-c.md");
        await AssertErrorAsync(app, "NC5071");
    }

    [UnixTheory]
    [InlineData("Code", "_posts/2022-06-08-b.md")]
    [InlineData("Resource", "_posts/2022-06-08-b.md")]
    [InlineData("Code", "_config.yml")]
    [InlineData("Resource", "_config.yml")]
    public async Task A_named_pipe_is_an_error_and_does_not_hang(string mode, string path)
    {
        var app = App(mode);
        Process.Start("mkfifo", [Path.Combine(app.Folder, path)])!.WaitForExit();

        await AssertErrorAsync(app, "NC5072");
    }

    [UnixTheory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_refused_file_does_not_hide_the_problems_of_other_posts(string mode)
    {
        var app = App(mode).Post("2022-06-08-a|b.md", Post).Post("2022-06-09-c.md", "---\ntitle: Rates: up\n---\nText.").Post("2022-06-10-d.md", "---\ntitle: C # basics\n---\nText.");

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains("NC5070", build.Output, StringComparison.Ordinal);
        Assert.Contains("2022-06-09-c.md(2,8): warning NC1007", build.Output, StringComparison.Ordinal);
        Assert.Contains("2022-06-10-d.md(2,10): warning NC1070", build.Output, StringComparison.Ordinal);
    }

    [UnixTheory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_build_without_a_refused_file_writes_no_assembly(string mode)
    {
        var app = App(mode).Post("2022-06-08-a|b.md", Post);

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.Contains("App.csproj : error NC5100: ", build.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(Directory.GetFiles(app.Folder, "App.dll", SearchOption.AllDirectories), file => file.Contains("/bin/", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error NC5096: ", false)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NC5096;NC1001</WarningsNotAsErrors>", "warning NC5096: ", true)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>$(NoWarn);NC5096</NoWarn>", null, true)]
    [InlineData("<WarningsAsErrors>NC5096</WarningsAsErrors>", "error NC5096: ", false)]
    [InlineData("", "warning NC5096: ", true)]
    public async Task A_warning_about_a_file_obeys_the_properties_of_the_project(string properties, string? expected, bool succeeds)
    {
        var build = await App("Code", properties).Post("2022-06-08-b.rtf", Post).BuildAsync("-v:q", "-clp:NoSummary");

        Assert.Equal(succeeds, build.ExitCode == 0);
        if (expected is null)
        {
            Assert.DoesNotContain("NC5096: ", build.Output, StringComparison.Ordinal);
        }
        else
        {
            Assert.Contains(expected, build.Output, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task The_configuration_can_have_the_other_extension_of_YAML(string mode)
    {
        var app = App(mode).File("_config.yaml", "title: Daily\n").File("Program.cs", "Console.WriteLine(App.Articles.Site.Title);");
        Assert.Equal("Daily", (await app.RunAsync()).TrimEnd());

        // Jekyll 4.3 reads only _config.yml if both exist.
        app.File("_config.yml", "title: Weekly\n");
        Assert.Equal("Weekly", (await app.RunAsync()).TrimEnd());
        File.Delete(Path.Combine(app.Folder, "_config.yml"));
        Assert.Equal("Daily", (await app.RunAsync()).TrimEnd());
    }

    [Theory]
    [InlineData("netstandard2.0")]
    [InlineData("net48")]
    [InlineData("net6.0")]
    public async Task A_framework_that_is_not_supported_is_one_error(string framework)
    {
        var app = App("Code", $"<TargetFramework>{framework}</TargetFramework><LangVersion>13</LangVersion><OutputType>Library</OutputType><ImplicitUsings>disable</ImplicitUsings>");
        File.Delete(Path.Combine(app.Folder, "Program.cs"));

        await AssertErrorAsync(app, "NC5103");
    }

    [Fact]
    public async Task A_threshold_that_is_not_a_number_is_one_error() =>
        await AssertErrorAsync(App("Auto", "<NewsContentResourceThreshold>many</NewsContentResourceThreshold>"), "NC5003");

    private TestProject App(string mode, string properties = "") => package.CreateProject("App")
        .Project(properties: $"<NewsContentData>{mode}</NewsContentData>{properties}")
        .Post("2022-06-07-rates.md", Post)
        .File("Program.cs", "Console.WriteLine(App.Articles.All.Count);");

    private static async Task AssertErrorAsync(TestProject app, string id)
    {
        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        Assert.NotEqual(0, build.ExitCode);
        var errors = build.Output[..build.Output.IndexOf("Build FAILED", StringComparison.Ordinal)].Split('\n').Where(line => line.Contains("error ", StringComparison.Ordinal) && !line.Contains(" NC5100: ", StringComparison.Ordinal));
        Assert.Contains($"App.csproj : error {id}: ", Assert.Single(errors), StringComparison.Ordinal);
    }
}
