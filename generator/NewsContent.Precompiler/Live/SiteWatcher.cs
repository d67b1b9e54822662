using System.Collections.Concurrent;

namespace NewsContent.Precompiler.Live;

/// <summary>Collects the paths of changed files from the notifications of the system. They can be lost, so callers also list the folders from time to time.</summary>
internal sealed class SiteWatcher : IDisposable
{
    private readonly Dictionary<string, FileSystemWatcher> _watchers = new(StringComparer.Ordinal);
    private readonly BlockingCollection<string?> _changes = [];

    /// <summary>Watches these folders, each without its subfolders, and no others.</summary>
    public void Watch(IReadOnlyCollection<string> folders)
    {
        foreach (var gone in _watchers.Keys.Except(folders, StringComparer.Ordinal).ToList())
        {
            _watchers.Remove(gone, out var watcher);
            watcher?.Dispose();
        }

        foreach (var folder in folders.Where(folder => !_watchers.ContainsKey(folder)))
        {
            if (Create(folder) is { } watcher)
            {
                _watchers.Add(folder, watcher);
            }
        }
    }

    /// <summary>Adds a change of an unknown file.</summary>
    public void Notify() => _changes.Add(null);

    /// <summary>Waits for a change, then until no change has arrived for a moment.</summary>
    /// <param name="limit">The maximum time to wait for a change.</param>
    /// <param name="quiet">The moment.</param>
    /// <returns>The changed paths; <c>null</c> among them if others can have changed. Empty at the limit.</returns>
    public IReadOnlyCollection<string?> Take(TimeSpan limit, TimeSpan quiet)
    {
        var changes = new HashSet<string?>(StringComparer.Ordinal);
        if (_changes.TryTake(out var change, limit))
        {
            do
            {
                changes.Add(change);
            }
            while (_changes.TryTake(out change, quiet));
        }

        return changes;
    }

    public void Dispose()
    {
        foreach (var watcher in _watchers.Values)
        {
            watcher.Dispose();
        }

        _changes.Dispose();
    }

    private FileSystemWatcher? Create(string folder)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder)
            {
                NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size,
            };
            watcher.Changed += (_, change) => _changes.Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => _changes.Add(change.FullPath);
            watcher.Renamed += (_, change) =>
            {
                _changes.Add(change.OldFullPath);
                Add(change.FullPath);
            };
            watcher.Error += (_, _) => _changes.Add(null);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or UnauthorizedAccessException)
        {
            // Such as too many watched folders in the system.
            return null;
        }
    }

    // A new folder has files that nobody reports.
    private void Add(string path) => _changes.Add(Directory.Exists(path) ? null : path);
}
