using System.Text;
using BenchmarkDotNet.Attributes;
using NewsContent.Benchmarks.Hosting;

namespace NewsContent.Benchmarks;

/// <summary>Writing the HTML of one article to the buffer of a response, compared with HTML in a string.</summary>
[MemoryDiagnoser]
public class HtmlBenchmarks
{
    // As many articles as the lookups have keys, so that their bodies are larger than the nearest cache.
    private const int Articles = 64;

    private readonly Article[] _articles = new Article[Articles];
    private readonly string[] _strings = new string[Articles];
    private byte[] _response = [];

    [Params(100, 1_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var all = CorpusAssembly.Compile(Posts).Load().All;
        for (var i = 0; i < Articles; i++)
        {
            _articles[i] = all[i * Posts / Articles];
            _strings[i] = _articles[i].Html;
        }

        _response = new byte[_articles.Max(article => article.HtmlUtf8.Length)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Articles)]
    public int EncodeString()
    {
        var written = 0;
        foreach (var html in _strings)
        {
            written += Encoding.UTF8.GetBytes(html, _response);
        }

        return written;
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int CopyHtmlUtf8()
    {
        var written = 0;
        foreach (var article in _articles)
        {
            var html = article.HtmlUtf8;
            html.CopyTo(_response);
            written += html.Length;
        }

        return written;
    }

    [Benchmark(OperationsPerInvoke = Articles)]
    public int ViewHtmlUtf8()
    {
        var written = 0;
        foreach (var article in _articles)
        {
            written += article.HtmlUtf8.Length;
        }

        return written;
    }
}
