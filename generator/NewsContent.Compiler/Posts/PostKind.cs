namespace NewsContent.Compiler.Posts;

/// <summary>What a file is by the folder that it is in.</summary>
internal enum PostKind
{
    /// <summary>In <c>_posts</c>, or where the project says: its name has a date.</summary>
    Post,

    /// <summary>In <c>_drafts</c>: a post without a date.</summary>
    Draft,

    /// <summary>In the folder of another collection.</summary>
    Document,
}
