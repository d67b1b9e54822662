using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsContent.Build;

/// <summary>Calls the operating system on Windows.</summary>
internal static class WindowsFiles
{
    private const uint ShareAll = 7;
    private const uint OpenExisting = 3;
    private const uint BackupSemantics = 0x02000000;
    private const int LongestPath = 32_768;

    private const string Prefix = @"\\?\";
    private const string SharePrefix = @"\\?\UNC\";

    public static string? RealPath(string path)
    {
        using var handle = CreateFile(path, 0, ShareAll, IntPtr.Zero, OpenExisting, BackupSemantics, IntPtr.Zero);
        if (handle.IsInvalid)
        {
            return null;
        }

        var buffer = new char[LongestPath];
        var length = (int)GetFinalPathNameByHandle(handle, buffer, (uint)buffer.Length, 0);
        if (length == 0 || length > buffer.Length)
        {
            return null;
        }

        var real = new string(buffer, 0, length);
        return real.StartsWith(SharePrefix, StringComparison.Ordinal) ? @"\\" + real.Substring(SharePrefix.Length)
            : real.StartsWith(Prefix, StringComparison.Ordinal) ? real.Substring(Prefix.Length)
            : real;
    }

    [DllImport("kernel32", EntryPoint = "CreateFileW", CharSet = CharSet.Unicode, SetLastError = true)]
    private static extern SafeFileHandle CreateFile(string path, uint access, uint share, IntPtr security, uint disposition, uint flags, IntPtr template);

    [DllImport("kernel32", EntryPoint = "GetFinalPathNameByHandleW", CharSet = CharSet.Unicode, SetLastError = true)]
    private static extern uint GetFinalPathNameByHandle(SafeFileHandle file, [Out] char[] path, uint length, uint flags);
}
