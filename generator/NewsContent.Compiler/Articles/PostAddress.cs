using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Articles;

/// <summary>The names and URLs by which other posts can refer to a post.</summary>
/// <param name="RelativePath">The path of the file from the content root.</param>
/// <param name="Name">The path without <c>_posts</c> and extension, as <c>post_url</c> takes it.</param>
/// <param name="Url">Its URL; <c>null</c> if it is not known.</param>
/// <param name="IsArticle">Whether it is an article, so that the URL exists.</param>
/// <param name="FormerUrls">The former URLs, from <c>redirect_from</c>.</param>
internal sealed record PostAddress(string RelativePath, string Name, string? Url, bool IsArticle, EquatableArray<string> FormerUrls)
{
    /// <summary>Whether the post has an error. A link to it is then not reported.</summary>
    public bool HasError { get; init; }

    /// <summary>The URLs that the article would have if its front matter were readable. A link to one of them is not reported.</summary>
    public EquatableArray<string> LostUrls { get; init; }
}
