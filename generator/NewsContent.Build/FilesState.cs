using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace NewsContent.Build;

/// <summary>Detects changed files since the last build, without reading them.</summary>
internal static class FilesState
{
    /// <summary>
    /// Returns a checksum of the files' paths, lengths and times. An archive may set the same time for all files, so the time alone does not identify an edited file.
    /// </summary>
    /// <param name="paths">The full paths.</param>
    public static string Of(IEnumerable<string> paths)
    {
        var state = new StringBuilder();
        foreach (var path in paths)
        {
            // A link has its own length and time.
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
