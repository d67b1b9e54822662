using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using NewsContent.Benchmarks.Hosting;

namespace NewsContent.Benchmarks;

/// <summary>
/// A lookup, compared with a <see cref="FrozenDictionary{TKey, TValue}"/> of existing articles, the fastest table that an app could build at startup.
/// </summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public class LookupBenchmarks
{
    // Many keys from the whole collection, so that caches and branch prediction do not know the next one.
    private const int Keys = 64;

    private readonly string[] _slugs = new string[Keys];
    private readonly byte[][] _utf8Slugs = new byte[Keys][];
    private readonly string[] _urls = new string[Keys];
    private readonly string[] _tags = new string[Keys];

    private ArticleIndex<Article> _bySlug;
    private ArticleIndex<Article> _byUrl;
    private ArticleGroups<Article> _byTag;
    private FrozenDictionary<string, Article> _frozenBySlug = null!;
    private FrozenDictionary<string, Article>.AlternateLookup<ReadOnlySpan<char>> _frozenBySlugSpan;
    private FrozenDictionary<string, Article> _frozenByUrl = null!;
    private FrozenDictionary<string, Article[]> _frozenByTag = null!;

    [Params(100, 1_000, 10_000)]
    public int Posts { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var articles = CorpusAssembly.Compile(Posts).Load();
        _bySlug = articles.BySlug;
        _byUrl = articles.ByUrl;
        _byTag = articles.ByTag;
        _frozenBySlug = articles.All.ToFrozenDictionary(article => article.Slug, StringComparer.Ordinal);
        _frozenBySlugSpan = _frozenBySlug.GetAlternateLookup<ReadOnlySpan<char>>();
        _frozenByUrl = articles.All.ToFrozenDictionary(article => article.Url, StringComparer.Ordinal);
        _frozenByTag = articles.ByTag.ToFrozenDictionary(group => group.Key, group => group.Value.ToArray(), StringComparer.Ordinal);

        // Copies, because a key that is the same object as in the dictionary would be compared by reference.
        for (var i = 0; i < Keys; i++)
        {
            var article = articles.All[i * Posts / Keys];
            _slugs[i] = new string(article.Slug.AsSpan());
            _utf8Slugs[i] = Encoding.UTF8.GetBytes(article.Slug);
            _urls[i] = new string(article.Url.AsSpan());
            _tags[i] = new string(article.Tags[0].AsSpan());
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys), BenchmarkCategory("Slug")]
    public int FrozenSlug()
    {
        var found = 0;
        foreach (var slug in _slugs)
        {
            found += _frozenBySlug.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys), BenchmarkCategory("Slug")]
    public int Slug()
    {
        var found = 0;
        foreach (var slug in _slugs)
        {
            found += _bySlug.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys), BenchmarkCategory("Slug, span")]
    public int FrozenSlugSpan()
    {
        var found = 0;
        foreach (var slug in _slugs)
        {
            found += _frozenBySlugSpan.TryGetValue(slug.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys), BenchmarkCategory("Slug, span")]
    public int SlugSpan()
    {
        var found = 0;
        foreach (var slug in _slugs)
        {
            found += _bySlug.TryGetValue(slug.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    // A dictionary of strings has no lookup by UTF-8, so a string is created first.
    [Benchmark(Baseline = true, OperationsPerInvoke = Keys), BenchmarkCategory("Slug, UTF-8")]
    public int FrozenSlugUtf8()
    {
        var found = 0;
        foreach (var slug in _utf8Slugs)
        {
            found += _frozenBySlug.TryGetValue(Encoding.UTF8.GetString(slug), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys), BenchmarkCategory("Slug, UTF-8")]
    public int SlugUtf8()
    {
        var found = 0;
        foreach (var slug in _utf8Slugs)
        {
            found += _bySlug.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys), BenchmarkCategory("URL")]
    public int FrozenUrl()
    {
        var found = 0;
        foreach (var url in _urls)
        {
            found += _frozenByUrl.TryGetValue(url, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys), BenchmarkCategory("URL")]
    public int Url()
    {
        var found = 0;
        foreach (var url in _urls)
        {
            found += _byUrl.TryGetValue(url, out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Keys), BenchmarkCategory("Tag")]
    public int FrozenTag()
    {
        var found = 0;
        foreach (var tag in _tags)
        {
            found += _frozenByTag.TryGetValue(tag, out var articles) ? articles.Length : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Keys), BenchmarkCategory("Tag")]
    public int Tag()
    {
        var found = 0;
        foreach (var tag in _tags)
        {
            found += _byTag.TryGetValue(tag, out var articles) ? articles.Count : 0;
        }

        return found;
    }
}
