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
}
