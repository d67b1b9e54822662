using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>The options of <see cref="NewsContentEndpoints.MapNewsContent"/>.</summary>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
public class NewsContentOptions<TArticle> : SiteOptions
    where TArticle : Article
{
    /// <summary>Gets or sets the renderer of an article's page. <see cref="ArticleResults"/> creates pages without decoding the body to a string.</summary>
    public required Func<HttpContext, TArticle, IResult> Render { get; set; }

    /// <summary>Gets or sets the function that returns the current article of a former URL (percent-encoded or not), or <c>null</c> if the URL is not a former URL. Default: <c>redirect_from</c> of the articles.</summary>
    public Func<string, TArticle?>? Redirects { get; set; }

    /// <summary>
    /// Gets or sets the renderer of the page for a URL that no article has. It receives the articles with the most similar slugs. The status is 404 unless the result
    /// sets another. Default: a list of these articles.
    /// </summary>
    public Func<HttpContext, IReadOnlyList<TArticle>, IResult>? NotFound { get; set; }
}
