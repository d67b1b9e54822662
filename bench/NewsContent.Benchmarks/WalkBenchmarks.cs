using BenchmarkDotNet.Attributes;
using NewsContent.Benchmarks.Hosting;
using NewsContent.CompilerServices;

namespace NewsContent.Benchmarks;

/// <summary>
/// The titles of all articles, as on an archive page: the first time, when articles and strings are created, and later, compared with an array of the existing articles.
/// </summary>
[MemoryDiagnoser]
public class WalkBenchmarks
{
    private ArticleList<Article> _all;
    private Article[] _ready = [];
    private Func<ArticleSource<Article>> _newSource = null!;

    [Params(100, 1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var articles = CorpusAssembly.Compile(Posts).Load();
        _all = articles.All;
        _ready = [.. articles.All];
        _newSource = articles.SourceFactory();
        LaterWalk();
    }

    [Benchmark(Baseline = true)]
    public int ReadyArticles()
    {
        var length = 0;
        foreach (var article in _ready)
        {
            length += article.Title.Length;
        }

        return length;
    }

    [Benchmark]
    public int LaterWalk() => Walk(_all);

    [Benchmark]
    public int FirstWalk() => Walk(_newSource().All);

    private static int Walk(ArticleList<Article> articles)
    {
        var length = 0;
        foreach (var article in articles)
        {
            length += article.Title.Length;
        }

        return length;
    }
}
