using System.Text.Json.Serialization;

namespace NewsContent;

/// <summary>
/// The metadata of a site from its <c>_config.yml</c>, as in <c>Articles.Site</c>. The summary of each property names its key. A property is <c>null</c> if
/// <c>_config.yml</c> does not set it.
/// </summary>
public sealed record SiteInfo
{
    /// <summary>A site without metadata.</summary>
    public static SiteInfo None { get; } = new();

    /// <summary>The title of the site: <c>title</c>.</summary>
    [JsonPropertyName("title")]
    public string? Title { get; init; }

    /// <summary>A description of the site in plain text: <c>description</c>.</summary>
    [JsonPropertyName("description")]
    public string? Description { get; init; }

    /// <summary>The scheme and host without a trailing slash, such as <c>https://news.example.com</c>: <c>url</c>. Also <c>null</c> if the value has no <c>https</c> or <c>http</c> scheme.</summary>
    [JsonPropertyName("url")]
    public string? Url { get; init; }

    /// <summary>The path of the site on its host, such as <c>/blog</c>, with a leading slash and no trailing slash: <c>baseurl</c>. Also <c>null</c> for the root.</summary>
    [JsonPropertyName("baseUrl")]
    public string? BaseUrl { get; init; }

    /// <summary>The language of articles without <c>lang</c>, a BCP 47 tag such as <c>zh-CN</c>: <c>lang</c>.</summary>
    [JsonPropertyName("language")]
    public string? Language { get; init; }

    /// <summary>The author of articles without an author; the first if there are several: <c>author</c>.</summary>
    [JsonPropertyName("author")]
    public string? Author { get; init; }

    /// <summary>Returns the absolute URL of a path such as <see cref="Article.Url"/>: the path after <see cref="Url"/> and <see cref="BaseUrl"/>, or the path itself if both are <c>null</c>.</summary>
    /// <param name="path">The path, percent-encoded, with a leading slash. An absolute <c>https</c> or <c>http</c> URL is returned unchanged.</param>
    /// <exception cref="ArgumentNullException"><paramref name="path"/> is <c>null</c>.</exception>
    public string GetAbsoluteUrl(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        return path.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? path : Url + BaseUrl + path;
    }
}
