using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Site;

/// <summary>The settings of the site in <c>_config.yml</c> for run time. A property is <c>null</c> if it is not set or blank.</summary>
internal sealed record SiteDescription
{
    public static readonly SiteDescription None = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    /// <summary>The scheme and host, without a trailing slash.</summary>
    public string? Url { get; init; }

    /// <summary>The path of the site on its host, with a leading slash and no trailing slash.</summary>
    public string? BaseUrl { get; init; }

    public string? Language { get; init; }

    public string? Author { get; init; }

    /// <summary>Whether the articles appear at their dates at run time.</summary>
    public bool IsScheduled { get; init; }

    public static SiteDescription Of(SiteConfig config, bool isScheduled = false) => new()
    {
        IsScheduled = isScheduled,
        Title = Text(config, "title"),
        Description = Text(config, "description"),
        Url = ReadUrl(config.Settings.Site.Url),
        BaseUrl = config.Settings.Site.BaseUrl.Trim('/') is { Length: > 0 } path ? "/" + path : null,
        Language = config.Settings.Language,
        Author = config.Settings.Authors.FirstOrDefault(),
    };

    // Feeds and sitemaps use it: with a host that has no scheme, all their URLs would be relative.
    private static string? ReadUrl(string url) =>
        url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) ? url : null;

    private static string? Text(SiteConfig config, string key) =>
        config.Variables.TryFind(key, out var value) && value is YamlScalar { Value: var text } && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
