using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Precompiled;
using NewsContent.Compiler.Records;
using NewsContent.Generator;

namespace NewsContent.Precompiler;

/// <summary>Runs the stages of the generator for the posts of a project, in a separate driver, and writes the result.</summary>
internal static class Precompilation
{
    /// <summary>The file with the data of the articles.</summary>
    public const string PayloadFile = "articles.bin";

    /// <summary>The C# file that accesses the data.</summary>
    public const string CodeFile = "Articles.g.cs";

    /// <summary>The file with the diagnostics for the generator.</summary>
    public const string NotesFile = "articles.txt";

    private const string CacheFile = "posts.cache";
    private const string StampFile = "stamp";

    private static readonly string[] Outputs = [NotesFile, PayloadFile, CodeFile];
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(5);

    /// <summary>Updates the outputs and sets the time of the stamp, by which MSBuild knows the run, to its start.</summary>
    /// <returns>The number of parsed posts, or <c>null</c> if no input of the articles has changed.</returns>
    public static int? Run(PrecompilationInputs inputs, string folder, CancellationToken cancellationToken)
    {
        using var folderLock = BuildLock.Take(folder, LongestWait);
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
        var stamps = new Dictionary<string, FileStamp>(StringComparer.Ordinal);
        foreach (var path in inputs.Articles.Select(article => article.Path).Append(inputs.Configuration).OfType<string>())
        {
            stamps[path] = FileStamp.Of(path);
        }

        var signature = Signature(inputs, sources, options, stamps);
        if (OutputState.IsCurrent(folder, signature, Outputs))
        {
            return null;
        }

        OutputState.Delete(folder);
        var parsed = Compile(inputs, sources, ReadProperties(options, inputs.OptionsFile), stamps, started, folder, cancellationToken);
        if (stamps.Values.All(stamp => stamp.IsSettledAt(started)))
        {
            OutputState.Save(folder, signature, Outputs);
        }

        return parsed;
    }

    private static int Compile(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, ImmutableDictionary<string, string> properties, IReadOnlyDictionary<string, FileStamp> stamps, DateTime started, string folder, CancellationToken cancellationToken)
    {
        var cachePath = Path.Combine(folder, CacheFile);
        var cache = PostCache.Load(cachePath, CacheKey(inputs, properties), stamps);
        var generator = new PrecompilingGenerator(cache.Parse);
        RunDriver(generator, inputs, sources, properties, cancellationToken);
        Write(generator, folder);
        cache.Save(cachePath, started);
        return cache.Parsed;
    }

    private static void RunDriver(PrecompilingGenerator generator, PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, ImmutableDictionary<string, string> properties, CancellationToken cancellationToken)
    {
        var articles = inputs.Articles.ToDictionary(article => (AdditionalText)new FileText(article.Path));
        var configuration = inputs.Configuration is null ? null : new FileText(inputs.Configuration);
        var parse = new CSharpParseOptions(
            LanguageVersionFacts.TryParse(inputs.LanguageVersion, out var language) ? language : Microsoft.CodeAnalysis.CSharp.LanguageVersion.Default,
            preprocessorSymbols: inputs.DefineConstants.Split([';', ',', ' '], StringSplitOptions.RemoveEmptyEntries));
        var compilation = CSharpCompilation.Create(
            "Declarations",
            sources.Select(source => CSharpSyntaxTree.ParseText(source.Text, parse, source.Path)),
            sources.Count == 0 ? [] : inputs.References.Where(File.Exists).Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableOf(inputs.Nullable)));
        var result = CSharpGeneratorDriver
            .Create(
                [generator.AsSourceGenerator()],
                configuration is null ? articles.Keys : articles.Keys.Prepend(configuration),
                parse,
                new FileOptions(properties, articles, configuration))
            .RunGenerators(compilation, cancellationToken)
            .GetRunResult();
        if (result.Results[0].Exception is { } exception)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception.GetBaseException()).Throw();
        }
    }

    private static void Write(PrecompilingGenerator generator, string folder)
    {
        var site = generator.Site ?? throw new InvalidOperationException("The generator returned no site.");
        var bodies = site.Bodies.GroupBy(body => body.RelativePath, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        WritePayload(site, bodies, folder);

        var code = new StringBuilder();
        for (var i = 0; i < site.Catalogs.Count; i++)
        {
            code.Append(CollectionEmitter.SurfaceOfPayload(site.Catalogs[i].Collection.Names, i)).Append('\n');
        }

        foreach (var source in generator.Sources)
        {
            code.Append(source).Append('\n');
        }

        OutputFiles.Write(folder, CodeFile, code.ToString());
        OutputFiles.Write(folder, NotesFile, new PrecompilationReport(SchemaFingerprint.Of(site.Collections.Collections), new(site.Folders), generator.Problems).Write());
    }

    private static void WritePayload(PrecompiledSite site, IReadOnlyDictionary<string, CompiledBody> bodies, string folder)
    {
        try
        {
            OutputFiles.Write(folder, PayloadFile, output => PayloadWriter.Write([.. site.Catalogs.Select(pair => pair.Catalog)], bodies, output));
        }
        catch (OverflowException exception)
        {
            throw new PayloadTooLargeException(exception);
        }
    }

    // As the compiler reads them.
    private static ImmutableDictionary<string, string> ReadProperties(string options, string path) =>
        AnalyzerConfigSet.Create(ImmutableArray.Create(AnalyzerConfig.Parse(options, Path.GetFullPath(path)))).GlobalConfigOptions.AnalyzerOptions;

    private static NullableContextOptions NullableOf(string nullable) =>
        Enum.TryParse<NullableContextOptions>(nullable, ignoreCase: true, out var options) ? options : NullableContextOptions.Disable;

    /// <summary>Returns a key of all inputs; files by size and time, as in MSBuild.</summary>
    private static string Signature(PrecompilationInputs inputs, IReadOnlyList<(string Path, string Text)> sources, string options, IReadOnlyDictionary<string, FileStamp> stamps)
    {
        var writer = new RecordWriter();
        writer.Text(Version);
        writer.Text(options);
        writer.Text(inputs.LanguageVersion);
        writer.Text(inputs.DefineConstants);
        writer.Text(inputs.Nullable);
        writer.List(sources, static (writer, source) =>
        {
            writer.Text(source.Path);
            writer.Text(source.Text);
        });
        // A model can use types of other projects.
        writer.List(sources.Count == 0 ? [] : inputs.References, static (writer, path) =>
        {
            writer.Text(path);
            FileStamp.Of(path).Write(writer);
        });
        writer.List(inputs.Articles, (writer, article) =>
        {
            writer.Text(article.Path);
            writer.Text(article.Kind);
            stamps[article.Path].Write(writer);
        });
        writer.Text(inputs.Configuration);
        if (inputs.Configuration is not null)
        {
            stamps[inputs.Configuration].Write(writer);
        }

        return Hash(writer);
    }

    /// <summary>Returns a key of the inputs that all posts share. It does not contain the day of the build, because posts are skipped after they are parsed.</summary>
    private static string CacheKey(PrecompilationInputs inputs, ImmutableDictionary<string, string> properties)
    {
        var writer = new RecordWriter();
        writer.Text(Version);
        writer.List([.. properties.Where(property => IsOfPosts(property.Key)).OrderBy(property => property.Key, StringComparer.Ordinal)], static (writer, property) =>
        {
            writer.Text(property.Key);
            writer.Text(property.Value);
        });
        writer.Text(inputs.Configuration is null ? null : Convert.ToBase64String(FileBytes.Read(inputs.Configuration)));
        return Hash(writer);
    }

    private static bool IsOfPosts(string property) =>
        property.StartsWith("build_property.newscontent", StringComparison.OrdinalIgnoreCase) && !property.EndsWith("NewsContentToday", StringComparison.OrdinalIgnoreCase);

    // The exact build of the code that parses.
    private static string Version => string.Join(" ", new[] { typeof(PostParser), typeof(PostSource), typeof(Precompilation) }.Select(type => type.Module.ModuleVersionId));

    private static string Hash(RecordWriter writer) => Convert.ToBase64String(SHA256.HashData(writer.ToArray()));
}
