using System.Globalization;

namespace NewsContent.Package.Tests;

/// <summary>An incremental build yields the articles of a clean build, regardless of culture, file times and the content of <c>obj</c>.</summary>
[Collection(PackedPackage.Collection)]
public sealed class TrustedBuildTests(PackedPackage package)
{
    private const string Titles = """Console.WriteLine(string.Join(" ", App.Articles.All.Select(article => article.Title)));""";

    public static TheoryData<string, string> CulturesWithOtherCalendars()
    {
        var data = new TheoryData<string, string>();
        foreach (var culture in (string[])["th_TH", "ar_SA", "fa_IR", "ps_AF"])
        {
            data.Add(culture, "Code");
            data.Add(culture, "Resource");
        }

        return data;
    }

    [UnixTheory]
    [MemberData(nameof(CulturesWithOtherCalendars))]
    public async Task Dates_do_not_depend_on_the_user_s_calendar(string culture, string data)
    {
        var app = package.CreateProject("App").Project(properties: $"<NewsContentData>{data}</NewsContentData><NewsContentDrafts>true</NewsContentDrafts>")
            .Post("2022-06-07-past.md", "---\ntitle: Past\n---\nText.\n")
            .Post($"{DateTime.UtcNow.Year + 1}-06-07-future.md", "---\ntitle: Future\n---\nText.\n")
            .File("_drafts/draft.md", "---\ntitle: Draft\n---\nText.\n")
            .File("Program.cs", """foreach (var article in App.Articles.All) { Console.Write($"{article.Title} {article.Date.Year.ToString(System.Globalization.CultureInfo.InvariantCulture)} "); }""");
        File.SetLastWriteTimeUtc(Path.Combine(app.Folder, "_drafts/draft.md"), new DateTime(2022, 7, 8, 9, 10, 11, DateTimeKind.Utc));

        (await Dotnet.RunInCultureAsync(app.Folder, culture, "build", "-v:q")).AssertSuccess();
        Assert.Equal("Draft 2022 Past 2022", (await Dotnet.RunAsync(app.Folder, "run", "--no-build")).AssertSuccess().Output.Trim());

        app.Post("2022-06-07-past.md", "---\ntitle: Edited\n---\nText.\n");
        (await Dotnet.RunInCultureAsync(app.Folder, culture, "build", "-v:q")).AssertSuccess();
        Assert.Equal("Draft 2022 Edited 2022", (await Dotnet.RunAsync(app.Folder, "run", "--no-build")).AssertSuccess().Output.Trim());
    }

    // An archive may set the same time for all files, as reproducible builds do.
    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_file_that_gets_content_of_another_length_and_the_same_time_is_compiled_again(string data)
    {
        var app = package.CreateProject("App").Project(properties: $"<NewsContentData>{data}</NewsContentData>")
            .Post("2022-06-07-a.md", "---\ntitle: First\n---\nText.\n")
            .File("Program.cs", Titles);
        SetTime("_posts/2022-06-07-a.md");
        Assert.Equal("First", (await app.RunAsync()).TrimEnd());

        app.Post("2022-06-07-a.md", "---\ntitle: Second\n---\nText.\n");
        SetTime("_posts/2022-06-07-a.md");
        Assert.Equal("Second", (await app.RunAsync()).TrimEnd());

        void SetTime(string path) => File.SetLastWriteTimeUtc(Path.Combine(app.Folder, path), DateTime.UnixEpoch.AddDays(1));
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task A_file_that_gets_older_content_is_compiled_again(string data)
    {
        var app = package.CreateProject("App").Project(properties: $"<NewsContentData>{data}</NewsContentData>")
            .Post("2022-06-07-a.md", "---\ntitle: First\n---\nText.\n")
            .Post("2022-06-06-b.md", "---\ntitle: Second\n---\nText.\n")
            .File("Program.cs", Titles);
        SetTime("_posts/2022-06-07-a.md", 1);
        SetTime("_posts/2022-06-06-b.md", 2);
        Assert.Equal("First Second", (await app.RunAsync()).TrimEnd());

        // A backup is restored with its own time.
        app.File("backup.md", "---\ntitle: Restored\n---\nText.\n");
        SetTime("backup.md", 0);
        File.Move(Path.Combine(app.Folder, "backup.md"), Path.Combine(app.Folder, "_posts/2022-06-07-a.md"), overwrite: true);
        Assert.Equal("Restored Second", (await app.RunAsync()).TrimEnd());

        // Two names are swapped.
        var (a, b, other) = (Path.Combine(app.Folder, "_posts/2022-06-07-a.md"), Path.Combine(app.Folder, "_posts/2022-06-06-b.md"), Path.Combine(app.Folder, "other"));
        File.Move(a, other);
        File.Move(b, a);
        File.Move(other, b);
        Assert.Equal("Second Restored", (await app.RunAsync()).TrimEnd());

        void SetTime(string path, int hours) =>
            File.SetLastWriteTimeUtc(Path.Combine(app.Folder, path), DateTime.Parse("2022-06-07", CultureInfo.InvariantCulture).AddHours(hours));
    }

    [Fact]
    public async Task Outputs_that_are_missing_or_damaged_are_written_again()
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-a.md", "---\ntitle: First\n---\nText.\n")
            .File("Program.cs", Titles);
        Assert.Equal("First", (await app.RunAsync()).TrimEnd());
        var folder = Path.Combine(app.Folder, "obj/Debug/net10.0/newscontent");

        foreach (var output in (string[])["articles.bin", "articles.txt", "Articles.g.cs"])
        {
            File.Delete(Path.Combine(folder, output));
            Assert.Equal("First", (await app.RunAsync()).TrimEnd());

            File.WriteAllBytes(Path.Combine(folder, output), new byte[4096]);
            Assert.Equal("First", (await app.RunAsync()).TrimEnd());
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Two_builds_at_once_take_turns(bool isFirst)
    {
        var app = package.CreateProject("App").Project(properties: "<NewsContentData>Resource</NewsContentData>").Post("2022-06-07-a.md", "---\ntitle: First\n---\nText.\n").File("Program.cs", Titles);
        (await app.BuildAsync("-v:q")).AssertSuccess();
        app.Post("2022-06-07-a.md", "---\ntitle: Edited\n---\nText.\n");
        if (isFirst)
        {
            Directory.Delete(Path.Combine(app.Folder, "obj", "Debug", "net10.0", "newscontent"), recursive: true);
        }

        var builds = await Task.WhenAll(
            app.BuildAsync("--no-restore", "-v:q", "-t:ResolveReferences;GenerateMSBuildEditorConfigFile;NewsContentPrecompileArticles"),
            app.BuildAsync("--no-restore", "-v:q", "-t:ResolveReferences;GenerateMSBuildEditorConfigFile;NewsContentPrecompileArticles"));

        Assert.All(builds, build => build.AssertSuccess());
        Assert.Equal("Edited", (await app.RunAsync()).TrimEnd());
    }
}
