using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Build;

/// <summary>Tells whether files are those of the last build, without reading them.</summary>
internal static class FilesState
{
    /// <summary>
    /// Returns a checksum of the files' paths, lengths and times. An archive may give all its files one time, so the time alone does not tell an edited file.
    /// </summary>
    /// <param name="paths">The full paths.</param>
    public static string Of(IEnumerable<string> paths)
    {
        var state = new StringBuilder();
        foreach (var path in paths)
        {
            // A link has a length and a time of its own.
            var file = new FileInfo(path);
            file = file.Exists && (file.Attributes & FileAttributes.ReparsePoint) != 0 ? new FileInfo(FileSystem.RealPath(path) ?? path) : file;
            state.Append(path).Append('|');
            if (file.Exists)
            {
                Append(file.Length, '|');
                Append(file.LastWriteTimeUtc.Ticks, '\n');
            }
        }

        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(state.ToString())));

        void Append(long number, char end) => state.Append(number.ToString(CultureInfo.InvariantCulture)).Append(end);
    }
}
