using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>The articles of one tag, category or author in several collections.</summary>
/// <param name="name">The tag, category or author.</param>
/// <param name="parts">The articles of each collection with such articles, in the order of the collections.</param>
/// <param name="selection">The articles of the view; <c>null</c> for all.</param>
internal sealed class MergedGroup(string name, ArticleList<Article>[] parts, ArticleSelection? selection)
{
    private ArticleHandle[]? _merged;

    public string Name => name;

    /// <summary>Returns the articles, newest first. They are merged on first use, so unused groups cost nothing.</summary>
    public ArticleList<TArticle> Articles<TArticle>()
        where TArticle : Article
    {
        if (parts.Length == 1 && selection is null)
        {
            return parts[0].Of<TArticle>();
        }

        var merged = _merged ?? LazyInitializer.EnsureInitialized(ref _merged, () => ArticleMerge.Merge(parts, selection));
        return new(merged, 0, merged.Length);
    }
}
