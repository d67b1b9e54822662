using BenchmarkDotNet.Attributes;
using NewsContent.Benchmarks.Hosting;

namespace NewsContent.Benchmarks;

/// <summary>
/// A search of all titles, tags and bodies on one processor, with ten results or none. Some queries are decided by bytes, and others require folding all text.
/// </summary>
[MemoryDiagnoser]
public class SearchBenchmarks
{
    private Func<string, int> _search = null!;

    /// <summary>10,000 posts are about 40 MB of UTF-8 and a minute of compiling.</summary>
    [Params(1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var catalog = CorpusAssembly.Compile(Posts).Load().Catalog;
        _search = query => catalog.Search(query, limit: 10).TotalCount;
    }

    [Benchmark(Description = "a word that no article has: 杳无音信")]
    public int Nothing() => _search("杳无音信");

    [Benchmark(Description = "two words: 储能电芯 降准")]
    public int TwoWords() => _search("储能电芯 降准");

    [Benchmark(Description = "a word of every other article: 价格")]
    public int CommonWord() => _search("价格");

    [Benchmark(Description = "Latin letters in any case: csrc")]
    public int Latin() => _search("csrc");

    [Benchmark(Description = "a phrase with full-width punctuation: \"表示，海外收入\"")]
    public int Phrase() => _search("\"表示，海外收入\"");

    [Benchmark(Description = "all texts folded: жзи")]
    public int Folded() => _search("жзи");
}
