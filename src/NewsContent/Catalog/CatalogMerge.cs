using NewsContent.CompilerServices;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>The order of the articles of several collections.</summary>
internal sealed class CatalogMerge(ArticleSource[] sources)
{
    private ArticlePlace[]? _all;

    public int Count { get; } = sources.Sum(source => source.Count);

    /// <summary>All places, newest first; <c>null</c> where there is one collection, whose order it is.</summary>
    public ArticlePlace[]? All => sources.Length <= 1 ? null : _all ??= Merge([.. sources.Select(source => source.Count)], (_, position) => position);

    /// <summary>The date of the newest article, UTC ticks. There must be one.</summary>
    public long NewestTicks => sources.Max(source => source.Count == 0 ? long.MinValue : source.Ticks(0));

    /// <summary>The places of the members of one group of each collection, newest first.</summary>
    /// <param name="groups">Where groups of that kind are.</param>
    /// <param name="entries">Which group it is in each collection; negative where the collection has none.</param>
    public ArticlePlace[] Members(KeyTable groups, int[] entries)
    {
        int Field(int source, int field) => sources[source].GroupField(groups, entries[source], field);

        return Merge(
            [.. entries.Select((entry, source) => entry < 0 ? 0 : Field(source, TableLayout.Group.MemberCount))],
            (source, position) => sources[source].Member(Field(source, TableLayout.Group.FirstMember) + position));
    }

    /// <summary>The first position in the order of all whose date is before an instant.</summary>
    public int FirstBefore(long ticks) => sources.Sum(source => source.FirstBefore(ticks));

    // Each source's articles are in order, so the next of all is always the first of one of them: a k-way merge.
    private ArticlePlace[] Merge(int[] counts, Func<int, int, int> indexAt)
    {
        var merged = new ArticlePlace[counts.Sum()];
        var heads = new PriorityQueue<int, (long Ticks, int Source)>(NewestFirst);
        var positions = new int[counts.Length];
        for (var source = 0; source < counts.Length; source++)
        {
            Enqueue(source);
        }

        for (var i = 0; i < merged.Length; i++)
        {
            var source = heads.Dequeue();
            merged[i] = new ArticlePlace(source, indexAt(source, positions[source]++));
            Enqueue(source);
        }

        return merged;

        void Enqueue(int source)
        {
            if (positions[source] < counts[source])
            {
                heads.Enqueue(source, (sources[source].Ticks(indexAt(source, positions[source])), source));
            }
        }
    }

    private static readonly Comparer<(long Ticks, int Source)> NewestFirst = Comparer<(long Ticks, int Source)>.Create(
        (a, b) => a.Ticks != b.Ticks ? b.Ticks.CompareTo(a.Ticks) : a.Source.CompareTo(b.Source));
}
