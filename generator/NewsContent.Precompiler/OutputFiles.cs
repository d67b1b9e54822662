using System.Text;

namespace NewsContent.Precompiler;

/// <summary>
/// Writes the files of the step. Each file is written next to the old file and then replaces it, so that an interrupted build leaves the old or the new file. An
/// unchanged output keeps its time, so that nothing that depends on it is built again.
/// </summary>
internal static class OutputFiles
{
    private const int BlockSize = 1 << 16;

    /// <summary>Returns the text of a file, or <c>null</c> if the file does not exist.</summary>
    public static string? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    /// <summary>Writes a string unless the file already contains it.</summary>
    public static void Write(string folder, string name, string text) => Write(folder, name, output => output.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file unless it already has the same bytes.</summary>
    public static void Write(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var next = WriteNext(path, write);
        if (File.Exists(path) && AreEqual(path, next))
        {
            File.Delete(next);
            return;
        }

        File.Move(next, path, overwrite: true);
    }

    /// <summary>Replaces a file that verifies its content by itself.</summary>
    public static void Replace(string path, Action<Stream> write) => File.Move(WriteNext(path, write, flushToDisk: false), path, overwrite: true);

    private static string WriteNext(string path, Action<Stream> write, bool flushToDisk = true)
    {
        var next = path + ".next";
        using var output = new FileStream(next, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BlockSize);
        write(output);

        // A file that is renamed before its content is on the disk contains zeros after a power loss.
        output.Flush(flushToDisk);
        return next;
    }

    private static bool AreEqual(string first, string second)
    {
        using var a = FileBytes.Open(first);
        using var b = FileBytes.Open(second);
        if (a.Length != b.Length)
        {
            return false;
        }

        var blockA = new byte[BlockSize];
        var blockB = new byte[BlockSize];
        for (var left = a.Length; left > 0;)
        {
            var count = (int)Math.Min(left, BlockSize);
            a.ReadExactly(blockA, 0, count);
            b.ReadExactly(blockB, 0, count);
            if (!blockA.AsSpan(0, count).SequenceEqual(blockB.AsSpan(0, count)))
            {
                return false;
            }

            left -= count;
        }

        return true;
    }
}
