using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using NewsContent.AspNetCore.Export;
using NewsContent.AspNetCore.Feeds;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Live;
using NewsContent.AspNetCore.Pages;
using NewsContent.AspNetCore.Sitemaps;
using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore;

/// <summary>
/// Endpoints for articles. They answer <c>GET</c> and <c>HEAD</c> requests, set <c>ETag</c>, and support conditional requests. In a route group, their URLs include the prefix of the group.
/// </summary>
public static class NewsContentEndpoints
{
    // After the other routes of the app, with room for several sites in one group.
    private const int LastOrder = int.MaxValue - 1_000;

    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// The media types of the feeds, which ASP.NET Core does not compress by default:
    /// <c>options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. NewsContentEndpoints.FeedMediaTypes]</c>.
    /// </summary>
    public static IReadOnlyList<string> FeedMediaTypes { get; } = [FeedFormat.Atom.MediaType, FeedFormat.Rss.MediaType, FeedFormat.Json.MediaType];

#pragma warning disable RS0026 // The overloads of MapArticles differ in a required parameter.
    /// <summary>Maps articles, redirects, feeds, the sitemap, robots.txt and the fallback for missing pages.</summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <returns>A builder that applies conventions to all endpoints.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/>, <paramref name="articles"/> or <paramref name="options"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapNewsContent<TArticle>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, NewsContentOptions<TArticle> options)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        if (LiveContent.IsSupported)
        {
            LiveStartup.AddTo(endpoints);
        }

        return new EndpointConventions(
        [
            MapPages(
                endpoints,
                articles,
                (context, article) => options.Render(context, article).ExecuteAsync(context),
                options,
                options.Redirects ?? (url => articles.Redirects.TryGetValue(url, out var article) ? article : null),
                options.Redirects is null ? () => articles.Redirects : null),
            endpoints.MapFeeds(articles, options),
            endpoints.MapSitemap(articles, options),
            MapRobots(endpoints, new SiteSettings(options, () => articles.Site)),
            endpoints.MapNotFound(articles, options, options.NotFound),
        ]);
    }

    /// <summary>
    /// Maps each article to its URL, with <c>ETag</c> and support for conditional requests. The endpoint matches only the URLs of articles, and more specific routes of the app have
    /// priority. A URL that differs from the URL of an article only in case, slashes, <c>.html</c> or <c>/index.html</c> is redirected.
    /// </summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="render">Renders the page of an article.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/>, <paramref name="articles"/> or <paramref name="render"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapArticles<TArticle>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, Func<HttpContext, TArticle, IResult> render, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(render);
        return MapPages(endpoints, articles, (context, article) => render(context, article).ExecuteAsync(context), options, redirects: null);
    }

    /// <inheritdoc cref="MapArticles{TArticle}(IEndpointRouteBuilder, ArticleCatalog{TArticle}, Func{HttpContext, TArticle, IResult}, SiteOptions?)"/>
    public static IEndpointConventionBuilder MapArticles<TArticle>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, Func<HttpContext, TArticle, Task<IResult>> render, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(render);
        return MapPages(endpoints, articles, async (context, article) => await (await render(context, article)).ExecuteAsync(context), options, redirects: null);
    }

    /// <summary>Maps each article to its URL and renders it with a Razor component that has a parameter <c>Article</c>. Requires <c>AddRazorComponents()</c>.</summary>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <typeparam name="TComponent">The type of the component.</typeparam>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapArticles<TArticle, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
        where TComponent : IComponent =>
        endpoints.MapArticles(articles, static (_, article) => new RazorComponentResult<TComponent>(new Dictionary<string, object?> { ["Article"] = article }), options);

#pragma warning restore RS0026

    /// <summary>Maps former URLs of articles to permanent redirects (301).</summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="redirects">Returns the current article of a former URL (percent-encoded or not), or <c>null</c> if the URL is not a former URL.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults. This method does not read <c>_config.yml</c>.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="redirects"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapRedirects<TArticle>(this IEndpointRouteBuilder endpoints, Func<string, TArticle?> redirects, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(redirects);
        return MapPages(endpoints, new ArticleCatalog<TArticle>(), static (_, _) => Task.CompletedTask, options, redirects, name: "Redirects");
    }

#pragma warning disable RS0026 // The overloads of MapFeeds differ in a required parameter.
    /// <summary>Maps the feeds: Atom, RSS 2.0 and JSON Feed 1.1. A feed whose path is <c>null</c> is not mapped.</summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapFeeds<TArticle>(this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        var settings = new SiteSettings(options ??= new SiteOptions(), () => articles.Site);
        var mapped = new List<IEndpointConventionBuilder>();
        foreach (var (path, format) in FeedsOf(options))
        {
            mapped.Add(MapDocument(endpoints, path, new FeedPages<TArticle>(articles, settings, format, path).HandleAsync, options, format.Name, format.MediaType));
        }

        return new EndpointConventions(mapped);
    }

    /// <summary>
    /// Maps the feeds of a view below the path of its page: <c>app.MapFeeds(News.Catalog.WhereLanguage("en"), "/en")</c> maps <c>/en/feed.xml</c>, <c>/en/rss.xml</c> and
    /// <c>/en/feed.json</c>. A path with one of the parameters <c>{tag}</c>, <c>{category}</c>, <c>{author}</c> and <c>{language}</c> maps the feeds of each tag, category, author or
    /// language: <c>app.MapFeeds(News.Catalog, "/tags/{tag}")</c>. The title of such a feed is the title of the site and the name.
    /// </summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>News.Catalog.WhereTag("rates")</c>.</param>
    /// <param name="path">The path of the page with these articles, to which the feeds link. It begins with a slash.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults. The feed paths in them are appended to <paramref name="path"/>.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentException"><paramref name="path"/> is empty, has a parameter with another name, or has several parameters.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/>, <paramref name="articles"/> or <paramref name="path"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapFeeds<TArticle>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, string path, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentException.ThrowIfNullOrEmpty(path);
        var settings = new SiteSettings(options ??= new SiteOptions(), () => articles.Site);
        var page = "/" + path.Trim('/');
        var group = FeedGroup.Of(page);
        var mapped = new List<IEndpointConventionBuilder>();
        foreach (var (file, format) in FeedsOf(options))
        {
            var feed = page.TrimEnd('/') + file;
            if (group is null)
            {
                mapped.Add(MapDocument(endpoints, feed, new FeedPages<TArticle>(articles, settings, format, feed, page).HandleAsync, options, format.Name, format.MediaType));
                continue;
            }

            var pages = new GroupFeedPages<TArticle>(articles, settings, format, group, file);
            mapped.Add(MapDocument(endpoints, feed, pages.HandleAsync, options, format.Name, format.MediaType).WithMetadata(new ExportedUrls(settings, pages.Paths)));
        }

        return new EndpointConventions(mapped);
    }

#pragma warning restore RS0026

    /// <summary>
    /// Maps the sitemap: the home page, the pages of <see cref="SiteOptions.SitemapPages"/>, and all articles with the date of their last change, except articles with
    /// <c>sitemap: false</c>, <c>noindex: true</c> or <c>robots: noindex</c>. For more than 50,000 URLs it is an index of several sitemaps.
    /// </summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapSitemap<TArticle>(this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new SiteOptions();
        if (options.SitemapPath is not { } path)
        {
            return new EndpointConventions([]);
        }

        var pages = new SitemapPages<TArticle>(articles, new SiteSettings(options, () => articles.Site), path);
        return new EndpointConventions(
        [
            MapDocument(endpoints, path, pages.HandleAsync, options, "Sitemap", "application/xml"),
            MapDocument(endpoints, pages.PartRoute, pages.HandlePartAsync, options, "SitemapPart", "application/xml"),
        ]);
    }

    /// <summary>Maps robots.txt, which names the sitemap.</summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults. This method does not read <c>_config.yml</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapRobots(this IEndpointRouteBuilder endpoints, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return MapRobots(endpoints, new SiteSettings(options ?? new SiteOptions(), static () => SiteInfo.None));
    }

    /// <summary>
    /// Maps a fallback endpoint that answers unmatched page URLs with 404 and suggests the articles whose slugs are most similar. A page URL is one whose last path segment has no dot
    /// or ends in <c>.html</c> or <c>.htm</c>. Static HTML files need <c>MapStaticAssets</c>, or <c>UseStaticFiles</c> before <c>UseRouting</c>.
    /// </summary>
    /// <param name="endpoints">The app or a route group.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <param name="render">Creates the page from the suggested articles, which may be empty; <c>null</c> for a default list.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="endpoints"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static IEndpointConventionBuilder MapNotFound<TArticle>(
        this IEndpointRouteBuilder endpoints,
        ArticleCatalog<TArticle> articles,
        SiteOptions? options = null,
        Func<HttpContext, IReadOnlyList<TArticle>, IResult>? render = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new SiteOptions();
        var settings = new SiteSettings(options, () => articles.Site);
        return Describe(
            endpoints,
            endpoints.Map(Pattern(MissingPages<TArticle>.FindPage), new MissingPages<TArticle>(articles, settings, render).HandleAsync).WithOrder(LastOrder),
            segments: 1,
            options,
            "NotFound",
            StatusCodes.Status404NotFound,
            "text/html")
            .WithMetadata(new ExportedUrls(settings, static () => ["/404.html"]));
    }

    private static IEnumerable<(string Path, FeedFormat Format)> FeedsOf(SiteOptions options) =>
        from feed in new[] { (Path: options.AtomPath, Format: FeedFormat.Atom), (Path: options.RssPath, Format: FeedFormat.Rss), (Path: options.JsonFeedPath, Format: FeedFormat.Json) }
        where feed.Path is not null
        select (feed.Path, feed.Format);

    private static IEndpointConventionBuilder MapPages<TArticle>(
        IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, Func<HttpContext, TArticle, Task> render, SiteOptions? options, Func<string, TArticle?>? redirects, Func<ArticleIndex<TArticle>>? formerUrls = null, string name = "Articles")
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new SiteOptions();
        var settings = new SiteSettings(options, () => articles.Site);
        var pages = new ArticlePages<TArticle>(articles, settings, redirects, formerUrls, render);

        // Not restricted to methods, because routing would then answer 405 to other methods on any path.
        return Describe(
            endpoints, endpoints.Map(Pattern(pages.Find), pages.HandleAsync), segments: 1, options, name, StatusCodes.Status200OK, "text/html")
            .WithMetadata(
                new ExportedUrls(settings, () => articles.All.Select(static article => article.Url).Concat(formerUrls?.Invoke().Keys ?? [])),
                new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)),
                new ProducesResponseTypeMetadata(StatusCodes.Status301MovedPermanently, typeof(void)));
    }

    private static IEndpointConventionBuilder MapRobots(IEndpointRouteBuilder endpoints, SiteSettings settings) =>
        settings.Options.RobotsPath is { } path
            ? MapDocument(endpoints, path, context => RobotsPage.HandleAsync(context, settings), settings.Options, "Robots", "text/plain")
            : new EndpointConventions([]);

    private static IEndpointConventionBuilder MapDocument(
        IEndpointRouteBuilder endpoints, string path, RequestDelegate handle, SiteOptions options, string name, string mediaType) =>
        Describe(
            endpoints,
            endpoints.MapMethods(path, GetAndHead, handle),
            RoutePatternFactory.Parse(path).PathSegments.Count,
            options,
            name,
            StatusCodes.Status200OK,
            mediaType);

    private static IEndpointConventionBuilder Describe(
        IEndpointRouteBuilder endpoints, IEndpointConventionBuilder endpoint, int segments, SiteOptions options, string name, int status, string mediaType)
    {
        var registry = SiteRegistry.Of(endpoints);
        var unique = registry.UniqueName(options.EndpointNamePrefix, name);
        registry.OrderAfterEqualRoutes(endpoint);
        return endpoint
            .WithName(unique)
            .WithDisplayName(unique)
            .WithMetadata(new MountPoint(segments), new ProducesResponseTypeMetadata(status, typeof(string), [mediaType]));
    }

    private static RoutePattern Pattern(Func<HttpContext, string, object?> find) => RoutePatternFactory.Parse(
        $"{{**{ArticleRoute.Parameter}}}",
        defaults: null,
        parameterPolicies: new RouteValueDictionary { [ArticleRoute.Parameter] = new ArticleRoute(find) });

    private static IEndpointConventionBuilder WithOrder(this IEndpointConventionBuilder endpoint, int order)
    {
        endpoint.Add(builder => ((RouteEndpointBuilder)builder).Order = order);
        return endpoint;
    }
}
