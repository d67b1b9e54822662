using System.Text.Json;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Heads;

namespace NewsContent.AspNetCore;

/// <summary>
/// The metadata of a page for browsers, search engines and other sites: title, description, canonical URL, translations, feeds, Open Graph, and JSON-LD of an article.
/// <see cref="SiteHead"/> is the component; <see cref="ToHtml"/> returns the same tags as a string. Values that are not set come from the article and from the site of the request.
/// </summary>
public sealed class PageMetadata
{
    /// <summary>Gets or sets the article of the page; <c>null</c> if the page does not show a single article. Default: <c>null</c>.</summary>
    public Article? Article { get; set; }

    /// <summary>Gets or sets the title without the title of the site. Default: the title of the article; without an article, the title of the site alone.</summary>
    public string? Title { get; set; }

    /// <summary>Gets or sets the description in plain text. Default: <see cref="Article.Description"/>, then the start of <see cref="Article.Text"/>; without an article, the description of the site.</summary>
    public string? Description { get; set; }

    /// <summary>
    /// Gets or sets the path of the page from the root of the site, percent-encoded, such as <c>/archive</c>. Default: the URL of the article; without an article, the path of the request.
    /// Without an article, a page with an error status, such as 404, has no canonical URL unless this property is set.
    /// </summary>
    public string? Path { get; set; }

    /// <summary>
    /// Gets or sets the URL of an image for cards: absolute, or relative to the URL of the article; without an article, relative to the home page. Default: <see cref="Article.Image"/>, then
    /// the first image of the article that is not SVG, then <see cref="SiteOptions.Image"/>.
    /// </summary>
    public string? Image { get; set; }

    /// <summary>Gets or sets whether search engines must not show the page. Default: <c>false</c>, but <c>noindex: true</c> and <c>robots: noindex</c> of the article also apply.</summary>
    public bool NoIndex { get; set; }

    /// <summary>Gets or sets the path of the page before this one in a list, for <c>rel="prev"</c>; <c>null</c> for none.</summary>
    public string? PreviousPath { get; set; }

    /// <summary>Gets or sets the path of the page after this one in a list, for <c>rel="next"</c>; <c>null</c> for none.</summary>
    public string? NextPath { get; set; }

    /// <summary>Gets or sets the type of an article in JSON-LD, such as <c>BlogPosting</c>. Default: <c>NewsArticle</c>. See https://schema.org/Article.</summary>
    public string ArticleType { get; set; } = "NewsArticle";

    /// <summary>Gets or sets a function that writes more properties into the JSON-LD object of the article, such as <c>isBasedOn</c>; <c>null</c> for none.</summary>
    public Action<Utf8JsonWriter>? WriteArticleData { get; set; }

    /// <summary>Gets or sets the options of the site. Default: the options of the mapped site to which the request belongs.</summary>
    public SiteOptions? Site { get; set; }

    /// <summary>
    /// Returns the tags for <c>head</c>. All values are escaped. Control characters, and characters that change the direction of the text after them, are removed. Only images with
    /// <c>https</c> or <c>http</c> are written. O(length of the tags).
    /// </summary>
    /// <param name="context">The request.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is <c>null</c>.</exception>
    public string ToHtml(HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return new HeadWriter(this, context).Write();
    }

    /// <summary>Returns the tags for Razor pages and views.</summary>
    /// <inheritdoc cref="ToHtml"/>
    public IHtmlContent ToHtmlContent(HttpContext context) => new HtmlString(ToHtml(context));

    /// <summary>Returns the tags for Razor components.</summary>
    /// <inheritdoc cref="ToHtml"/>
    public MarkupString ToMarkupString(HttpContext context) => new(ToHtml(context));
}
