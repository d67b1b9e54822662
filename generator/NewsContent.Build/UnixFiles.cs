using System.Runtime.InteropServices;
using System.Text;

namespace NewsContent.Build;

/// <summary>Calls the operating system on Linux and macOS.</summary>
internal static unsafe class UnixFiles
{
    // The runtime's own form of `struct stat`, whose layout otherwise differs between systems and processors.
    private const int StatusSize = 512;
    private const int ModeOffset = 4;

    private const int TypeMask = 0xF000;

    public static FileType TypeOf(string path)
    {
        var status = stackalloc byte[StatusSize];
        return LStat(Encode(path), status) != 0 ? FileType.Missing : (*(int*)(status + ModeOffset) & TypeMask) switch
        {
            0x1000 => FileType.NamedPipe,
            0x2000 => FileType.CharacterDevice,
            0x4000 => FileType.Folder,
            0x6000 => FileType.BlockDevice,
            0x8000 => FileType.File,
            0xA000 => FileType.Link,
            0xC000 => FileType.Socket,
            _ => FileType.Unknown,
        };
    }

    public static string? RealPath(string path)
    {
        var real = RealPath(Encode(path), null);
        if (real is null)
        {
            return null;
        }

        var length = 0;
        while (real[length] != 0)
        {
            length++;
        }

        var result = Encoding.UTF8.GetString(real, length);
        Free(real);
        return result;
    }

    private static byte[] Encode(string path) => Encoding.UTF8.GetBytes(path + "\0");

    [DllImport("libSystem.Native", EntryPoint = "SystemNative_LStat")]
    private static extern int LStat(byte[] path, byte* status);

    [DllImport("libc", EntryPoint = "realpath")]
    private static extern byte* RealPath(byte[] path, byte* buffer);

    [DllImport("libc", EntryPoint = "free")]
    private static extern void Free(byte* pointer);
}
