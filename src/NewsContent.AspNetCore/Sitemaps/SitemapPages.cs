using System.Globalization;
using System.IO.Pipelines;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

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
    private readonly ArticleCatalog<TArticle> _listed = articles.Where(Indexing.IsInSitemap);

    /// <summary>The route of the parts, such as <c>/sitemap-{part}.xml</c> for <c>/sitemap.xml</c>.</summary>
    public string PartRoute => PartPath($"{{{PartParameter}:int:min(1)}}");

    private static string PartParameter => "sitemapPart";

    public Task HandleAsync(HttpContext context)
    {
        var site = SiteAddress.Of(context.Request, settings);
        var content = Read();
        var parts = PartsOf(content);
        return parts > 1
            ? RespondAsync(context, site, content, part: 0, parts, (pipe, cancellation) => SitemapWriter.WriteIndexAsync(
                Enumerable.Range(1, parts).Select(part => site.Absolute(PartPath(part.ToString(CultureInfo.InvariantCulture)))), pipe, cancellation))
            : RespondPartAsync(context, site, content, part: 1);
    }

    public Task HandlePartAsync(HttpContext context)
    {
        var part = int.Parse((string)context.Request.RouteValues[PartParameter]!, CultureInfo.InvariantCulture);
        var content = Read();
        if (PartsOf(content) is var parts && (part > parts || parts == 1))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }

        return RespondPartAsync(context, SiteAddress.Of(context.Request, settings), content, part);
    }

    // The home page is one of the URLs.
    private int PartsOf(Content content) =>
        (content.Pages.Count + content.Articles.Count + settings.Options.SitemapLength - 1) / settings.Options.SitemapLength;

    private Content Read()
    {
        var pages = settings.Options.SitemapPages?.Invoke().ToList() ?? [];
        if (!pages.Exists(static page => page.Path is "/" or ""))
        {
            pages.Insert(0, new SitemapPage("/"));
        }

        return new Content(pages, _listed.Snapshot());
    }

    private Task RespondPartAsync(HttpContext context, SiteAddress site, Content content, int part) => RespondAsync(
        context,
        site,
        content,
        part,
        Math.Min(content.Pages.Count + content.Articles.Count, settings.Options.SitemapLength),
        (pipe, cancellation) => SitemapWriter.WriteAsync(Entries(site, content, part), pipe, cancellation));

    private Task RespondAsync(HttpContext context, SiteAddress site, Content content, int part, int entries, Func<PipeWriter, CancellationToken, Task> write)
    {
        var key = new SitemapKey(site.Root, part, settings.Options.SitemapLength, settings.Options.Version, string.Join('\n', content.Pages), content.Articles);
        return _cache.RespondAsync(context, ContentType, settings.Options.CacheControl, key, new Source(key, entries * EntryLength, write));
    }

    private IEnumerable<SitemapEntry> Entries(SiteAddress site, Content content, int part)
    {
        var first = (part - 1) * settings.Options.SitemapLength;
        var end = Math.Min(content.Pages.Count + content.Articles.Count, first + settings.Options.SitemapLength);
        for (var i = first; i < end; i++)
        {
            if (i < content.Pages.Count)
            {
                var page = content.Pages[i];
                yield return new SitemapEntry(site.Absolute(page.Path), page.LastModified ?? (page.Path is "/" or "" ? LastChange(content) : null), []);
                continue;
            }

            var article = content.Articles.All[i - content.Pages.Count];
            var url = site.Absolute(article);
            yield return new SitemapEntry(url, ChangeOf(article), LanguageVersions.Of(article, url, site, settings.Language, Indexing.IsInSitemap));
        }
    }

    // The home page changes with any article.
    private static DateTimeOffset? LastChange(Content content)
    {
        var last = (DateTimeOffset?)null;
        foreach (var article in content.Articles.All)
        {
            last = ChangeOf(article) is { } change && !(last >= change) ? change : last;
        }

        return last;
    }

    private static DateTimeOffset? ChangeOf(Article article) => article.LastModified ?? (article.HasDate ? article.Date : null);

    private string PartPath(string part)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') ? $"{path[..dot]}-{part}{path[dot..]}" : $"{path}-{part}";
    }

    /// <summary>The pages and articles of a sitemap at one moment.</summary>
    private sealed record Content(IReadOnlyList<SitemapPage> Pages, ArticleCatalog<TArticle> Articles);

    /// <summary>Everything that a sitemap depends on.</summary>
    private sealed record SitemapKey(string Root, int Part, int Length, string? Version, string Pages, ArticleCatalog<TArticle> Articles);

    private sealed class Source(SitemapKey key, long length, Func<PipeWriter, CancellationToken, Task> write) : IDocumentSource
    {
        public long Length => length;

        public EntityTagHeaderValue EntityTag() =>
            Versions.Tag(Versions.Hex(SHA256.HashData(Encoding.UTF8.GetBytes($"{Versions.HashOf(key.Articles)} {key.Length} {key.Root} {key.Pages}"))), key.Version);

        public Task WriteAsync(PipeWriter pipe, CancellationToken cancellation) => write(pipe, cancellation);
    }
}
