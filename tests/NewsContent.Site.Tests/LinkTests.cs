using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>Follows every link from the home page, as a crawler does.</summary>
public sealed class LinkTests(RunningSite site) : IClassFixture<RunningSite>
{
    [Fact]
    public async Task Every_link_leads_somewhere_and_every_article_can_be_reached()
    {
        var pages = await LinkCheck.RunAsync(site.Address, address => site.GetAsync(address.PathAndQuery));

        Assert.Empty(News.All.Select(article => new Uri(site.Address, article.Url)).Except(pages));
    }
}
