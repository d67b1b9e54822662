using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Generator;
using NewsContent.Tests.Files;

namespace NewsContent.Fuzz.Sites;

/// <summary>Builds a site in memory with one generator driver, as an editor does. It has no state on disk.</summary>
internal sealed class DriverBuild : ISiteBuild
{
    public const string Root = "/site/";

    private static readonly CSharpParseOptions Parse = new(LanguageVersion.Latest);

    private readonly Dictionary<string, InMemoryText> _texts = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SyntaxTree> _trees = new(StringComparer.Ordinal);
    private readonly ReadCounter _reads = new();
    private CSharpCompilation _compilation = CSharpCompilation.Create("App", references: References.All, options: new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
    private GeneratorDriver _driver = CSharpGeneratorDriver.Create([new ContentGenerator().AsSourceGenerator()], parseOptions: Parse);

    public BuildResult Build(Site site)
    {
        Update(site, [.. site.Posts], [.. site.Sources]);
        return Run(CancellationToken.None);
    }

    public BuildResult BuildClean(Site site)
    {
        using var clean = new DriverBuild();
        return clean.Build(site);
    }

    /// <summary>Builds without any state, with the files in the given order.</summary>
    public static BuildResult Build(Site site, IReadOnlyList<string> posts, IReadOnlyList<string> sources)
    {
        using var clean = new DriverBuild();
        clean.Update(site, posts, sources);
        return clean.Run(CancellationToken.None);
    }

    /// <summary>Returns whether the generator or the C# compiler reports errors.</summary>
    public static bool HasErrors(Site site)
    {
        using var build = new DriverBuild();
        build.Update(site, [.. site.Posts], [.. site.Sources]);
        build._driver.RunGeneratorsAndUpdateCompilation(build._compilation.WithReferences(References.Framework), out var output, out var diagnostics);
        return diagnostics.Concat(output.GetDiagnostics()).Any(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
    }

    public void Cancel(Site site, int moment)
    {
        Update(site, [.. site.Posts], [.. site.Sources]);
        using var source = new CancellationTokenSource();
        _reads.Cancel(source, moment % 40);
        try
        {
            Run(source.Token);
        }
        catch (OperationCanceledException)
        {
            // The driver is unchanged.
        }

        _reads.Cancel(null, 0);
    }

    public void Kill(Site site, int moment) => Cancel(site, moment);

    public void Damage(string[] words)
    {
    }

    public void Dispose()
    {
    }

    private BuildResult Run(CancellationToken cancellationToken)
    {
        _driver = _driver.RunGenerators(_compilation, cancellationToken);
        var result = _driver.GetRunResult().Results.Single();
        return result.Exception is { } exception
            ? BuildResult.Of(exception)
            : new BuildResult([.. result.GeneratedSources.Select(source => (source.HintName, source.SourceText.ToString())).OrderBy(source => source.HintName, StringComparer.Ordinal)], [.. result.Diagnostics.Select(Describe)]);
    }

    private static string Describe(Diagnostic diagnostic) =>
        string.Create(CultureInfo.InvariantCulture, $"{diagnostic.Id} {diagnostic.Severity} {diagnostic.Location.GetLineSpan()} {diagnostic.Location.SourceSpan} {diagnostic.GetMessage(CultureInfo.InvariantCulture)} [{string.Join(" ", diagnostic.AdditionalLocations.Select(location => $"{location.GetLineSpan()} {location.SourceSpan}"))}]");

    private void Update(Site site, IReadOnlyList<string> posts, IReadOnlyList<string> sources)
    {
        var paths = posts.Concat(site.Files.Keys.Where(path => path is SiteParts.Config or SiteParts.Assets)).ToList();
        foreach (var path in _texts.Keys.Except(paths).ToList())
        {
            _driver = _driver.RemoveAdditionalTexts([_texts[path]]);
            _texts.Remove(path);
        }

        foreach (var path in paths.Distinct())
        {
            Update(path, site.TextOf(path));
        }

        // A build may list a file several times.
        foreach (var path in paths.GroupBy(path => path).SelectMany(files => files.Skip(1)))
        {
            _driver = _driver.AddAdditionalTexts([new InMemoryText(Root + path, site.TextOf(path), onRead: _reads.Add)]);
        }

        // An editor creates new options at each evaluation of the project.
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(new DriverOptions(site, paths.Distinct().ToDictionary(path => Root + path, path => (Site.KindOf(path), Modified(site, path)), StringComparer.Ordinal), _reads));
        UpdateCode(site, sources);
    }

    private void Update(string path, string text)
    {
        var next = new InMemoryText(Root + path, text, onRead: _reads.Add);
        if (!_texts.TryGetValue(path, out var old))
        {
            _driver = _driver.AddAdditionalTexts([next]);
        }
        else if (old.Text == text)
        {
            return;
        }
        else
        {
            _driver = _driver.ReplaceAdditionalText(old, next);
        }

        _texts[path] = next;
    }

    private void UpdateCode(Site site, IReadOnlyList<string> sources)
    {
        foreach (var path in _trees.Keys.Except(sources).ToList())
        {
            _compilation = _compilation.RemoveSyntaxTrees(_trees[path]);
            _trees.Remove(path);
        }

        foreach (var path in sources)
        {
            var text = site.TextOf(path);
            if (_trees.TryGetValue(path, out var old) && old.ToString() == text)
            {
                continue;
            }

            var tree = CSharpSyntaxTree.ParseText(text, Parse, Root + path, Encoding.UTF8);
            _compilation = old is null ? _compilation.AddSyntaxTrees(tree) : _compilation.ReplaceSyntaxTree(old, tree);
            _trees[path] = tree;
        }
    }

    private static string Modified(Site site, string path) =>
        Site.KindOf(path) == "draft" ? (site.Files[path].Modified ?? DateTime.UnixEpoch).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture) : "";
}
