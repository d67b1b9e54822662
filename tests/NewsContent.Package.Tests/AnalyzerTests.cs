namespace NewsContent.Package.Tests;

/// <summary>The package's analyzers in a build, which lacks the dependencies of the code fixes.</summary>
[Collection(PackedPackage.Collection)]
public sealed class AnalyzerTests(PackedPackage package)
{
    [Fact]
    public async Task A_key_without_an_article_is_a_build_warning_and_all_analyzers_load()
    {
        var library = package.CreateProject("Library").Project(outputType: "Library")
            .Post("2022-06-07-rates-rise.md", "---\ntitle: Rates\ntags: bonds\n---\nText.\n");
        var app = package.CreateProject("App").Project(items: $"""<ProjectReference Include="{library.ProjectFile}" />""")
            .Post("2022-06-08-auctions.md", "---\ntitle: Auctions\n---\nText.\n")
            .File(
                "Program.cs",
                """
                _ = App.Articles.BySlug["auction"];
                _ = Library.Articles.BySlug["rates-rised"];
                _ = Library.Articles.ByTag["bnods"];
                """);

        var build = (await app.BuildAsync()).AssertSuccess();

        Assert.Contains("Program.cs(1,25): warning NC6001: No article of Articles has the slug 'auction'; did you mean 'auctions'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(2,29): warning NC6001: No article of Articles has the slug 'rates-rised'; did you mean 'rates-rise'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("Program.cs(3,28): warning NC6002: No article of Articles has the tag 'bnods'; did you mean 'bonds'?", build.Output, StringComparison.Ordinal);
        Assert.Contains("3 Warning(s)", build.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_documentation_of_a_slug_goes_into_the_projects_documentation_file()
    {
        var app = package.CreateProject("App")
            .Project(outputType: "Library", properties: "<GenerateDocumentationFile>true</GenerateDocumentationFile><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-rates-rise.md", "---\ntitle: Rates & bonds\n---\n央行 raised *rates*.\n");

        (await app.BuildAsync()).AssertSuccess();

        var documentation = System.Xml.Linq.XDocument.Load(Path.Combine(app.Folder, "bin", "Debug", "net10.0", "App.xml"));
        var slug = documentation.Descendants("member").Single(member => member.Attribute("name")!.Value == "F:App.Articles.Slugs.RatesRise");
        Assert.Equal("Rates & bonds, 2022-06-07央行 raised rates.", slug.Value.Trim());
    }
}
