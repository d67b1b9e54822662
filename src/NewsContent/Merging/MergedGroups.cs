using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>The tags, categories, authors or languages of several collections. If several collections contain a name, it is one group.</summary>
internal sealed class MergedGroups(ArticleSource[] sources, ArticleSelection? selection, KeyTable table)
{
    private GroupMap? _map;

    /// <summary>Gets the number of groups.</summary>
    public int Count => Map.Groups.Length;

    private GroupMap Map => _map ?? LazyInitializer.EnsureInitialized(ref _map, CreateMap);

    /// <summary>Returns the index of a group in the order of the names, or -1.</summary>
    public int Find(ReadOnlySpan<char> name) => FindNumber(name);

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    public int Find(ReadOnlySpan<byte> utf8Name) => FindNumber(utf8Name);

    public MergedGroup this[int number] => Map.Groups[number];

    // The group of the first collection can have no selected article.
    private int FindNumber<TUnit>(ReadOnlySpan<TUnit> name)
        where TUnit : unmanaged
    {
        foreach (var source in sources)
        {
            if (source.Find(table, name) is >= 0 and var entry && Map.Numbers.TryGetValue(new KeyEntry(source, entry), out var number))
            {
                return number;
            }
        }

        return -1;
    }

    private GroupMap CreateMap()
    {
        var entries =
            from source in sources
            from entry in Enumerable.Range(0, source.KeyCount(table))
            where selection is null || ArticleMerge.CountOf(ArticleList<Article>.OfGroup(source, source.Reader(table), entry), selection) > 0
            select new KeyEntry(source, entry);
        var byName = entries.GroupBy(entry => entry.Source!.DecodeShared(entry.Source.KeyId(table, entry.Entry))!, StringComparer.Ordinal);

        // The table of a collection is in the order of its keys, which can be numbers.
        var groups = sources.Length == 1 ? byName.ToArray() : [.. byName.OrderBy(group => group.Key, StringComparer.Ordinal)];
        var numbers = groups.SelectMany((group, number) => group.Select(entry => KeyValuePair.Create(entry, number)));
        return new GroupMap(
            Array.ConvertAll(groups, group => new MergedGroup(group.Key, [.. group.Select(entry => ArticleList<Article>.OfGroup(entry.Source!, entry.Source!.Reader(table), entry.Entry))], isByDate: sources.Length > 1, selection)),
            new Dictionary<KeyEntry, int>(numbers));
    }

    private sealed record GroupMap(MergedGroup[] Groups, Dictionary<KeyEntry, int> Numbers);
}
