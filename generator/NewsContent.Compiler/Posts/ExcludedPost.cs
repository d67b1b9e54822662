namespace NewsContent.Compiler.Posts;

/// <summary>A post that a setting would make an article: a draft, a post of a later day, or an unpublished post.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Day">The day of a post of the future, as <c>2022-06-07</c>; <c>null</c> for any other.</param>
/// <param name="IsUnpublished">Whether the post has <c>published: false</c>.</param>
internal sealed record ExcludedPost(string Folder, string? Day, bool IsUnpublished = false);
