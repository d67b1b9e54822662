using System.Text;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Pages;

/// <summary>Answers requests for missing pages with the articles that have the most similar slugs.</summary>
internal sealed class MissingPages<TArticle>(
    ArticleCatalog<TArticle> articles, SiteSettings settings, Func<HttpContext, IReadOnlyList<TArticle>, IResult>? render)
    where TArticle : Article
{
    private const int Nearest = 5;

    /// <summary>Returns the path if it looks like a page: its last segment has no dot, or ends with <c>.html</c> or <c>.htm</c>.</summary>
    public static string? FindPage(HttpContext context, string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        return (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method))
            && (!name.Contains('.') || name.EndsWith(".html", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".htm", StringComparison.OrdinalIgnoreCase))
            ? path
            : null;
    }

    public Task HandleAsync(HttpContext context)
    {
        var nearest = articles.FindNearest(Slug(ArticleRoute.FoundAt(context) as string ?? ""), Nearest);
        context.Response.StatusCode = StatusCodes.Status404NotFound;

        // The article can be published before a cached answer expires.
        Validators.SetCacheControl(context.Response, settings.Options.CacheControl is null ? null : "no-cache");
        var result = render?.Invoke(context, nearest)
            ?? Results.Text(List(nearest, SiteAddress.BasePath(context.Request, settings)), "text/html; charset=utf-8", Encoding.UTF8, StatusCodes.Status404NotFound);
        return result.ExecuteAsync(context);
    }

    private static ReadOnlySpan<char> Slug(string path)
    {
        var name = path.AsSpan().TrimEnd('/');
        name = name[(name.LastIndexOf('/') + 1)..];
        return name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
    }

    private static string List(IReadOnlyList<TArticle> nearest, string basePath)
    {
        var page = new StringBuilder("<!DOCTYPE html>\n<html>\n<head>\n<meta charset=\"utf-8\">\n<title>404</title>\n</head>\n<body>\n<h1>404</h1>\n");
        if (nearest.Count > 0)
        {
            page.Append("<ul>\n");
            foreach (var article in nearest)
            {
                page.Append("<li><a href=\"").Append(HtmlEncoder.Default.Encode(basePath + article.Url)).Append("\">").Append(HtmlEncoder.Default.Encode(article.Title)).Append("</a></li>\n");
            }

            page.Append("</ul>\n");
        }

        return page.Append("</body>\n</html>\n").ToString();
    }
}
