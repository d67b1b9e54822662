using System.Runtime.InteropServices;

namespace NewsContent.Build;

/// <summary>The type and the real path of a file system entry, which .NET Standard does not provide.</summary>
internal static class FileSystem
{
    private static readonly bool IsWindows = RuntimeInformation.IsOSPlatform(OSPlatform.Windows);

    // Set if the native library of the runtime does not have the function. Links are then still recognized.
    private static bool HasOnlyAttributes = IsWindows;

    /// <summary>Returns the type of an entry, without following a link.</summary>
    public static FileType TypeOf(string path)
    {
        if (!HasOnlyAttributes)
        {
            try
            {
                return UnixFiles.TypeOf(path);
            }
            catch (Exception exception) when (exception is DllNotFoundException or EntryPointNotFoundException)
            {
                HasOnlyAttributes = true;
            }
        }

        return TypeByAttributes(path);
    }

    /// <summary>Returns an absolute path without links; <c>null</c> if the entry does not exist.</summary>
    public static string? RealPath(string path) => IsWindows ? WindowsFiles.RealPath(path) : UnixFiles.RealPath(path);

    private static FileType TypeByAttributes(string path)
    {
        try
        {
            var attributes = File.GetAttributes(path);
            return (attributes & FileAttributes.ReparsePoint) != 0 ? FileType.Link
                : (attributes & FileAttributes.Directory) != 0 ? FileType.Folder
                : (attributes & FileAttributes.Device) != 0 ? FileType.CharacterDevice
                : FileType.File;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return FileType.Missing;
        }
    }
}
