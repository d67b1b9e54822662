using System.Globalization;
using System.IO.Pipelines;
using System.Xml;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Writes Atom (RFC 4287). The id of an entry is its URL.</summary>
internal static class AtomWriter
{
    public static async Task WriteAsync(Feed feed, PipeWriter pipe, CancellationToken cancellation)
    {
        using var writer = FeedXml.Create(pipe);
        writer.WriteStartElement("feed", FeedXml.AtomNamespace);
        writer.WriteLanguage(feed.Language);
        writer.WriteMedia(feed);
        writer.WriteText("id", feed.Home);
        writer.WriteText("title", feed.Title);
        writer.WriteText("subtitle", feed.Description);
        writer.WriteText("updated", Format(feed.Updated));
        WriteLink(writer, "self", "application/atom+xml", feed.Self);
        WriteLink(writer, "alternate", "text/html", feed.Home);
        WriteAuthor(writer, feed.Author);
        writer.WriteText("generator", "NewsContent");
        foreach (var article in feed.Articles)
        {
            WriteEntry(writer, feed, article);
            await writer.FlushAsync(pipe, cancellation);
        }

        writer.WriteEndElement();
        writer.Flush();
    }

    private static void WriteEntry(XmlWriter writer, Feed feed, Article article)
    {
        var url = feed.UrlOf(article);
        writer.WriteStartElement("entry");
        writer.WriteLanguage(article.Language);
        writer.WriteText("id", url);
        writer.WriteText("title", feed.TitleOf(article));
        writer.WriteText("published", Format(article.Date));
        writer.WriteText("updated", Format(Feed.UpdatedOf(article)));
        WriteLink(writer, "alternate", "text/html", url);
        foreach (var author in feed.AuthorsOf(article))
        {
            WriteAuthor(writer, author);
        }

        foreach (var term in Feed.TermsOf(article))
        {
            writer.WriteStartElement("category");
            writer.WriteAttributeString("term", CleanXml.Text(term));
            writer.WriteEndElement();
        }

        if (article.Description is { } description)
        {
            writer.WriteText("summary", description);
        }

        writer.WritePicture(feed, article);
        writer.WriteStartElement("content");
        writer.WriteAttributeString("type", "html");
        CleanXml.Write(writer, feed.ContentOf(article).WrittenSpan);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void WriteLink(XmlWriter writer, string relation, string type, string url)
    {
        writer.WriteStartElement("link");
        writer.WriteAttributeString("rel", relation);
        writer.WriteAttributeString("type", type);
        writer.WriteAttributeString("href", CleanXml.Text(url));
        writer.WriteEndElement();
    }

    private static void WriteAuthor(XmlWriter writer, string name)
    {
        writer.WriteStartElement("author");
        writer.WriteText("name", name);
        writer.WriteEndElement();
    }

    private static string Format(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);
}
