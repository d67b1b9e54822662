using System.Buffers;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using NewsContent.AspNetCore.Pages;

namespace NewsContent.AspNetCore;

/// <summary>An article's HTML as the parts of ASP.NET Core take it. It is sanitized, so it is not encoded again.</summary>
public static class ArticleHtmlExtensions
{
    /// <summary>The body for Razor pages and views: <c>@article.ToHtmlContent()</c>. Decoded piece by piece as it is written; no string is made.</summary>
    /// <param name="article">The article.</param>
    public static IHtmlContent ToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleHtmlContent(article);
    }

    /// <summary>The body for Razor components: <c>@article.ToMarkupString()</c>. Around <see cref="Article.Html"/>, the string that is decoded once and kept.</summary>
    /// <param name="article">The article.</param>
    public static MarkupString ToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Html);
    }

    /// <summary>The start of the article for Razor pages and views.</summary>
    /// <param name="article">The article.</param>
    public static IHtmlContent ExcerptToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new HtmlString(article.Excerpt);
    }

    /// <summary>The start of the article for Razor components.</summary>
    /// <param name="article">The article.</param>
    public static MarkupString ExcerptToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Excerpt);
    }

    /// <summary>Copies the body from the image, such as to <c>HttpResponse.BodyWriter</c>. No string is made.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="article">The article.</param>
    public static void WriteHtml(this IBufferWriter<byte> writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.Write(article.HtmlUtf8);
    }
}
