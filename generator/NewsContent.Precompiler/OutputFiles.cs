namespace NewsContent.Precompiler;

/// <summary>Writes files only where they become others, so that what depends on them is left alone where they do not.</summary>
internal static class OutputFiles
{
    private const int BlockSize = 1 << 16;

    /// <summary>The text of a file; <c>null</c> where there is none.</summary>
    public static string? Read(string folder, string name)
    {
        var path = Path.Combine(folder, name);
        return File.Exists(path) ? File.ReadAllText(path) : null;
    }

    public static void Write(string folder, string name, string text)
    {
        if (Read(folder, name) != text)
        {
            File.WriteAllText(Path.Combine(folder, name), text);
        }
    }

    public static void Write(string folder, string name, Action<Stream> write)
    {
        var path = Path.Combine(folder, name);
        var next = path + ".next";
        using (var output = new FileStream(next, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BlockSize))
        {
            write(output);
        }

        if (File.Exists(path) && AreEqual(path, next))
        {
            File.Delete(next);
            return;
        }

        File.Move(next, path, overwrite: true);
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
