using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Http;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>Answers requests for <c>robots.txt</c> (RFC 9309).</summary>
internal static class RobotsPage
{
    public static Task HandleAsync(HttpContext context, SiteSettings settings)
    {
        var options = settings.Options;
        var text = new StringBuilder("User-agent: *\n");
        foreach (var path in options.RobotsDisallow)
        {
            text.Append("Disallow: ").Append(path.ReplaceLineEndings("")).Append('\n');
        }

        if (options.RobotsDisallow.Count == 0)
        {
            text.Append("Allow: /\n");
        }

        if (options.SitemapPath is { } sitemap)
        {
            text.Append("\nSitemap: ").Append(SiteAddress.Of(context.Request, settings).Absolute(sitemap)).Append('\n');
        }

        var utf8 = Encoding.UTF8.GetBytes(text.ToString());
        return Document.RespondAsync(
            context,
            "text/plain; charset=utf-8",
            Versions.Tag(Versions.Hex(SHA256.HashData(utf8)), version: null),
            options.CacheControl,
            (pipe, cancellation) => pipe.WriteAsync(utf8, cancellation).AsTask());
    }
}
