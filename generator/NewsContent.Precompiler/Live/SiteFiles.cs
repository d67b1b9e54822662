using System.Globalization;
using NewsContent.Build;

namespace NewsContent.Precompiler.Live;

/// <summary>The files of a site: those of the build that still exist, and those that were created since and match a pattern.</summary>
internal sealed class SiteFiles
{
    private readonly LiveSettings _settings;
    private readonly SitePatterns _patterns;
    private readonly Dictionary<string, string> _listed;
    private readonly HashSet<string> _removed = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entry> _files = new(StringComparer.Ordinal);
    private IReadOnlyList<ArticleInput>? _articles;

    /// <param name="settings">The settings.</param>
    /// <param name="listed">The files of the build, with their kinds.</param>
    /// <param name="built">The time of the build (UTC). A file that existed then and is not listed was removed by the project.</param>
    public SiteFiles(LiveSettings settings, IEnumerable<ArticleInput> listed, DateTime built)
    {
        _settings = settings;
        _patterns = new SitePatterns(settings);
        _listed = listed.ToDictionary(article => article.Path, article => article.Kind, StringComparer.Ordinal);
        foreach (var (path, stamp) in Enumerate())
        {
            if (!_listed.ContainsKey(path) && stamp.Ticks < built.Ticks)
            {
                _removed.Add(path);
            }
        }
    }

    /// <summary>The current files that can be read, in the order of their paths.</summary>
    public IReadOnlyList<ArticleInput> Articles => _articles ??=
    [
        .. _files.Where(static file => file.Value.Finding is null)
            .OrderBy(static file => file.Key, StringComparer.Ordinal)
            .Select(static file => new ArticleInput(file.Key, file.Value.Kind, ModifiedOf(file.Value.Kind, file.Value.Stamp))),
    ];

    /// <summary>The files that are not read because of their names or links.</summary>
    public IReadOnlyList<(string Path, FileFinding Finding)> Refused =>
    [
        .. _files.Where(static file => file.Value.Finding is not null).OrderBy(static file => file.Key, StringComparer.Ordinal).Select(static file => (file.Key, file.Value.Finding!)),
    ];

    /// <summary>Lists the folders again.</summary>
    /// <returns>The paths of new, changed and deleted files.</returns>
    public IReadOnlyList<string> Scan()
    {
        var changed = new List<string>();
        var check = CreateCheck();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, stamp) in Enumerate().Concat(_listed.Keys.Select(path => (Path: path, Stamp: FileStamp.Of(path)))))
        {
            if (stamp.Length >= 0 && KindOf(path) is { } kind && seen.Add(path) && (!_files.TryGetValue(path, out var known) || known.Stamp != stamp))
            {
                Set(path, new Entry(kind, stamp, check.Find(path)));
                changed.Add(path);
            }
        }

        foreach (var path in _files.Keys.Where(path => !seen.Contains(path)).ToList())
        {
            Remove(path);
            changed.Add(path);
        }

        return changed;
    }

    /// <summary>Looks at one file again.</summary>
    /// <returns>Whether the file is or was part of the site.</returns>
    public bool Update(string path)
    {
        var stamp = FileStamp.Of(path);
        if (stamp.Length < 0 || KindOf(path) is not { } kind || Directory.Exists(path))
        {
            return Remove(path);
        }

        Set(path, new Entry(kind, stamp, CreateCheck().Find(path)));
        return true;
    }

    /// <summary>Returns the folders of posts, of other documents and of files that posts use, and the root itself.</summary>
    public IReadOnlyList<string> FindFolders() =>
    [
        .. _files.Keys.Concat(_listed.Keys).Select(path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal).Where(Directory.Exists)
            .Concat(_settings.UsesPatterns ? ContentFolders() : [])
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    private FileCheck CreateCheck() => new(new ContentRoot(_settings.Root));

    private bool Remove(string path)
    {
        var isKnown = _files.Remove(path);
        _articles = isKnown ? null : _articles;
        return isKnown;
    }

    // The list changes with the names of files, and with the time of a draft.
    private void Set(string path, Entry file)
    {
        var isSame = _files.TryGetValue(path, out var known) && known with { Stamp = file.Stamp } == file && ModifiedOf(known.Kind, known.Stamp) == ModifiedOf(file.Kind, file.Stamp);
        _articles = isSame ? _articles : null;
        _files[path] = file;
    }

    private string? KindOf(string path) =>
        _listed.TryGetValue(path, out var kind) ? kind
        : _removed.Contains(path) ? null
        : _settings.UsesPatterns ? _patterns.KindOf(path)
        : KindOfNeighbors(path);

    // A project that lists its files itself has most likely a pattern for the folder.
    private string? KindOfNeighbors(string path)
    {
        var (folder, extension) = (Path.GetDirectoryName(path), Path.GetExtension(path));
        foreach (var (other, kind) in _listed)
        {
            if (Path.GetDirectoryName(other) == folder && Path.GetExtension(other) == extension)
            {
                return kind;
            }
        }

        return null;
    }

    private static string ModifiedOf(string kind, FileStamp stamp) =>
        kind == "draft" ? new DateTime(stamp.Ticks, DateTimeKind.Utc).ToLocalTime().ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture) : "";

    private IEnumerable<(string Path, FileStamp Stamp)> Enumerate() => FindSourceFolders()
        .SelectMany(folder => EntriesOf(folder).Where(entry => entry is not DirectoryInfo && _patterns.KindOf(entry.FullName) is not null))
        .Select(file => (file.FullName, FileStamp.Of(file.FullName)));

    private IEnumerable<string> ContentFolders() => FindSourceFolders().Where(folder =>
        folder == _settings.Root || folder[_settings.Root.Length..].Split(Path.DirectorySeparatorChar).Any(segment => segment.StartsWith('_')));

    // Links are followed by the build, and their targets are checked with their files. A link to a parent would never end here.
    private IEnumerable<string> FindSourceFolders()
    {
        if (!_settings.UsesPatterns)
        {
            yield break;
        }

        var open = new Stack<string>([_settings.Root]);
        while (open.TryPop(out var folder))
        {
            yield return folder;
            foreach (var entry in EntriesOf(folder).OfType<DirectoryInfo>())
            {
                if (entry.LinkTarget is null && SitePatterns.IsSource(entry.Name, isInRoot: folder == _settings.Root))
                {
                    open.Push(entry.FullName);
                }
            }
        }
    }

    private static FileSystemInfo[] EntriesOf(string folder)
    {
        try
        {
            return new DirectoryInfo(folder).GetFileSystemInfos();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }

    private sealed record Entry(string Kind, FileStamp Stamp, FileFinding? Finding);
}
