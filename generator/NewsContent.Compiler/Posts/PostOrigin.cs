using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Posts;

/// <summary>The kind and the collection of a file, determined by its path.</summary>
/// <param name="Kind">The kind of the file.</param>
/// <param name="Path">The path as in Jekyll: without the folder of all collections.</param>
/// <param name="FolderIndex">The index of the collection's folder in the path; -1 if there is none.</param>
/// <param name="Collection">The settings of the collection; <c>null</c> for posts and pages.</param>
internal sealed record PostOrigin(PostKind Kind, string Path, int FolderIndex, CollectionRules? Collection)
{
    /// <summary>The name of the collection, which is also the type of the defaults.</summary>
    public string Label => Collection?.Label ?? (Kind == PostKind.Page ? CollectionFolder.PagesLabel : "posts");

    /// <summary>The folder of the collection; empty for a page that is in no declared folder.</summary>
    public string Folder { get; private init; } = Collection?.Folder ?? CollectionFolder.Posts;

    /// <param name="relativePath">The path from the content root.</param>
    /// <param name="settings">The settings of the site.</param>
    /// <param name="isPage">Whether a file outside of the folders of posts and collections is a page.</param>
    public static PostOrigin Of(string relativePath, SiteSettings settings, bool isPage = false)
    {
        var directory = settings.Defaults.CollectionsDirectory;
        var path = relativePath.StartsWith(directory + "/", StringComparison.Ordinal)
            ? relativePath.Substring(directory.Length + 1)
            : relativePath;
        var folders = path.Split('/');
        var posts = Array.LastIndexOf(folders, "_posts");
        var drafts = Array.LastIndexOf(folders, "_drafts");
        return posts >= 0 || drafts >= 0 ? new PostOrigin(posts > drafts ? PostKind.Post : PostKind.Draft, path, Math.Max(posts, drafts), null)
            : settings.Collections.FirstOrDefault(collection => collection.Folder == folders[0]) is { } rules ? new PostOrigin(PostKind.Document, path, 0, rules)
            : isPage ? new PostOrigin(PostKind.Page, relativePath, -1, null) { Folder = settings.PageFolders.FirstOrDefault(folder => CollectionFolder.Contains(folder, relativePath)) ?? "" }
            : new PostOrigin(PostKind.Post, path, -1, null);
    }
}
