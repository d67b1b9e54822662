using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>The folder of the site, which can be behind a link, and the real paths of the folders in it.</summary>
internal sealed class ContentRoot
{
    private static readonly StringComparison PathComparison = Path.DirectorySeparatorChar == '\\' ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    private readonly Dictionary<string, ContentFolder> _folders = new(StringComparer.Ordinal);
    private readonly string _realPath;

    public ContentRoot(string path)
    {
        FullPath = WithoutEnd(Path.GetFullPath(path));
        _realPath = WithoutEnd(FileSystem.RealPath(FullPath) ?? FullPath);
        _folders[FullPath] = new ContentFolder(_realPath, null);
    }

    public string FullPath { get; }

    /// <summary>Returns a path relative to the root, or the path itself if it is outside the root.</summary>
    public string Relative(string path) => IsBelow(path, FullPath) ? path.Substring(FullPath.Length).TrimStart(Path.DirectorySeparatorChar) : path;

    /// <summary>Returns whether a real path is below the real path of the root.</summary>
    public bool Contains(string realPath) => IsBelow(realPath, _realPath);

    private bool IsInside(string realFolder) => Contains(realFolder) || string.Equals(realFolder, _realPath, PathComparison);

    public FileFinding Outside(string path, string realPath) =>
        FileFinding.Create(FileProblems.OutsideRoot, Relative(path), FileName.Quote(realPath), FileName.Quote(_realPath));

    /// <summary>Resolves the links of a folder. A folder is resolved once, and a link that leaves the root is one finding for all files behind it.</summary>
    public ContentFolder Folder(string path)
    {
        if (!_folders.TryGetValue(path, out var folder))
        {
            _folders[path] = folder = IsBelow(path, FullPath) ? ResolveInside(path) : ResolveOutside(path);
        }

        return folder;
    }

    private ContentFolder ResolveInside(string path)
    {
        var parent = Folder(Path.GetDirectoryName(path)!);
        if (parent.Finding is not null || parent.RealPath is null)
        {
            return parent;
        }

        var name = Path.GetFileName(path);
        if (FileName.FindProblem(name) is { } problem)
        {
            return new ContentFolder(null, FileFinding.Create(FileProblems.InvalidName, Relative(path), problem));
        }

        return FileSystem.TypeOf(path) switch
        {
            FileType.Folder => new ContentFolder(Path.Combine(parent.RealPath, name), null),
            FileType.Link when FileSystem.RealPath(path) is { } real => IsInside(real) ? new ContentFolder(real, null) : new ContentFolder(real, Outside(path, real)),
            _ => ContentFolder.Missing,
        };
    }

    private ContentFolder ResolveOutside(string path) =>
        FileSystem.RealPath(path) is not { } real ? ContentFolder.Missing
        : !IsInside(real) ? new ContentFolder(real, Outside(path, real))
        : FindInNames(path) is { } finding ? new ContentFolder(null, finding)
        : new ContentFolder(real, null);

    /// <summary>Checks the name of every folder of a full path.</summary>
    public static FileFinding? FindInNames(string path) => path
        .Substring(Path.GetPathRoot(path)!.Length)
        .Split(Path.DirectorySeparatorChar)
        .Select(FileName.FindProblem)
        .Where(problem => problem is not null)
        .Select(problem => FileFinding.Create(FileProblems.InvalidName, path, problem!))
        .FirstOrDefault();

    private static bool IsBelow(string path, string folder) =>
        path.StartsWith(folder, PathComparison)
        && (folder.Length == 0 || folder[folder.Length - 1] == Path.DirectorySeparatorChar || path.Length > folder.Length && path[folder.Length] == Path.DirectorySeparatorChar);

    // The root of the file system keeps its separator.
    private static string WithoutEnd(string path)
    {
        var trimmed = path.TrimEnd(Path.DirectorySeparatorChar);
        return trimmed.Length == 0 || trimmed.EndsWith(":", StringComparison.Ordinal) ? path : trimmed;
    }
}
