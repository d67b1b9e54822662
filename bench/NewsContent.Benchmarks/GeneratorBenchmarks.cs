using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using NewsContent.Benchmarks.Hosting;
using NewsContent.Tests.Files;

namespace NewsContent.Benchmarks;

/// <summary>
/// One run of the generator: cold, with nothing cached, as each build has it, and in an editor after one edit, as each
/// keystroke has it. What the C# compiler then does with the generated files is not in it.
/// </summary>
/// <remarks>
/// Long warm-ups, for the process is to be as warm as an editor's: after the few runs that BenchmarkDotNet takes, most of the
/// generator and of Roslyn still is unoptimized code, and an edit seems to take ten times as long as it does.
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
