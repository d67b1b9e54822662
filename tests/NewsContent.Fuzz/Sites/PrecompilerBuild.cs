using System.Diagnostics;
using System.Globalization;
using System.Text;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Precompiler;

namespace NewsContent.Fuzz.Sites;

/// <summary>Builds the files of a folder with the precompiler. A clean build uses the same files without its state.</summary>
internal sealed class PrecompilerBuild : ISiteBuild
{
    private static readonly string[] Outputs = [Precompilation.NotesFile, Precompilation.PayloadFile, Precompilation.CodeFile, Precompilation.LogFile, Precompilation.BesideFile];

    private readonly SiteFolder _folder = new();

    private string State => _folder.Beside("state");

    public BuildResult Build(Site site)
    {
        _folder.Update(site);
        return Run(InputsOf(site, [.. site.Posts], [.. site.Sources]), State);
    }

    public BuildResult BuildClean(Site site) => BuildClean(site, [.. site.Posts], [.. site.Sources]);

    /// <summary>Builds without any state, with the files in the given order.</summary>
    public BuildResult BuildClean(Site site, IReadOnlyList<string> posts, IReadOnlyList<string> sources)
    {
        _folder.Update(site);
        var folder = _folder.Beside("clean");
        var result = Run(InputsOf(site, posts, sources), folder);
        Directory.Delete(folder, recursive: true);
        return result;
    }

    public void Cancel(Site site, int moment)
    {
        _folder.Update(site);
        using var source = new CancellationTokenSource(TimeSpan.FromMilliseconds(moment));
        try
        {
            Precompilation.Run(InputsOf(site, [.. site.Posts], [.. site.Sources]), State, source.Token);
        }
        catch (OperationCanceledException)
        {
        }
    }

    public void Kill(Site site, int moment)
    {
        _folder.Update(site);
        var inputs = _folder.Beside("inputs.txt");
        Directory.CreateDirectory(State);
        File.WriteAllLines(inputs, Lines(InputsOf(site, [.. site.Posts], [.. site.Sources])));
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Precompilation).Assembly.Location, inputs, State]) { RedirectStandardOutput = true })!;
        if (!process.WaitForExit(moment * 20))
        {
            process.Kill();
            process.WaitForExit();
        }
    }

    public void Damage(string[] words) => FileDamage.Apply(State, words);

    public void Dispose() => _folder.Dispose();

    private static BuildResult Run(PrecompilationInputs inputs, string folder)
    {
        try
        {
            Precompilation.Run(inputs, folder, CancellationToken.None);
        }
        catch (Exception exception)
        {
            return BuildResult.Of(exception);
        }

        FileDamage.Keep(folder);
        var notes = PrecompilationReport.Read(File.ReadAllText(Path.Combine(folder, Precompilation.NotesFile)));
        return new BuildResult(
            [.. Outputs.Select(output => (output, BuildResult.Content(File.ReadAllBytes(Path.Combine(folder, output)))))],
            notes is null ? ["Unreadable notes"] : [.. notes.Problems.Concat(notes.ReadOmitted()).Select(Describe)]);
    }

    private static string Describe(Problem problem) =>
        string.Create(CultureInfo.InvariantCulture, $"{problem.Kind.Id} {problem.Severity} {problem.Location} {problem.Message} [{problem.Related}]");

    private PrecompilationInputs InputsOf(Site site, IReadOnlyList<string> posts, IReadOnlyList<string> sources) => InputsOf(_folder, site, posts, sources);

    /// <summary>Returns the inputs of a site in a folder, and writes its properties.</summary>
    public static PrecompilationInputs InputsOf(SiteFolder folder, Site site, IReadOnlyList<string> posts, IReadOnlyList<string> sources)
    {
        var options = folder.Beside("options.editorconfig");
        File.WriteAllText(options, "is_global = true\n" + string.Concat(site.Properties
            .Where(property => property.Key != "RootNamespace")
            .Append(new("RootNamespace", site.Properties.GetValueOrDefault("RootNamespace", "App")))
            .Append(new("NewsContentRootFullPath", folder.Root))
            .Append(new("_NewsContentFolders", site.Folders))
            .Select(property => $"build_property.{property.Key} = {property.Value}\n")));
        return new PrecompilationInputs
        {
            Articles = [.. posts.Select(path => new ArticleInput(folder.PathOf(path), Site.KindOf(path), ModifiedOf(folder, path)))],
            Configuration = site.Files.ContainsKey(SiteParts.Config) ? folder.PathOf(SiteParts.Config) : null,
            AssetList = site.Files.ContainsKey(SiteParts.Assets) ? folder.PathOf(SiteParts.Assets) : null,
            OptionsFile = options,
            Sources = [.. sources.Select(folder.PathOf)],
            References = References.Paths,
            LanguageVersion = "latest",
            Nullable = "enable",
        };
    }

    private static string ModifiedOf(SiteFolder folder, string path) =>
        Site.KindOf(path) == "draft" ? File.GetLastWriteTime(folder.PathOf(path)).ToString("yyyy-MM-dd HH:mm:ss.fffffff", CultureInfo.InvariantCulture) : "";

    private static IEnumerable<string> Lines(PrecompilationInputs inputs) =>
    [
        $"options|{inputs.OptionsFile}", $"compiler|{AppContext.BaseDirectory}", $"generator|{AppContext.BaseDirectory}", "language|latest", "constants|", "nullable|enable", $"configuration|{inputs.Configuration}", $"assets|{inputs.AssetList}",
        .. inputs.Sources.Select(path => $"source|{path}"), .. inputs.References.Select(path => $"reference|{path}"), .. inputs.Articles.Select(article => $"article|{article.Kind}|{article.Path}"),
    ];
}
