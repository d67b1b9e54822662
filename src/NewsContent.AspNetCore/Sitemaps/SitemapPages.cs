using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>
/// Answers requests for the sitemap (https://www.sitemaps.org/protocol.html): the home page and all articles, or an index of several sitemaps if there are too many.
/// </summary>
internal sealed class SitemapPages<TArticle>(ArticleCatalog<TArticle> articles, SiteSettings settings, string path)
    where TArticle : Article
{
    private const string ContentType = "application/xml; charset=utf-8";

    // The approximate number of bytes of an entry.
    private const int EntryLength = 150;

    private readonly DocumentCache<SitemapKey> _cache = new();

    /// <summary>The route of the parts, such as <c>/sitemap-{part}.xml</c> for <c>/sitemap.xml</c>.</summary>
    public string PartRoute => PartPath($"{{{PartParameter}:int:min(1)}}");

    private static string PartParameter => "sitemapPart";

    private int Parts => (articles.Count + 1 + settings.Options.SitemapLength - 1) / settings.Options.SitemapLength;

    public Task HandleAsync(HttpContext context)
    {
        var site = SiteAddress.Of(context.Request, settings);
        return Parts > 1
            ? RespondAsync(context, site, part: 0, Parts, (pipe, cancellation) => SitemapWriter.WriteIndexAsync(
                Enumerable.Range(1, Parts).Select(part => site.Absolute(PartPath(part.ToString(CultureInfo.InvariantCulture)))), pipe, cancellation))
            : RespondPartAsync(context, site, part: 1);
    }

    public Task HandlePartAsync(HttpContext context)
    {
        var part = int.Parse((string)context.Request.RouteValues[PartParameter]!, CultureInfo.InvariantCulture);
        if (part > Parts || Parts == 1)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        var site = SiteAddress.Of(context.Request, settings);
        return RespondPartAsync(context, site, part);
    }

    private Task RespondPartAsync(HttpContext context, SiteAddress site, int part) => RespondAsync(
        context,
        site,
        part,
        Math.Min(articles.Count + 1, settings.Options.SitemapLength),
        (pipe, cancellation) => SitemapWriter.WriteAsync(Entries(site, part), pipe, cancellation));

    private Task RespondAsync(HttpContext context, SiteAddress site, int part, int entries, Func<PipeWriter, CancellationToken, Task> write)
    {
        var key = new SitemapKey(site.Root, part, settings.Options.SitemapLength, settings.Options.Version, LiveContent.IsSupported ? LiveContent.Version : 0);
        return _cache.RespondAsync(context, ContentType, settings.Options.CacheControl, key, new Source(key, articles, entries * EntryLength, write));
    }

    private IEnumerable<SitemapEntry> Entries(SiteAddress site, int part)
    {
        var first = (part - 1) * settings.Options.SitemapLength;
        if (first == 0)
        {
            yield return new SitemapEntry(site.Home, articles.Count == 0 ? null : DateOf(articles.All[0]));
        }

        // The home page is one of the URLs, so the position of an article is one higher.
        var end = Math.Min(articles.Count, first + settings.Options.SitemapLength - 1);
        for (var i = Math.Max(0, first - 1); i < end; i++)
        {
            var article = articles.All[i];
            yield return new SitemapEntry(site.Absolute(article), article.LastModified ?? DateOf(article));
        }
    }

    private static DateTimeOffset? DateOf(Article article) => article.HasDate ? article.Date : null;

    private string PartPath(string part)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}-{part}{path[dot..]}" : $"{path}-{part}";
    }

    /// <summary>Everything that a sitemap depends on in addition to the articles.</summary>
    private sealed record SitemapKey(string Root, int Part, int Length, string? Version, long Data);

    private sealed class Source(SitemapKey key, ArticleCatalog<TArticle> articles, long length, Func<PipeWriter, CancellationToken, Task> write) : IDocumentSource
    {
        public long Length => length;

        public EntityTagHeaderValue EntityTag() =>
            Versions.Tag(Versions.Hex(SHA256.HashData(Encoding.UTF8.GetBytes($"{Versions.HashOf(articles)} {key.Length} {key.Root}"))), key.Version);

        public Task WriteAsync(PipeWriter pipe, CancellationToken cancellation) => write(pipe, cancellation);
    }
}
