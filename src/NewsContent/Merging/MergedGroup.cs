using NewsContent.CompilerServices;

namespace NewsContent.Merging;

/// <summary>The articles of one tag, category or author in several collections.</summary>
/// <param name="name">The tag, category or author.</param>
/// <param name="parts">The articles of each collection with such articles, in the order of the collections.</param>
internal sealed class MergedGroup(string name, ArticleList<Article>[] parts)
{
    private ArticleHandle[]? _merged;

    public string Name => name;

    /// <summary>Returns the articles, newest first. They are merged on first use, so unused groups cost nothing.</summary>
    public ArticleList<TArticle> Articles<TArticle>()
        where TArticle : Article
    {
        if (parts.Length == 1)
        {
            return parts[0].Of<TArticle>();
        }

        var merged = _merged ?? LazyInitializer.EnsureInitialized(ref _merged, () => ArticleMerge.Merge(parts));
        return new(merged, 0, merged.Length);
    }
}
