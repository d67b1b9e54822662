using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>A view of several collections, or of some articles of collections. Its lists are created on first use and cached, so that all callers get the same list.</summary>
/// <param name="sources">The collections.</param>
/// <param name="selection">The articles of the view; <c>null</c> for all.</param>
/// <param name="list">The articles of the view as a list of a collection; <c>null</c> if no collection has such a list.</param>
internal sealed class MergedCollections(ArticleSource[] sources, ArticleSelection? selection = null, ArticleList<Article>? list = null)
{
    private ArticleHandle[]? _all;

    /// <summary>Gets all articles, newest first; articles with the same date are in the order of the collections.</summary>
    public ArticleList<Article> All => list ?? Merged(_all ?? LazyInitializer.EnsureInitialized(
        ref _all, () => ArticleMerge.Merge(Array.ConvertAll(sources, source => new ArticleList<Article>(source, 0, source.Count)), selection)));

    public MergedIndex Slugs { get; } = new(sources, selection, KeyTable.Slugs);

    public MergedIndex Urls { get; } = new(sources, selection, KeyTable.Urls);

    public MergedIndex Redirects { get; } = new(sources, selection, KeyTable.Redirects);

    public MergedGroups Tags { get; } = new(sources, selection, KeyTable.Tags);

    public MergedGroups Categories { get; } = new(sources, selection, KeyTable.Categories);

    public MergedGroups Authors { get; } = new(sources, selection, KeyTable.Authors);

    public MergedGroups Languages { get; } = new(sources, selection, KeyTable.Languages);

    private static ArticleList<Article> Merged(ArticleHandle[] articles) => new(articles, 0, articles.Length);
}
