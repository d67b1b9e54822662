using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Fuzz.Targets.FileNames;

/// <summary>System calls for file names with arbitrary bytes: half a surrogate pair becomes a byte that is not UTF-8.</summary>
internal static unsafe partial class UnixFile
{
    private const byte InvalidByte = 0xFF;
    private const uint Mode = 0b111_111_111;

    public static bool MakeFolder(string path) => MakeDirectory(Encode(path), Mode) == 0 || Directory.Exists(path);

    public static bool MakePipe(string path) => MakeFifo(Encode(path), Mode) == 0;

    public static bool MakeLink(string path, string target) => target.Length > 0 && SymbolicLink(Encode(target), Encode(path)) == 0;

    /// <summary>Removes a file, a link or an empty folder, if it exists.</summary>
    public static void Remove(string path) => _ = Remove(Encode(path));

    /// <summary>Writes a new file; returns <c>false</c> if it exists or the file system does not allow the name.</summary>
    public static bool Write(string path, string content)
    {
        const int CreateNew = 0x1 | 0x40 | 0x80;
        var file = Open(Encode(path), CreateNew, Mode);
        if (file < 0)
        {
            return false;
        }

        var bytes = Encoding.UTF8.GetBytes(content);
        fixed (byte* start = bytes)
        {
            _ = Write(file, start, bytes.Length);
        }

        _ = Close(file);
        return true;
    }

    /// <summary>Returns the length of a regular file, or of a link to one; otherwise <c>null</c>. Does not wait for a pipe.</summary>
    public static long? RegularSize(string path)
    {
        try
        {
            var info = new FileInfo(path);
            var target = info.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? info;
            return target.Exists && (target.Attributes & (FileAttributes.Directory | FileAttributes.Device)) == 0 && target.Length > 0 ? target.Length : null;
        }
        catch (IOException)
        {
            return null;
        }
    }

    private static byte[] Encode(string path)
    {
        var bytes = new List<byte>(path.Length + 1);
        foreach (var rune in path.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar)
            {
                bytes.Add(InvalidByte);
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(rune.ToString()));
            }
        }

        bytes.Add(0);
        return [.. bytes];
    }

    [LibraryImport("libc", EntryPoint = "mkdir")]
    private static partial int MakeDirectory(byte[] path, uint mode);

    [LibraryImport("libc", EntryPoint = "mkfifo")]
    private static partial int MakeFifo(byte[] path, uint mode);

    [LibraryImport("libc", EntryPoint = "symlink")]
    private static partial int SymbolicLink(byte[] target, byte[] path);

    [LibraryImport("libc", EntryPoint = "remove")]
    private static partial int Remove(byte[] path);

    [LibraryImport("libc", EntryPoint = "open")]
    private static partial int Open(byte[] path, int flags, uint mode);

    [LibraryImport("libc", EntryPoint = "write")]
    private static partial nint Write(int file, byte* bytes, nint count);

    [LibraryImport("libc", EntryPoint = "close")]
    private static partial int Close(int file);
}
