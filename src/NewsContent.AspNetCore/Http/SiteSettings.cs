namespace NewsContent.AspNetCore.Http;

/// <summary>The settings of a site: the options of the app, with the articles' <c>_config.yml</c> as defaults.</summary>
/// <param name="options">The options, which can be changed after the endpoints are mapped.</param>
/// <param name="info">The settings in <c>_config.yml</c>.</param>
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
