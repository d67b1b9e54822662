namespace NewsContent.Compiler.Posts;

/// <summary>A post that a setting would make an article: a draft, or a post of a later day.</summary>
/// <param name="Folder">The folder of its collection.</param>
/// <param name="Day">The day of a post of the future, as <c>2022-06-07</c>; <c>null</c> for a draft.</param>
internal sealed record ExcludedPost(string Folder, string? Day);
