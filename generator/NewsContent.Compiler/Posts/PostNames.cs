using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Posts;

/// <summary>The lookup keys of a post that is an article, or would be one without its error.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Names">The keys.</param>
internal sealed record PostNames(string Folder, ArticleNames Names)
{
    /// <summary>Returns the keys of a post; <c>null</c> if the post is excluded on purpose.</summary>
    public static PostNames? Of(ParsedPost post) =>
        (post.NamesWithError ?? (post.Entry is { } entry ? ArticleNames.Of(entry.Metadata) : null)) is { } names
            ? new PostNames(post.Model?.Folder ?? CollectionFolder.Posts, names)
            : null;
}
