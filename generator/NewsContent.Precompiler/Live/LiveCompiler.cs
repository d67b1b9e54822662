using System.Globalization;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;
using NewsContent.Compiler.Text;

namespace NewsContent.Precompiler.Live;

/// <summary>Compiles a site again and again. It keeps the parsed posts and the last good version of every file.</summary>
/// <param name="build">The properties of the build.</param>
/// <param name="settings">The settings of live mode.</param>
/// <param name="declarations">The declarations of the build, which are compiled into the app.</param>
/// <param name="built">The payload in the app's assembly.</param>
internal sealed class LiveCompiler(BuildOptions build, LiveSettings settings, SiteDeclarations declarations, BuiltPayload built)
{
    private readonly StepMemory _memory = new();
    private readonly StepMemory _goodMemory = new();
    private readonly Dictionary<string, DecodedText> _resources = new(StringComparer.Ordinal);
    private readonly Dictionary<string, DecodedText> _goodResources = new(StringComparer.Ordinal);
    private (DecodedText Text, SiteConfig Config)? _config;
    private SiteConfig? _goodConfig;
    private SiteSettings? _siteSettings;

    /// <summary>The files that the site serves as they are.</summary>
    public LiveAssets Assets { get; init; } = new(null, []);

    /// <summary>The data that the app has.</summary>
    public LiveData Data { get; } = new(built);

    /// <summary>The times of the last commits at the last build.</summary>
    public CommitDates Dates { get; init; } = CommitDates.None;

    /// <summary>The parsed posts.</summary>
    public LivePosts Posts { get; } = new();

    /// <summary>Compiles the site.</summary>
    /// <param name="files">The files of the site.</param>
    /// <param name="configuration">The path of <c>_config.yml</c>; <c>null</c> if there is none.</param>
    /// <param name="changed">The paths of files that changed since the last call.</param>
    /// <param name="today">The day, after which posts are future posts.</param>
    /// <param name="cancellationToken">Cancels the compilation.</param>
    public LiveResult Compile(IReadOnlyList<ArticleInput> files, string? configuration, IEnumerable<string> changed, DateTime today, CancellationToken cancellationToken)
    {
        foreach (var path in changed)
        {
            Posts.Forget(path);
            _resources.Remove(path);
        }

        var config = configuration is null ? SiteConfig.None : ReadConfiguration(configuration);
        var input = InputOf(files, config, today);
        var site = SiteCompilation.Run(input with { ReadResource = Read, Memory = _memory }, post => Posts.Parse(post, cancellationToken), cancellationToken);

        // A build publishes a post that cannot be read, as Jekyll does, but its writer has not finished the sentence.
        var strictness = input.Build.FindStrictness(config) == Strictness.All ? Strictness.All : Strictness.FrontMatter;
        var withErrors = PathsOf(site.Problems.Where(problem => problem.IsError(strictness)));
        var published = withErrors.Count == 0 ? site : CompileGood(input, configuration, withErrors, cancellationToken);
        if (configuration is null || !withErrors.Contains(configuration))
        {
            _goodConfig = config;
        }

        foreach (var (path, text) in _resources.Where(resource => !withErrors.Contains(resource.Key)))
        {
            _goodResources[path] = text;
        }

        var parsed = Posts.Complete(site.Posts, withErrors);
        return new LiveResult
        {
            Site = SiteDescription.Of(_goodConfig ?? config),
            Problems = LiveProblems.Create(site.Problems, strictness, settings.Root),
            Marks = MarksOf(published, today),
            Files = Assets.FindNew(published.Beside),
            Parsed = parsed,
            Update = Data.Update(published),
        };
    }

    // An equal configuration is the same object, because many steps compare it.
    private SiteConfig ReadConfiguration(string path)
    {
        var text = PostFiles.Read(path);
        if (_config is not { } known || known.Text != text)
        {
            _config = known = (text, SiteConfig.Parse(path, text));
        }

        return known.Config;
    }

    // The same site, in which each file with an error is as it was without it. A new post with an error is not an article.
    private CompiledSite CompileGood(SiteInput input, string? configuration, IReadOnlySet<string> withErrors, CancellationToken cancellationToken)
    {
        var good = configuration is not null && withErrors.Contains(configuration) && _goodConfig is { } config ? InputOf(input, config) : input;
        return SiteCompilation.Run(
            good with { Memory = _goodMemory, ReadResource = file => withErrors.Contains(file.Path) && _goodResources.TryGetValue(file.Path, out var text) ? text : Read(file) },
            post => Posts.ParseOrHold(post, withErrors, cancellationToken),
            cancellationToken);
    }

    private SiteInput InputOf(IReadOnlyList<ArticleInput> files, SiteConfig config, DateTime today) => InputOf(
        new SiteInput
        {
            Build = settings.ShowsDrafts
                ? build with { Drafts = "true", Today = null }
                : build with { Today = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) },
            Files = [.. files.Select(file => Dates.Apply(SiteFile.Create(file.Path, file.Kind, file.Modified)))],
            Declarations = declarations.Collections,
            Data = declarations.Data,
            TakenNames = declarations.TakenNames,
            Assets = Assets.Current,
            HasCode = false,
        },
        config);

    // Equal settings are the same object, because every post compares them.
    private SiteInput InputOf(SiteInput input, SiteConfig config)
    {
        var result = input with { Config = config, KnownSettings = _siteSettings };
        _siteSettings = SiteCompilation.SettingsOf(result);
        return result with { KnownSettings = _siteSettings };
    }

    private DecodedText Read(SiteFile file)
    {
        if (!_resources.TryGetValue(file.Path, out var text))
        {
            _resources[file.Path] = text = PostFiles.Read(file.Path);
        }

        return text;
    }

    private static HashSet<string> PathsOf(IEnumerable<Problem> problems)
    {
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var location in problems.Select(problem => problem.Location).OfType<FileSpan>())
        {
            paths.Add(location.Path);
            if (location.IncludedBy is { } post)
            {
                paths.Add(post);
            }
        }

        return paths;
    }

    private IReadOnlyList<(string Url, string Mark)> MarksOf(CompiledSite site, DateTime today)
    {
        if (!settings.ShowsDrafts)
        {
            return [];
        }

        return
        [
            .. from pair in site.Catalogs
               from article in pair.Catalog.Articles
               let mark = article.RelativePath.Split('/').Contains("_drafts") ? "draft"
                   : article.HasDate && article.Date.Date > today && !CollectionFolder.HasPages(pair.Collection.Names.Folder) ? "future post"
                   : null
               where mark is not null
               select (article.Url, mark!),
        ];
    }
}
