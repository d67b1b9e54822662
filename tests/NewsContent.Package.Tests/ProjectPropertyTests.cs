namespace NewsContent.Package.Tests;

/// <summary>Misspelled properties of the package in a user's project.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ProjectPropertyTests(PackedPackage package)
{
    [Theory]
    [InlineData("", "warning NC5104: ", true)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error NC5104: ", false)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>NC5104</NoWarn>", null, true)]
    public async Task A_misspelled_property_is_reported_at_its_location(string properties, string? expected, bool succeeds)
    {
        var app = package.CreateProject("App")
            .Project(properties: properties + "\n<NewsContentPage>true</NewsContentPage>")
            .File("Directory.Build.props", "<Project>\n  <PropertyGroup>\n    <NewsContentStrikt>true</NewsContentStrikt>\n  </PropertyGroup>\n</Project>")
            .File("Program.cs", "System.Console.WriteLine(App.Articles.All.Count);")
            .Post("2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nText.\n");

        var build = await app.BuildAsync();

        Assert.Equal(succeeds, build.ExitCode == 0);
        if (expected is null)
        {
            Assert.DoesNotContain("NC5104: ", build.Output);
            return;
        }

        Assert.Contains("App.csproj(8,2): " + expected + "The MSBuild property 'NewsContentPage' has no meaning; did you mean 'NewsContentPages'?", build.Output);
        Assert.Contains("Directory.Build.props(3,6): " + expected + "The MSBuild property 'NewsContentStrikt' has no meaning; did you mean 'NewsContentStrict'?", build.Output);
    }
}
