using System.Globalization;
using System.IO.Pipelines;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>Writes JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/). Bodies are written as UTF-8.</summary>
internal static class JsonFeedWriter
{
    // Browsers do not parse this media type as HTML, so Chinese characters and markup need no escapes.
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static async Task WriteAsync(Feed feed, PipeWriter pipe, CancellationToken cancellation)
    {
        using var writer = new Utf8JsonWriter(pipe, Options);
        writer.WriteStartObject();
        writer.WriteString("version", "https://jsonfeed.org/version/1.1");
        writer.WriteString("title", feed.Title);
        writer.WriteString("home_page_url", feed.Home);
        writer.WriteString("feed_url", feed.Self);
        writer.WriteString("description", feed.Description);
        if (feed.Language is { } language)
        {
            writer.WriteString("language", language);
        }

        WriteAuthors(writer, [feed.Author]);
        writer.WriteStartArray("items");
        foreach (var article in feed.Articles)
        {
            WriteItem(writer, feed, article);
            writer.Flush();
            await pipe.FlushAsync(cancellation);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.Flush();
    }

    private static void WriteItem(Utf8JsonWriter writer, Feed feed, Article article)
    {
        var url = feed.UrlOf(article);
        writer.WriteStartObject();
        writer.WriteString("id", url);
        writer.WriteString("url", url);
        writer.WriteString("title", feed.TitleOf(article));
        writer.WriteString("content_html", feed.ContentOf(article).WrittenSpan);
        if (article.Description is { } summary)
        {
            writer.WriteString("summary", summary);
        }

        if (feed.PictureOf(article) is { } picture)
        {
            writer.WriteString("image", picture);
        }

        writer.WriteString("date_published", Format(article.Date));
        if (article.LastModified is { } modified)
        {
            writer.WriteString("date_modified", Format(modified));
        }

        if (feed.AuthorsOf(article) is { Count: > 0 } authors)
        {
            WriteAuthors(writer, authors);
        }

        if (Feed.TermsOf(article).ToList() is { Count: > 0 } terms)
        {
            writer.WriteStartArray("tags");
            foreach (var term in terms)
            {
                writer.WriteStringValue(term);
            }

            writer.WriteEndArray();
        }

        if (article.Language is { } language)
        {
            writer.WriteString("language", language);
        }

        writer.WriteEndObject();
    }

    private static void WriteAuthors(Utf8JsonWriter writer, IReadOnlyList<string> names)
    {
        writer.WriteStartArray("authors");
        foreach (var name in names)
        {
            writer.WriteStartObject();
            writer.WriteString("name", name);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    private static string Format(DateTimeOffset date) => date.ToString("yyyy-MM-dd'T'HH:mm:ssK", CultureInfo.InvariantCulture);
}
