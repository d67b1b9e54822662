using System.Diagnostics;

namespace NewsContent.Package.Tests;

/// <summary>The dates of last commits in a project in a subfolder of a git repository.</summary>
[Collection(PackedPackage.Collection)]
public sealed class GitDateTests(PackedPackage package)
{
    private const string Program =
        """
        foreach (var article in App.Articles.All)
        {
            Console.Write($"{article.Slug} {article.LastModified?.ToString("yyyy-MM-dd HH:mm zzz") ?? "-"};");
        }
        """;

    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_new_commit_changes_dates_at_the_next_build_and_an_edit_runs_no_git(string data)
    {
        var app = CreateProject(data).Post("2022-06-07-利率.md", "---\ntitle: A\n---\nText.\n").Post("2022-06-08-b.md", "---\ntitle: B\nlast_modified_at: 2022-06-09\n---\nText.\n");
        Git(app, "2022-01-01T00:00:00Z", "init", "-q");
        Commit(app, "2022-06-10T07:30:00+0800");

        Assert.Equal("b 2022-06-09 00:00 +00:00;利率 2022-06-09 23:30 +00:00;", await app.RunAsync());

        // An edit keeps the list; git would fail without its objects.
        var list = Path.Combine(app.Folder, "obj", "Debug", "net10.0", "newscontent", "dates.txt");
        var written = File.GetLastWriteTimeUtc(list);
        var objects = Path.Combine(app.Folder, ".git", "objects");
        Directory.Move(objects, objects + ".hidden");
        app.Post("2022-06-08-b.md", "---\ntitle: B\n---\nEdited.\n");
        Assert.Equal("b 2022-06-09 23:30 +00:00;利率 2022-06-09 23:30 +00:00;", await app.RunAsync());
        Assert.Equal(written, File.GetLastWriteTimeUtc(list));
        Directory.Move(objects + ".hidden", objects);

        Commit(app, "2022-06-11T00:00:00Z");
        Assert.Equal("b 2022-06-11 00:00 +00:00;利率 2022-06-09 23:30 +00:00;", await app.RunAsync());
    }

    [Fact]
    public async Task A_project_without_a_repository_is_built_with_a_warning_that_is_never_an_error()
    {
        var app = CreateProject("Auto", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>").Post("2022-06-07-a.md", "---\ntitle: A\n---\nText.\n");

        var build = (await app.BuildAsync()).AssertSuccess();

        Assert.Contains("App.csproj : warning NC5106: Articles get no dates from git because '", build.Output);
        Assert.Equal("a -;", (await Dotnet.RunAsync(app.Folder, "run", "--no-build")).AssertSuccess().Output);
        Assert.DoesNotContain("NC5106", (await app.BuildAsync("-p:NoWarn=NC5106")).AssertSuccess().Output);
    }

    private TestProject CreateProject(string data, string properties = "") => package.CreateProject("App")
        .Project(properties: $"<NewsContentGitDates>true</NewsContentGitDates><NewsContentData>{data}</NewsContentData>{properties}")
        .File(".gitignore", "bin/\nobj/\n")
        .File("Program.cs", Program);

    private static void Commit(TestProject app, string time)
    {
        Git(app, "2022-01-01T00:00:00Z", "add", "-A");
        Git(app, time, "-c", "user.name=Mei", "-c", "user.email=mei@example.com", "commit", "-q", "-m", "change");
    }

    private static void Git(TestProject app, string time, params string[] arguments)
    {
        var start = new ProcessStartInfo("git", arguments) { WorkingDirectory = app.Folder };
        start.Environment["GIT_COMMITTER_DATE"] = time;
        using var process = Process.Start(start)!;
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }
}
