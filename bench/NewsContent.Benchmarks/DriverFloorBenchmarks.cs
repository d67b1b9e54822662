using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using NewsContent.Benchmarks.Hosting;
using NewsContent.Tests.Files;

namespace NewsContent.Benchmarks;

/// <summary>
/// The time that the generator driver itself needs for an edit of a project with many additional files: a generator that reads and counts the files. It is the lower
/// bound for all generators that read files.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(20)]
public class DriverFloorBenchmarks
{
    private readonly Compilation _compilation = CSharpCompilation.Create("Floor", [CorpusProject.Parse("class App;")]);

    private Compilation _editedCode = null!;
    private InMemoryText _file = null!;
    private InMemoryText _editedFile = null!;
    private GeneratorDriver _warm = null!;

    [Params(1_000, 10_000)]
    public int Files { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        ImmutableArray<AdditionalText> files = [.. Enumerable.Range(0, Files).Select(i => new InMemoryText(FormattableString.Invariant($"/site/{i}.md"), "text"))];
        _file = (InMemoryText)files[Files / 2];
        _editedFile = _file.With("another");
        _editedCode = _compilation.ReplaceSyntaxTree(_compilation.SyntaxTrees.First(), CorpusProject.Parse("class App { }"));
        _warm = CSharpGeneratorDriver.Create([new CountingGenerator().AsSourceGenerator()], files).RunGenerators(_compilation);
    }

    [Benchmark]
    public GeneratorDriver EditedFile() => _warm.ReplaceAdditionalText(_file, _editedFile).RunGenerators(_compilation);

    [Benchmark]
    public GeneratorDriver EditedCode() => _warm.RunGenerators(_editedCode);

    private sealed class CountingGenerator : IIncrementalGenerator
    {
        public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterSourceOutput(
            context.AdditionalTextsProvider.Select(static (file, cancellation) => file.GetText(cancellation)!.Length).Collect(),
            static (output, lengths) => output.AddSource("Count", FormattableString.Invariant($"// {lengths.Length} {lengths.Sum()}")));
    }
}
