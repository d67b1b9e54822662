using BenchmarkDotNet.Attributes;
using NewsContent.Benchmarks.Hosting;

namespace NewsContent.Benchmarks;

/// <summary>
/// The titles of all articles, as on an archive page: the first time, when articles and strings are created, and later, compared with an array of the existing articles.
/// </summary>
[MemoryDiagnoser]
public class WalkBenchmarks
{
    private ArticleList<Article> _all;
    private Article[] _ready = [];
    private Func<ArticleCatalog<Article>> _newCatalog = null!;

    [Params(100, 1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var articles = CorpusAssembly.Compile(Posts).Load();
        _all = articles.All;
        _ready = [.. articles.All];
        _newCatalog = articles.CatalogFactory();
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
    public int FirstWalk() => Walk(_newCatalog().All);

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
