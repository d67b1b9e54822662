namespace NewsContent.Compiler.Posts;

/// <summary>A post that is in order and no article all the same, so that a link to it can be told from one to nowhere.</summary>
/// <param name="RelativePath">The file's path from the content root.</param>
/// <param name="Url">The URL that it would have.</param>
/// <param name="Title">Its title.</param>
/// <param name="Reason">Why it is left out.</param>
internal sealed record LeftOutPost(string RelativePath, string Url, string Title, LeftOutReason Reason);

internal enum LeftOutReason
{
    /// <summary>It says <c>published: false</c>.</summary>
    NotPublished,

    /// <summary>It is a draft.</summary>
    Draft,

    /// <summary>Its day has not come.</summary>
    Future,
}
