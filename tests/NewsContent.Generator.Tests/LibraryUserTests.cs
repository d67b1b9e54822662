using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace NewsContent.Generator.Tests;

/// <summary>A project without posts that references a library with articles.</summary>
public sealed class LibraryUserTests
{
    private static readonly Dictionary<string, string> NoPosts = new() { ["build_property._NewsContentExpectsPosts"] = "false" };

    [Theory]
    [InlineData(LanguageVersion.Latest)]
    [InlineData(LanguageVersion.CSharp10)]
    public void It_gets_no_class_and_no_diagnostic(LanguageVersion language)
    {
        var host = new TestHost(language, NoPosts).Run();

        Assert.Empty(host.Diagnostics);
        Assert.Empty(host.Result.GeneratedSources);
    }

    [Theory]
    [InlineData("post", "_posts/2022-05-01-bonds.md")]
    [InlineData("draft", "_drafts/bonds.md")]
    public void With_a_post_it_gets_the_class(string kind, string path)
    {
        var host = new TestHost(properties: NoPosts).Add(path, "---\ntitle: Bonds\n---\nText.", kind).Run();

        Assert.NotNull(host.Output.GetTypeByMetadataName("App.Articles"));
    }

    [Fact]
    public void With_a_declaration_it_gets_that_and_hears_of_the_empty_folder()
    {
        var host = new TestHost(properties: NoPosts, code: "using NewsContent; [ArticleCollection<Article>(\"_authors\")] public static partial class Authors;").Run();

        Assert.Equal(["NC5024"], host.Diagnostics.Select(diagnostic => diagnostic.Id));
        Assert.Null(host.Output.GetTypeByMetadataName("App.Articles"));
        Assert.NotEmpty(host.Output.GetTypeByMetadataName("Authors")!.GetMembers("All"));
    }

    [Fact]
    public void A_project_that_is_expected_to_have_posts_is_warned_without_any() =>
        Assert.Equal(["NC5005"], new TestHost(properties: new() { ["build_property._NewsContentExpectsPosts"] = "true" }).Run().Diagnostics.Select(diagnostic => diagnostic.Id));
}
