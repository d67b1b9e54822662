namespace NewsContent.Generator.Tests.Analysis;

/// <summary>The reason why <c>Articles</c> is not defined, in a project without a <c>_posts</c> folder.</summary>
public sealed class MissingCollectionTests
{
    [Theory]
    [InlineData("class Page { int Count = ⟦Articles⟧.All.Count; }")]
    [InlineData("class Page { int Count = Content.⟦Articles⟧.All.Count; } namespace Content { class Other; }")]
    [InlineData("using static Content.⟦Articles⟧; namespace Content { class Other; }")]
    [InlineData("class Page { int Count = App.⟦Articles⟧.All.Count; }")]
    public async Task A_name_that_is_not_defined_is_explained_where_it_is_used(string marked)
    {
        var host = Create(marked.Replace("⟦", "").Replace("⟧", ""));

        var diagnostic = Assert.Single(await Editor.AnalyzeAsync(host.Output, host.Properties));

        Assert.Equal("NC6006", diagnostic.Id);
        Assert.StartsWith("'Articles' does not exist because the folder '/site/_posts' does not exist; put posts there,", diagnostic.GetMessage());
        Assert.Equal(marked.IndexOf('⟦'), diagnostic.Location.SourceSpan.Start);
    }

    [Theory]
    [InlineData("using Content; class Page { int Count = Articles.Count; } namespace Content { class Articles { public static int Count; } }")]
    [InlineData("class Page { object Articles = 1; object Other => Articles; }")]
    [InlineData("class Page { object Other => Missing.Articles; }")]
    [InlineData("class Page { object Other => new { Articles = 1 }.Articles; }")]
    public async Task A_name_that_is_something_else_is_left_alone(string code)
    {
        var host = Create(code);

        Assert.Empty(await Editor.AnalyzeAsync(host.Output, host.Properties));
    }

    private static TestHost Create(string code) => new TestHost(code: code, properties: new() { ["build_property._NewsContentExpectsPosts"] = "false" }).Run();
}
