using System.Diagnostics;
using System.Globalization;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Site;

namespace NewsContent.Precompiler.Live;

/// <summary>Compiles a site, waits for changes of its files, and compiles again until it is canceled.</summary>
internal sealed class LiveSession : IDisposable
{
    /// <summary>The reason for a rebuild if a model or another declaration has changed.</summary>
    public const string OtherDeclarations = "A model or a collection has changed; stop the app and run it again";

    // A save is often several notifications.
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(5);
    private static readonly TimeSpan ShortestPoll = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan WriterLimit = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan WriterPause = TimeSpan.FromMilliseconds(5);

    // Listing the folders may take two percent of the time.
    private const int PollFactor = 50;

    private readonly PrecompilationInputs _inputs;
    private readonly string _folder;
    private readonly Stream _output;
    private readonly LiveSettings _settings;
    private readonly BuildOptions _build;
    private readonly bool _isToday;
    private readonly string _builtDeclarations;
    private readonly DateTime _built;
    private ReadOnlyMemory<byte> _builtPayload;
    private readonly SiteFiles _files;
    private readonly SiteWatcher _watcher = new();
    private readonly Dictionary<string, FileStamp> _sources = new(StringComparer.Ordinal);
    private readonly AssetFiles _assets;
    private readonly LiveAssets _served;

    // The changes since the last compilation that succeeded.
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);
    private LiveCompiler? _compiler;
    private FileStamp _configuration;
    private SiteDescription? _site;
    private string? _rebuild;
    private bool _isServedDifferently;
    private DateTime _day;

    /// <param name="inputs">The inputs of the last build.</param>
    /// <param name="folder">The folder of the build step.</param>
    /// <param name="output">Receives the messages.</param>
    /// <param name="payload">The payload in the app's assembly; empty if it is unknown.</param>
    public LiveSession(PrecompilationInputs inputs, string folder, Stream output, ReadOnlyMemory<byte> payload)
    {
        _inputs = inputs;
        _folder = folder;
        _output = output;
        _settings = LiveSettings.Read(folder);
        _builtPayload = payload;
        _built = File.GetLastWriteTimeUtc(Path.Combine(folder, InputsFile.FileName));
        var properties = BuildProperties.Read(File.ReadAllText(inputs.OptionsFile));
        _build = BuildOptions.Read(name => properties.GetValueOrDefault(name));

        // The build sets the day unless the project does.
        _isToday = _build.Today == Format(File.GetLastWriteTimeUtc(inputs.OptionsFile));
        _builtDeclarations = OutputFiles.Read(folder, Precompilation.NotesFile) is { } notes ? PrecompilationReport.Read(notes).Declarations : "";
        _files = new SiteFiles(_settings, inputs.Articles, _built);
        _assets = new AssetFiles(_settings.Assets);
        _served = new LiveAssets(inputs.AssetList, OutputFiles.Read(folder, Precompilation.BesideFile)?.Split('\n') ?? []);
    }

    private string? Configuration
    {
        get
        {
            var path = _inputs.Configuration ?? Path.Combine(_settings.Root, "_config.yml");
            return File.Exists(path) ? path : null;
        }
    }

    // The day at which the project compiles, or today.
    private DateTime Today => _isToday || !DateTime.TryParseExact(_build.Today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? DateTime.UtcNow.Date : day;

    /// <summary>Runs until it is canceled.</summary>
    public void Run(CancellationToken cancellationToken)
    {
        // Watched before the files are listed, so that no change is lost.
        _watcher.Watch(FoldersToWatch());
        try
        {
            RunUntilCanceled(cancellationToken);
        }
        catch (OperationCanceledException)
        {
            // The end.
        }
    }

    public void Dispose() => _watcher.Dispose();

    private void RunUntilCanceled(CancellationToken cancellationToken)
    {
        var watch = Stopwatch.StartNew();
        Start(cancellationToken);
        _watcher.Watch(FoldersToWatch());
        var poll = ShortestPoll;
        while (!cancellationToken.IsCancellationRequested)
        {
            var changes = _watcher.Take(poll, Quiet);
            watch.Restart();
            try
            {
                Apply(changes, watch, cancellationToken);
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && !IsOutputClosed(exception))
            {
                // A file was deleted or locked meanwhile; its notification follows, or the next listing finds it.
                _watcher.Notify();
                Thread.Sleep(WriterPause);
            }

            if (changes.Count == 0)
            {
                poll = PollAfter(watch.Elapsed);
            }
        }
    }

    private void Start(CancellationToken cancellationToken)
    {
        var sources = DeclarationSources.Find(_inputs.Sources);
        foreach (var path in _inputs.Sources)
        {
            _sources[path] = FileStamp.Of(path);
        }

        var declarations = Precompilation.ReadDeclarations(_inputs, sources, cancellationToken);
        _compiler = new LiveCompiler(_build, _settings, declarations, new BuiltPayload(_builtPayload)) { Assets = _served, Dates = Precompilation.ReadDates(_inputs) };
        if (FingerprintOf(declarations) != _builtDeclarations)
        {
            // The app has other models, so it cannot read what would be compiled.
            _compiler = null;
            _rebuild = OtherDeclarations;
            LiveMessage.WriteRebuild(_output, _rebuild);
            return;
        }

        var watch = Stopwatch.StartNew();
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        _files.Scan();
        foreach (var article in _files.Articles)
        {
            stamps[article.Path] = FileStamp.Of(article.Path);
        }

        _compiler.Posts.StartFrom(PostCache.Load(Path.Combine(_folder, Precompilation.CacheFile), BuildSignature.ParserVersion, stamps, PostFiles.Read));
        _configuration = StampOfConfiguration();
        Compile([], watch, cancellationToken);

        // Reading the cached posts leaves more garbage than all edits together, and nobody waits now.
        _builtPayload = default;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
    }

    private void Apply(IReadOnlyCollection<string?> changes, Stopwatch watch, CancellationToken cancellationToken)
    {
        CheckSources();
        if (_assets.HaveChanged(changes) || changes.Any(path => path is not null && _served.Contains(path)))
        {
            LiveMessage.WriteReload(_output);
        }

        var isUnknown = changes.Count == 0 || changes.Contains(null);
        var changed = isUnknown ? _files.Scan().ToHashSet(StringComparer.Ordinal) : [];
        changed.UnionWith(changes.OfType<string>().Where(_files.Update));
        var configuration = StampOfConfiguration();
        var isConfigured = configuration != _configuration || Configuration is { } path && changes.Contains(path);

        // A change of a file that is not part of the posts can be one of a picture.
        _isServedDifferently |= (isUnknown || isConfigured || changes.OfType<string>().Any(path => !changed.Contains(path) && _served.CanChange(path))) && _served.Update(Configuration);
        if (isUnknown && (changed.Count > 0 || _isServedDifferently))
        {
            _watcher.Watch(FoldersToWatch());
        }

        _pending.UnionWith(changed);
        if (_compiler is null || _pending.Count == 0 && !isConfigured && !_isServedDifferently && _day == Today)
        {
            return;
        }

        WaitForWriters(isConfigured && Configuration is { } file ? _pending.Append(file) : _pending);
        foreach (var written in _pending)
        {
            _files.Update(written);
        }

        configuration = StampOfConfiguration();
        Compile(_pending, watch, cancellationToken);
        _pending.Clear();
        _isServedDifferently = false;
        _configuration = configuration;
    }

    private void Compile(IReadOnlyCollection<string> changed, Stopwatch watch, CancellationToken cancellationToken)
    {
        _day = Today;
        var result = _compiler!.Compile(_files.Articles, Configuration, changed, _day, cancellationToken);
        result = result with { Problems = [.. _files.Refused.Select(Describe), .. result.Problems] };
        var isFirst = _site is null;
        var hasSite = isFirst ? Configuration is not { } path || File.GetLastWriteTimeUtc(path) < _built : result.Site == _site;
        _site = result.Site;
        LiveMessage.Write(_output, result, (isFirst, !hasSite || !result.Update.IsEmpty), _rebuild, watch.ElapsedMilliseconds);
    }

    private LiveProblem Describe((string Path, Build.FileFinding Finding) refused) =>
        new(refused.Finding.Kind.Id, IsError: true, refused.Finding.Message, LiveProblems.RelativePath(refused.Path, _settings.Root), 0, 0, 0, 0, [], null);

    // Only declarations count: other C# is applied by Hot Reload or by the next build.
    private void CheckSources()
    {
        var changed = false;
        foreach (var (path, stamp) in _sources.ToList())
        {
            var current = FileStamp.Of(path);
            changed |= current != stamp;
            _sources[path] = current;
        }

        if (!changed)
        {
            return;
        }

        var declarations = Precompilation.ReadDeclarations(_inputs, DeclarationSources.Find(_inputs.Sources), CancellationToken.None);
        var rebuild = FingerprintOf(declarations) == _builtDeclarations ? null : OtherDeclarations;
        if (rebuild != _rebuild)
        {
            _rebuild = rebuild;
            LiveMessage.WriteRebuild(_output, _rebuild ?? "");
        }
    }

    private string FingerprintOf(SiteDeclarations declarations) => SchemaFingerprint.Of(SiteCompilation.CollectionsOf(new SiteInput
    {
        Build = _build,
        Declarations = declarations.Collections,
        Data = declarations.Data,
        TakenNames = declarations.TakenNames,
        Files = [.. _inputs.Articles.Select(article => SiteFile.Create(article.Path, article.Kind, article.Modified))],
    }));

    // A file that stays open, such as one that a program appends to, is read after a while.
    private static void WaitForWriters(IEnumerable<string> paths)
    {
        var watch = Stopwatch.StartNew();
        foreach (var path in paths)
        {
            while (OpenFiles.IsBeingWritten(path) && watch.Elapsed < WriterLimit)
            {
                Thread.Sleep(WriterPause);
            }
        }
    }

    private FileStamp StampOfConfiguration() => Configuration is { } path ? FileStamp.Of(path) : FileStamp.Unknown;

    private IReadOnlyCollection<string> FoldersToWatch() =>
    [
        .. _files.FindFolders().Append(_settings.Root).Concat(_assets.FindFolders()).Concat(_served.FindFolders()).Distinct(StringComparer.Ordinal),
    ];

    private static TimeSpan PollAfter(TimeSpan duration) => duration * PollFactor > ShortestPoll ? duration * PollFactor : ShortestPoll;

    private bool IsOutputClosed(Exception exception) => exception is IOException && !_output.CanWrite;

    private static string Format(DateTime day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
