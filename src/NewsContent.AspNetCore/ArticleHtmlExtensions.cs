using System.Buffers;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;
using NewsContent.AspNetCore.Pages;

namespace NewsContent.AspNetCore;

/// <summary>The HTML of an article for ASP.NET Core. It is sanitized, so it is not encoded again.</summary>
public static class ArticleHtmlExtensions
{
    /// <summary>Returns the body for Razor pages and views: <c>@article.ToHtmlContent()</c>. It is decoded in pieces while it is written, without a string.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static IHtmlContent ToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new ArticleHtmlContent(article);
    }

    /// <summary>Returns the body for Razor components: <c>@article.ToMarkupString()</c>. It contains <see cref="Article.Html"/>, which is decoded once and cached.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static MarkupString ToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Html);
    }

    /// <summary>Returns a segment for Razor pages and views: its HTML, or the content of a component.</summary>
    /// <param name="segment">The segment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segment"/> is <c>null</c>.</exception>
    public static IHtmlContent ToHtmlContent(this Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return new HtmlString(segment.Html);
    }

    /// <summary>Returns a segment for Razor components: its HTML, or the content of a component.</summary>
    /// <param name="segment">The segment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="segment"/> is <c>null</c>.</exception>
    public static MarkupString ToMarkupString(this Segment segment)
    {
        ArgumentNullException.ThrowIfNull(segment);
        return new MarkupString(segment.Html);
    }

    /// <summary>
    /// Returns the body for Razor pages and views, with the prefix of the site before URLs of links and images that begin with <c>/</c>, for an app with <c>UsePathBase</c> or a route
    /// group.
    /// </summary>
    /// <param name="article">The article.</param>
    /// <param name="context">The request. Its <c>PathBase</c> and the prefixes of its route groups are the prefix. URLs that already have the prefix are not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="context"/> is <c>null</c>.</exception>
    public static IHtmlContent ToHtmlContent(this Article article, HttpContext context) => new HtmlString(HtmlFor(article, context));

    /// <summary>Returns the body for Razor components, with the prefix of the site before URLs of links and images that begin with <c>/</c>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="context">The request. Its <c>PathBase</c> and the prefixes of its route groups are the prefix. URLs that already have the prefix are not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> or <paramref name="context"/> is <c>null</c>.</exception>
    public static MarkupString ToMarkupString(this Article article, HttpContext context) => new(HtmlFor(article, context));

    /// <summary>Writes the body, with the prefix of the site before URLs of links and images that begin with <c>/</c>.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="article">The article.</param>
    /// <param name="context">The request. Its <c>PathBase</c> and the prefixes of its route groups are the prefix. URLs that already have the prefix are not changed.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/>, <paramref name="article"/> or <paramref name="context"/> is <c>null</c>.</exception>
    public static void WriteHtml(this IBufferWriter<byte> writer, Article article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        AbsoluteHtml.WriteWithPrefix(article.HtmlUtf8, MountPoint.Of(context), writer);
    }

    /// <summary>Returns the excerpt for Razor pages and views.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static IHtmlContent ExcerptToHtmlContent(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new HtmlString(article.Excerpt);
    }

    /// <summary>Returns the excerpt for Razor components.</summary>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    public static MarkupString ExcerptToMarkupString(this Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return new MarkupString(article.Excerpt);
    }

    /// <summary>Copies the body from the loaded assembly to a writer, such as <c>HttpResponse.BodyWriter</c>, without a string.</summary>
    /// <param name="writer">The destination.</param>
    /// <param name="article">The article.</param>
    /// <exception cref="ArgumentNullException"><paramref name="writer"/> or <paramref name="article"/> is <c>null</c>.</exception>
    public static void WriteHtml(this IBufferWriter<byte> writer, Article article)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(article);
        writer.Write(article.HtmlUtf8);
    }

    private static string HtmlFor(Article article, HttpContext context)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(context);
        var prefix = MountPoint.Of(context);
        if (prefix.Length == 0)
        {
            return article.Html;
        }

        var output = new ArrayBufferWriter<byte>(article.HtmlUtf8.Length + 256);
        AbsoluteHtml.WriteWithPrefix(article.HtmlUtf8, prefix, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
