namespace NewsContent.Generator.Tests;

/// <summary>Projects under <c>dotnet watch</c>, where an edit of a post must start the app again.</summary>
public sealed class WatchTests
{
    private const string FileName = "NewsContent.Watched.g.cs";

    private static readonly Dictionary<string, string> Watched = new() { ["build_property._NewsContentIsWatched"] = "true" };

    [Theory]
    [InlineData("_posts/2022-05-01-bonds.md", "post")]
    [InlineData("_posts/2022-05-01-bonds.md", "watched")]
    [InlineData("_includes/bonds.html", "include")]
    [InlineData("_config.yml", "config")]
    public void An_edited_file_of_the_site_changes_a_constant(string path, string kind)
    {
        var host = new TestHost(properties: Watched).Add(path, "title: Bonds", kind).Run();
        var before = ConstantOf(host);

        host.Edit(path, _ => "title: Rates").Run();

        Assert.NotEqual(before, ConstantOf(host));
    }

    [Fact]
    public void An_edit_of_other_files_changes_nothing()
    {
        var host = new TestHost(properties: Watched).Add("_posts/2022-05-01-bonds.md", "Text").Add("notes.txt", "a", kind: "").Run();
        var before = ConstantOf(host);

        host.Edit("notes.txt", _ => "b").EditCode("class Program;").Run();

        Assert.Equal(before, ConstantOf(host));
    }

    [Fact]
    public void A_build_has_no_such_constant() =>
        Assert.DoesNotContain(FileName, new TestHost().Add("_posts/2022-05-01-bonds.md", "Text").Run().Result.GeneratedSources.Select(source => source.HintName));

    private static string ConstantOf(TestHost host) => host.Result.GeneratedSources.Single(source => source.HintName == FileName).SourceText.ToString();
}
