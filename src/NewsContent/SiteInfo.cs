using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>
/// What a site's <c>_config.yml</c> says of the site itself; the names are those of its keys. Generated code has that of each collection's project
/// (<c>Articles.Site</c>). Of each property <c>null</c>: the file does not say.
/// </summary>
public sealed record SiteInfo
{
    /// <summary>A site that says nothing of itself.</summary>
    public static SiteInfo None { get; } = new();

    /// <summary>The site's title: from <c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>What the site is about, in plain text: from <c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>Scheme and host without a slash at the end, such as <c>https://news.example.com</c>: from <c>url</c>; <c>null</c> also where that has no such scheme.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The path below which the site is, such as <c>/blog</c>, with a slash at its start and none at its end: from <c>baseurl</c>; <c>null</c> also for the host's root.</summary>
    [JsonPropertyName("baseUrl")]
    public string? BaseUrl { get; init; }

    /// <summary>The language of articles that name none, a BCP 47 tag such as <c>zh-CN</c>: from <c>lang</c>.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The author of articles that name none, the first of several: from <c>author</c>.</summary>
    [JsonPropertyName("author")]
    public string? Author { get; init; }

    /// <summary>Returns the absolute URL of a path such as <see cref="Article.Url"/>: the path after <see cref="Url"/> and <see cref="BaseUrl"/>, or the path itself if both are <c>null</c>.</summary>
    /// <param name="path">The path, percent-encoded, with a leading slash.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <c>null</c>.</exception>
    public string GetAbsoluteUrl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return Url + BaseUrl + path;
    }
}
