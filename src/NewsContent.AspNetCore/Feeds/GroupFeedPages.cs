using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Answers requests for one feed format of each tag, category, author or language.</summary>
/// <param name="articles">The articles.</param>
/// <param name="settings">The settings of the site.</param>
/// <param name="format">The format.</param>
/// <param name="group">The groups.</param>
/// <param name="file">The path of the feed after the path of the group, such as <c>/feed.xml</c>.</param>
internal sealed class GroupFeedPages<TArticle>(ArticleCatalog<TArticle> articles, SiteSettings settings, FeedFormat format, FeedGroup group, string file)
    where TArticle : Article
{
    // Only of groups that exist or existed, so that clients cannot fill it.
    private readonly ConcurrentDictionary<string, FeedPages<TArticle>> _pages = new(StringComparer.Ordinal);

    public Task HandleAsync(HttpContext context)
    {
        var name = (string)context.Request.RouteValues[group.Parameter]!;
        if (!group.In(articles).ContainsKey(name))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return _pages.GetOrAdd(name, Create, this).HandleAsync(context);

        static FeedPages<TArticle> Create(string name, GroupFeedPages<TArticle> pages) => pages.CreatePages(name);
    }

    /// <summary>Returns the paths of the feeds of all groups.</summary>
    public IEnumerable<string> Paths() => group.In(articles).Keys.Select(name => group.PathOf(name) + file);

    private FeedPages<TArticle> CreatePages(string name) =>
        new(group.View(articles, name), settings, format, group.PathOf(name) + file, group.PathOf(name), name);
}
