using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace NewsContent.AspNetCore.Export;

/// <summary>
/// The folder of an exported site. A list in the folder names its files with hashes of their content, so that an export neither overwrites nor removes any other file. Thread-safe until
/// <see cref="Complete"/>.
/// </summary>
internal sealed class OutputFolder : IDisposable
{
    public const string ListName = ".newscontent-export";

    private readonly string _root;
    private readonly Dictionary<string, string> _listed;
    private readonly Dictionary<string, Claim> _files = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> _folders = new(StringComparer.OrdinalIgnoreCase);
    private readonly ConcurrentDictionary<string, bool> _checked = new(StringComparer.Ordinal);
    private readonly StreamWriter _journal;
    private int _written;
    private int _removed;

    /// <param name="folder">The folder, which is created if it does not exist.</param>
    public OutputFolder(string folder)
    {
        _root = Path.GetFullPath(folder);
        Directory.CreateDirectory(_root);
        _listed = ReadList(ListPath);

        // A new file is listed before it is written, so that an export that is killed leaves no file without an owner.
        _journal = new StreamWriter(new FileStream(ListPath, FileMode.Append, FileAccess.Write, FileShare.Read)) { AutoFlush = true, NewLine = "\n" };
    }

    public int FileCount => _files.Count;

    public int Written => Volatile.Read(ref _written);

    /// <summary>Whether a folder or file begins with an underscore.</summary>
    public bool HasUnderscores => _files.Keys.Any(static file => file[0] == '_' || file.Contains("/_", StringComparison.Ordinal));

    private string ListPath => Path.Combine(_root, ListName);

    /// <summary>Writes a file unless it has this content.</summary>
    /// <param name="file">The path of the file, with slashes.</param>
    /// <param name="url">The URL of the file.</param>
    /// <param name="content">The content.</param>
    /// <returns>The reason why the file cannot be written; <c>null</c> if the folder has it.</returns>
    public string? Write(string file, string url, ReadOnlySpan<byte> content)
    {
        var hash = Convert.ToHexString(SHA256.HashData(content));
        if (SiteFile.ProblemOf(file) is { } problem)
        {
            return problem;
        }

        lock (_files)
        {
            if (_files.TryGetValue(file, out var known) && known.File == file && known.Hash == hash)
            {
                return null;
            }

            if (ConflictOf(file) is { } other)
            {
                return string.CompareOrdinal(url, other) < 0 ? Conflict(url, other) : Conflict(other, url);
            }

            _files.Add(file, new Claim(file, url, hash));
            for (var slash = file.LastIndexOf('/'); slash >= 0; slash = file.LastIndexOf('/', slash - 1))
            {
                if (!_folders.TryAdd(file[..slash], url) || slash == 0)
                {
                    break;
                }
            }
        }

        return WriteContent(file, hash, content);
    }

    /// <summary>Removes the files of an earlier export that were not written or found by this one, and writes the list.</summary>
    /// <returns>The number of removed files, and the paths of files that were edited after their export.</returns>
    public (int Removed, IReadOnlyList<string> Kept) Complete()
    {
        var kept = new List<string>();
        foreach (var (file, hash) in _listed.Where(pair => !_files.ContainsKey(pair.Key)).OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            if (Remove(file, hash, _root.Length + 1) == false)
            {
                kept.Add(file);
            }
        }

        _journal.Dispose();
        WriteList(_files.Values.Select(claim => (claim.File, claim.Hash)));
        return (_removed, kept);
    }

    /// <summary>Closes the list. Without <see cref="Complete"/>, it has the files of earlier exports and of this one.</summary>
    public void Dispose() => _journal.Dispose();

    private static string Conflict(string first, string second) =>
        $"needs the same file as another URL ('{first}' and '{second}') on hosts that ignore case or that have no folder beside a file of the same name; change one of them";

    // The URL whose file is this file, a folder of it, or in it.
    private string? ConflictOf(string file)
    {
        if (_files.TryGetValue(file, out var claim))
        {
            return claim.Url;
        }

        if (_folders.TryGetValue(file, out var inside))
        {
            return inside;
        }

        for (var slash = file.LastIndexOf('/'); slash > 0; slash = file.LastIndexOf('/', slash - 1))
        {
            if (_files.TryGetValue(file[..slash], out var above))
            {
                return above.Url;
            }
        }

        return null;
    }

    private string? WriteContent(string file, string hash, ReadOnlySpan<byte> content)
    {
        if (PrepareFolders(file) is { } problem)
        {
            return problem;
        }

        var path = PathOf(file);
        RemoveFolder(path, file);
        var info = new FileInfo(path);
        if (info.Exists && info.LinkTarget is null && info.Length == content.Length && content.SequenceEqual(File.ReadAllBytes(path)))
        {
            List(file, hash);
            return null;
        }

        if (Directory.Exists(path) || info.LinkTarget is not null || (info.Exists && !_listed.ContainsKey(file)))
        {
            return $"is written to '{file}', which exists and is not of an export; remove it or choose another folder";
        }

        List(file, hash);
        using (var stream = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 0))
        {
            stream.Write(content);
        }

        Interlocked.Increment(ref _written);
        return null;
    }

    // A link in the folder must not lead a file out of it. A file of an earlier export can be where a folder must be.
    private string? PrepareFolders(string file)
    {
        if (file.LastIndexOf('/') is < 0 and var none)
        {
            return null;
        }

        var folder = file[..file.LastIndexOf('/')];
        if (_checked.ContainsKey(folder))
        {
            return null;
        }

        for (var end = folder.IndexOf('/'); ; end = folder.IndexOf('/', end + 1))
        {
            var part = end < 0 ? folder : folder[..end];
            var path = PathOf(part);
            if (File.Exists(path) && _listed.TryGetValue(part, out var hash))
            {
                Remove(part, hash, int.MaxValue);
            }

            if (File.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
            {
                return $"is written to '{file}', but '{part}' is a file or a link; remove it or choose another folder";
            }

            if (end < 0)
            {
                break;
            }
        }

        Directory.CreateDirectory(PathOf(folder));
        _checked[folder] = true;
        return null;
    }

    // A folder of an earlier export can be where a file must be.
    private void RemoveFolder(string path, string file)
    {
        if (!Directory.Exists(path) || new DirectoryInfo(path).LinkTarget is not null)
        {
            return;
        }

        foreach (var (listed, hash) in _listed)
        {
            if (listed.StartsWith(file + "/", StringComparison.OrdinalIgnoreCase))
            {
                Remove(listed, hash, path.Length);
            }
        }

        // The list can name no file in an empty folder.
        RemoveEmpty(path);
    }

    // True if it was removed, false if it was edited after its export, and null if it does not exist. Empty folders are removed if their paths have a minimum length.
    private bool? Remove(string file, string hash, int minLength)
    {
        var path = PathOf(file);
        if (!File.Exists(path))
        {
            return null;
        }

        if (IsBehindLink(file) || Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))) != hash)
        {
            return false;
        }

        File.Delete(path);
        Interlocked.Increment(ref _removed);
        for (var folder = Path.GetDirectoryName(path); folder?.Length >= minLength && RemoveEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
        }

        return true;
    }

    private static bool RemoveEmpty(string folder)
    {
        if (!Directory.Exists(folder) || Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return false;
        }

        Directory.Delete(folder);
        return true;
    }

    private bool IsBehindLink(string file)
    {
        for (var slash = file.IndexOf('/'); slash >= 0; slash = file.IndexOf('/', slash + 1))
        {
            if (new DirectoryInfo(PathOf(file[..slash])).LinkTarget is not null)
            {
                return true;
            }
        }

        return new FileInfo(PathOf(file)).LinkTarget is not null;
    }

    private string PathOf(string file) => Path.Combine(_root, file.Replace('/', Path.DirectorySeparatorChar));

    private void List(string file, string hash)
    {
        if (_listed.TryGetValue(file, out var listed) && listed == hash)
        {
            return;
        }

        lock (_journal)
        {
            _journal.WriteLine($"{hash} {file}");
        }
    }

    private void WriteList(IEnumerable<(string File, string Hash)> files)
    {
        var text = new StringBuilder();
        foreach (var (file, hash) in files.OrderBy(static file => file.File, StringComparer.Ordinal))
        {
            text.Append(hash).Append(' ').Append(file).Append('\n');
        }

        var temporary = ListPath + ".new";
        File.WriteAllText(temporary, text.ToString());
        File.Move(temporary, ListPath, overwrite: true);
    }

    // The last line of a file counts. Lines that an export does not write are ignored, so that an edited list removes nothing outside the folder.
    private static Dictionary<string, string> ReadList(string path)
    {
        var files = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!File.Exists(path))
        {
            return files;
        }

        foreach (var line in File.ReadLines(path))
        {
            if (line.Length > SHA256.HashSizeInBytes * 2 && line[SHA256.HashSizeInBytes * 2] == ' ' && line[((SHA256.HashSizeInBytes * 2) + 1)..] is var file
                && SiteFile.ProblemOf(file) is null && !Path.IsPathRooted(file))
            {
                files[file] = line[..(SHA256.HashSizeInBytes * 2)];
            }
        }

        return files;
    }

    private sealed record Claim(string File, string Url, string Hash);
}
