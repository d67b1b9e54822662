namespace NewsContent.Compiler.Site;

/// <summary>Finds the collection of a file by its folder.</summary>
internal static class CollectionFolder
{
    public const string Posts = "_posts";
}
