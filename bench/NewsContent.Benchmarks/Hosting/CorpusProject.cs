using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Benchmarks.Posts;
using NewsContent.Generator;
using NewsContent.Tests.Files;

namespace NewsContent.Benchmarks.Hosting;

/// <summary>A project with the corpus as the compiler sees it: posts, configuration, properties and a C# file.</summary>
internal sealed class CorpusProject
{
    private const string Namespace = "CorpusApp";
    private const string Root = "/site/";

    private static readonly BuildProperties Properties = new(new Dictionary<string, string>
    {
        ["build_property.RootNamespace"] = Namespace,
        ["build_property.NewsContentRootFullPath"] = Root,
    });

    public CorpusProject(int posts)
    {
        Posts = [.. Enumerable.Range(0, posts).Select(number => Corpus.Post(number)).Select(post => new InMemoryText($"{Root}_posts/{post.FileName}", post.Text))];
        CodeFile = Parse("internal static class App { }");
        Compilation = CSharpCompilation.Create(
            Namespace,
            [CodeFile],
            References(),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, deterministic: true));
    }

    /// <summary>The full name of the generated class.</summary>
    public static string CollectionName => Namespace + ".Articles";

    public ImmutableArray<InMemoryText> Posts { get; }

    public SyntaxTree CodeFile { get; }

    public Compilation Compilation { get; }

    public static SyntaxTree Parse(string code) => CSharpSyntaxTree.ParseText(code);

    /// <summary>Creates a driver as in a new compiler process, without a cache.</summary>
    public GeneratorDriver CreateDriver() => CSharpGeneratorDriver.Create(
        [new ContentGenerator().AsSourceGenerator()],
        [.. Posts, new InMemoryText(Root + "_config.yml", Corpus.Config, "config")],
        optionsProvider: Properties);

    // The framework this process runs on, and the runtime library.
    private static IEnumerable<MetadataReference> References()
    {
        var framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return trusted
            .Where(path => Path.GetDirectoryName(path) == framework)
            .Append(typeof(Article).Assembly.Location)
            .Select(path => MetadataReference.CreateFromFile(path));
    }
}
