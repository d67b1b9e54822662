using System.Text.Json;
using System.Text.RegularExpressions;

namespace NewsContent.Package.Tests;

/// <summary>The lines of a build of a site with many warnings, and its error log.</summary>
[Collection(PackedPackage.Collection)]
public sealed partial class WarningLimitTests(PackedPackage package)
{
    private const string Resource = "<NewsContentData>Resource</NewsContentData>";

    [Theory]
    [InlineData("")]
    [InlineData(Resource)]
    public async Task A_build_prints_few_lines_of_many_warnings_and_all_if_it_is_told_to(string data)
    {
        var app = Site(data);

        var summary = Warnings(await app.BuildAsync());
        Assert.Equal(4, summary.Count);
        Assert.Contains("warning NC2002: An event handler was removed (locations: 30, posts: 30, shown: 3); set ", summary[3], StringComparison.Ordinal);

        Assert.Equal(30, Warnings(await app.BuildAsync("-p:NewsContentWarnings=all")).Count);
    }

    [Theory]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")]
    [InlineData("<WarningsAsErrors>NC2002</WarningsAsErrors>" + Resource)]
    public async Task A_build_whose_warnings_are_errors_prints_all_and_fails(string properties)
    {
        var build = await Site(properties).BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Equal(30, ErrorLine().Matches(build.Output).Select(line => line.Value).Distinct().Count());
    }

    [Theory]
    [InlineData("")]
    [InlineData(Resource)]
    public async Task The_error_log_has_all_and_is_written_when_something_changes(string data)
    {
        var app = Site(data + "<NewsContentErrorLog>logs/content.sarif</NewsContentErrorLog>");
        var log = Path.Combine(app.Folder, "logs/content.sarif");
        (await app.BuildAsync()).AssertSuccess();
        Assert.Equal(30, await CountAsync(log));
        var written = File.GetLastWriteTimeUtc(log);

        (await app.BuildAsync("--no-restore")).AssertSuccess();
        Assert.Equal(written, File.GetLastWriteTimeUtc(log));

        File.Delete(log);
        app.Post("2022-06-01-a.md", "---\ntitle: Post\n---\nText.\n");
        (await app.BuildAsync("--no-restore")).AssertSuccess();
        Assert.Equal(29, await CountAsync(log));

        (await Dotnet.RunAsync(app.Folder, "clean")).AssertSuccess();
        Assert.False(File.Exists(Path.Combine(app.Folder, "obj/Debug/net10.0/newscontent/articles.sarif")));
        (await app.BuildAsync("--no-restore")).AssertSuccess();
        Assert.Equal(29, await CountAsync(log));
    }

    [Fact]
    public async Task A_site_with_its_data_in_a_resource_has_a_log_in_its_intermediate_folder()
    {
        var app = Site(Resource);

        (await app.BuildAsync()).AssertSuccess();

        Assert.Equal(30, await CountAsync(Path.Combine(app.Folder, "obj/Debug/net10.0/newscontent/articles.sarif")));
    }

    [Fact]
    public async Task Many_files_with_another_extension_are_few_lines()
    {
        var app = Site("");
        for (var i = 0; i < 30; i++)
        {
            app.Post($"2022-06-07-{i}.rtf", "Text.");
        }

        Assert.Equal(4, Warnings(await app.BuildAsync()).Count(line => line.Contains("NC5096", StringComparison.Ordinal)));
    }

    private TestProject Site(string properties)
    {
        var app = package.CreateProject("App").Project(outputType: "Library", properties: properties);
        for (var i = 1; i <= 30; i++)
        {
            app.Post($"2022-06-{i:D2}-a.md", $"---\ntitle: Post {i}\nslug: a{i}\n---\n<p onclick=a>a</p>\n");
        }

        return app;
    }

    private static async Task<int> CountAsync(string log)
    {
        using var document = JsonDocument.Parse(await File.ReadAllTextAsync(log));
        return document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Count(result => result.GetProperty("ruleId").GetString() == "NC2002");
    }

    // The summary of a build repeats its warnings.
    private static List<string> Warnings(RunResult build) => [.. WarningLine().Matches(build.AssertSuccess().Output).Select(line => line.Value).Distinct()];

    [GeneratedRegex(@"^.*warning NC\d{4}: .*$", RegexOptions.Multiline)]
    private static partial Regex WarningLine();

    [GeneratedRegex(@"^.*error NC\d{4}: .*$", RegexOptions.Multiline)]
    private static partial Regex ErrorLine();
}
