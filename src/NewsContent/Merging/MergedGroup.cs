using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>The articles of one tag, category or author in several collections.</summary>
/// <param name="name">The tag, category or author.</param>
/// <param name="parts">The articles of each collection with such articles, in the order of the collections.</param>
/// <param name="isByDate">Whether the articles are newest first although a collection can have another order, because the catalog has several collections.</param>
/// <param name="selection">The articles of the view; <c>null</c> for all.</param>
internal sealed class MergedGroup(string name, ArticleList<Article>[] parts, bool isByDate, ArticleSelection? selection)
{
    private ArticleHandle[]? _merged;

    public string Name => name;

    /// <summary>Returns the articles in the order of the catalog. They are merged on first use, so unused groups cost nothing.</summary>
    public ArticleList<TArticle> Articles<TArticle>()
        where TArticle : Article
    {
        if (parts is [var only] && selection is null && !IsSorted(only))
        {
            return only.Of<TArticle>();
        }

        var merged = _merged ?? LazyInitializer.EnsureInitialized(ref _merged, () => ArticleMerge.Merge(Array.ConvertAll(parts, NewestFirst), selection));
        return new(merged, 0, merged.Length);
    }

    private bool IsSorted(ArticleList<Article> part) => isByDate && part.HandleAt(0).Source.IsOrdered;

    // O(number of articles in the collection).
    private ArticleList<Article> NewestFirst(ArticleList<Article> part)
    {
        if (!IsSorted(part))
        {
            return part;
        }

        var source = part.HandleAt(0).Source;
        var words = ArticleSelection.CreateWords(source);
        for (var i = 0; i < part.Count; i++)
        {
            ArticleSelection.Add(words, part.HandleAt(i).Index);
        }

        var sorted = ArticleMerge.Merge([source.NewestFirst<Article>()], new ArticleSelection([source], [words]));
        return new(sorted, 0, sorted.Length);
    }
}
