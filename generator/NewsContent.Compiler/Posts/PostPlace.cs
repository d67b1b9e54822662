using NewsContent.Compiler.Configuration;

namespace NewsContent.Compiler.Posts;

/// <summary>Where a file is in its site, and what that makes of it.</summary>
/// <param name="Kind">What the file is.</param>
/// <param name="Path">Its path as Jekyll has it: without the folder of all collections.</param>
/// <param name="FolderIndex">Which of that path's folders is the collection's, from 0; -1: none.</param>
/// <param name="Collection">The rules of its collection; <c>null</c>: the posts.</param>
internal sealed record PostPlace(PostKind Kind, string Path, int FolderIndex, CollectionRules? Collection)
{
    /// <summary>The name of its collection.</summary>
    public string Label => Collection?.Label ?? "posts";

    /// <summary>The folder of its collection.</summary>
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
