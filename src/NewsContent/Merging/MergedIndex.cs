using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>The slugs, URLs or former URLs of several collections. If keys are equal, the first collection takes precedence.</summary>
internal sealed class MergedIndex(ArticleSource[] sources, ArticleSelection? selection, KeyTable table)
{
    private KeyEntry[]? _entries;

    public ArticleSource[] Sources => sources;

    public ArticleSelection? Selection => selection;

    /// <summary>Gets the entries that a lookup finds, newest article first. Collected on first use.</summary>
    public KeyEntry[] Entries => _entries ?? LazyInitializer.EnsureInitialized(ref _entries, () => [.. KeyEntry.List(sources, selection, table)]);

    public KeyEntry Find(ReadOnlySpan<char> key) => KeyEntry.Find(sources, selection, table, key);

    public KeyEntry Find(ReadOnlySpan<byte> key) => KeyEntry.Find(sources, selection, table, key);
}
