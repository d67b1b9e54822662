using System.Runtime.CompilerServices;
using System.Text;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Precompiler;

/// <summary>Reads the files of a project, compiles its posts and writes the outputs.</summary>
internal static class Precompilation
{
    /// <summary>The file with the data of the articles.</summary>
    public const string PayloadFile = "articles.bin";

    /// <summary>The C# file that accesses the data.</summary>
    public const string CodeFile = "Articles.g.cs";

    /// <summary>The file with the diagnostics for the generator.</summary>
    public const string NotesFile = "articles.txt";

    /// <summary>The error log with all diagnostics.</summary>
    public const string LogFile = "articles.sarif";

    /// <summary>The file with the files beside posts and the paths at which they are served.</summary>
    public const string BesideFile = "beside.txt";

    /// <summary>The file with the parsed posts.</summary>
    public const string CacheFile = "posts.cache";
    private const string StampFile = "stamp";

    private static readonly string[] Outputs = [NotesFile, PayloadFile, CodeFile, LogFile, BesideFile];

    /// <summary>Updates the outputs and sets the time of the stamp, by which MSBuild knows the run, to its start.</summary>
    /// <returns>The number of parsed posts, or <c>null</c> if no input of the articles has changed.</returns>
    public static int? Run(PrecompilationInputs inputs, string folder, CancellationToken cancellationToken)
    {
        using var folderLock = BuildLock.Take(folder);
        var started = DateTime.UtcNow;
        var parsed = Run(inputs, folder, started, cancellationToken);

        // An input that was saved during the run is newer than the stamp. The runtime sets the time, because MSBuild parses times with the user's culture.
        var stamp = Path.Combine(folder, StampFile);
        File.WriteAllBytes(stamp, []);
        File.SetLastWriteTimeUtc(stamp, started);
        return parsed;
    }

    private static int? Run(PrecompilationInputs inputs, string folder, DateTime started, CancellationToken cancellationToken)
    {
        var sources = DeclarationSources.Find(inputs.Sources);
        var options = File.ReadAllText(inputs.OptionsFile);

        // Taken before anything is read, so that a file that is written meanwhile has another stamp in the next build.
        var paths = inputs.Articles.Select(article => article.Path).Append(inputs.Configuration).OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        var stamps = paths.Zip(Parallelism.Select(paths, FileStamp.Of, cancellationToken)).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);

        var signature = BuildSignature.Of(inputs, sources, options, stamps);
        if (OutputState.IsCurrent(folder, signature, Outputs))
        {
            return null;
        }

        OutputState.Delete(folder);
        var parsed = Compile(inputs, ReadSite(inputs, sources, options, cancellationToken), stamps, started, folder, cancellationToken);
        if (stamps.Values.All(stamp => stamp.IsSettledAt(started)))
        {
            OutputState.Save(folder, signature, Outputs);
        }

        return parsed;
    }

    private static int Compile(PrecompilationInputs inputs, SiteInput input, IReadOnlyDictionary<string, FileStamp> stamps, DateTime started, string folder, CancellationToken cancellationToken)
    {
        var cachePath = Path.Combine(folder, CacheFile);
        var cache = PostCache.Load(cachePath, BuildSignature.ParserVersion, stamps, PostFiles.Read);
        var site = SiteCompilation.Run(input, post => cache.Parse(post, cancellationToken), cancellationToken);

        // The cache is complete, and it is another file than the outputs.
        var saving = Task.Run(() => cache.Save(cachePath, started), CancellationToken.None);
        try
        {
            Write(site, input.Build.FindStrictness(input.Config), folder);
        }
        finally
        {
            saving.GetAwaiter().GetResult();
        }

        return cache.Parsed;
    }

    private static SiteInput ReadSite(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, string options, CancellationToken cancellationToken)
    {
        var properties = BuildProperties.Read(options);
        var dates = ReadDates(inputs);
        var input = new SiteInput
        {
            Build = BuildOptions.Read(name => properties.GetValueOrDefault(name)),
            Config = inputs.Configuration is { } path ? SiteConfig.Parse(path, PostFiles.Read(path)) : SiteConfig.None,
            Assets = AssetList.Read(inputs),
            ReadResource = static file => PostFiles.Read(file.Path),
            Files = [.. inputs.Articles.Select(article => dates.Apply(SiteFile.Create(article.Path, article.Kind, article.Modified)))],
        };
        var declarations = ReadDeclarations(inputs, sources, cancellationToken);
        return input with { Declarations = declarations.Collections, Data = declarations.Data, TakenNames = declarations.TakenNames };
    }

    /// <summary>Reads the times of the last commits of posts, as the build has listed them.</summary>
    public static CommitDates ReadDates(PrecompilationInputs inputs) =>
        inputs.DateList is { } list && File.Exists(list) ? CommitDates.Read(File.ReadAllText(list)) : CommitDates.None;

    /// <summary>Reads the declarations in files that <see cref="DeclarationSources"/> finds.</summary>
    public static SiteDeclarations ReadDeclarations(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, CancellationToken cancellationToken) =>
        sources.Count == 0 ? SiteDeclarations.None : Compile(inputs, sources, cancellationToken);

    // Separate, so that Roslyn and the generator are loaded only if there are declarations.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static SiteDeclarations Compile(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, CancellationToken cancellationToken) =>
        DeclarationCompilation.Read(inputs, sources, cancellationToken);

    private static void Write(CompiledSite site, Strictness strictness, string folder)
    {
        var bodies = new Dictionary<string, CompiledBody>(site.Bodies.Count, StringComparer.Ordinal);
        foreach (var body in site.Bodies)
        {
            bodies.TryAdd(body.RelativePath, body);
        }

        WritePayload(site, bodies, folder);

        var code = new StringBuilder();
        for (var i = 0; i < site.Catalogs.Count; i++)
        {
            code.Append(CollectionEmitter.SurfaceOfPayload(site.Catalogs[i].Collection.Names, site.Catalogs[i].Catalog.Lookups, i)).Append('\n');
        }

        for (var i = 0; i < site.Data.Count; i++)
        {
            code.Append(DataEmitter.SurfaceOfPayload(site.Data[i].Schema, site.Catalogs.Count + i)).Append('\n');
        }

        foreach (var file in site.Files)
        {
            code.Append(file.Text).Append('\n');
        }

        foreach (var (collection, catalog) in site.Catalogs)
        {
            OutputFiles.Write(folder, collection.Names.HintPrefix + FrontMatterSchema.FileEnd, output => FrontMatterSchema.Write(site, collection, catalog, output));
        }

        OutputFiles.Write(folder, CodeFile, code.ToString());
        OutputFiles.Write(folder, NotesFile, PrecompilationReport.Create(SchemaFingerprint.Of(site.Collections), site.Folders, site.DataFiles, site.Problems, strictness).Write());
        OutputFiles.Write(folder, BesideFile, string.Concat(site.Beside.Select(static file => $"{file.Path}|{file.ServedPath}\n")));
        OutputFiles.Write(folder, LogFile, output => SarifLog.Write(output, site.Problems, strictness));
    }

    private static void WritePayload(CompiledSite site, IReadOnlyDictionary<string, CompiledBody> bodies, string folder)
    {
        try
        {
            OutputFiles.Write(folder, PayloadFile, output => PayloadWriter.Write([.. site.Catalogs.Select(pair => pair.Catalog)], bodies, [.. site.Data.Select(DataTables.Create)], output));
        }
        catch (OverflowException exception)
        {
            throw new PayloadTooLargeException(exception);
        }
    }
}
