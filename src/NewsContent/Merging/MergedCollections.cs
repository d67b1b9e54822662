using NewsContent.CompilerServices;

namespace NewsContent.Merging;

/// <summary>A view of several collections. Its lists are created on first use and cached, so that all callers get the same list.</summary>
internal sealed class MergedCollections(ArticleSource[] sources)
{
    private ArticleHandle[]? _all;

    /// <summary>Gets all articles, newest first; articles with the same date are in the order of the collections.</summary>
    public ArticleHandle[] All => _all ?? LazyInitializer.EnsureInitialized(
        ref _all, () => ArticleMerge.Merge(Array.ConvertAll(sources, source => new ArticleList<Article>(source, 0, source.Count))));

    public MergedIndex Slugs { get; } = new(sources, KeyTable.Slugs);

    public MergedIndex Urls { get; } = new(sources, KeyTable.Urls);

    public MergedIndex Redirects { get; } = new(sources, KeyTable.Redirects);

    public MergedGroups Tags { get; } = new(sources, KeyTable.Tags);

    public MergedGroups Categories { get; } = new(sources, KeyTable.Categories);

    public MergedGroups Authors { get; } = new(sources, KeyTable.Authors);

    public MergedGroups Languages { get; } = new(sources, KeyTable.Languages);
}
