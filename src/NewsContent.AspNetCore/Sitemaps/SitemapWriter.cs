using System.Globalization;
using System.IO.Pipelines;
using NewsContent.AspNetCore.Feeds;

namespace NewsContent.AspNetCore.Sitemaps;

/// <summary>Writes sitemaps and their index.</summary>
internal static class SitemapWriter
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string XhtmlNamespace = "http://www.w3.org/1999/xhtml";

    // The number of entries before the client must have received the data.
    private const int FlushEvery = 100;

    public static async Task WriteAsync(IEnumerable<SitemapEntry> entries, PipeWriter pipe, CancellationToken cancellation)
    {
        using var writer = FeedXml.Create(pipe);
        writer.WriteStartElement("urlset", Namespace);
        var written = 0;
        foreach (var entry in entries)
        {
            writer.WriteStartElement("url");
            writer.WriteText("loc", entry.Url);
            if (entry.LastModified is { } date)
            {
                writer.WriteText("lastmod", date.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture));
            }

            foreach (var (language, url) in entry.Versions)
            {
                writer.WriteStartElement("xhtml", "link", XhtmlNamespace);
                writer.WriteAttributeString("rel", "alternate");
                writer.WriteAttributeString("hreflang", language);
                writer.WriteAttributeString("href", url);
                writer.WriteEndElement();
            }

            writer.WriteEndElement();
            if (++written % FlushEvery == 0)
            {
                await writer.FlushAsync(pipe, cancellation);
            }
        }

        writer.WriteEndElement();
        writer.Flush();
    }

    public static async Task WriteIndexAsync(IEnumerable<string> parts, PipeWriter pipe, CancellationToken cancellation)
    {
        using var writer = FeedXml.Create(pipe);
        writer.WriteStartElement("sitemapindex", Namespace);
        foreach (var part in parts)
        {
            writer.WriteStartElement("sitemap");
            writer.WriteText("loc", part);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        await writer.FlushAsync(pipe, cancellation);
    }
}
