using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Pages;

namespace NewsContent.AspNetCore;

/// <summary>Results of endpoints that show articles.</summary>
public static class ArticleResults
{
    /// <summary>An HTML page: what comes before the body, the body as it is in the image, what comes after. Nothing is encoded, copied but into the response, or kept.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">The page up to the body, UTF-8.</param>
    /// <param name="after">The page after the body, UTF-8.</param>
    public static IResult Page(Article article, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Utf8PageResult(article, before, after);
    }

    /// <summary>The body alone, as a part of a page is fetched.</summary>
    /// <param name="article">The article.</param>
    public static IResult Body(Article article) => Page(article, default, default);

#pragma warning disable RS0026 // The overloads differ in their first parameter, which is never left out.
    /// <summary>An article's JSON document (docs/json.md). Needs no JSON options and no <c>JsonSerializerContext</c>, with Native AOT neither.</summary>
    /// <param name="article">The article.</param>
    /// <param name="parts">What the document has beside metadata.</param>
    public static IResult Json(Article article, ArticleJsonParts parts = ArticleJsonParts.None)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleJsonResult([article], isList: false, parts);
    }

    /// <summary>An array of articles' JSON documents, each sent as it is written.</summary>
    /// <param name="articles">The articles, such as <c>Articles.All[..20]</c>.</param>
    /// <param name="parts">What the documents have beside metadata.</param>
    public static IResult Json(IEnumerable<Article> articles, ArticleJsonParts parts = ArticleJsonParts.None)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new ArticleJsonResult(articles, isList: true, parts);
    }
#pragma warning restore RS0026
}
