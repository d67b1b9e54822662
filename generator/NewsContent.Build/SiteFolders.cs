namespace NewsContent.Build;

/// <summary>Finds the files that a site may serve as they are: those of the content root, and those of the app.</summary>
internal static class SiteFolders
{
    /// <summary>Returns the files with their kinds, as the list of assets writes them, and their paths from the folder of the kind.</summary>
    /// <param name="root">The folder of the site.</param>
    /// <param name="appFolder">The folder of the app's own files, such as <c>wwwroot</c>; empty if there is none.</param>
    /// <param name="config">The text of <c>_config.yml</c>.</param>
    public static IEnumerable<(char Kind, string Path, FileInfo File)> Find(string root, string appFolder, string config)
    {
        var site = new ContentRoot(root);
        foreach (var (kind, file) in new ContentAssets(site, new FileCheck(site), config).Find())
        {
            yield return (kind, Relative(file, site), file);
        }

        if (appFolder.Length == 0 || !Directory.Exists(appFolder))
        {
            yield break;
        }

        var app = new ContentRoot(appFolder);
        foreach (var file in FindAll(app))
        {
            yield return ('a', Relative(file, app), file);
        }
    }

    /// <summary>Returns the path of a file from a folder, with forward slashes.</summary>
    public static string Relative(FileInfo file, ContentRoot root) => file.FullName.Substring(root.FullPath.Length).TrimStart(Path.DirectorySeparatorChar).Replace('\\', '/');

    private static IEnumerable<FileInfo> FindAll(ContentRoot root)
    {
        var check = new FileCheck(root);
        var open = new Stack<string>([root.FullPath]);
        var visited = new HashSet<string>(StringComparer.Ordinal);
        while (open.Count > 0)
        {
            var folder = open.Pop();
            if (root.Folder(folder) is not { Finding: null, RealPath: { } real } || !visited.Add(real))
            {
                continue;
            }

            foreach (var entry in ContentAssets.EntriesOf(folder).Where(static entry => FileName.FindProblem(entry.Name) is null))
            {
                var path = Path.Combine(folder, entry.Name);
                if (entry is not FileInfo file)
                {
                    open.Push(path);
                }
                else if (check.Find(path) is null)
                {
                    yield return file;
                }
            }
        }
    }
}
