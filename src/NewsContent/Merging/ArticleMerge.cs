using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>Merges lists of articles, each newest first.</summary>
internal static class ArticleMerge
{
    private static readonly Comparer<(long Ticks, int List)> NewestFirst = Comparer<(long Ticks, int List)>.Create(
        (a, b) => a.Ticks != b.Ticks ? b.Ticks.CompareTo(a.Ticks) : a.List.CompareTo(b.List));

    /// <summary>Returns the selected articles of all lists, newest first; articles with the same date are in the order of the lists. O(n log k).</summary>
    /// <param name="lists">The lists.</param>
    /// <param name="selection">The selected articles; <c>null</c> for all.</param>
    public static ArticleHandle[] Merge(IReadOnlyList<ArticleList<Article>> lists, ArticleSelection? selection)
    {
        // The newest of the remaining articles is always the first of one of the lists: a k-way merge.
        var merged = new ArticleHandle[lists.Sum(list => CountOf(list, selection))];
        var heads = new PriorityQueue<int, (long Ticks, int List)>(NewestFirst);
        var positions = new int[lists.Count];
        for (var list = 0; list < lists.Count; list++)
        {
            Enqueue(list);
        }

        for (var i = 0; i < merged.Length; i++)
        {
            var list = heads.Dequeue();
            merged[i] = lists[list].HandleAt(positions[list]++);
            Enqueue(list);
        }

        return merged;

        void Enqueue(int list)
        {
            while (selection is not null && positions[list] < lists[list].Count && !IsSelected(lists[list].HandleAt(positions[list]), selection))
            {
                positions[list]++;
            }

            if (positions[list] < lists[list].Count)
            {
                var handle = lists[list].HandleAt(positions[list]);
                heads.Enqueue(list, (handle.Source.Ticks(handle.Index), list));
            }
        }
    }

    /// <summary>Returns the number of selected articles of a list.</summary>
    public static int CountOf(ArticleList<Article> list, ArticleSelection? selection)
    {
        if (selection is null)
        {
            return list.Count;
        }

        var count = 0;
        for (var i = 0; i < list.Count; i++)
        {
            count += IsSelected(list.HandleAt(i), selection) ? 1 : 0;
        }

        return count;
    }

    private static bool IsSelected(ArticleHandle article, ArticleSelection selection) => selection.Contains(article.Source, article.Index);
}
