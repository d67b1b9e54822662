using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Site;

public sealed class RelativeLinksTests
{
    [Theory]
    [InlineData("plugins: [jekyll-feed, jekyll-relative-links]\nrelative_links: {collections: true}\n", true)]
    [InlineData("gems: [jekyll-relative-links]\nrelative_links: {enabled: true, collections: true}\n", true)]
    [InlineData("plugins: [jekyll-relative-links]\n", false)]
    [InlineData("plugins: [jekyll-relative-links]\nrelative_links: {enabled: false, collections: true}\n", false)]
    [InlineData("relative_links: {collections: true}\n", false)]
    [InlineData("plugins: jekyll-relative-links\nrelative_links: [a]\n", false)]
    public void The_plugin_for_relative_links_changes_posts_only_if_it_is_told_to(string text, bool resolves)
    {
        var config = SiteConfig.Parse("/site/_config.yml", text);

        Assert.Equal(resolves, config.Settings.ResolvesSourceLinks);
        Assert.Empty(config.Problems);
    }
}
