using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Site;

/// <summary>A file that the site serves as it is.</summary>
/// <param name="Path">The path from the content root, or from the app's <c>wwwroot</c>, with composed letters.</param>
/// <param name="Kind">The kind of folder that contains it.</param>
/// <param name="Width">The width of a picture in pixels; 0 if it is unknown.</param>
/// <param name="Height">The height of a picture in pixels; 0 if it is unknown.</param>
internal sealed record SiteAsset(string Path, SiteAssetKind Kind, int Width = 0, int Height = 0)
{
    /// <summary>The path with the letters of the file system; <c>null</c> if they are composed. The file is served at the composed path, because posts and browsers write that.</summary>
    public string? Decomposed { get; init; }

    /// <summary>Creates a file from its path.</summary>
    public static SiteAsset Create(string path, SiteAssetKind kind, int width = 0, int height = 0)
    {
        var composed = Nfc.Normalize(path);
        return new SiteAsset(composed, kind, width, height) { Decomposed = composed == path ? null : path };
    }
}

internal enum SiteAssetKind
{
    /// <summary>A static file of the site, at its own path.</summary>
    Site,

    /// <summary>A file in <c>wwwroot</c>.</summary>
    App,

    /// <summary>A file in a folder of posts, below the URL of an article.</summary>
    Beside,
}
