using System.Text;

namespace NewsContent.Build.Git;

/// <summary>A git repository with a work tree, read from its files so that a build without a new commit starts no process.</summary>
internal sealed class GitRepository
{
    private const string Link = "gitdir:";
    private const string Reference = "ref:";

    private readonly string _folder;
    private readonly string _common;

    private GitRepository(string workTree, string folder)
    {
        WorkTree = workTree;
        _folder = folder;

        // A linked work tree has its own HEAD; the branches are in the folder of the main one.
        _common = ReadText(Path.Combine(folder, "commondir")) is { Length: > 0 } common ? Path.Combine(folder, common) : folder;
    }

    /// <summary>The top folder of the work tree.</summary>
    public string WorkTree { get; }

    /// <summary>Whether the history is cut off: a file without a change in the fetched commits seems to be changed by the oldest of them.</summary>
    public bool IsShallow => ReadText(Path.Combine(_common, "shallow")) is { Length: > 0 };

    /// <summary>A string that changes with the current commit; <c>null</c> if there is no commit.</summary>
    public string? Head => ReadText(Path.Combine(_folder, "HEAD")) is not { } head ? null
        : !head.StartsWith(Reference, StringComparison.Ordinal) ? head
        : Resolve(head.Substring(Reference.Length).Trim());

    /// <summary>Returns the repository that has a folder in its work tree; <c>null</c> if there is none.</summary>
    /// <param name="folder">A full path without links.</param>
    public static GitRepository? Find(string folder)
    {
        for (var current = folder; !string.IsNullOrEmpty(current); current = Path.GetDirectoryName(current)!)
        {
            var path = Path.Combine(current, ".git");
            var target = Directory.Exists(path) ? path : LinkedFolder(path, current);
            if (target is not null && File.Exists(Path.Combine(target, "HEAD")))
            {
                return new GitRepository(current, target);
            }
        }

        return null;
    }

    // In a submodule and in a linked work tree, '.git' is a file.
    private static string? LinkedFolder(string path, string folder) =>
        ReadText(path) is { } text && text.StartsWith(Link, StringComparison.Ordinal) ? Path.Combine(folder, text.Substring(Link.Length).Trim()) : null;

    private string? Resolve(string reference) =>
        ReadText(Path.Combine(_folder, reference))
        ?? ReadText(Path.Combine(_common, reference))
        ?? FindPacked(reference)
        ?? ReadTables();

    private string? FindPacked(string reference)
    {
        var end = " " + reference;
        return ReadText(Path.Combine(_common, "packed-refs"))?
            .Split('\n')
            .Select(static line => line.TrimEnd('\r'))
            .FirstOrDefault(line => line.EndsWith(end, StringComparison.Ordinal) && line[0] != '#')?
            .Split(' ')[0];
    }

    // The binary format of branches: the names of its files change with each update.
    private string? ReadTables() =>
        ReadText(Path.Combine(_common, "reftable", "tables.list")) is { } tables
            ? tables.Replace('\n', ',') + ";" + ReadText(Path.Combine(_folder, "reftable", "tables.list"))?.Replace('\n', ',')
            : null;

    private static string? ReadText(string path)
    {
        try
        {
            return File.Exists(path) ? File.ReadAllText(path, Encoding.UTF8).Trim() : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }
}
