namespace NewsContent.Precompiler;

/// <summary>Lets one build at a time work in the folder of a project. The system releases the lock when a process ends for any reason.</summary>
internal static class BuildLock
{
    private const string FileName = "lock";

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Waits for the folder for at most five minutes and takes it.</summary>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <returns>The lock, held until it is disposed.</returns>
    /// <exception cref="IOException">Another build still holds the folder after that time, or the folder cannot be written to.</exception>
    public static IDisposable Take(string folder) => Take(folder, LongestWait);

    /// <summary>Waits for the folder and takes it.</summary>
    /// <param name="folder">The folder; it is created if it does not exist.</param>
    /// <param name="limit">The maximum time to wait.</param>
    /// <returns>The lock, held until it is disposed.</returns>
    /// <exception cref="IOException">Another build still holds the folder at the end of the limit, or the folder cannot be written to.</exception>
    public static IDisposable Take(string folder, TimeSpan limit)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, FileName);
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(path))
            {
                if (waited >= limit)
                {
                    throw new IOException($"Another build of this project has held '{folder}' for {limit.TotalMinutes:0} minutes; wait until it ends, then build again");
                }

                Thread.Sleep(Pause);
            }
        }
    }
}
