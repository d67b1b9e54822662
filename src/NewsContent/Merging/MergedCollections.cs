using System.Collections.Concurrent;
using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>A view of several collections, or of some articles of collections. Its lists are created on first use and cached, so that all callers get the same list.</summary>
/// <param name="sources">The collections.</param>
/// <param name="selection">The articles of the view; <c>null</c> for all.</param>
/// <param name="list">The articles of the view as a list of a collection; <c>null</c> if no collection has such a list.</param>
internal sealed class MergedCollections(ArticleSource[] sources, ArticleSelection? selection = null, ArticleList<Article>? list = null)
{
    private readonly ConcurrentDictionary<int, MergedGroups> _lookups = new();
    private ArticleHandle[]? _all;
    private ArticleHandle[]? _newestFirst;

    /// <summary>Gets all articles: those of one collection in its order; those of several newest first, and with the same date in the order of the collections.</summary>
    public ArticleList<Article> All => list ?? ListOf(_all ?? LazyInitializer.EnsureInitialized(
        ref _all, () => sources is [var source] ? ArticleMerge.Merge([new ArticleList<Article>(source, 0, source.Count)], selection) : MergeByDate()));

    /// <summary>Gets all articles, newest first.</summary>
    public ArticleList<Article> NewestFirst =>
        sources is [{ IsOrdered: true }] ? ListOf(_newestFirst ?? LazyInitializer.EnsureInitialized(ref _newestFirst, MergeByDate)) : All;

    public MergedIndex Slugs { get; } = new(sources, selection, KeyTable.Slugs);

    public MergedIndex Urls { get; } = new(sources, selection, KeyTable.Urls);

    public MergedIndex Redirects { get; } = new(sources, selection, KeyTable.Redirects);

    public MergedGroups Tags { get; } = new(sources, selection, KeyTable.Tags);

    public MergedGroups Categories { get; } = new(sources, selection, KeyTable.Categories);

    public MergedGroups Authors { get; } = new(sources, selection, KeyTable.Authors);

    public MergedGroups Languages { get; } = new(sources, selection, KeyTable.Languages);

    /// <summary>Returns the groups of a lookup by a property of the model.</summary>
    /// <param name="number">The number of the lookup.</param>
    /// <param name="table">Its table.</param>
    public MergedGroups Lookup(int number, KeyTable table) => _lookups.GetOrAdd(number, _ => new MergedGroups(sources, selection, table));

    private static ArticleList<Article> ListOf(ArticleHandle[] articles) => new(articles, 0, articles.Length);

    private ArticleHandle[] MergeByDate() => ArticleMerge.Merge(Array.ConvertAll(sources, source => source.NewestFirst<Article>()), selection);
}
