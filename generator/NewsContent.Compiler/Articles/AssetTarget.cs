using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>A file that a URL of a post leads to.</summary>
/// <param name="Path">The path of the file, from the content root or from <c>wwwroot</c>.</param>
/// <param name="Url">The URL of the file, encoded and without <c>baseurl</c>; <c>null</c> if the written URL leads to it.</param>
/// <param name="Width">The width in pixels; 0 if it is unknown.</param>
/// <param name="Height">The height in pixels; 0 if it is unknown.</param>
internal sealed record AssetTarget(string Path, string? Url, int Width, int Height)
{
    /// <summary>The smaller copies of a picture, the smallest first.</summary>
    public EquatableArray<AssetVariant> Variants { get; init; }

    /// <summary>The URL of the file from the root, encoded and without <c>baseurl</c>.</summary>
    public string RootUrl { get; init; } = "";
}
