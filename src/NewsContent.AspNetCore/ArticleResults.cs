using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Pages;

namespace NewsContent.AspNetCore;

/// <summary>Endpoint results that show articles.</summary>
public static class ArticleResults
{
    /// <summary>Returns an HTML page: the part before the body, the body from the loaded assembly, and the part after it. Nothing is encoded or cached, and bytes are copied only into the response.</summary>
    /// <param name="article">The article.</param>
    /// <param name="before">The page before the body, in UTF-8.</param>
    /// <param name="after">The page after the body, in UTF-8.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static IResult Page(Article article, ReadOnlyMemory<byte> before, ReadOnlyMemory<byte> after)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new Utf8PageResult(article, before, after);
    }

    /// <summary>Returns only the body, for example to update a part of a page.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static IResult Body(Article article) => Page(article, default, default);

#pragma warning disable RS0026 // The overloads differ in a required parameter.
    /// <summary>
    /// Returns the <see href="https://github.com/newscontent/newscontent/blob/main/docs/json.md">JSON document</see> of an article. It requires no JSON options and no
    /// <c>JsonSerializerContext</c>, even with Native AOT.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="parts">The parts in addition to metadata.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static IResult Json(Article article, ArticleJsonParts parts = ArticleJsonParts.None)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleJsonResult([article], isList: false, parts);
    }

    /// <summary>Returns an array of the JSON documents of articles, and streams it to the client.</summary>
    /// <param name="articles">The articles, such as <c>Articles.All[..20]</c>.</param>
    /// <param name="parts">The parts in addition to metadata.</param>
    /// <exception cref="ArgumentNullException"><paramref name="articles"/> is <c>null</c>.</exception>
    public static IResult Json(IEnumerable<Article> articles, ArticleJsonParts parts = ArticleJsonParts.None)
    {
        ArgumentNullException.ThrowIfNull(articles);
        return new ArticleJsonResult(articles, isList: true, parts);
    }
#pragma warning restore RS0026
}
