namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>
/// A site on disk. The entries of an input are separated by U+0000, the only character that a name cannot contain: <c>path</c> is a file, <c>path/</c> a folder,
/// <c>path&gt;target</c> a link, and <c>path&gt;pipe:</c> a named pipe.
/// </summary>
internal sealed class RandomSite : IDisposable
{
    public const string Inside = "inside";

    private const string Outside = "outside";
    private const int MaxEntries = 40;
    private const int MaxFolders = 20;
    private static readonly string[] Extensions = [".md", ".markdown", ".html", ".htm"];

    private readonly List<string> _posts = [];
    private readonly Stack<string> _made = new();

    public RandomSite(string input)
    {
        Folder = Directory.CreateTempSubdirectory("newscontent-fuzz-").FullName;
        Root = Path.Combine(Folder, "site");
        Directory.CreateDirectory(Root);
        Directory.CreateDirectory(Path.Combine(Folder, "outside"));
        File.WriteAllText(Path.Combine(Folder, "outside", "secret.md"), Outside);

        // Links are created last and never replace a folder, so nothing is written through a link.
        var entries = input.Split('\0', MaxEntries + 1).Take(MaxEntries).Select(entry => entry.Split('>', 2)).ToLookup(parts => parts.Length == 2);
        foreach (var parts in entries[false])
        {
            AddFile(parts[0]);
        }

        foreach (var (parts, path) in entries[true].Select(parts => (parts, Path: FolderOf(parts[0]))).ToList())
        {
            if (path is not null)
            {
                _ = parts[1] == "pipe:" ? UnixFile.MakePipe(path) : UnixFile.MakeLink(path, parts[1]);
            }
        }
    }

    public string Folder { get; }

    public string Root { get; }

    /// <summary>The regular files that are posts by their folder and extension. Each must be read, unless a finding explains why not.</summary>
    public IReadOnlyList<string> Posts => _posts;

    // The runtime cannot delete a name that is not UTF-8.
    public void Dispose()
    {
        while (_made.TryPop(out var path))
        {
            UnixFile.Remove(path);
        }

        Directory.Delete(Folder, recursive: true);
    }

    private void AddFile(string entry)
    {
        if (FolderOf(entry) is { } path && !entry.EndsWith('/') && UnixFile.Write(path, Inside) && IsPost(path))
        {
            _posts.Add(path);
        }
    }

    // Creates the folders of an entry; null if the file system does not allow the path.
    private string? FolderOf(string entry)
    {
        var names = entry.Split('/').Where(name => name is not ("" or "." or "..")).TakeLast(MaxFolders).ToArray();
        var path = Root;
        for (var i = 0; i < names.Length; i++)
        {
            path += "/" + names[i];
            _made.Push(path);
            if ((i + 1 < names.Length || entry.EndsWith('/')) && (IsEndless(names[i]) || !UnixFile.MakeFolder(path)))
            {
                return null;
            }
        }

        return names.Length > 0 ? path : null;
    }

    // MSBuild ends with a stack overflow, also for a project without this package, if a folder's name is the folder itself or one above it when '\' is a separator.
    private static bool IsEndless(string name) => name.Contains('\\') && name.Split('\\').Any(part => part is "" or "." or "..");

    private bool IsPost(string path)
    {
        var folders = path[(Root.Length + 1)..].Split('/')[..^1];
        return folders.Contains("_posts")
            && !folders.Any(folder => folder.StartsWith('.') || folder == "node_modules")
            && folders[0] is not ("bin" or "obj" or "_site" or "_layouts" or "_includes" or "_data" or "_sass" or "_plugins")
            && Extensions.Any(extension => path.EndsWith(extension, StringComparison.Ordinal));
    }
}
