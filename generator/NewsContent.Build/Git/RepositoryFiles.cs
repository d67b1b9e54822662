namespace NewsContent.Build.Git;

/// <summary>Posts by their repositories. A site can have posts in submodules, which are repositories of their own.</summary>
internal sealed class RepositoryFiles
{
    private readonly Dictionary<string, GitRepository?> _repositories = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?> _realFolders = new(StringComparer.Ordinal);

    private readonly List<(GitRepository Repository, string Folder, IReadOnlyList<(string Path, string Relative)> Files)> _groups = [];

    /// <param name="paths">The full paths of the posts.</param>
    public RepositoryFiles(IEnumerable<string> paths)
    {
        var files = paths
            .Select(path => (Path: path, Folder: RealFolder(Path.GetDirectoryName(path)!)))
            .Where(static file => file.Folder is not null)
            .Select(file => (file.Path, Folder: file.Folder!, Repository: FindRepository(file.Folder!)))
            .Where(static file => file.Repository is not null)
            .GroupBy(static file => file.Repository!)
            .OrderBy(static group => group.Key.WorkTree, StringComparer.Ordinal);
        foreach (var group in files)
        {
            var common = CommonFolder([.. group.Select(static file => file.Folder).Distinct(StringComparer.Ordinal)], group.Key.WorkTree);
            _groups.Add((group.Key, common, [.. group.Select(file => (file.Path, Relative(file.Folder, Path.GetFileName(file.Path), common)))]));
        }
    }

    /// <summary>Each repository with the folder of its posts, and the posts with their paths from this folder, which contain <c>/</c>.</summary>
    public IReadOnlyList<(GitRepository Repository, string Folder, IReadOnlyList<(string Path, string Relative)> Files)> Groups => _groups;

    // Git lists the files of a linked folder where they are.
    private string? RealFolder(string folder) =>
        _realFolders.TryGetValue(folder, out var known) ? known : _realFolders[folder] = FileSystem.RealPath(folder);

    private GitRepository? FindRepository(string folder)
    {
        if (_repositories.TryGetValue(folder, out var known))
        {
            return known;
        }

        // One object for each repository, because the folders of its files are compared by it.
        var found = GitRepository.Find(folder);
        var top = found is not null && found.WorkTree != folder ? FindRepository(Path.GetDirectoryName(folder)!) : found;
        return _repositories[folder] = top;
    }

    // The deepest folder with all posts, so that git compares only this folder.
    private static string CommonFolder(IReadOnlyList<string> folders, string workTree)
    {
        var common = folders[0];
        while (common != workTree && !folders.All(folder => folder == common || folder.StartsWith(common + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            common = Path.GetDirectoryName(common)!;
        }

        return common;
    }

    private static string Relative(string folder, string name, string start)
    {
        var path = folder.Length > start.Length ? folder.Substring(start.Length).Trim(Path.DirectorySeparatorChar) : "";
        return (path.Length == 0 ? name : path + "/" + name).Replace(Path.DirectorySeparatorChar, '/');
    }
}
