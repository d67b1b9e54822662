using NewsContent.Compiler.Records;

namespace NewsContent.Precompiler;

/// <summary>Size and time of a file, by which, as MSBuild has it, one that was written is known from one that was not.</summary>
/// <param name="Length">In bytes; -1 of a file that is not there.</param>
/// <param name="Ticks">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Ticks)
{
    // A file may be written twice within what its system counts as one time. Git takes the same care: https://git-scm.com/docs/racy-git
    private static readonly TimeSpan Settling = TimeSpan.FromSeconds(2);

    /// <summary>Equal to that of no file.</summary>
    public static readonly FileStamp Unknown = new(-2, 0);

    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        if (file.LinkTarget is not null)
        {
            // A link has a size and a time of its own, which an edit of what it leads to leaves alone.
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

    /// <summary>Whether the file was written so long before a time (UTC) that what is written after it has another stamp.</summary>
    public bool IsSettledAt(DateTime time) => Ticks < (time - Settling).Ticks;
}
