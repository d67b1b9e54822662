using NewsContent.Compiler.Precompiled;

namespace NewsContent.Precompiler;

/// <summary>Size and time of a file, by which, as MSBuild has it, one that was written is known from one that was not.</summary>
/// <param name="Length">In bytes; -1 of a file that is not there.</param>
/// <param name="Ticks">When it was last written, in ticks of UTC.</param>
internal readonly record struct FileStamp(long Length, long Ticks)
{
    /// <summary>Equal to that of no file.</summary>
    public static readonly FileStamp Unknown = new(-2, 0);

    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return new FileStamp(file.Exists ? file.Length : -1, file.LastWriteTimeUtc.Ticks);
    }

    public static FileStamp Read(RecordReader reader) => new(reader.Number(), reader.Number());

    public void Write(RecordWriter writer)
    {
        writer.Number(Length);
        writer.Number(Ticks);
    }

    public bool WrittenBefore(DateTime time) => Ticks < time.Ticks;
}
