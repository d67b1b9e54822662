namespace NewsContent.Compiler.Articles;

/// <summary>A smaller copy of a picture, such as <c>chart-800w.png</c> of <c>chart.png</c>.</summary>
/// <param name="Path">The path of the file.</param>
/// <param name="Url">The URL, encoded and without <c>baseurl</c>.</param>
/// <param name="Width">The width in pixels.</param>
internal sealed record AssetVariant(string Path, string Url, int Width);
