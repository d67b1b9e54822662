namespace NewsContent.Generator.Tests;

/// <summary>Articles of different languages can share a slug.</summary>
public sealed class SlugLanguageTests
{
    [Theory]
    [InlineData("en", "Older")]
    [InlineData("zh", "Newer")]
    [InlineData("de", "Newer")]
    [InlineData("", "Newer")]
    public void The_slug_finds_the_article_in_the_language_of_the_site_or_else_the_newest(string language, string title)
    {
        var host = new TestHost()
            .Add("_posts/2022-06-07-rates.md", "---\ntitle: Older\nlang: en\n---\nText.\n")
            .Add("_posts/2022-06-08-rates.md", "---\ntitle: Newer\nlang: zh\n---\nText.\n")
            .Add("_config.yml", $"lang: {language}\n", "config")
            .Run();

        Assert.Empty(host.Diagnostics);
        Assert.Equal(title, host.Load().BySlug["rates"].Title);
    }
}
