using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Answers requests for articles.</summary>
/// <param name="articles">The articles.</param>
/// <param name="settings">The settings of the site.</param>
/// <param name="redirects">Returns the article of a former URL.</param>
/// <param name="getFormerUrls">Returns the articles by former URL; <c>null</c> if only <paramref name="redirects"/> knows them.</param>
/// <param name="render">Renders the page.</param>
internal sealed class ArticlePages<TArticle>(
    ArticleCatalog<TArticle> articles,
    SiteSettings settings,
    Func<string, TArticle?>? redirects,
    Func<ArticleIndex<TArticle>>? getFormerUrls,
    Func<HttpContext, TArticle, Task> render)
    where TArticle : Article
{
    private readonly UrlVariants<TArticle> _variants = new(() => articles.ByUrl, articles.Snapshot);
    private readonly UrlVariants<TArticle>? _formerVariants = getFormerUrls is null ? null : new(getFormerUrls, articles.Snapshot);

    public object? Find(HttpContext context, string path) =>
        ArticleUrl.TryFind(articles, path, context.Request, out var article) ? article
        : FindMoved(path) is { } moved ? new MovedArticle(moved)
        : ArticleUrl.Compose(path) is { } composed && FindComposed(composed) is { } found ? found
        : FindVariant(ArticleUrl.Compose(path) ?? path) is { } variant ? new MovedArticle(variant)
        : null;

    public Task HandleAsync(HttpContext context)
    {
        if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
        {
            context.Response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            context.Response.Headers.Allow = "GET, HEAD";
            return Task.CompletedTask;
        }

        switch (ArticleRoute.FoundAt(context))
        {
            case TArticle article:
                return context.IsNotModified(article, settings.Options) ? Task.CompletedTask : render(context, article);
            case MovedArticle moved:
                Validators.SetCacheControl(context.Response, settings.Options.CacheControl);
                context.Response.Redirect(Location(context.Request, moved.Article), permanent: true);
                return Task.CompletedTask;
            default:
                context.Response.StatusCode = StatusCodes.Status404NotFound;
                return Task.CompletedTask;
        }
    }

    // Jekyll on macOS created URLs with decomposed letters, and links to them still exist.
    private MovedArticle? FindComposed(string path) =>
        (articles.ByUrl.TryGetValue(ArticleUrl.Encode(path), out var article) ? article : FindMoved(path)) is { } moved ? new MovedArticle(moved) : null;

    // Two leading slashes would start a host.
    private string Location(HttpRequest request, Article article) =>
        "/" + (SiteAddress.BasePath(request, settings) + article.Url).TrimStart('/', '\\') + request.QueryString;

    private TArticle? FindVariant(string path)
    {
        if (!settings.Options.RedirectVariants)
        {
            return null;
        }

        var single = UrlVariants<TArticle>.WithoutExtraSlashes(path);
        return (single == path ? null : FindMoved(single))
            ?? _variants.Find(path)
            ?? UrlVariants<TArticle>.OtherPaths(single).Select(FindMoved).FirstOrDefault(static article => article is not null)
            ?? _formerVariants?.Find(path);
    }

    private TArticle? FindMoved(string path) => redirects is null ? null : redirects(ArticleUrl.Encode(path)) ?? redirects("/" + path);
}
