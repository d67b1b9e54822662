using NewsContent.Build;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Site;

namespace NewsContent.Precompiler.Live;

/// <summary>The files that the site serves as they are, listed again while the app runs.</summary>
internal sealed class LiveAssets
{
    private const int MaxFolders = 500;

    private readonly PrecompilationInputs? _inputs;
    private readonly Dictionary<AssetInput, (FileStamp Stamp, SiteAsset? Asset)> _known = [];
    private readonly HashSet<(string ServedPath, string Path)> _built = [];
    private HashSet<string> _paths = new(StringComparer.Ordinal);
    private string _config = "";

    /// <param name="list">The list of the last build; <c>null</c> if the project serves no files.</param>
    /// <param name="beside">The files beside posts that the last build serves, as lines.</param>
    public LiveAssets(string? list, IEnumerable<string> beside)
    {
        if (list is null || !File.Exists(list) || !File.Exists(list + ".inputs"))
        {
            return;
        }

        (_inputs, _) = InputsFile.Read(list + ".inputs");
        Current = SiteAssets.Read(File.ReadAllText(list));
        _paths = PathsOf(Current);
        _built.UnionWith(Served(beside.Select(static line => line.Split('|')).Where(static parts => parts.Length == 2).Select(static parts => new ServedAsset(parts[0], parts[1]))));
    }

    /// <summary>The files.</summary>
    public SiteAssets Current { get; private set; } = SiteAssets.Unknown;

    /// <summary>Lists the files again. Only changed files are read.</summary>
    /// <param name="configuration">The path of <c>_config.yml</c>; <c>null</c> if there is none.</param>
    /// <returns>Whether a file of the list was added, removed or has another size in pixels.</returns>
    public bool Update(string? configuration)
    {
        if (_inputs is null)
        {
            return false;
        }

        var config = configuration is null ? "" : File.ReadAllText(configuration);
        var filter = (configuration is null ? SiteConfig.None : SiteConfig.Parse(configuration, PostFiles.Read(configuration))).Settings.Filter;
        if (config != _config)
        {
            _known.Clear();
            _config = config;
        }

        var inputs = SiteFolders.Find(_inputs.Root, _inputs.AppFolder, config)
            .Select(static file => new AssetInput(file.Kind.ToString(), file.Path))
            .Concat(_inputs.Assets.Where(static asset => asset.Kind == "i"))
            .Select(asset => (Asset: asset, Stamp: FileStamp.Of(PathOf(asset))))
            .Where(static file => file.Stamp.Length >= 0)
            .ToDictionary(static file => file.Asset, static file => file.Stamp);
        foreach (var gone in _known.Keys.Where(asset => !inputs.ContainsKey(asset)).ToList())
        {
            _known.Remove(gone);
        }

        foreach (var (asset, stamp) in inputs.Where(file => !_known.TryGetValue(file.Key, out var known) || known.Stamp != file.Value))
        {
            _known[asset] = (stamp, AssetList.Find(asset, _inputs, filter));
        }

        var current = AssetList.Create(inputs.Keys, asset => _known[asset].Asset);
        var hasChanged = current != Current;
        Current = current;
        _paths = hasChanged ? PathsOf(current) : _paths;
        return hasChanged;
    }

    /// <summary>Returns whether a file is one of the list.</summary>
    /// <param name="path">The full path.</param>
    public bool Contains(string path) => _paths.Contains(path);

    /// <summary>Returns whether a change of a file or folder can change the list. A temporary file that is gone again cannot.</summary>
    /// <param name="path">The full path.</param>
    public bool CanChange(string path) => Path.Exists(path) || _paths.Contains(path) || _paths.Any(file => file.StartsWith(path + Path.DirectorySeparatorChar, StringComparison.Ordinal));

    /// <summary>Returns the folders of the files.</summary>
    public IEnumerable<string> FindFolders() => _paths.Select(static path => Path.GetDirectoryName(path)!).Distinct(StringComparer.Ordinal).Where(Directory.Exists).Take(MaxFolders);

    /// <summary>Returns the files that the app does not know from its build, with the paths at which they are served.</summary>
    /// <param name="beside">The files beside posts.</param>
    public IReadOnlyList<(string ServedPath, string Path)> FindNew(IEnumerable<ServedAsset> beside) =>
        _inputs is null ? [] : [.. Served(beside).Where(file => !_built.Contains(file)).DistinctBy(static file => file.ServedPath, StringComparer.OrdinalIgnoreCase)];

    // A file of the app hides one of the site.
    private IEnumerable<(string ServedPath, string Path)> Served(IEnumerable<ServedAsset> beside)
    {
        var app = Current.Files.Where(static file => file.Kind == SiteAssetKind.App).Select(static file => file.Path).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var paths = Current.Files.Where(static file => file.Kind == SiteAssetKind.Beside).ToDictionary(static file => file.Path, PathOf, StringComparer.Ordinal);
        return Current.Files.Where(static file => file.Kind == SiteAssetKind.Site).Select(file => (file.Path, PathOf(file)))
            .Concat(beside.Where(file => paths.ContainsKey(file.Path)).Select(file => (file.ServedPath, paths[file.Path])))
            .Where(file => !app.Contains(file.Item1));
    }

    private HashSet<string> PathsOf(SiteAssets assets) => assets.Files.Select(PathOf).ToHashSet(StringComparer.Ordinal);

    private string PathOf(SiteAsset file) => PathOf(new AssetInput(file.Kind == SiteAssetKind.App ? "a" : "s", file.Decomposed ?? file.Path));

    private string PathOf(AssetInput asset) => Path.GetFullPath(Path.Combine(asset.Kind == "a" ? _inputs!.AppFolder : _inputs!.Root, asset.Path));
}
