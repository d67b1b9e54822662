using System.Text.RegularExpressions;

namespace NewsContent.Build.Tests;

/// <summary>Misspelled properties of the package are found in project files, at their line and column.</summary>
public sealed class ProjectPropertiesTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("newscontent-").FullName;

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Theory]
    [InlineData("NewsContentPage", "NewsContentPages")]
    [InlineData("NewsContentRoots", "NewsContentRoot")]
    [InlineData("NewsContentAllowStyles", "NewsContentAllowStyle")]
    [InlineData("NewscontentStrikt", "NewsContentStrict")]
    [InlineData("NewsContentDraft", "NewsContentDrafts")]
    [InlineData("NewsContentResourceTreshold", "NewsContentResourceThreshold")]
    public void A_misspelled_property_is_found_at_its_location(string name, string meant)
    {
        var found = Assert.Single(Find($"<Project>\n  <PropertyGroup Condition=\"true\">\n    <Other/>\n    <{name}>true</{name}>\n  </PropertyGroup>\n</Project>"));

        Assert.Equal((name, meant, 4, 6), (found.Name, found.Meant, found.Line, found.Column));
    }

    [Theory]
    [InlineData("<PropertyGroup><NewsContentPages>true</NewsContentPages><newscontentpages>true</newscontentpages></PropertyGroup>")]
    [InlineData("<PropertyGroup><NewsContentVersionOfMine>1</NewsContentVersionOfMine></PropertyGroup>")]
    [InlineData("<PropertyGroup><NewsContentPage>a</NewsContentPage><X>$(NewsContentPage)</X></PropertyGroup>")]
    [InlineData("<ItemGroup><NewsContentPage Include=\"a\" /></ItemGroup>")]
    [InlineData("<!-- <PropertyGroup><NewsContentPage>a</NewsContentPage></PropertyGroup> -->")]
    [InlineData("<PropertyGroup><NewsContentPage>a")]
    [InlineData("<PropertyGroup><EnableNewsContentPage>a</EnableNewsContentPage></PropertyGroup>")]
    public void Other_properties_and_invalid_files_are_not(string content) => Assert.Empty(Find($"<Project>{content}</Project>"));

    [Fact]
    public void A_file_that_does_not_exist_has_no_properties()
    {
        Assert.Empty(ProjectProperties.Find(Path.Combine(_root, "none.csproj")));
        Assert.Empty(ProjectProperties.Find(""));
    }

    [Fact]
    public void Every_property_of_the_package_is_known()
    {
        var root = typeof(ProjectPropertiesTests).Assembly.GetCustomAttributes(false).OfType<System.Reflection.AssemblyMetadataAttribute>().SingleOrDefault(attribute => attribute.Key == "RepositoryRoot")?.Value;
        Assert.NotNull(root);
        var text = string.Concat(Directory.GetFiles(Path.Combine(root, "src/NewsContent/build")).Select(File.ReadAllText));
        var names = Regex.Matches(text, @"\$\(NewsContent(\w+)\)|CompilerVisibleProperty Include=""NewsContent(\w+)""").Select(match => match.Groups[1].Value + match.Groups[2].Value).Distinct();

        Assert.Empty(names.Except(ProjectProperties.Names));
    }

    private IReadOnlyList<MisspelledProperty> Find(string text)
    {
        var path = Path.Combine(_root, "App.csproj");
        File.WriteAllText(path, text);
        return ProjectProperties.Find(path);
    }
}
