using NewsContent.Compiler.Site;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Posts;

/// <summary>The slug of a post that is an article, or would be one without its error.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Slug">The slug.</param>
internal sealed record PostSlug(string Folder, string Slug)
{
    /// <summary>Returns the slug of a post; <c>null</c> if the post is skipped intentionally.</summary>
    public static PostSlug? Of(ParsedPost post) => post switch
    {
        { Model: { } model } when post.Entry is not null || post.Address is { HasError: true } => new PostSlug(model.Folder, model.Slug),
        { Model: null, Address.HasError: true } => new PostSlug(CollectionFolder.Posts, PostFileName.Parse(post.RelativePath).Slug),
        _ => null,
    };
}
