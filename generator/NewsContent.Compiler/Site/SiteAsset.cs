namespace NewsContent.Compiler.Site;

/// <summary>A file that the site serves as it is.</summary>
/// <param name="Path">The path from the content root, or from the app's <c>wwwroot</c>, with composed letters.</param>
/// <param name="Kind">Its place.</param>
/// <param name="Width">The width of a picture in pixels; 0 if it is unknown.</param>
/// <param name="Height">The height of a picture in pixels; 0 if it is unknown.</param>
internal sealed record SiteAsset(string Path, SiteAssetKind Kind, int Width = 0, int Height = 0);

internal enum SiteAssetKind
{
    /// <summary>A static file of the site, at its own path.</summary>
    Site,

    /// <summary>A file in <c>wwwroot</c>.</summary>
    App,

    /// <summary>A file in a folder of posts, below the URL of an article.</summary>
    Beside,
}
