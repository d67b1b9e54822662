using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using NewsContent.Compiler.Precompiled;
using NewsContent.Tests.Files;

namespace NewsContent.Generator.Tests;

/// <summary>A project in memory: runs the generator on posts and C# code. Edits reuse the same driver.</summary>
internal sealed class TestHost
{
    public const string Root = "/site/";

    /// <summary>The path of the project's C# file.</summary>
    public const string CodePath = Root + "Program.cs";

    public static IReadOnlyList<MetadataReference> References { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path).StartsWith("System.", StringComparison.Ordinal) || Path.GetFileName(path) is "netstandard.dll" or "NewsContent.dll")
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly Dictionary<string, InMemoryText> _files = new(StringComparer.Ordinal);
    private GeneratorDriver _driver;
    private TestOptions _options;
    private CSharpCompilation _compilation;

    public TestHost(
        LanguageVersion language = LanguageVersion.Latest,
        Dictionary<string, string>? properties = null,
        string code = "",
        bool tracksSteps = true,
        IEnumerable<MetadataReference>? references = null,
        Func<CSharpCompilationOptions, CSharpCompilationOptions>? options = null)
    {
        // The compiler parses XML docs as in a build with a documentation file, so generated docs must be well-formed.
        var parse = new CSharpParseOptions(language, DocumentationMode.Diagnose);
        _compilation = CSharpCompilation.Create(
            "App",
            [CSharpSyntaxTree.ParseText(code, parse, CodePath)],
            [.. References, .. references ?? []],
            (options ?? (static options => options))(new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
                // The SDK also suppresses CS1701: the library targets an older framework than the tests.
                .WithSpecificDiagnosticOptions([new("CS1591", ReportDiagnostic.Suppress), new("CS1701", ReportDiagnostic.Suppress)])));
        _driver = CSharpGeneratorDriver.Create(
            [new ContentGenerator().AsSourceGenerator()],
            optionsProvider: _options = new TestOptions(_files, properties ?? []),
            parseOptions: parse,
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: tracksSteps));
    }

    public GeneratorRunResult Result { get; private set; }

    /// <summary>The build's properties, as analyzers see them.</summary>
    public AnalyzerConfigOptionsProvider Properties => _options;

    public Compilation Output { get; private set; } = null!;

    /// <summary>The generator's diagnostics, as a build reports them.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; private set; }

    /// <summary>The diagnostics that a build prints, except infos.</summary>
    public IEnumerable<Diagnostic> Printed => Diagnostics.Where(diagnostic => diagnostic.DefaultSeverity > DiagnosticSeverity.Info);

    /// <summary>Creates a project with posts, given as pairs of a path below the root and its content.</summary>
    public static TestHost WithPosts(params (string Path, string Text)[] posts)
    {
        // The driver records every input of every step, which is too expensive for steps with many posts.
        const int MostTracked = 20;

        var host = new TestHost(tracksSteps: posts.Length <= MostTracked);
        foreach (var (path, text) in posts)
        {
            host.Add(path, text);
        }

        return host.Run();
    }

    /// <summary>Creates a project with C# code and content files: posts and documents of other collections.</summary>
    public static TestHost WithCode(string code, params (string Path, string Text)[] files)
    {
        var host = new TestHost(code: code);
        foreach (var (path, text) in files)
        {
            host.Add(path, text, path.StartsWith("_posts/", StringComparison.Ordinal) ? "post" : path == "_config.yml" ? "config" : path[0] == '_' ? "document" : "page");
        }

        return host.Run();
    }

    /// <summary>Creates a project with several C# files.</summary>
    public static TestHost WithParts((string Path, string Code)[] parts, params (string Path, string Text)[] posts)
    {
        var host = new TestHost();
        host._compilation = host._compilation.AddSyntaxTrees(parts.Select(part => CSharpSyntaxTree.ParseText(part.Code, (CSharpParseOptions)host._compilation.SyntaxTrees[0].Options, Root + part.Path)));
        foreach (var (path, text) in posts)
        {
            host.Add(path, text);
        }

        return host.Run();
    }

    public TestHost Add(string path, string text, string kind = "post") =>
        Add(new InMemoryText(path.StartsWith('/') ? path : Root + path, SourceText.From(text), kind));

    /// <summary>Adds the file by which the generator knows a build.</summary>
    public TestHost AsBuild() => Add("obj/undecodable.txt", new UndecodableFiles(default).Write(), "undecodable");

    /// <summary>Adds a file that the compiler has decoded.</summary>
    public TestHost Add(string path, SourceText text, string kind = "post") => Add(new InMemoryText(Root + path, text, kind));

    private TestHost Add(InMemoryText file)
    {
        _files[file.Path] = file;
        _driver = _driver.AddAdditionalTexts([file]);
        return this;
    }

    public TestHost Edit(string path, Func<string, string> edit)
    {
        var old = _files[Root + path];
        var file = new InMemoryText(old.Path, SourceText.From(edit(old.Text)), old.Kind);
        _files[file.Path] = file;
        _driver = _driver.ReplaceAdditionalText(old, file);
        return this;
    }

    public TestHost Remove(string path)
    {
        _driver = _driver.RemoveAdditionalTexts([_files[Root + path]]);
        _files.Remove(Root + path);
        return this;
    }

    /// <summary>Edits the project file: the driver receives new options, as after each evaluation of the project.</summary>
    public TestHost EditProperties(Dictionary<string, string> properties)
    {
        _driver = _driver.WithUpdatedAnalyzerConfigOptions(_options = new TestOptions(_files, properties));
        return this;
    }

    /// <summary>Edits the C# code: the project receives a new syntax tree, as after each keystroke.</summary>
    public TestHost EditCode(string code)
    {
        var tree = _compilation.SyntaxTrees[0];
        _compilation = _compilation.ReplaceSyntaxTree(tree, CSharpSyntaxTree.ParseText(code, (CSharpParseOptions)tree.Options, CodePath));
        return this;
    }

    public TestHost Run()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var output, out var diagnostics);
        Output = output;
        Diagnostics = diagnostics;
        Result = _driver.GetRunResult().Results.Single();
        Assert.Null(Result.Exception);
        return this;
    }

    /// <summary>Returns the text of a file.</summary>
    public string TextOf(string path) => path == CodePath ? Code : _files[path].Text;

    /// <summary>The project's C# code.</summary>
    public string Code => _compilation.SyntaxTrees[0].ToString();

    public IEnumerable<int> ReadCounts => _files.Values.Select(file => file.Reads);

    public string Source(string hintName) =>
        Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>Compiles the project with the generated code, loads it and returns its <c>Articles</c>.</summary>
    public CompiledArticles Load() => new(LoadAssembly().GetTypes().Single(type => type.Name == "Articles"));

    /// <summary>Compiles the project with the generated code and loads it.</summary>
    public Assembly LoadAssembly()
    {
        using var image = new MemoryStream();
        var emit = Output.Emit(image);
        Assert.True(emit.Success, string.Join("\n", emit.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)));
        Assert.DoesNotContain(emit.Diagnostics, diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning);
        return Assembly.Load(image.ToArray());
    }

    private sealed class TestOptions(Dictionary<string, InMemoryText> files, Dictionary<string, string> properties) : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new Dictionary<string, string>
        {
            ["build_property.RootNamespace"] = "App",
            ["build_property.NewsContentRootFullPath"] = Root,
        }.Concat(properties).GroupBy(pair => pair.Key).ToDictionary(group => group.Key, group => group.Last().Value));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
            new Options(files.TryGetValue(textFile.Path, out var file) && file.Kind.Length > 0
                ? new() { ["build_metadata.AdditionalFiles.NewsContentKind"] = file.Kind }
                : []);
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, out string value) => values.TryGetValue(key, out value!);
    }
}
