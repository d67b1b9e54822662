using NewsContent.Compiler.Records;

namespace NewsContent.Precompiler;

/// <summary>The size and time of a file, which detect a change, as in MSBuild.</summary>
/// <param name="Length">The length in bytes; -1 if the file does not exist.</param>
/// <param name="Ticks">The last write time in UTC ticks.</param>
internal readonly record struct FileStamp(long Length, long Ticks)
{
    // A file can be written twice within the resolution of its time. Git has the same problem: https://git-scm.com/docs/racy-git
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>A stamp that is not equal to the stamp of any file.</summary>
    public static readonly FileStamp Unknown = new(-2, 0);

    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            // A link has its own size and time, which do not change when its target is edited.
            file = file.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? file;
        }

        return new FileStamp(file.Exists ? file.Length : -1, file.LastWriteTimeUtc.Ticks);
    }

    public static FileStamp Read(RecordReader reader) => new(reader.Number(), reader.Number());

    public void Write(RecordWriter writer)
    {
        writer.Number(Length);
        writer.Number(Ticks);
    }

    /// <summary>Returns whether the file was written long enough before a time (UTC), so that a later write yields another stamp.</summary>
    public bool IsSettledAt(DateTime time) => Ticks < (time - Settling).Ticks;
}
