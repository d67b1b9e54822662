using NewsSite.Content;

namespace NewsContent.Site.Tests;

/// <summary>The sample site on a host that only serves files.</summary>
public sealed class ExportTests(ExportedSite site) : IClassFixture<ExportedSite>
{
    [Fact]
    public async Task Every_link_leads_somewhere_and_every_article_can_be_reached()
    {
        var pages = await LinkCheck.RunAsync(site.Address, site.GetAsync);

        Assert.Empty(News.All.Select(article => new Uri(site.Address, article.Url)).Except(pages));
        Assert.DoesNotContain(pages, page => page.AbsolutePath.StartsWith("/search", StringComparison.Ordinal));
    }

    [Fact]
    public void It_has_the_files_that_hosts_look_for()
    {
        Assert.All(["index.html", "404.html", "robots.txt", "sitemap.xml", "feed.xml", "rss.xml", "feed.json", "site.css", "images/card.png"], file => Assert.True(File.Exists(Path.Combine(site.Folder.FullName, file)), file));
        Assert.False(File.Exists(Path.Combine(site.Folder.FullName, "search", "index.html")));
        Assert.DoesNotContain("_newscontent", File.ReadAllText(Path.Combine(site.Folder.FullName, "index.html")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_the_same_at_every_export()
    {
        var list = Path.Combine(site.Folder.FullName, ".newscontent-export");
        var first = await File.ReadAllTextAsync(list);

        Assert.Equal(0, await ExportedSite.RunAsync("export", site.Folder.FullName));
        Assert.Equal(first, await File.ReadAllTextAsync(list));
    }

    [Fact]
    public async Task It_can_be_the_project_page_of_a_repository()
    {
        var project = new ExportedSite();
        await using var server = project.Serve("/project");
        Assert.Equal(0, await ExportedSite.RunAsync("export", project.Folder.FullName, "--base-path", "/project"));
        await server.StartAsync();

        var pages = await LinkCheck.RunAsync(new Uri(new Uri(server.Urls.Single()), "/project/"), project.GetAsync);

        Assert.All(pages, page => Assert.StartsWith("/project/", page.AbsolutePath, StringComparison.Ordinal));
        Assert.True(pages.Count > News.All.Count);
        await project.DisposeAsync();
    }
}
