using System.Reflection;

namespace NewsContent.AspNetCore;

/// <summary>
/// What feeds and sitemaps say of the site, and where they are. What is left <c>null</c> is taken from the articles' <c>_config.yml</c> (<see cref="SiteInfo"/>) where that says it.
/// Set before it is handed to an endpoint; read at each request.
/// </summary>
public class SiteOptions
{
    private static readonly string? EntryVersion = Assembly.GetEntryAssembly()?.ManifestModule.ModuleVersionId.ToString("N")[..8];

    /// <summary>
    /// The site's scheme and host, such as <c>https://news.example.com</c>: <c>url</c> in <c>_config.yml</c>. Where neither says it: those of the request, which a client
    /// chooses unless <c>AllowedHosts</c> or a proxy says otherwise, so set it in production. A value without the scheme <c>https</c> or <c>http</c> is ignored.
    /// </summary>
    public string? Url { get; set; }

    /// <summary>The path below which the site is, such as <c>/blog</c>: <c>baseurl</c> in <c>_config.yml</c>. Where neither says it: the request's <c>PathBase</c> and the prefixes of the groups that the endpoints are in. Set it for a proxy that takes a prefix off without saying so.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The title of the feeds: <c>title</c> in <c>_config.yml</c>. Where neither says it: the host's name.</summary>
    public string? Title { get; set; }

    /// <summary>A sentence on what the feeds are about: <c>description</c> in <c>_config.yml</c>. Where neither says it: the title.</summary>
    public string? Description { get; set; }

    /// <summary>The language of articles that do not say theirs, a BCP 47 tag such as <c>zh-CN</c>: <c>lang</c> in <c>_config.yml</c>. Where neither says it: unknown.</summary>
    public string? Language { get; set; }

    /// <summary>The author of articles that do not name theirs: <c>author</c> in <c>_config.yml</c>. Where neither says it: the title.</summary>
    public string? Author { get; set; }

    /// <summary>Gets or sets the maximum number of articles in a feed, which has the newest. Default: 20.</summary>
    public int FeedItemCount { get; set; } = 20;

    /// <summary>Gets or sets whether feeds contain whole bodies instead of excerpts. Default: <c>true</c>.</summary>
    public bool FeedFullContent { get; set; } = true;

    /// <summary>The path of the Atom feed; <c>null</c>: there is none. Default: <c>/feed.xml</c>, as that of jekyll-feed.</summary>
    public string? AtomPath { get; set; } = "/feed.xml";

    /// <summary>The path of the RSS 2.0 feed; <c>null</c>: there is none. Default: <c>/rss.xml</c>.</summary>
    public string? RssPath { get; set; } = "/rss.xml";

    /// <summary>The path of the JSON Feed; <c>null</c>: there is none. Default: <c>/feed.json</c>.</summary>
    public string? JsonFeedPath { get; set; } = "/feed.json";

    /// <summary>The path of the sitemap; <c>null</c>: there is none. Default: <c>/sitemap.xml</c>. Of more than 50,000 URLs it is an index of <c>/sitemap-1.xml</c> and so on.</summary>
    public string? SitemapPath { get; set; } = "/sitemap.xml";

    /// <summary>The path of the rules for robots; <c>null</c>: there are none. Default: <c>/robots.txt</c>.</summary>
    public string? RobotsPath { get; set; } = "/robots.txt";

    /// <summary>Gets or sets the paths that robots.txt asks robots not to fetch. Default: none.</summary>
    public IReadOnlyList<string> RobotsDisallow { get; set; } = [];

    /// <summary>
    /// What goes into each <c>ETag</c> beside the content's hash: it must change whenever pages look different though no article has changed. Default: the version id that the
    /// compiler gave the app's own assembly, which changes with its code.
    /// </summary>
    public string? Version { get; set; } = EntryVersion;

    /// <summary>
    /// The <c>Cache-Control</c> of pages, feeds, sitemaps and redirects; <c>null</c>: none. A header that the app has set stays. Default: <c>no-cache</c>, with which
    /// caches keep a page and ask at each use whether it is current, which costs a 304.
    /// </summary>
    public string? CacheControl { get; set; } = "no-cache";

    /// <summary>Gets or sets the prefix of the endpoints' names. A second site with the same prefix in one app is numbered: <c>NewsContent2</c>. Default: <c>NewsContent</c>.</summary>
    public string EndpointNamePrefix { get; set; } = "NewsContent";

    /// <summary>Whether a URL that differs from an article's in case, or in slashes that are too many, is redirected to it. Default: <c>true</c>.</summary>
    public bool RedirectVariants { get; set; } = true;

    /// <summary>The options of an app that gives none. Never changed.</summary>
    internal static SiteOptions Default { get; } = new();

    /// <summary>How many URLs a sitemap may have: the protocol's limit.</summary>
    internal int SitemapLength { get; set; } = 50_000;
}
