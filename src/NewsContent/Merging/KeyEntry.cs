using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>An entry of a hash table of a collection.</summary>
/// <param name="Source">The collection; <c>null</c> if no entry has the key.</param>
/// <param name="Entry">The index of the entry.</param>
internal readonly record struct KeyEntry(ArticleSource? Source, int Entry)
{
    /// <summary>Returns the entry of the first collection that has a key.</summary>
    public static KeyEntry Find<TUnit>(ReadOnlySpan<ArticleSource> sources, KeyTable table, ReadOnlySpan<TUnit> key)
        where TUnit : unmanaged
    {
        foreach (var source in sources)
        {
            if (source.Find(table, key) is >= 0 and var entry)
            {
                return new(source, entry);
            }
        }

        return default;
    }

    /// <summary>Returns the entry of the first collection that has a key with a selected article: the entry that a lookup finds, or else the first.</summary>
    public static KeyEntry Find<TUnit>(ArticleSource[] sources, ArticleSelection? selection, KeyTable table, ReadOnlySpan<TUnit> key)
        where TUnit : unmanaged
    {
        if (selection is null)
        {
            return Find(sources, table, key);
        }

        foreach (var source in sources)
        {
            var entry = source.Find(table, key);
            if (entry < 0)
            {
                continue;
            }

            if (selection.Contains(source, source.ArticleOf(table, entry)))
            {
                return new(source, entry);
            }

            // Another article can have the same slug. Equal strings of a collection have one id.
            for (var other = 0; table.EntriesAreArticles && other < source.Count; other++)
            {
                if (source.KeyId(table, other) == source.KeyId(table, entry) && selection.Contains(source, other))
                {
                    return new(source, other);
                }
            }
        }

        return default;
    }

    /// <summary>Returns all entries with a key and a selected article, newest article first.</summary>
    public static IEnumerable<KeyEntry> FindAll(ArticleSource[] sources, ArticleSelection? selection, KeyTable table, string key)
    {
        var entries = sources.SelectMany(source => InSource(source, table, key)).Where(entry => entry.IsSelected(selection, table));
        return sources.Length == 1 ? entries : entries.OrderByDescending(entry => entry.Source!.Ticks(entry.ArticleIndex(table)));
    }

    /// <summary>Returns the entries that a lookup finds, newest article first.</summary>
    public static IEnumerable<KeyEntry> List(ArticleSource[] sources, ArticleSelection? selection, KeyTable table)
    {
        var entries = sources.SelectMany(source => InOrder(source, table))
            .Where(entry => entry.IsSelected(selection, table) && Find<byte>(sources, selection, table, entry.Utf8Key(table)) == entry);
        return sources.Length == 1 ? entries : entries.OrderByDescending(entry => entry.Source!.Ticks(entry.ArticleIndex(table)));
    }

    /// <summary>Returns the index of the entry's article.</summary>
    public int ArticleIndex(KeyTable table) => Source!.ArticleOf(table, Entry);

    /// <summary>Returns the entry's key.</summary>
    public string Key(KeyTable table) => Source!.Decode(Source.KeyId(table, Entry))!;

    private bool IsSelected(ArticleSelection? selection, KeyTable table) => selection is null || selection.Contains(Source!, ArticleIndex(table));

    private ReadOnlySpan<byte> Utf8Key(KeyTable table) => Source!.Utf8(Source.KeyId(table, Entry));

    // Equal strings of a collection have one id.
    private static IEnumerable<KeyEntry> InSource(ArticleSource source, KeyTable table, string key)
    {
        var found = source.Find<char>(table, key);
        return found < 0 ? []
            : !table.EntriesAreArticles ? [new(source, found)]
            : InOrder(source, table).Where(entry => source.KeyId(table, entry.Entry) == source.KeyId(table, found));
    }

    private static IEnumerable<KeyEntry> InOrder(ArticleSource source, KeyTable table)
    {
        var entries = Enumerable.Range(0, source.EntryCount(table)).Select(entry => new KeyEntry(source, entry));
        return table.EntriesAreArticles ? entries : entries.OrderBy(entry => entry.ArticleIndex(table));
    }
}
