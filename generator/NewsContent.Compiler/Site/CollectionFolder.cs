namespace NewsContent.Compiler.Site;

/// <summary>The folders of collections.</summary>
internal static class CollectionFolder
{
    public const string Posts = "_posts";

    /// <summary>The type of pages in <c>defaults</c>, and their list in Liquid.</summary>
    public const string PagesLabel = "pages";

    /// <summary>Returns whether a folder has pages: files outside of the folders of posts and collections.</summary>
    public static bool HasPages(string folder) => folder.Length > 0 && folder[0] == '/';

    /// <summary>Returns whether a folder can have documents: one name that begins with <c>_</c>.</summary>
    public static bool IsName(string folder) => folder.Length > 1 && folder[0] == '_' && folder.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    /// <summary>Returns whether a page is in a folder or below it.</summary>
    /// <param name="folder">A folder of pages: <c>/</c>, or a path such as <c>/docs</c>.</param>
    /// <param name="path">The path of the page from the content root.</param>
    public static bool Contains(string folder, string path) =>
        folder.Length == 1 || (path.Length >= folder.Length && path[folder.Length - 1] == '/' && string.CompareOrdinal(folder, 1, path, 0, folder.Length - 1) == 0);
}
