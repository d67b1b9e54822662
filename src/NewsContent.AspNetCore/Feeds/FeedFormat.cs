using System.IO.Pipelines;

namespace NewsContent.AspNetCore.Feeds;

/// <summary>A format of feeds.</summary>
/// <param name="Name">What its endpoint's name ends with.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="ContentType">What the response says, with the encoding where that belongs there.</param>
/// <param name="WriteAsync">Writes one, and flushes the pipe after each article.</param>
internal sealed record FeedFormat(string Name, string MediaType, string ContentType, Func<Feed, PipeWriter, CancellationToken, Task> WriteAsync)
{
    public static readonly FeedFormat Atom = new("Atom", "application/atom+xml", "application/atom+xml; charset=utf-8", AtomWriter.WriteAsync);

    public static readonly FeedFormat Rss = new("Rss", "application/rss+xml", "application/rss+xml; charset=utf-8", RssWriter.WriteAsync);

    public static readonly FeedFormat Json = new("JsonFeed", "application/feed+json", "application/feed+json", JsonFeedWriter.WriteAsync);
}
