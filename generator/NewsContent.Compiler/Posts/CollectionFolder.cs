namespace NewsContent.Compiler.Posts;

/// <summary>Which collection a file belongs to.</summary>
internal static class CollectionFolder
{
    public const string Posts = "_posts";

    /// <summary>The collection's folder: posts may be in a <c>_posts</c> below others, documents are below their collection's folder.</summary>
    public static string Of(string relativePath, bool isPost)
    {
        var slash = relativePath.IndexOf('/');
        return isPost || slash < 0 ? Posts : relativePath.Substring(0, slash);
    }
}
