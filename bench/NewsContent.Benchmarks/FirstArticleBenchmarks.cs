using System.Runtime.Loader;
using BenchmarkDotNet.Attributes;
using NewsContent.Benchmarks.Hosting;
using NewsContent.Benchmarks.Posts;
using NewsContent.Benchmarks.StartUp;

namespace NewsContent.Benchmarks;

/// <summary>
/// The time to the first article: loading the compiled articles and looking one up, compared with parsing all posts. Each load reads the assembly file and
/// JIT-compiles the generated code. The parser starts with its input in memory and, after long warm-ups, with optimized code, unlike an app at startup.
/// </summary>
[MemoryDiagnoser]
[WarmupCount(20)]
public class FirstArticleBenchmarks
{
    private CorpusPost[] _posts = [];
    private CorpusAssembly _assembly = null!;
    private AssemblyLoadContext? _context;
    private string _slug = "";

    [Params(100, 1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _posts = [.. Enumerable.Range(0, Posts).Select(number => Corpus.Post(number))];
        _assembly = CorpusAssembly.Compile(Posts);
        _slug = _posts[Posts / 2].Slug;
    }

    [Benchmark(Baseline = true)]
    public int ParseAtStartUp()
    {
        var post = StartUpParser.Parse(_posts)[_slug];
        return post.Title.Length + post.Html.Length;
    }

    [Benchmark]
    public int LoadCompiled()
    {
        _context = new AssemblyLoadContext(null, isCollectible: true);
        var article = _assembly.LoadInto(_context).BySlug[_slug];
        return article.Title.Length + article.HtmlUtf8.Length;
    }

    // Its presence also makes each iteration a single call, so that no load reuses the one before it.
    [IterationCleanup]
    public void Unload()
    {
        _context?.Unload();
        _context = null;

        // A finalizer unmaps an image after its last object is collected; without it, the images would accumulate.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
    }
}
