using System.Globalization;
using System.IO.Pipelines;
using System.Xml;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Writes RSS 2.0 (https://www.rssboard.org/rss-specification) with the common extensions for authors and whole bodies.</summary>
internal static class RssWriter
{
    private const string Dublin = "http://purl.org/dc/elements/1.1/";
    private const string Content = "http://purl.org/rss/1.0/modules/content/";

    public static async Task WriteAsync(Feed feed, PipeWriter pipe, CancellationToken cancellation)
    {
        using var writer = FeedXml.Create(pipe);
        writer.WriteStartElement("rss");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteAttributeString("xmlns", "atom", null, FeedXml.AtomNamespace);
        writer.WriteAttributeString("xmlns", "dc", null, Dublin);
        writer.WriteAttributeString("xmlns", "content", null, Content);
        writer.WriteMedia(feed);
        writer.WriteStartElement("channel");
        writer.WriteText("title", feed.Title);
        writer.WriteText("link", feed.Home);
        writer.WriteText("description", HtmlEscaping.Text(feed.Description));
        if (feed.Language is { } language)
        {
            writer.WriteText("language", language);
        }

        writer.WriteText("lastBuildDate", Format(feed.Updated));
        writer.WriteText("generator", "NewsContent");
        writer.WriteStartElement("atom", "link", FeedXml.AtomNamespace);
        writer.WriteAttributeString("rel", "self");
        writer.WriteAttributeString("type", "application/rss+xml");
        writer.WriteAttributeString("href", CleanXml.Text(feed.Self));
        writer.WriteEndElement();
        foreach (var article in feed.Articles)
        {
            WriteItem(writer, feed, article);
            await writer.FlushAsync(pipe, cancellation);
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
        writer.Flush();
    }

    private static void WriteItem(XmlWriter writer, Feed feed, Article article)
    {
        var url = feed.UrlOf(article);
        writer.WriteStartElement("item");
        writer.WriteText("title", feed.TitleOf(article));
        writer.WriteText("link", url);
        writer.WriteStartElement("guid");
        writer.WriteAttributeString("isPermaLink", "true");
        writer.WriteString(CleanXml.Text(url));
        writer.WriteEndElement();
        writer.WriteText("pubDate", Format(article.Date));
        foreach (var author in feed.AuthorsOf(article))
        {
            writer.WriteElementString("dc", "creator", Dublin, CleanXml.Text(author));
        }

        foreach (var term in Feed.TermsOf(article))
        {
            writer.WriteText("category", term);
        }

        // Readers parse this element as HTML, but a description is plain text.
        if (article.Description is { } description)
        {
            writer.WriteText("description", HtmlEscaping.Text(description));
        }

        writer.WritePicture(feed, article);
        writer.WriteStartElement("content", "encoded", Content);
        CleanXml.Write(writer, feed.ContentOf(article).WrittenSpan);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    // RFC 822 with a four-digit year, as RSS requires.
    private static string Format(DateTimeOffset date) => date.ToUniversalTime().ToString("r", CultureInfo.InvariantCulture);
}
