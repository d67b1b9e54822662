using System.Globalization;
using System.IO.Pipelines;
using System.Text;
using System.Xml;
using NewsContent.AspNetCore.Http;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>The common code of Atom and RSS: the XML writer of .NET over the pipe of the response.</summary>
internal static class FeedXml
{
    public const string AtomNamespace = "http://www.w3.org/2005/Atom";

    /// <summary>Media RSS (https://www.rssboard.org/media-rss), which feed readers support in Atom as well.</summary>
    public const string MediaNamespace = "http://search.yahoo.com/mrss/";

    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) };

    public static XmlWriter Create(PipeWriter pipe) => XmlWriter.Create(new PipeStream(pipe), Settings);

    /// <summary>Sends the written data to the client, and waits if the client is slow.</summary>
    public static async Task FlushAsync(this XmlWriter writer, PipeWriter pipe, CancellationToken cancellation)
    {
        writer.Flush();
        await pipe.FlushAsync(cancellation);
    }

    public static void WriteText(this XmlWriter writer, string name, string text) => writer.WriteElementString(name, CleanXml.Text(text));

    /// <summary>Declares the prefix of pictures, if an article has one.</summary>
    public static void WriteMedia(this XmlWriter writer, Feed feed)
    {
        if (feed.Articles.Any(static article => article.Image is not null))
        {
            writer.WriteAttributeString("xmlns", "media", null, MediaNamespace);
        }
    }

    /// <summary>Writes the picture of an article, if it has one.</summary>
    public static void WritePicture(this XmlWriter writer, Feed feed, Article article)
    {
        if (feed.PictureOf(article) is not { } url)
        {
            return;
        }

        writer.WriteStartElement("media", "content", MediaNamespace);
        writer.WriteAttributeString("url", CleanXml.Text(url));
        writer.WriteAttributeString("medium", "image");
        WriteLength(writer, "width", article.Image!.Width);
        WriteLength(writer, "height", article.Image.Height);
        if (!string.IsNullOrWhiteSpace(article.Image.AlternativeText))
        {
            writer.WriteStartElement("media", "description", MediaNamespace);
            writer.WriteAttributeString("type", "plain");
            writer.WriteString(CleanXml.Text(article.Image.AlternativeText));
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteStartElement("media", "thumbnail", MediaNamespace);
        writer.WriteAttributeString("url", CleanXml.Text(url));
        writer.WriteEndElement();
    }

    public static void WriteLanguage(this XmlWriter writer, string? language)
    {
        if (language is not null)
        {
            writer.WriteAttributeString("xml", "lang", null, CleanXml.Text(language));
        }
    }

    private static void WriteLength(XmlWriter writer, string name, int? length)
    {
        if (length is { } pixels)
        {
            writer.WriteAttributeString(name, pixels.ToString(CultureInfo.InvariantCulture));
        }
    }
}
