using NewsContent.CompilerServices;

namespace NewsContent.AspNetCore.Http;

/// <summary>The settings of a site: the options of the app, with the articles' <c>_config.yml</c> as defaults.</summary>
/// <param name="options">The options, which can be changed after the endpoints are mapped.</param>
/// <param name="getInfo">Returns the settings in <c>_config.yml</c>.</param>
internal sealed class SiteSettings(SiteOptions options, Func<SiteInfo> getInfo)
{
    private SiteInfo? _info;

    public SiteOptions Options => options;

    public string? Url => options.Url ?? Info.Url;

    public string? BaseUrl => options.BaseUrl ?? Info.BaseUrl;

    public string? Title => options.Title ?? Info.Title;

    public string? Description => options.Description ?? Info.Description;

    public string? Language => options.Language ?? Info.Language;

    public string? Author => options.Author ?? Info.Author;

    /// <summary>The settings in <c>_config.yml</c>. They can be replaced in live mode only.</summary>
    public SiteInfo Info => LiveContent.IsSupported ? getInfo() : _info ??= getInfo();
}
