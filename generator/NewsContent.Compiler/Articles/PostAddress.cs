using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>How other posts may name a post.</summary>
/// <param name="RelativePath">The file's path from the content root.</param>
/// <param name="Name">The path without <c>_posts</c> and extension, as <c>post_url</c> has it.</param>
/// <param name="Url">Its URL; <c>null</c> where that is not known.</param>
/// <param name="IsArticle">Whether it is an article, so that the URL leads somewhere.</param>
/// <param name="FormerUrls">The URLs that it had before, of <c>redirect_from</c>.</param>
internal sealed record PostAddress(string RelativePath, string Name, string? Url, bool IsArticle, EquatableArray<string> FormerUrls)
{
    /// <summary>Whether the post has an error of its own: what links to it needs none.</summary>
    public bool HasError { get; init; }
}
