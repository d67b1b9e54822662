namespace NewsContent.AspNetCore.Http;

/// <summary>A site as its endpoints see it: the app's options and, where those leave something open, what the articles' <c>_config.yml</c> says.</summary>
/// <param name="options">The options, which may still be set after the endpoints are mapped.</param>
/// <param name="info">What the site says of itself.</param>
internal sealed class SiteSettings(SiteOptions options, SiteInfo info)
{
    public SiteOptions Options => options;

    public string? Url => options.Url ?? info.Url;

    public string? BaseUrl => options.BaseUrl ?? info.BaseUrl;

    public string? Title => options.Title ?? info.Title;

    public string? Description => options.Description ?? info.Description;

    public string? Language => options.Language ?? info.Language;

    public string? Author => options.Author ?? info.Author;
}
