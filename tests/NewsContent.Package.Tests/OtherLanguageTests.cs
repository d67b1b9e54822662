namespace NewsContent.Package.Tests;

/// <summary>Projects in F# and Visual Basic, for which no code is generated.</summary>
[Collection(PackedPackage.Collection)]
public sealed class OtherLanguageTests(PackedPackage package)
{
    [Theory]
    [InlineData("fsproj", "F#", "Program.fs", "printfn \"Hello\"")]
    [InlineData("vbproj", "VB", "Program.vb", "Module Program\n    Sub Main()\n    End Sub\nEnd Module")]
    public async Task A_project_with_the_package_itself_is_told_the_recipe(string extension, string language, string file, string code)
    {
        var app = Create(extension, file, code, $"""<PackageReference Include="NewsContent" Version="{package.Version}" />""").Post("2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nText.\n");

        var build = (await app.BuildAsync()).AssertSuccess();

        Assert.Contains($"warning NC5092: NewsContent compiles posts only in C# projects, but the language of this project is {language}; move the posts to a C# library and reference that project", build.Output);
        Assert.Contains("https://github.com/newscontent/newscontent/blob/main/docs/recipes.md#a-class-library-of-articles-used-by-several-apps", build.Output);
    }

    [Theory]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors>", "error NC5092: ", false)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><WarningsNotAsErrors>NC5092</WarningsNotAsErrors>", "warning NC5092: ", true)]
    [InlineData("<TreatWarningsAsErrors>true</TreatWarningsAsErrors><NoWarn>NC5092</NoWarn>", null, true)]
    public async Task The_warning_obeys_the_properties_of_the_project(string properties, string? expected, bool succeeds)
    {
        var app = Create("fsproj", "Program.fs", "printfn \"Hello\"", $"""<PackageReference Include="NewsContent" Version="{package.Version}" />""", properties);

        var build = await app.BuildAsync();

        Assert.Equal(succeeds, build.ExitCode == 0);
        if (expected is null)
        {
            Assert.DoesNotContain("NC5092: ", build.Output);
        }
        else
        {
            Assert.Contains(expected, build.Output);
        }
    }

    [Fact]
    public async Task A_project_over_a_library_of_articles_uses_them_without_a_warning()
    {
        var content = package.CreateProject("Content").Project(outputType: "Library").Post("2022-06-07-rates-rise.md", "---\ntitle: Rates rise\n---\nText.\n");
        var app = Create("fsproj", "Program.fs", "printfn \"%s\" Content.Articles.BySlug[Content.Articles.Slugs.RatesRise].Title", $"""<ProjectReference Include="{content.ProjectFile}" />""", "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>");

        Assert.Equal("Rates rise", (await app.RunAsync()).Trim());
    }

    private TestProject Create(string extension, string file, string code, string reference, string properties = "") => package.CreateProject("App")
        .File(
            "App." + extension,
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {(extension == "fsproj" ? $"""<Compile Include="{file}" />""" : "")}
                {reference}
              </ItemGroup>
            </Project>
            """)
        .File(file, code);
}
