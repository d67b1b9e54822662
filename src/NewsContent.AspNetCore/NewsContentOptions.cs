using Microsoft.AspNetCore.Http;

namespace NewsContent.AspNetCore;

/// <summary>How <see cref="NewsContentEndpoints.MapNewsContent"/> serves a site.</summary>
/// <typeparam name="TArticle">The articles' type.</typeparam>
public class NewsContentOptions<TArticle> : SiteOptions
    where TArticle : Article
{
    /// <summary>Makes the page of an article: the app's own. <see cref="ArticleResults"/> writes one without a string.</summary>
    public required Func<HttpContext, TArticle, IResult> Render { get; set; }

    /// <summary>The article that an old URL, percent-encoded or not, stands for now; <c>null</c> from it: none. Default: what the articles themselves say, in <c>redirect_from</c>.</summary>
    public Func<string, TArticle?>? Redirects { get; set; }

    /// <summary>
    /// Makes the page for a URL that is no article's, given those whose slugs are nearest; the status is 404 unless the result says otherwise. Default: a list of them.
    /// </summary>
    public Func<HttpContext, IReadOnlyList<TArticle>, IResult>? NotFound { get; set; }
}
