using System.Globalization;
using NewsContent.Compiler.Pipeline;
using NewsContent.Precompiler;
using NewsContent.Precompiler.Live;

namespace NewsContent.Fuzz.Sites;

/// <summary>
/// Compiles the files of a folder in live mode and keeps the data that an app has. A clean build is a new compiler, and the payload of the precompiler if no file has an error; a file
/// with an error keeps its last version, so the data is not compared then.
/// </summary>
internal sealed class LiveBuild : ISiteBuild
{
    private const string TodayProperty = "NewsContentToday";
    private const string TodayFormat = "yyyy-MM-dd";

    private readonly SiteFolder _folder = new();
    private readonly Dictionary<string, SiteFile> _seen = new(StringComparer.Ordinal);
    private readonly HashSet<string> _pending = new(StringComparer.Ordinal);
    private (LiveCompiler Compiler, LiveReplica App, string Declarations)? _session;

    public BuildResult Build(Site site) => Run(site, CancellationToken.None);

    public BuildResult BuildClean(Site site)
    {
        _folder.Update(site);
        try
        {
            var inputs = InputsOf(site);
            var diagnostics = Compile(CreateCompiler(inputs), inputs, site, [], CancellationToken.None).Problems;
            return new BuildResult(HasErrors(diagnostics) ? [] : [.. LiveReplica.Describe(BuildPayload(inputs))], [.. diagnostics.Select(Describe)]);
        }
        catch (Exception exception)
        {
            return BuildResult.Of(exception);
        }
    }

    public void Cancel(Site site, int moment)
    {
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(moment));
        Run(site, source.Token);
    }

    public void Kill(Site site, int moment) => _session = null;

    public void Damage(string[] words)
    {
    }

    public void Dispose() => _folder.Dispose();

    private static bool HasErrors(IEnumerable<LiveProblem> problems) => problems.Any(static problem => problem.IsError);

    private static string Describe(LiveProblem problem) => $"{problem.Id} {problem.IsError} {problem} {problem.Length} {problem.Help}";

    private BuildResult Run(Site site, CancellationToken cancellationToken)
    {
        _folder.Update(site);
        _pending.UnionWith(_seen.Keys.Union(site.Files.Keys).Where(path => _seen.GetValueOrDefault(path) != site.Files.GetValueOrDefault(path)).Select(_folder.PathOf));
        _seen.Clear();
        foreach (var (path, file) in site.Files)
        {
            _seen.Add(path, file);
        }

        try
        {
            var inputs = InputsOf(site);
            var declarations = File.ReadAllText(inputs.OptionsFile) + string.Concat(site.Sources.Select(site.TextOf));
            if (_session?.Declarations != declarations)
            {
                _session = (CreateCompiler(inputs), new LiveReplica(), declarations);
            }

            var (compiler, app, _) = _session.Value;
            var result = Compile(compiler, inputs, site, _pending, cancellationToken);
            _pending.Clear();
            app.Apply(result.Update);
            return new BuildResult(HasErrors(result.Problems) ? [] : [.. app.Describe()], [.. result.Problems.Select(Describe)]);
        }
        catch (Exception exception)
        {
            return BuildResult.Of(exception);
        }
    }

    private LiveCompiler CreateCompiler(PrecompilationInputs inputs)
    {
        var folder = Directory.CreateDirectory(_folder.Beside("live")).FullName;
        File.WriteAllText(Path.Combine(folder, LiveSettings.FileName), $"root|{_folder.Root}\n");
        var properties = BuildProperties.Read(File.ReadAllText(inputs.OptionsFile));
        return new LiveCompiler(
            BuildOptions.Read(name => properties.GetValueOrDefault(name)),
            LiveSettings.Read(folder),
            Precompilation.ReadDeclarations(inputs, DeclarationSources.Find(inputs.Sources), CancellationToken.None),
            new BuiltPayload(default));
    }

    private static LiveResult Compile(LiveCompiler compiler, PrecompilationInputs inputs, Site site, IEnumerable<string> changed, CancellationToken cancellationToken) =>
        compiler.Compile(inputs.Articles, inputs.Configuration, changed, TodayOf(site), cancellationToken);

    private byte[] BuildPayload(PrecompilationInputs inputs)
    {
        var folder = _folder.Beside("clean");
        Precompilation.Run(inputs, folder, CancellationToken.None);
        var payload = File.ReadAllBytes(Path.Combine(folder, Precompilation.PayloadFile));
        Directory.Delete(folder, recursive: true);
        return payload;
    }

    private static DateTime TodayOf(Site site) =>
        DateTime.TryParseExact(site.Properties.GetValueOrDefault(TodayProperty), TodayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out var today) ? today : new DateTime(2022, 6, 8);

    // The files are not listed that the site serves as they are, which live mode finds on the disk.
    private PrecompilationInputs InputsOf(Site site)
    {
        var inputs = PrecompilerBuild.InputsOf(_folder, site, [.. site.Posts], [.. site.Sources]) with { AssetList = null };
        File.AppendAllText(inputs.OptionsFile, $"build_property.{TodayProperty} = {TodayOf(site).ToString(TodayFormat, CultureInfo.InvariantCulture)}\n");
        return inputs;
    }
}
