using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Posts;

/// <summary>The kind and the collection of a file, determined by its path.</summary>
/// <param name="Kind">The kind of the file.</param>
/// <param name="Path">The path as in Jekyll: without the folder of all collections.</param>
/// <param name="FolderIndex">The index of the collection's folder in the path; -1 if there is none.</param>
/// <param name="Collection">The settings of the collection; <c>null</c> for the posts.</param>
internal sealed record PostPlace(PostKind Kind, string Path, int FolderIndex, CollectionRules? Collection)
{
    /// <summary>The name of the collection.</summary>
    public string Label => Collection?.Label ?? "posts";

    /// <summary>The folder of the collection.</summary>
    public string Folder => Collection?.Folder ?? CollectionFolder.Posts;

    public static PostPlace Of(string relativePath, SiteSettings settings)
    {
        var directory = settings.Defaults.CollectionsDirectory;
        var path = relativePath.StartsWith(directory + "/", StringComparison.Ordinal)
            ? relativePath.Substring(directory.Length + 1)
            : relativePath;
        var folders = path.Split('/');
        var posts = Array.LastIndexOf(folders, "_posts");
        var drafts = Array.LastIndexOf(folders, "_drafts");
        return posts >= 0 || drafts >= 0
            ? new PostPlace(posts > drafts ? PostKind.Post : PostKind.Draft, path, Math.Max(posts, drafts), null)
            : settings.Collections.FirstOrDefault(collection => collection.Folder == folders[0]) is { } rules
                ? new PostPlace(PostKind.Document, path, 0, rules)
                : new PostPlace(PostKind.Post, path, -1, null);
    }
}
