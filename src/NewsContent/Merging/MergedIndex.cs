using NewsContent.CompilerServices;

namespace NewsContent.Merging;

/// <summary>The slugs, URLs or former URLs of several collections. If keys are equal, the first collection takes precedence.</summary>
internal sealed class MergedIndex(ArticleSource[] sources, KeyTable table)
{
    private KeyEntry[]? _entries;

    public ArticleSource[] Sources => sources;

    /// <summary>Gets the entries that a lookup finds, newest article first. Collected on first use.</summary>
    public KeyEntry[] Entries => _entries ?? LazyInitializer.EnsureInitialized(ref _entries, () => [.. KeyEntry.List(sources, table)]);

    public KeyEntry Find(ReadOnlySpan<char> key) => KeyEntry.Find(sources, table, key);

    public KeyEntry Find(ReadOnlySpan<byte> key) => KeyEntry.Find(sources, table, key);
}
