using Microsoft.Build.Framework;

namespace NewsContent.Build;

/// <summary>The package's MSBuild task that reads the list of files to serve, with the path at which each is served.</summary>
public sealed class ReadContentAssets : ITask
{
    /// <summary>The host of the build.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The folder of the site.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The list of files of the site and of the app.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>The list of files beside posts with their served paths, which may not exist.</summary>
    public string Beside { get; set; } = "";

    /// <summary>The files, each with the metadata <c>RelativePath</c>.</summary>
    [Output]
    public ITaskItem[] Assets { get; set; } = [];

    /// <inheritdoc/>
    public bool Execute()
    {
        var lines = Lines(List).Select(static line => line.Split('|')).Where(static parts => parts.Length >= 4).ToList();

        // The files of the app are served by the SDK, and hide files of the site.
        var served = new HashSet<string>(lines.Where(static parts => parts[0] == "a").Select(static parts => parts[3]), StringComparer.OrdinalIgnoreCase);
        var items = new List<ITaskItem>();
        foreach (var parts in lines.Where(static parts => parts[0] == "s"))
        {
            Add(parts[parts.Length - 1], parts[3]);
        }

        // A file whose letters are decomposed is served at the composed path.
        var beside = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var parts in lines.Where(static parts => parts[0] == "b"))
        {
            beside[parts[3]] = parts[parts.Length - 1];
        }

        foreach (var parts in Lines(Beside).Select(static line => line.Split(['|'], 2)).Where(static parts => parts.Length == 2))
        {
            // A file that is no longer listed was deleted or excluded.
            if (beside.TryGetValue(parts[0], out var file))
            {
                Add(file, parts[1]);
            }
        }

        Assets = [.. items];
        return true;

        void Add(string path, string servedPath)
        {
            var file = Path.GetFullPath(Path.Combine(Root, path));
            if (CanBeServed(servedPath) && served.Add(servedPath) && File.Exists(file))
            {
                items.Add(new AssetItem(file, servedPath));
            }
        }
    }

    // The SDK reads '#[' as a pattern; the other paths are not those of files.
    private static bool CanBeServed(string path) =>
        path.Length > 0 && path[0] != '/' && path.IndexOf("#[", StringComparison.Ordinal) < 0
        && path.Split('/').All(static name => name.Length > 0 && name is not ("." or "..") && FileName.FindProblem(name) is null);

    private static string[] Lines(string path) => path.Length > 0 && File.Exists(path) ? File.ReadAllLines(path) : [];
}
