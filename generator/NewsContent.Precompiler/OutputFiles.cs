using System.Text;

namespace NewsContent.Precompiler;

/// <summary>
/// Writes the files of the step. Each is written beside the old one and then takes its place, so that a build that is stopped leaves the old file or the new
/// one. An output that did not change keeps its time, so that nothing that depends on it is built again.
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

    /// <summary>Writes a text unless the file has it already.</summary>
    public static void Write(string folder, string name, string text) => Write(folder, name, output => output.Write(Encoding.UTF8.GetBytes(text)));

    /// <summary>Writes a file unless it has the same bytes already.</summary>
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

    /// <summary>Writes a file in place of the old one.</summary>
    public static void Replace(string path, Action<Stream> write) => File.Move(WriteNext(path, write), path, overwrite: true);

    private static string WriteNext(string path, Action<Stream> write)
    {
        var next = path + ".next";
        using var output = new FileStream(next, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BlockSize);
        write(output);

        // A file that takes its name before its content is on the disk is a file of zeros after a power loss.
        output.Flush(flushToDisk: true);
        return next;
    }

    private static bool AreEqual(string first, string second)
    {
        using var a = File.OpenRead(first);
        using var b = File.OpenRead(second);
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
