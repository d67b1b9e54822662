namespace NewsContent.Compiler.Posts;

/// <summary>The kind of a file by its folder.</summary>
internal enum PostKind
{
    /// <summary>A file in <c>_posts</c>, or one that the project lists; its name has a date.</summary>
    Post,

    /// <summary>A file in <c>_drafts</c>: a post without a date.</summary>
    Draft,

    /// <summary>A file in the folder of another collection.</summary>
    Document,

    /// <summary>A file with front matter outside of these folders, in a folder of pages that C# declares.</summary>
    Page,
}
