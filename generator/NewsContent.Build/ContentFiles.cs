using NewsContent.Compiler.Problems;

namespace NewsContent.Build;

/// <summary>Checks all files of a site.</summary>
internal sealed class ContentFiles
{
    private readonly HashSet<FileFinding> _findings = [];
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    /// <param name="rootPath">The folder of the site.</param>
    /// <param name="files">The full paths of the files that the build will read.</param>
    /// <param name="usesPatterns">Whether the files come from the patterns of the package, which can miss files in their folders.</param>
    public ContentFiles(string rootPath, IReadOnlyCollection<string> files, bool usesPatterns)
    {
        var root = new ContentRoot(rootPath);
        if (FindInRoot(root.FullPath, files) is { } finding)
        {
            _findings.Add(finding);
            _refused.UnionWith(files);
            return;
        }

        var check = new FileCheck(root);
        var folders = new SourceFolders(root, check, new HashSet<string>(files, StringComparer.Ordinal));
        if (usesPatterns)
        {
            _findings.UnionWith(folders.Find());
            Seen = folders.Seen.ToString();
        }

        // MSBuild passes a pattern unchanged if it could not expand it. Only the folder that caused this is reported.
        var isListIncomplete = _findings.Any(found => found.Kind == FileProblems.InvalidName);
        IsListComplete = !isListIncomplete && !_findings.Any(found => found.Kind == FileProblems.UnreadableFolder);
        foreach (var file in files)
        {
            if (folders.MisreadPaths.Contains(file))
            {
                _refused.Add(file);
            }
            else if (check.Find(file) is { } found)
            {
                _refused.Add(file);
                if (!(isListIncomplete && found.Kind == FileProblems.MissingFile))
                {
                    _findings.Add(found);
                }
            }
        }
    }

    /// <summary>Whether the list contains every file of the site, so that only refused files are missing.</summary>
    public bool IsListComplete { get; }

    /// <summary>The files of the folders that can be collections, as the compiler reads them; empty if the folders were not searched.</summary>
    public string Seen { get; } = "";

    /// <summary>The reasons for refused files, in the order of their messages.</summary>
    public IReadOnlyList<FileFinding> Findings => [.. _findings.OrderBy(finding => finding.Message, StringComparer.Ordinal)];

    /// <summary>Returns whether a file must not be read.</summary>
    public bool IsRefused(string file) => _refused.Contains(file);

    // A project without posts can be anywhere. MSBuild finds no posts if the root is a pattern.
    private static FileFinding? FindInRoot(string path, IReadOnlyCollection<string> files) =>
        FileName.FindPattern(path) is { } pattern ? FileFinding.Create(FileProblems.InvalidName, path, pattern)
        : files.Count > 0 ? ContentRoot.FindInNames(path)
        : null;
}
