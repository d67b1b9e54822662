namespace NewsContent.Build;

/// <summary>A list that a task writes for the next steps of the build.</summary>
internal static class ListFile
{
    /// <summary>Writes the list unless it is unchanged, so that it keeps its time.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            Replace(path, text);
        }
    }

    // Another build of the project may read or write the list at the same time.
    private static void Replace(string path, string text)
    {
        var next = path + "." + Guid.NewGuid().ToString("N");
        File.WriteAllText(next, text);
        if (File.Exists(path))
        {
            File.Replace(next, path, destinationBackupFileName: null);
        }
        else
        {
            File.Move(next, path);
        }
    }
}
