namespace NewsContent.Precompiler;

/// <summary>Reads files that other programs can have open.</summary>
internal static class FileBytes
{
    /// <summary>Receives the path of each file that is opened. Tests count what a build reads.</summary>
    public static event Action<string>? Opening;

    public static byte[] Read(string path)
    {
        using var stream = Open(path);

        // Not cleared before it is filled: the file with the parsed posts can have more than 50 MB.
        var bytes = GC.AllocateUninitializedArray<byte>(checked((int)stream.Length));
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static FileStream Open(string path)
    {
        Opening?.Invoke(path);
        return new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1);
    }
}
