namespace NewsContent.Generator.Tests;

/// <summary>The namespace of <c>Articles</c>, which docs/recipes.md states.</summary>
public sealed class RootNamespaceTests
{
    [Theory]
    [InlineData("My.News", "My.News.Articles")]
    [InlineData("my-news", "my_news.Articles")]
    [InlineData("My.2022-news", "My._2022_news.Articles")]
    [InlineData("2022", "_2022.Articles")]
    [InlineData("new.class", "new.class.Articles")]
    [InlineData("My News", "My_News.Articles")]
    [InlineData("", "Articles")]
    public void It_is_the_root_namespace_with_underscores_for_what_c_sharp_does_not_allow(string rootNamespace, string expected)
    {
        var host = new TestHost(properties: new() { ["build_property.RootNamespace"] = rootNamespace }).Add(TestPosts.Bonds.Path, TestPosts.Bonds.Text).Run();

        Assert.Equal(expected, host.LoadAssembly().GetTypes().Single(type => type.Name == "Articles").FullName);
    }
}
