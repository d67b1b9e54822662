using System.ComponentModel;

namespace NewsContent.CompilerServices;

/// <summary>
/// The data of one collection whose articles are of type <typeparamref name="TArticle"/>, and the articles made from it so
/// far. Generated code derives from it; not for use by hand.
/// </summary>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ArticleSource<TArticle> : ArticleSource
    where TArticle : Article
{
    // Articles are made when first asked for and kept, in pages, so that a large collection costs nothing until it is walked.
    private const int PageBits = 7;
    private const int PageLength = 1 << PageBits;

    private readonly TArticle?[]?[] _pages;
    private ArticleCatalog<TArticle>? _catalog;

    /// <summary>Takes the addresses of the data; reads no more of it than its header.</summary>
    /// <exception cref="InvalidOperationException">The data was compiled for another data format than this runtime reads.</exception>
#pragma warning disable RS0022 // Generated code derives from this class; only the untyped base below it is closed.
    protected ArticleSource() => _pages = new TArticle?[]?[(Count + PageLength - 1) >> PageBits];
#pragma warning restore RS0022

    /// <summary>All articles, newest first.</summary>
    public ArticleList<TArticle> All => new(this, 0, Count);

    /// <summary>The articles by slug.</summary>
    public ArticleIndex<TArticle> BySlug => new(this, KeyTable.Slugs);

    /// <summary>The articles by URL.</summary>
    public ArticleIndex<TArticle> ByUrl => new(this, KeyTable.Urls);

    /// <summary>The articles of each tag.</summary>
    public ArticleGroups<TArticle> ByTag => new(this, KeyTable.Tags);

    /// <summary>The articles of each category.</summary>
    public ArticleGroups<TArticle> ByCategory => new(this, KeyTable.Categories);

    /// <summary>The collection as an object that can be handed on, and put together with others.</summary>
    public ArticleCatalog<TArticle> Catalog => _catalog ?? Publish(ref _catalog, new ArticleCatalog<TArticle>([this]));

    /// <summary>The articles of a half-open span of time, newest first. O(log n), nothing is copied.</summary>
    /// <param name="from">The first instant that belongs to the span.</param>
    /// <param name="to">The first instant after the span.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleList<TArticle> Between(DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var first = FirstBefore(to.UtcTicks);
        return new(this, first, FirstBefore(from.UtcTicks) - first);
    }

    /// <summary>Makes the article object of a handle. Overridden where the collection's model is not <see cref="Article"/> itself.</summary>
    /// <param name="handle">Passed on to the constructor of <see cref="Article"/>.</param>
    protected virtual TArticle Create(ArticleHandle handle) => (TArticle)Article.Create(handle);

    internal TArticle Get(int index)
    {
        ref var page = ref _pages[index >> PageBits];
        var articles = Volatile.Read(ref page) ?? Publish(ref page, new TArticle?[PageLength]);
        ref var article = ref articles[index & (PageLength - 1)];
        return Volatile.Read(ref article) ?? Publish(ref article, Create(new ArticleHandle(this, index)));
    }

    internal override Article? GetUntyped(int index) => (uint)index < (uint)Count ? Get(index) : null;

    // Whoever comes first wins, so that an article is the same object for all.
    private static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
