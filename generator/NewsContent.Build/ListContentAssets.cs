using System.Globalization;
using System.Text;
using Microsoft.Build.Framework;

namespace NewsContent.Build;

/// <summary>
/// The package's MSBuild task that lists the files which the site may serve as they are, each with its length and time, so that the next step runs only if one has changed.
/// </summary>
public sealed class ListContentAssets : ITask
{
    /// <summary>The host of the build.</summary>
    public IBuildEngine BuildEngine { get; set; } = null!;

    /// <summary>An object of the host; not used.</summary>
    public ITaskHost HostObject { get; set; } = null!;

    /// <summary>The folder of the site.</summary>
    [Required]
    public string Root { get; set; } = "";

    /// <summary>The folder of the app's own files, such as <c>wwwroot</c>; empty if there is none.</summary>
    public string AppFolder { get; set; } = "";

    /// <summary>The <c>_config.yml</c> of the site, which may not exist.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>Files of the root that are served in addition.</summary>
    public ITaskItem[] Files { get; set; } = [];

    /// <summary>The first lines of the list.</summary>
    public ITaskItem[] Lines { get; set; } = [];

    /// <summary>The list to write. It keeps its time if nothing has changed.</summary>
    [Required]
    public string List { get; set; } = "";

    /// <summary>Whether there are files beside posts: <c>true</c> or empty.</summary>
    [Output]
    public string HasFilesBesidePosts { get; set; } = "";

    /// <inheritdoc/>
    public bool Execute()
    {
        var root = new ContentRoot(Root);
        var check = new FileCheck(root);
        var config = File.Exists(Configuration) ? File.ReadAllText(Configuration) : "";
        var lines = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var (kind, path, file) in SiteFolders.Find(Root, AppFolder, config))
        {
            HasFilesBesidePosts = kind == 'b' ? "true" : HasFilesBesidePosts;
            lines.Add(Line(kind, path, file));
        }

        foreach (var path in Files.Select(static file => file.GetMetadata("FullPath")))
        {
            if (check.Find(path) is null && new FileInfo(path) is var file && root.Relative(file.FullName) != file.FullName)
            {
                lines.Add(Line('i', SiteFolders.Relative(file, root), file));
            }
        }

        var text = new StringBuilder();
        foreach (var line in Lines.Select(static line => line.ItemSpec).Concat(lines))
        {
            text.Append(line).Append('\n');
        }

        ListFile.Write(List, text.ToString());
        return true;
    }

    // A link has its own length and time.
    private static string Line(char kind, string path, FileInfo file)
    {
        var target = (file.Attributes & FileAttributes.ReparsePoint) != 0 ? new FileInfo(FileSystem.RealPath(file.FullName) ?? file.FullName) : file;
        return string.Format(CultureInfo.InvariantCulture, "asset|{0}|{1}|{2}|{3}", kind, target.Length, target.LastWriteTimeUtc.Ticks, path);
    }
}
