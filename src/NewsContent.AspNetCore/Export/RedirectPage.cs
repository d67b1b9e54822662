using System.Text;
using System.Text.Encodings.Web;

namespace NewsContent.AspNetCore.Export;

/// <summary>A page that redirects on hosts that only serve files.</summary>
internal static class RedirectPage
{
    /// <summary>Returns the page.</summary>
    /// <param name="url">The URL of the target for the link: a path from the root, or absolute.</param>
    /// <param name="canonical">The absolute URL of the target.</param>
    public static byte[] Create(string url, string canonical)
    {
        var target = HtmlEncoder.Default.Encode(url);
        return Encoding.UTF8.GetBytes(
            $"""
            <!DOCTYPE html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <title>Redirect</title>
            <link rel="canonical" href="{HtmlEncoder.Default.Encode(canonical)}">
            <meta http-equiv="refresh" content="0; url={target}">
            <meta name="robots" content="noindex">
            </head>
            <body>
            <p><a href="{target}">{target}</a></p>
            </body>
            </html>

            """.ReplaceLineEndings("\n"));
    }
}
