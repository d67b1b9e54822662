using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>What <c>_config.yml</c> says of the site itself, for the run time. Of each <c>null</c>: nothing is written, or nothing but spaces.</summary>
internal sealed record SiteDescription
{
    public static readonly SiteDescription None = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string? Url { get; init; }

    /// <summary>The path below which the site is, with a slash at its start and none at its end.</summary>
    public string? BaseUrl { get; init; }

    public string? Language { get; init; }

    public string? Author { get; init; }

    public static SiteDescription Of(SiteConfig config) => new()
    {
        Title = Text(config, "title"),
        Description = Text(config, "description"),
        Url = ReadUrl(config.Site.Url),
        BaseUrl = config.Site.BaseUrl.Trim('/') is { Length: > 0 } path ? "/" + path : null,
        Language = config.Language,
        Author = config.Authors.FirstOrDefault(),
    };

    // Feeds and sitemaps are made of it: a host without a scheme would make relative URLs of all.
    private static string? ReadUrl(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? url : null;

    private static string? Text(SiteConfig config, string key) =>
        config.Variables.TryFind(key, out var value) && value is ConfigText { Value: var text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
