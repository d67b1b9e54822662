using System.Reflection;

namespace NewsContent.AspNetCore;

/// <summary>
/// The options of feeds, sitemaps and other endpoints. Some defaults come from the articles' <c>_config.yml</c> (<see cref="SiteInfo"/>). Set the
/// options before you pass them to an endpoint: paths and names are read when it is mapped, other options at each request.
/// </summary>
public class SiteOptions
{
    private static readonly string? EntryVersion = Assembly.GetEntryAssembly()?.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>
    /// Gets or sets the scheme and host of the site, such as <c>https://news.example.com</c>. Default: <c>url</c> in <c>_config.yml</c>, then the host of the request. A
    /// client can choose that host unless <c>AllowedHosts</c> or a proxy restricts it, so set a value in production. If the value has no scheme <c>https</c>
    /// or <c>http</c>, the host of the request is used.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>
    /// Gets or sets the path of the site on its host, such as <c>/blog</c>. Default: <c>baseurl</c> in <c>_config.yml</c>, then the <c>PathBase</c> of the request and the
    /// prefixes of the endpoint's route groups. Set it if a proxy removes a prefix without a header.
    /// </summary>
    public string? BaseUrl { get; set; }

    /// <summary>Gets or sets the title of the site, for feeds and <see cref="PageMetadata"/>. Default: <c>title</c> in <c>_config.yml</c>; then, in feeds, the name of the host.</summary>
    public string? Title { get; set; }

    /// <summary>Gets or sets the description of the site, for feeds and <see cref="PageMetadata"/>. Default: <c>description</c> in <c>_config.yml</c>; then, in feeds, the title.</summary>
    public string? Description { get; set; }

    /// <summary>Gets or sets the language of articles without a language, a BCP 47 tag such as <c>zh-CN</c>. Default: <c>lang</c> in <c>_config.yml</c>, then unknown.</summary>
    public string? Language { get; set; }

    /// <summary>Gets or sets the author of articles without an author. Default: <c>author</c> in <c>_config.yml</c>, then the title.</summary>
    public string? Author { get; set; }

    /// <summary>
    /// Gets or sets the function that returns the name of an author for feeds and JSON-LD, for sites whose <c>author</c> is a slug such as <c>mei-lin</c>. If it returns
    /// <c>null</c>, the author is shown as written. Default: none. For a collection of authors: <c>slug => Authors.BySlug.TryGetValue(slug, out var author) ? author.Name : null</c>.
    /// </summary>
    public Func<string, string?>? AuthorName { get; set; }

    /// <summary>Gets or sets the image of pages without their own in <see cref="PageMetadata"/>: an absolute URL, or a path such as <c>/images/card.png</c>. Default: none.</summary>
    public string? Image { get; set; }

    /// <summary>Gets or sets the maximum number of articles in a feed. The feed contains the newest articles. Default: 20.</summary>
    public int FeedItemCount { get; set; } = 20;

    /// <summary>Gets or sets whether feeds contain whole bodies instead of excerpts. Default: <c>true</c>.</summary>
    public bool FeedFullContent { get; set; } = true;

    /// <summary>Gets or sets the path of the Atom feed; <c>null</c> for no feed. Default: <c>/feed.xml</c>, as in jekyll-feed.</summary>
    public string? AtomPath { get; set; } = "/feed.xml";

    /// <summary>Gets or sets the path of the RSS 2.0 feed; <c>null</c> for no feed. Default: <c>/rss.xml</c>.</summary>
    public string? RssPath { get; set; } = "/rss.xml";

    /// <summary>Gets or sets the path of the JSON Feed; <c>null</c> for no feed. Default: <c>/feed.json</c>.</summary>
    public string? JsonFeedPath { get; set; } = "/feed.json";

    /// <summary>Gets or sets the path of the sitemap; <c>null</c> for no sitemap. Default: <c>/sitemap.xml</c>. For more than 50,000 URLs it is an index of <c>/sitemap-1.xml</c> and so on.</summary>
    public string? SitemapPath { get; set; } = "/sitemap.xml";

    /// <summary>
    /// Gets or sets the function that returns the app's own pages for the sitemap, such as <c>/about</c>, in addition to articles and the home page. A page <c>/</c> replaces the home
    /// page. Default: none. It is called for each request of the sitemap.
    /// </summary>
    public Func<IEnumerable<SitemapPage>>? SitemapPages { get; set; }

    /// <summary>Gets or sets the path of the robots file; <c>null</c> for none. Default: <c>/robots.txt</c>.</summary>
    public string? RobotsPath { get; set; } = "/robots.txt";

    /// <summary>Gets or sets the <c>Disallow</c> paths of robots.txt. Default: none.</summary>
    public IReadOnlyList<string> RobotsDisallow { get; set; } = [];

    /// <summary>
    /// Gets or sets the version in each <c>ETag</c>, in addition to the hash of the content; <c>null</c> for none. It must change whenever pages change although no article has changed.
    /// Default: the version id of the app's assembly, which changes with its code.
    /// </summary>
    public string? Version { get; set; } = EntryVersion;

    /// <summary>
    /// Gets or sets the <c>Cache-Control</c> of pages, feeds, sitemaps and redirects; <c>null</c> for none. A header that the app has already set is kept. Default:
    /// <c>no-cache</c>, with which caches store a page and revalidate it at each use. The 404 page has <c>no-cache</c>, unless this is <c>null</c>.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";

    /// <summary>Gets or sets the prefix of the endpoints' names. A second site with the same prefix in one app gets a number: <c>NewsContent2</c>. Default: <c>NewsContent</c>.</summary>
    public string EndpointNamePrefix { get; set; } = "NewsContent";

    /// <summary>
    /// Gets or sets whether a URL is redirected if it differs from the URL or a former URL of an article only in case, slashes, <c>.html</c> or <c>/index.html</c> at its end. Default:
    /// <c>true</c>.
    /// </summary>
    public bool RedirectVariants { get; set; } = true;

    /// <summary>The default options; never changed.</summary>
    internal static SiteOptions Default { get; } = new();

    /// <summary>The maximum number of URLs in a sitemap, from the protocol.</summary>
    internal int SitemapLength { get; set; } = 50_000;
}
