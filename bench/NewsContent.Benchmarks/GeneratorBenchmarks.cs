using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using NewsContent.Benchmarks.Hosting;
using NewsContent.Tests.Files;

namespace NewsContent.Benchmarks;

/// <summary>
/// A run of the generator: cold, as in a build, and after one edit, as in an editor. It does not include the compilation of the generated files.
/// </summary>
/// <remarks>
/// The warm-ups are long, because the process must be as warm as an editor. After the default number of runs, most code of the generator and of Roslyn is not
/// optimized, and an edit seems to take ten times as long.
/// </remarks>
[MemoryDiagnoser]
[WarmupCount(20)]
public class GeneratorBenchmarks
{
    private CorpusProject _project = null!;
    private Compilation _editedCode = null!;
    private InMemoryText _post = null!;
    private InMemoryText _editedBody = null!;
    private InMemoryText _editedTitle = null!;

    // Drivers are immutable: every edit starts from this one.
    private GeneratorDriver _warm = null!;

    [Params(100, 1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _project = new CorpusProject(Posts);
        _editedCode = _project.Compilation.ReplaceSyntaxTree(_project.CodeFile, CorpusProject.Parse("internal static class App { public const int Edited = 1; }"));
        _post = _project.Posts[Posts / 2];
        var text = _post.GetText().ToString();
        _editedBody = _post.With(text + "\n更正一处数字。\n");
        _editedTitle = _post.With(text.Replace("\ntitle: \"", "\ntitle: \"更新：", StringComparison.Ordinal));
        _warm = Cold();
    }

    [Benchmark(Baseline = true)]
    public GeneratorDriver Cold() => _project.CreateDriver().RunGenerators(_project.Compilation);

    [Benchmark]
    public GeneratorDriver EditedBody() => _warm.ReplaceAdditionalText(_post, _editedBody).RunGenerators(_project.Compilation);

    [Benchmark]
    public GeneratorDriver EditedTitle() => _warm.ReplaceAdditionalText(_post, _editedTitle).RunGenerators(_project.Compilation);

    [Benchmark]
    public GeneratorDriver EditedCode() => _warm.RunGenerators(_editedCode);
}
