using System.Collections.Concurrent;
using System.Collections.ObjectModel;
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

    // As many as a page shows; more are counted anew each time.
    private const int KeptRelated = 10;

    private readonly TArticle?[]?[] _pages;
    private readonly ConcurrentDictionary<int, ReadOnlyCollection<TArticle>> _related = new();
    private IReadOnlyList<ArchiveYear<TArticle>>? _archive;
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

    /// <summary>The articles of each author.</summary>
    public ArticleGroups<TArticle> ByAuthor => new(this, KeyTable.Authors);

    /// <summary>
    /// The articles by the URLs that they had before, from <c>redirect_from</c>, percent-encoded as <see cref="Article.Url"/> is. The URL of an
    /// article is none; of articles that were at one URL the first by path is found.
    /// </summary>
    public ArticleIndex<TArticle> Redirects => new(this, KeyTable.Redirects);

    /// <summary>
    /// The articles by year and month, newest first, each a slice of <see cref="All"/>; articles without a date are in none. The month is that of the date in the article's
    /// own offset, as in the URLs of a site with a time zone. Where offsets differ, an article whose own month is later than that of a newer
    /// article is in the newer one's, so that months follow the order of time. O(n) on first use, then kept.
    /// </summary>
    public IReadOnlyList<ArchiveYear<TArticle>> Archive => Volatile.Read(ref _archive) ?? Publish(ref _archive, ArchiveBuilder.Build(this));

    /// <summary>
    /// The articles that share tags and categories with one, nearest first, of equally near ones the newest first. What is shared weighs the more
    /// the fewer articles have it. Counted on first use, in the number of articles of its tags and categories; up to 10 are kept.
    /// </summary>
    /// <param name="article">An article of this collection.</param>
    /// <param name="count">How many at most; fewer where fewer share anything.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException">The article is of another collection.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="count"/> is negative.</exception>
    public IReadOnlyList<TArticle> RelatedTo(TArticle article, int count = KeptRelated)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        var handle = article.Handle;
        return handle.Source == this
            ? FindRelated(handle.Index, count)
            : throw new ArgumentException("The article is of another collection.", nameof(article));
    }

    /// <summary>The collection as an object that can be handed on, and put together with others.</summary>
    public ArticleCatalog<TArticle> Catalog => _catalog ?? Publish(ref _catalog, new ArticleCatalog<TArticle>([this]));

    /// <summary>The articles of a half-open span of time, newest first; never those without a date. O(log n), nothing is copied.</summary>
    /// <param name="from">The first instant that belongs to the span.</param>
    /// <param name="to">The first instant after the span.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleList<TArticle> Between(DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var first = FirstBefore(Math.Max(1, to.UtcTicks));
        return new(this, first, FirstBefore(Math.Max(1, from.UtcTicks)) - first);
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

    internal override IReadOnlyList<Article> GetRelated(int index, int count) => FindRelated(index, count);

    private IReadOnlyList<TArticle> FindRelated(int index, int count)
    {
        if (count > KeptRelated)
        {
            return MakeRelated(index, count);
        }

        var related = _related.GetOrAdd(index, static (index, source) => source.MakeRelated(index, KeptRelated), this);
        return count >= related.Count ? related : related.Take(count).ToArray().AsReadOnly();
    }

    private ReadOnlyCollection<TArticle> MakeRelated(int index, int count) =>
        Array.ConvertAll(RelatedArticles.Find(this, index, count), Get).AsReadOnly();

    internal override Article? GetUntyped(int index) => (uint)index < (uint)Count ? Get(index) : null;

    // Whoever comes first wins, so that an article is the same object for all.
    private static T Publish<T>(ref T? place, T made)
        where T : class => Interlocked.CompareExchange(ref place, made, null) ?? made;
}
