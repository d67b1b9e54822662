using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using NewsContent.AspNetCore.Feeds;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Pages;
using NewsContent.AspNetCore.Sitemaps;

namespace NewsContent.AspNetCore;

/// <summary>
/// Endpoints over compiled articles. All of them answer <c>GET</c> and <c>HEAD</c>, and with <c>ETag</c> and 304. They can be mapped in a group, whose
/// prefix they find themselves.
/// </summary>
public static class NewsContentEndpoints
{
    // After the app's other routes, and with room for several sites in one group.
    private const int LastOrder = int.MaxValue - 1_000;

    private static readonly string[] GetAndHead = [HttpMethods.Get, HttpMethods.Head];

    /// <summary>
    /// The media types of the feeds, which ASP.NET Core's response compression does not know:
    /// <c>options.MimeTypes = [.. ResponseCompressionDefaults.MimeTypes, .. NewsContentEndpoints.FeedMediaTypes]</c>.
    /// </summary>
    public static IReadOnlyList<string> FeedMediaTypes { get; } = [FeedFormat.Atom.MediaType, FeedFormat.Rss.MediaType, FeedFormat.Json.MediaType];

#pragma warning disable RS0026 // The overloads of MapArticles differ in what renders, which is never left out.
    /// <summary>Maps articles, feeds, sitemap, robots.txt and the page for what is not there.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">How they are served.</param>
    /// <returns>For conventions of all of them.</returns>
    public static IEndpointConventionBuilder MapNewsContent<TArticle>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, NewsContentOptions<TArticle> options)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        ArgumentNullException.ThrowIfNull(options);
        return new EndpointConventions(
        [
            MapPages(
                endpoints,
                articles,
                (context, article) => options.Render(context, article).ExecuteAsync(context),
                options,
                options.Redirects ?? (url => articles.Redirects.TryGetValue(url, out var article) ? article : null)),
            endpoints.MapFeeds(articles, options),
            endpoints.MapSitemap(articles, options),
            MapRobots(endpoints, new SiteSettings(options, articles.Site)),
            endpoints.MapNotFound(articles, options, options.NotFound),
        ]);
    }

    /// <summary>
    /// Maps each article to its URL: an endpoint that matches where there is an article and nowhere else, with <c>ETag</c> and 304. More specific routes
    /// of the app come first. A URL that differs from an article's in case or slashes is redirected.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="render">Makes the page of an article.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
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

    /// <summary>Maps each article to its URL, shown by a Razor component that has a parameter <c>Article</c>. Needs <c>AddRazorComponents()</c>.</summary>
    /// <typeparam name="TArticle">The articles' type.</typeparam>
    /// <typeparam name="TComponent">The component.</typeparam>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
    public static IEndpointConventionBuilder MapArticles<TArticle, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TComponent>(
        this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
        where TComponent : IComponent =>
        endpoints.MapArticles(articles, static (_, article) => new RazorComponentResult<TComponent>(new Dictionary<string, object?> { ["Article"] = article }), options);

#pragma warning restore RS0026

    /// <summary>Maps old URLs of articles, permanently redirected (301).</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="redirects">The article that an old URL, percent-encoded or not, stands for now; <c>null</c> from it: none.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
    public static IEndpointConventionBuilder MapRedirects<TArticle>(this IEndpointRouteBuilder endpoints, Func<string, TArticle?> redirects, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(redirects);
        return MapPages(endpoints, new ArticleCatalog<TArticle>(), static (_, _) => Task.CompletedTask, options, redirects, "Redirects");
    }

    /// <summary>Maps the feeds: Atom, RSS 2.0 and JSON Feed 1.1, each unless its path is <c>null</c>.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
    public static IEndpointConventionBuilder MapFeeds<TArticle>(this IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        var settings = new SiteSettings(options ??= new SiteOptions(), articles.Site);
        var mapped = new List<IEndpointConventionBuilder>();
        foreach (var (path, format) in new[] { (options.AtomPath, FeedFormat.Atom), (options.RssPath, FeedFormat.Rss), (options.JsonFeedPath, FeedFormat.Json) })
        {
            if (path is not null)
            {
                mapped.Add(MapDocument(endpoints, path, new FeedPages<TArticle>(articles, settings, format, path).HandleAsync, options, format.Name, format.MediaType));
            }
        }

        return new EndpointConventions(mapped);
    }

    /// <summary>Maps the sitemap: the site's first page and all articles, each with the date of its last change. Of more than 50,000 URLs it is an index and its parts.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
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

        var pages = new SitemapPages<TArticle>(articles, new SiteSettings(options, articles.Site), path);
        return new EndpointConventions(
        [
            MapDocument(endpoints, path, pages.HandleAsync, options, "Sitemap", "application/xml"),
            MapDocument(endpoints, pages.PartRoute, pages.HandlePartAsync, options, "SitemapPart", "application/xml"),
        ]);
    }

    /// <summary>Maps robots.txt, which names the sitemap.</summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
    public static IEndpointConventionBuilder MapRobots(this IEndpointRouteBuilder endpoints, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        return MapRobots(endpoints, new SiteSettings(options ?? new SiteOptions(), SiteInfo.None));
    }

    /// <summary>
    /// Maps a fallback endpoint that answers unmatched page URLs with 404 and suggests the articles whose slugs are most similar. A page URL is one whose last segment has no dot
    /// or ends in <c>.html</c> or <c>.htm</c>. Static HTML files need <c>MapStaticAssets</c>, or <c>UseStaticFiles</c> before <c>UseRouting</c>.
    /// </summary>
    /// <param name="endpoints">The app.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The site's options; <c>null</c>: the defaults.</param>
    /// <param name="render">Creates the page from the suggested articles, which may be none; <c>null</c> for a list of them.</param>
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
        return Describe(
            endpoints,
            endpoints.Map(Pattern(MissingPages<TArticle>.FindPage), new MissingPages<TArticle>(articles, new SiteSettings(options, articles.Site), render).HandleAsync).WithOrder(LastOrder),
            segments: 1,
            options,
            "NotFound",
            StatusCodes.Status404NotFound,
            "text/html");
    }

    private static IEndpointConventionBuilder MapPages<TArticle>(
        IEndpointRouteBuilder endpoints, ArticleCatalog<TArticle> articles, Func<HttpContext, TArticle, Task> render, SiteOptions? options, Func<string, TArticle?>? redirects, string name = "Articles")
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= new SiteOptions();
        var pages = new ArticlePages<TArticle>(articles, new SiteSettings(options, articles.Site), redirects, render);

        // Not restricted to methods: routing would then answer 405 to any other method on any path.
        return Describe(
            endpoints, endpoints.Map(Pattern(pages.Find), pages.HandleAsync), segments: 1, options, name, StatusCodes.Status200OK, "text/html")
            .WithMetadata(
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
