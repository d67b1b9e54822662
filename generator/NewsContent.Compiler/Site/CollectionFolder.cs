namespace NewsContent.Compiler.Site;

/// <summary>Which collection a file belongs to, by the folder that its documents are in.</summary>
internal static class CollectionFolder
{
    public const string Posts = "_posts";
}
