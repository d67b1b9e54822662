using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace NewsContent.Precompiler.Live;

/// <summary>Finds files that another program is writing.</summary>
internal static partial class OpenFiles
{
    // Values of Linux. A read lease is refused while any program has the file open for writing.
    private const int SetSignal = 10;
    private const int SetLease = 1024;
    private const int ReadLease = 0;
    private const int NoLease = 2;
    private const int IgnoredSignal = 23;
    private const int TryAgain = 11;

    /// <summary>Returns whether a program has the file open for writing; <c>false</c> where the system cannot tell.</summary>
    public static bool IsBeingWritten(string path)
    {
        try
        {
            using var file = File.OpenHandle(path, FileMode.Open, FileAccess.Read, OperatingSystem.IsWindows() ? FileShare.Read : FileShare.ReadWrite | FileShare.Delete);
            return OperatingSystem.IsLinux() && HasWriter(file);
        }
        catch (IOException) when (OperatingSystem.IsWindows() && File.Exists(path))
        {
            return true;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or EntryPointNotFoundException or DllNotFoundException)
        {
            return false;
        }
    }

    // A program that opens the file while the lease is held causes a signal, which must be one that is ignored.
    private static bool HasWriter(SafeFileHandle file)
    {
        if (Control(file, SetSignal, IgnoredSignal) != 0)
        {
            return false;
        }

        if (Control(file, SetLease, ReadLease) != 0)
        {
            return Marshal.GetLastPInvokeError() == TryAgain;
        }

        Control(file, SetLease, NoLease);
        return false;
    }

    [LibraryImport("libc", EntryPoint = "fcntl", SetLastError = true)]
    private static partial int Control(SafeFileHandle file, int command, int argument);
}
