using NewsContent.Compiler.Urls;

namespace NewsContent.Build;

/// <summary>
/// Finds the files that the site may serve as they are: those outside of folders that begin with '_', and those beside posts. The rules of <c>_config.yml</c> are applied
/// later. Source code is not part of the site: a folder with a project file has only its posts and the files beside them.
/// </summary>
internal sealed class ContentAssets(ContentRoot root, FileCheck check, string config)
{
    private static readonly string[] Unused = ["node_modules", ".git", ".sass-cache", ".jekyll-cache"];
    private static readonly string[] UnusedInRoot = ["bin", "obj", "_site", "_layouts", "_includes", "_data", "_sass", "_plugins"];
    private static readonly string[] PostFolders = ["_posts", "_drafts"];
    private static readonly string[] ProjectFiles = [".csproj", ".fsproj", ".vbproj", ".sln", ".slnx", ".proj"];

    private readonly Stack<(string Path, AssetFolderKind Kind)> _open = new();
    private readonly HashSet<(string RealPath, AssetFolderKind Kind)> _visited = [];

    /// <summary>Returns the files: the kind, which is 's' or 'b', and the file.</summary>
    public IEnumerable<(char Kind, FileInfo File)> Find()
    {
        Open(root.FullPath, AssetFolderKind.Site);
        while (_open.Count > 0)
        {
            var (path, kind) = _open.Pop();
            foreach (var file in Visit(path, kind))
            {
                yield return (kind == AssetFolderKind.Posts ? 'b' : 's', file);
            }
        }
    }

    /// <summary>Returns the entries of a folder; none if it cannot be read, which is reported for folders of posts.</summary>
    public static FileSystemInfo[] EntriesOf(string path)
    {
        try
        {
            return new DirectoryInfo(path).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private List<FileInfo> Visit(string path, AssetFolderKind kind)
    {
        var entries = EntriesOf(path);
        if (kind == AssetFolderKind.Site && entries.Any(entry => ProjectFiles.Contains(Path.GetExtension(entry.Name), StringComparer.OrdinalIgnoreCase)))
        {
            kind = AssetFolderKind.Project;
        }

        var files = new List<FileInfo>();
        foreach (var entry in entries)
        {
            if (FileName.FindProblem(entry.Name) is not null)
            {
                continue;
            }

            if (entry is not FileInfo file)
            {
                OpenFolder(entry.Name, path, kind);
            }
            else if (kind != AssetFolderKind.Project && IsAsset(file.Name, kind) && check.Find(Path.Combine(path, file.Name)) is null)
            {
                files.Add(file);
            }
        }

        return files;
    }

    private void OpenFolder(string name, string folder, AssetFolderKind kind)
    {
        var isInRoot = folder == root.FullPath;
        if (Unused.Contains(name, StringComparer.OrdinalIgnoreCase) || (isInRoot && UnusedInRoot.Contains(name, StringComparer.OrdinalIgnoreCase)))
        {
            return;
        }

        var path = Path.Combine(folder, name);
        if (PostFolders.Contains(name, StringComparer.Ordinal) || kind == AssetFolderKind.Posts || (isInRoot && name[0] == '_' && !IsNamed(name)))
        {
            Open(path, AssetFolderKind.Posts);
        }
        else if (name[0] is not ('.' or '_' or '#' or '~') || IsNamed(name))
        {
            Open(path, kind);
        }
    }

    // 'include' can name such files and folders; the rule is applied later.
    private bool IsNamed(string name) => config.IndexOf(name, StringComparison.Ordinal) >= 0;

    private bool IsAsset(string name, AssetFolderKind kind) =>
        kind == AssetFolderKind.Posts
            ? name[0] is not ('.' or '_' or '#' or '~') && name[name.Length - 1] != '~' && !FileExtensions.All.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase)
            : name[0] is not ('.' or '_' or '#' or '~') || IsNamed(name);

    private void Open(string path, AssetFolderKind kind)
    {
        if (root.Folder(path) is { Finding: null, RealPath: { } real } && _visited.Add((real, kind)))
        {
            _open.Push((path, kind));
        }
    }

    private enum AssetFolderKind
    {
        Site,
        Posts,

        /// <summary>A folder with a project file, or a folder below it.</summary>
        Project,
    }
}
