using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Urls;

namespace NewsContent.Build;

/// <summary>
/// Lists the same folders as the MSBuild patterns and finds entries that the patterns miss: names with '\' or invalid Unicode, folders with the name of a post, and
/// folders that cannot be read, in folders of posts, of included files and of data. Also finds posts with an extension that the patterns do not include. The patterns are in
/// <c>NewsContent.props</c> and <c>NewsContent.targets</c>.
/// </summary>
internal sealed class SourceFolders(ContentRoot root, FileCheck check, ICollection<string> files)
{
    private static readonly string[] NotSourceInRoot = ["bin", "obj", "_site", "_layouts", "_sass", "_plugins"];
    private static readonly string[] ResourceFolders = ["_includes", "_data"];
    private static readonly string[] PostFolders = ["_posts", "_drafts"];

    private readonly Stack<(string Path, bool HasPosts)> _open = new();
    private readonly HashSet<(string RealPath, bool HasPosts)> _visited = [];
    private readonly List<FileFinding> _findings = [];

    /// <summary>The paths that MSBuild creates from names with '\', which name other files or no file.</summary>
    public HashSet<string> MisreadPaths { get; } = new(StringComparer.Ordinal);

    /// <summary>The files of the folders that can be collections.</summary>
    public SeenFiles Seen { get; } = new();

    /// <summary>Returns the problems of names and folders, in no order.</summary>
    public IReadOnlyList<FileFinding> Find()
    {
        Open(root.FullPath, hasPosts: false);
        while (_open.Count > 0)
        {
            var (path, hasPosts) = _open.Pop();
            try
            {
                foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
                {
                    Visit(entry, path, hasPosts);
                }
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                // Nothing is read from other folders, such as lost+found.
                if (hasPosts)
                {
                    _findings.Add(FileFinding.Create(FileProblems.UnreadableFolder, root.Relative(path), exception is UnauthorizedAccessException ? "access is denied" : "the system reports an error"));
                }
            }
        }

        return _findings;
    }

    private void Visit(FileSystemInfo entry, string folder, bool hasPosts)
    {
        if (entry is not DirectoryInfo)
        {
            if (hasPosts)
            {
                Seen.Add(root.Relative(Path.Combine(folder, entry.Name)));
            }

            if (hasPosts && FileName.CannotBeListed(entry.Name) && (IsPost(entry.Name) || IsResourceFolder(folder)))
            {
                Refuse(entry, folder);
            }
            else if (hasPosts && UnreadPost.Find(root.Relative(Path.Combine(folder, entry.Name)), files.Contains(Path.Combine(folder, entry.Name))) is { } unread)
            {
                _findings.Add(unread);
            }

            return;
        }

        var isInRoot = folder == root.FullPath;
        if (!IsSource(entry.Name, isInRoot))
        {
            return;
        }

        if (FileName.CannotBeListed(entry.Name))
        {
            Refuse(entry, folder);
            return;
        }

        var path = Path.Combine(folder, entry.Name);
        if (hasPosts && IsPost(entry.Name) && !IsResourceFolder(folder) && check.Find(path) is { } finding)
        {
            _findings.Add(finding);
        }

        Open(path, hasPosts || PostFolders.Contains(entry.Name, StringComparer.OrdinalIgnoreCase) || isInRoot && entry.Name[0] == '_');
    }

    private void Refuse(FileSystemInfo entry, string folder)
    {
        var path = Path.Combine(folder, entry.Name);
        MisreadPaths.Add(Path.GetFullPath(path.Replace('\\', '/')));
        _findings.Add(FileFinding.Create(FileProblems.InvalidName, root.Relative(path), FileName.FindProblem(entry.Name)!));
    }

    // A link can lead to a folder that contains it. Targets outside the root are reported with the files behind the link.
    private void Open(string path, bool hasPosts)
    {
        if (root.Folder(path) is { Finding: null, RealPath: { } real } && _visited.Add((real, hasPosts)))
        {
            _open.Push((path, hasPosts));
        }
    }

    // The files of these folders can have any name.
    private bool IsResourceFolder(string folder) =>
        ResourceFolders.Contains(root.Relative(folder).Split(Path.DirectorySeparatorChar)[0], StringComparer.OrdinalIgnoreCase);

    private static bool IsPost(string name) => FileExtensions.All.Any(extension => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase));

    private static bool IsSource(string name, bool isInRoot) =>
        name[0] != '.' && !name.Equals("node_modules", StringComparison.OrdinalIgnoreCase) && !(isInRoot && NotSourceInRoot.Contains(name, StringComparer.OrdinalIgnoreCase));
}
