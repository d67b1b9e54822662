using System.IO.Pipelines;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>A feed format.</summary>
/// <param name="Name">The suffix of the endpoint name.</param>
/// <param name="MediaType">The media type.</param>
/// <param name="ContentType">The content type of the response, with the encoding if required.</param>
/// <param name="WriteAsync">Writes the feed, and flushes the pipe after each article.</param>
internal sealed record FeedFormat(string Name, string MediaType, string ContentType, Func<Feed, PipeWriter, CancellationToken, Task> WriteAsync)
{
    public static readonly FeedFormat Atom = new("Atom", "application/atom+xml", "application/atom+xml; charset=utf-8", AtomWriter.WriteAsync);

    public static readonly FeedFormat Rss = new("Rss", "application/rss+xml", "application/rss+xml; charset=utf-8", RssWriter.WriteAsync);

    public static readonly FeedFormat Json = new("JsonFeed", "application/feed+json", "application/feed+json", JsonFeedWriter.WriteAsync);
}
