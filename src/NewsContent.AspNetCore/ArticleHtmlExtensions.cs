using System.Buffers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using NewsContent.AspNetCore.Pages;

namespace NewsContent.AspNetCore;

/// <summary>The HTML of an article for ASP.NET Core. It is sanitized, so it is not encoded again.</summary>
public static class ArticleHtmlExtensions
{
    /// <summary>Returns the body for Razor pages and views: <c>@article.ToHtmlContent()</c>. It is decoded in pieces while it is written, without a string.</summary>
    /// <param name="article">The article.</param>
    public static IHtmlContent ToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleHtmlContent(article);
    }

    /// <summary>Returns the body for Razor components: <c>@article.ToMarkupString()</c>. It contains <see cref="Article.Html"/>, which is decoded once and cached.</summary>
    /// <param name="article">The article.</param>
    public static MarkupString ToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Html);
    }

    /// <summary>Returns the excerpt for Razor pages and views.</summary>
    /// <param name="article">The article.</param>
    public static IHtmlContent ExcerptToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new HtmlString(article.Excerpt);
    }

    /// <summary>Returns the excerpt for Razor components.</summary>
    /// <param name="article">The article.</param>
    public static MarkupString ExcerptToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Excerpt);
    }

    /// <summary>Copies the body from the loaded assembly to a writer, such as <c>HttpResponse.BodyWriter</c>, without a string.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="article">The article.</param>
    public static void WriteHtml(this IBufferWriter<byte> writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.Write(article.HtmlUtf8);
    }
}
