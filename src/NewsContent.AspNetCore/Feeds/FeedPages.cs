using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Answers requests for one feed format.</summary>
internal sealed class FeedPages<TArticle>(ArticleCatalog<TArticle> articles, SiteSettings settings, FeedFormat format, string path)
    where TArticle : Article
{
    private readonly FeedEntries<TArticle> _entries = new(articles, settings.Options);

    public Task HandleAsync(HttpContext context)
    {
        var site = SiteAddress.Of(context.Request, settings);
        var feed = new Feed(settings, site, site.Absolute(path), _entries.Newest());
        return Document.RespondAsync(
            context,
            format.ContentType,
            feed.EntityTag(),
            settings.Options.CacheControl,
            (pipe, cancellation) => format.WriteAsync(feed, pipe, cancellation));
    }
}
