using NewsContent.CompilerServices;
using NewsContent.Narrowing;

namespace NewsContent.Merging;

/// <summary>A view of several collections, or of some articles of collections. Its lists are created on first use and cached, so that all callers get the same list.</summary>
/// <param name="sources">The collections.</param>
/// <param name="selection">The articles of the view; <c>null</c> for all.</param>
/// <param name="list">The articles of the view as a list of a collection; <c>null</c> if no collection has such a list.</param>
internal sealed class MergedCollections(ArticleSource[] sources, ArticleSelection? selection = null, ArticleList<Article>? list = null)
{
    private readonly MergedIndex?[] _indexes = new MergedIndex?[KeyTable.Count];
    private readonly MergedGroups?[] _groups = new MergedGroups?[KeyTable.Count + (sources is [var only] ? only.LookupCount : 0)];
    private ArticleHandle[]? _all;
    private ArticleHandle[]? _newestFirst;

    /// <summary>Gets all articles: those of one collection in its order; those of several newest first, and with the same date in the order of the collections.</summary>
    public ArticleList<Article> All => list ?? ListOf(_all ?? LazyInitializer.EnsureInitialized(
        ref _all, () => sources is [var source] ? ArticleMerge.Merge([new ArticleList<Article>(source, 0, source.Count)], selection) : MergeByDate()));

    /// <summary>Gets all articles, newest first.</summary>
    public ArticleList<Article> NewestFirst =>
        sources is [{ IsOrdered: true }] ? ListOf(_newestFirst ?? LazyInitializer.EnsureInitialized(ref _newestFirst, MergeByDate)) : All;

    /// <summary>Returns the articles by a key.</summary>
    public MergedIndex Index(KeyTable table) =>
        _indexes[table.Number] ?? Publish(ref _indexes[table.Number], new MergedIndex(sources, selection, table));

    /// <summary>Returns the groups of a table. Only one collection has tables of lookups by properties of its model.</summary>
    public MergedGroups Groups(KeyTable table) =>
        _groups[table.Number] ?? Publish(ref _groups[table.Number], new MergedGroups(sources, selection, table));

    // The first of several threads, so that all callers get the same object.
    private static T Publish<T>(ref T? slot, T created)
        where T : class => Interlocked.CompareExchange(ref slot, created, null) ?? created;

    private static ArticleList<Article> ListOf(ArticleHandle[] articles) => new(articles, 0, articles.Length);

    private ArticleHandle[] MergeByDate() => ArticleMerge.Merge(Array.ConvertAll(sources, source => source.NewestFirst<Article>()), selection);
}
