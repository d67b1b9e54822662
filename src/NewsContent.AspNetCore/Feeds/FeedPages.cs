using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Answers requests for one feed format.</summary>
/// <param name="articles">The articles.</param>
/// <param name="settings">The settings of the site.</param>
/// <param name="format">The format.</param>
/// <param name="path">The path of the feed.</param>
/// <param name="page">The path of the page with the articles of the feed.</param>
/// <param name="name">The name of the articles, such as a tag; <c>null</c> if they are those of the site.</param>
internal sealed class FeedPages<TArticle>(ArticleCatalog<TArticle> articles, SiteSettings settings, FeedFormat format, string path, string page = "/", string? name = null)
    where TArticle : Article
{
    private readonly FeedEntries<TArticle> _entries = new(articles, settings.Options);
    private readonly DocumentCache<FeedKey> _cache = new();

    public Task HandleAsync(HttpContext context)
    {
        var site = SiteAddress.Of(context.Request, settings);
        var feed = new Feed(settings, site, site.Absolute(path), site.Absolute(page), name, _entries.Newest());
        return _cache.RespondAsync(context, format.ContentType, settings.Options.CacheControl, feed.Key, new Source(feed, format));
    }

    private sealed class Source(Feed feed, FeedFormat format) : IDocumentSource
    {
        public long Length => feed.Length;

        public EntityTagHeaderValue EntityTag() => feed.EntityTag();

        public Task WriteAsync(PipeWriter pipe, CancellationToken cancellation) => format.WriteAsync(feed, pipe, cancellation);
    }
}
