namespace NewsContent.Package.Tests;

/// <summary>A site with included files and data, built with the package.</summary>
[Collection(PackedPackage.Collection)]
public sealed class IncludeTests(PackedPackage package)
{
    [Theory]
    [InlineData("Code")]
    [InlineData("Resource")]
    public async Task An_edited_file_changes_the_articles_that_use_it(string mode)
    {
        var app = package.CreateProject("App").Project(properties: $"<NewsContentData>{mode}</NewsContentData><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\n---\n{% include note.html text=\"a\" %}\n")
            .File("_includes/note.html", "{{ include.text }} {{ site.data.people.mei }}")
            .File("_data/people.yml", "mei: Mei\n")
            .File("Program.cs", "Console.WriteLine(App.Articles.BySlug[\"rates\"].Text);");

        Assert.Equal("a Mei", (await app.RunAsync()).Trim());
        Assert.Equal("a May", (await app.File("_data/people.yml", "mei: May\n").RunAsync()).Trim());
        Assert.Equal("b a", (await app.File("_includes/note.html", "b {{ include.text }}").RunAsync()).Trim());
    }

    [Fact]
    public async Task A_problem_of_an_included_file_is_shown_once_at_the_file()
    {
        var app = package.CreateProject("App").Project()
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\n---\n{% include note.html %}\n")
            .Post("2022-06-08-bonds.md", "---\ntitle: Bonds\n---\n{% include note.html %}\n")
            .File("_includes/note.html", "Text.\n<b onclick=\"x\">b</b>")
            .File("Program.cs", "return;");

        var build = await app.BuildAsync("-v:q", "-clp:NoSummary");

        // The summary repeats it.
        var shown = build.Output[..build.Output.IndexOf("Build succeeded", StringComparison.Ordinal)];
        var line = Assert.Single(shown.Replace('\\', '/').Split('\n'), line => line.Contains("NC2002", StringComparison.Ordinal));
        Assert.Contains("_includes/note.html(2,4): warning NC2002", line, StringComparison.Ordinal);
        Assert.Contains("(included by 2022-06-07-rates.md)", line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_folder_is_listed_in_the_project()
    {
        var app = package.CreateProject("App").Project(
                properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>",
                items: "<ArticleResource Include=\"$(NewsContentRootFullPath)partials/**\" NewsContentKind=\"include\" />")
            .File("_config.yml", "includes_dir: partials\n")
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\n---\n{% include note.html %}\n")
            .File("partials/note.html", "Text.")
            .File("Program.cs", "Console.WriteLine(App.Articles.BySlug[\"rates\"].Text);");

        Assert.Equal("Text.", (await app.RunAsync()).Trim());
    }
}
