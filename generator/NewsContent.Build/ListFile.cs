namespace NewsContent.Build;

/// <summary>A list that a task writes for the next steps of the build.</summary>
internal static class ListFile
{
    private const int MostAttempts = 100;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    /// <summary>Writes the list unless it is unchanged, so that it keeps its time.</summary>
    public static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
        {
            Replace(path, text);
        }
    }

    // Another build of the project may read or write the list at the same time. On Windows, a file that is read cannot be replaced.
    private static void Replace(string path, string text)
    {
        var next = path + "." + Guid.NewGuid().ToString("N");
        File.WriteAllText(next, text);
        for (var attempt = 1; !TryReplace(next, path, isLast: attempt == MostAttempts); attempt++)
        {
            Thread.Sleep(Pause);
        }
    }

    private static bool TryReplace(string next, string path, bool isLast)
    {
        try
        {
            if (File.Exists(path))
            {
                File.Replace(next, path, destinationBackupFileName: null);
            }
            else
            {
                File.Move(next, path);
            }

            return true;
        }
        catch (IOException) when (!isLast)
        {
            return false;
        }
    }
}
