namespace NewsContent.Compiler.Articles;

/// <summary>The picture that represents an article.</summary>
/// <param name="Source">The absolute URL, or the path from the root of the site without <c>baseurl</c>, percent-encoded.</param>
/// <param name="AlternativeText">The <c>alt</c> text; <c>null</c> if the post does not set it.</param>
/// <param name="Width">The width in pixels; 0 if it is unknown.</param>
/// <param name="Height">The height in pixels; 0 if it is unknown.</param>
internal sealed record ArticlePicture(string Source, string? AlternativeText, int Width, int Height);
