using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>Entity tags and conditional requests (RFC 9110, section 13) for the app's own pages with articles: lists, Razor pages, MVC actions.</summary>
public static class ArticleCaching
{
#pragma warning disable RS0026 // The overloads differ in a required parameter.
    /// <summary>
    /// Sets <c>ETag</c> and <c>Cache-Control</c> for a page that shows an article, and completes the response if the conditions of the request require it:
    /// <c>if (HttpContext.IsNotModified(article)) return new EmptyResult();</c>.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="article">The article.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <returns><c>true</c> if the response is complete: a 304 or a 412.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static bool IsNotModified(this HttpContext context, Article article, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(article);
        options ??= SiteOptions.Default;
        return Validators.IsFinished(context, Versions.Of(article, options.Version), lastModified: null, options.CacheControl);
    }

    /// <summary>
    /// Sets <c>ETag</c> and <c>Cache-Control</c> for a page that shows several articles, and completes the response if the conditions of the request require it.
    /// The tag depends on the articles and their order. O(articles).
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="articles">The articles on the page, in their order.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <returns><c>true</c> if the response is complete: a 304 or a 412.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static bool IsNotModified(this HttpContext context, IEnumerable<Article> articles, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= SiteOptions.Default;
        return Validators.IsFinished(context, Versions.Of(articles, options.Version), lastModified: null, options.CacheControl);
    }

    /// <summary>
    /// Sets <c>ETag</c> and <c>Cache-Control</c> for a page that depends on all articles of a collection, and completes the response if the conditions of the
    /// request require it. The tag is computed once until the articles change.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="articles">The articles, such as <c>Articles.Catalog</c>.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <returns><c>true</c> if the response is complete: a 304 or a 412.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static bool IsNotModified<TArticle>(this HttpContext context, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(articles);
        options ??= SiteOptions.Default;
        return Validators.IsFinished(context, Versions.Of(articles, options.Version), lastModified: null, options.CacheControl);
    }

    /// <summary>
    /// Sets <c>ETag</c>, <c>Last-Modified</c> and <c>Cache-Control</c> for a page with its own version, such as a page with comments, and completes the response
    /// if the conditions of the request require it.
    /// </summary>
    /// <param name="context">The request.</param>
    /// <param name="entityTag">The version.</param>
    /// <param name="lastModified">The time of the last change, which must change whenever the page changes; <c>null</c> if it is unknown.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <returns><c>true</c> if the response is complete: a 304 or a 412.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="entityTag"/> is <c>null</c>.</exception>
    public static bool IsNotModified(this HttpContext context, EntityTagHeaderValue entityTag, DateTimeOffset? lastModified = null, SiteOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(entityTag);
        return Validators.IsFinished(context, entityTag, lastModified, (options ?? SiteOptions.Default).CacheControl);
    }

    /// <summary>
    /// Adds an entity tag to an endpoint of any kind for <c>GET</c> and <c>HEAD</c> requests. If the client has the current version, the response is 304 and the
    /// endpoint does not run. Use it for pages that depend only on articles and the code of the app.
    /// </summary>
    /// <param name="endpoint">The endpoint or endpoints, such as the result of <c>MapGet</c>, <c>MapRazorPages</c> or <c>MapControllerRoute</c>.</param>
    /// <param name="articles">The articles that the pages can show.</param>
    /// <param name="options">The options of the site; <c>null</c> for the defaults.</param>
    /// <typeparam name="TBuilder">The type of the endpoint.</typeparam>
    /// <typeparam name="TArticle">The type of the articles.</typeparam>
    /// <returns>The endpoint, for more calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="endpoint"/> or <paramref name="articles"/> is <c>null</c>.</exception>
    public static TBuilder WithEntityTag<TBuilder, TArticle>(this TBuilder endpoint, ArticleCatalog<TArticle> articles, SiteOptions? options = null)
        where TBuilder : IEndpointConventionBuilder
        where TArticle : Article
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(articles);
        endpoint.Finally(builder =>
        {
            if (builder.RequestDelegate is { } next)
            {
                builder.RequestDelegate = context => IsRead(context.Request) && context.IsNotModified(articles, options) ? Task.CompletedTask : next(context);
            }
        });
        return endpoint;
    }
#pragma warning restore RS0026

    private static bool IsRead(HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
