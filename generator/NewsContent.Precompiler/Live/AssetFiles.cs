namespace NewsContent.Precompiler.Live;

/// <summary>The static files of the app, such as pictures: the app serves them from the disk, so pages only have to be loaded again.</summary>
/// <param name="root">The folder; empty if there is none.</param>
internal sealed class AssetFiles(string root)
{
    private const int MaxFolders = 500;

    /// <summary>Returns whether a static file is among the changes.</summary>
    public bool HaveChanged(IEnumerable<string?> changes) =>
        root.Length > 0 && changes.Any(path => path?.StartsWith(root, StringComparison.Ordinal) == true && !Directory.Exists(path));

    /// <summary>Returns the folders of static files.</summary>
    public IReadOnlyList<string> FindFolders()
    {
        try
        {
            return Directory.Exists(root)
                ? [root, .. Directory.EnumerateDirectories(root, "*", new EnumerationOptions { RecurseSubdirectories = true, IgnoreInaccessible = true, AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden }).Take(MaxFolders)]
                : [];
        }
        catch (IOException)
        {
            return [];
        }
    }
}
