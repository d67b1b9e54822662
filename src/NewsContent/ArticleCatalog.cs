using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Merging;
using NewsContent.Narrowing;
using NewsContent.Searching;

namespace NewsContent;

/// <summary>
/// The articles of one or several collections. Each generated collection has a catalog (<c>Articles.Catalog</c>), and
/// <c>new ArticleCatalog&lt;Article&gt;(Archive.Articles.Catalog, Articles.Catalog)</c> combines catalogs. Thread-safe.
/// </summary>
/// <remarks>
/// A catalog returns the article objects of its collections. <see cref="Article.Previous"/>, <see cref="Article.Next"/> and <see cref="Article.Related"/> stay within
/// the collection of the article. No data is copied: the order of several collections is merged on first use and cached. If several collections contain the
/// same key, a lookup finds the article of the first collection; lists contain the articles of all.
/// </remarks>
/// <typeparam name="TArticle">The type of the articles: a model, or <see cref="Article"/> for collections of different models.</typeparam>
[DebuggerDisplay("Count = {Count}, collections = {_sources.Length}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArticleCatalog<TArticle> : IArticleCatalog<TArticle>, IJsonDocument
    where TArticle : Article
{
    // The usual number on a page; longer lists are computed at each call.
    private const int KeptRelated = 10;

    private readonly ArticleSource[] _sources;

    // One is null: _source for several collections, none or a view, _merged for all articles of one collection.
    private readonly ArticleSource? _source;
    private readonly MergedCollections? _merged;

    // Whether live mode created this catalog with replaced data, so that it never changes.
    private readonly bool _isReplaced;

    // Computes the articles of a view or of a scheduled collection; null if the catalog is neither. _selection has the articles at one moment.
    private readonly CatalogOrigin<TArticle>? _origin;
    private readonly ArticleSelection? _selection;
    private CatalogContents? _contents;
    private ReplacedCatalog? _replaced;

    // Created on first use.
    private ConcurrentDictionary<ArticleHandle, IReadOnlyList<TArticle>>? _related;
    private IReadOnlyList<ArchiveYear<TArticle>>? _archive;
    private ArticleTree<TArticle>? _tree;

    /// <summary>Initializes a catalog that combines other catalogs.</summary>
    /// <param name="catalogs">The catalogs. If keys are equal, earlier catalogs take precedence. Duplicate collections are ignored. Without catalogs, the result is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="catalogs"/> or one of them is <c>null</c>.</exception>
    public ArticleCatalog(params IArticleCatalog<TArticle>[] catalogs)
        : this(SourcesOf(catalogs))
    {
        if (Array.Exists(catalogs, static catalog => catalog.IsView))
        {
            _origin = new CombinedCatalogs<TArticle>([.. catalogs]);
        }
    }

    internal ArticleCatalog(ArticleSource[] sources, bool isReplaced = false, bool isScheduled = false)
    {
        _origin = isScheduled ? new ScheduledCatalog<TArticle>(sources[0], isReplaced) : null;
        _isReplaced = isReplaced;
        _sources = sources;
        _source = sources.Length == 1 ? sources[0] : null;
        _merged = sources.Length == 1 ? null : new MergedCollections(sources);
    }

    /// <summary>Creates a view.</summary>
    internal ArticleCatalog(CatalogOrigin<TArticle> origin)
        : this([]) => _origin = origin;

    /// <summary>Creates the articles of a view at one moment.</summary>
    internal ArticleCatalog(CatalogContents contents, ArticleList<Article>? list)
    {
        _isReplaced = true;
        _sources = contents.Sources;
        _selection = contents.Selection;
        _contents = contents;
        _merged = new MergedCollections(contents.Sources, contents.Selection, list);
    }

    // A view has the articles that fulfill its condition now. In live mode, a catalog reads the current data of its collections.
    private ArticleCatalog<TArticle> Current => _origin is { } origin ? origin.Current : LiveContent.IsSupported && !_isReplaced ? Replaced(LiveContent.State) : this;

    /// <summary>Gets the number of articles. O(number of collections).</summary>
    public int Count
    {
        get
        {
            var current = Current;
            if (current._selection is { } selection)
            {
                return selection.Count;
            }

            var count = 0;
            foreach (var source in current._sources)
            {
                count += source.Count;
            }

            return count;
        }
    }

    /// <summary>
    /// Gets all articles, newest first. Articles with the same date are in the order of their collections and, within a collection, in descending order of their paths.
    /// Articles without a date come last. O(1); for several collections, O(n log k) on first use. The catalog of a single collection with an order has the
    /// articles in that order instead.
    /// </summary>
    public ArticleList<TArticle> All => Current.AllNow;

    /// <summary>
    /// Gets the articles by slug. If articles of one collection have the same slug, a lookup finds the newest in the language of the site, or else the newest.
    /// In a collection with an order, it finds the first instead of the newest. <see cref="ArticleIndex{TArticle}.All"/> returns all of them.
    /// </summary>
    public ArticleIndex<TArticle> BySlug => Index(KeyTable.Slugs);

    /// <summary>Gets the articles by URL, percent-encoded like <see cref="Article.Url"/>.</summary>
    public ArticleIndex<TArticle> ByUrl => Index(KeyTable.Urls);

    /// <summary>
    /// Gets the articles by former URL, from <c>redirect_from</c>, percent-encoded like <see cref="Article.Url"/>. The URL of an article is not a former URL in
    /// its collection, but may be one in another. If articles of one collection have the same former URL, a lookup finds the first by path.
    /// </summary>
    public ArticleIndex<TArticle> Redirects => Index(KeyTable.Redirects);

    /// <summary>Gets the articles by tag.</summary>
    public ArticleGroups<TArticle> ByTag => Groups(KeyTable.Tags);

    /// <summary>Gets the articles by category.</summary>
    public ArticleGroups<TArticle> ByCategory => Groups(KeyTable.Categories);

    /// <summary>Gets the articles by author.</summary>
    public ArticleGroups<TArticle> ByAuthor => Groups(KeyTable.Authors);

    /// <summary>Gets the articles by language, such as <c>zh-CN</c>. Articles without a language are excluded.</summary>
    public ArticleGroups<TArticle> ByLanguage => Groups(KeyTable.Languages);

    /// <summary>
    /// Gets the articles by year and month, newest first, each a slice of all articles by date. Articles without a date are excluded. O(n) on first use, then cached.
    /// </summary>
    /// <remarks>
    /// The month is the month of <see cref="Article.Date"/> in its own offset, as in the URLs of a site with a time zone. If offsets differ and an article's month is
    /// later than the month of a newer article, it is in the month of the newer article, so that months are in chronological order.
    /// </remarks>
    public IReadOnlyList<ArchiveYear<TArticle>> Archive => Current.ArchiveNow;

    /// <summary>Gets the articles as a tree of their folders, in the order of <see cref="All"/>. O(n) on first use, then cached.</summary>
    public ArticleTree<TArticle> Tree => Current.TreeNow;

    /// <summary>Gets the metadata of the site from the first collection whose <c>_config.yml</c> contains any, or <see cref="SiteInfo.None"/>.</summary>
    public SiteInfo Site => Array.Find(Current._sources, static source => source.CurrentSite != SiteInfo.None)?.CurrentSite ?? SiteInfo.None;

    IReadOnlyList<TArticle> IArticleCatalog<TArticle>.All => All;

    IReadOnlyList<ArticleSource> IArticleCatalog<TArticle>.Sources => _sources;

    bool IArticleCatalog<TArticle>.IsView => _origin is not null || _selection is not null;

    CatalogContents IArticleCatalog<TArticle>.Contents
    {
        get
        {
            var current = Current;
            return current._contents ?? current.CreateContents();
        }
    }

    /// <summary>Returns the articles of a period, newest first, as a slice of all articles by date. Articles without a date are excluded. O(log n).</summary>
    /// <param name="from">The start of the period, inclusive.</param>
    /// <param name="to">The end of the period, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleList<TArticle> Between(DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var current = Current;
        return current.NewestFirstNow[current.FirstBefore(Math.Max(1, to.UtcTicks))..current.FirstBefore(Math.Max(1, from.UtcTicks))];
    }

    /// <summary>
    /// Returns the articles of a tag as a catalog, for use in lookups, search, feeds, sitemaps and a site's pages. Views can be narrowed further:
    /// <c>News.Catalog.WhereLanguage("en").WhereTag("rates")</c>.
    /// </summary>
    /// <remarks>
    /// A view does not copy articles. On first use it allocates one bit for each article of its collections and, unless the articles are a list of one collection, 16 bytes for each of its
    /// articles. Its lookups by tag, category, author and language are created on first use, like those of several collections. <see cref="Article.Previous"/> and
    /// <see cref="Article.Next"/> are those of the collection.
    /// </remarks>
    /// <param name="tag">The tag as written in the posts. If no article has it, the view is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="tag"/> is <c>null</c>.</exception>
    public ArticleCatalog<TArticle> WhereTag(string tag) => WhereGroup(KeyTable.Tags, tag);

    /// <summary>Returns the articles of a category as a catalog. See <see cref="WhereTag"/>.</summary>
    /// <param name="category">The category as written in the posts. If no article has it, the view is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="category"/> is <c>null</c>.</exception>
    public ArticleCatalog<TArticle> WhereCategory(string category) => WhereGroup(KeyTable.Categories, category);

    /// <summary>Returns the articles of an author as a catalog. See <see cref="WhereTag"/>.</summary>
    /// <param name="author">The author as written in the posts. If no article has it, the view is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="author"/> is <c>null</c>.</exception>
    public ArticleCatalog<TArticle> WhereAuthor(string author) => WhereGroup(KeyTable.Authors, author);

    /// <summary>Returns the articles of a language as a catalog. See <see cref="WhereTag"/>.</summary>
    /// <param name="language">The language exactly as in <see cref="Article.Language"/>, such as <c>zh-CN</c>. If no article has it, the view is empty.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <c>null</c>.</exception>
    public ArticleCatalog<TArticle> WhereLanguage(string language) => WhereGroup(KeyTable.Languages, language);

    /// <summary>Returns the articles of a period as a catalog. Articles without a date are excluded. See <see cref="WhereTag"/>; <see cref="Between"/> returns a list.</summary>
    /// <param name="from">The start of the period, inclusive.</param>
    /// <param name="to">The end of the period, exclusive.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public ArticleCatalog<TArticle> WhereBetween(DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        return new(new NarrowedCatalog<TArticle>(this, new PeriodCondition(from.UtcTicks, to.UtcTicks)));
    }

    /// <summary>
    /// Returns a catalog of the articles for which a function returns <c>true</c>: <c>News.Catalog.Where(article => article.Sector == Sector.Banking)</c>. See
    /// <see cref="WhereTag"/>.
    /// </summary>
    /// <param name="predicate">The function. It is called once for each article of the collections: on first use, and again if the articles of this catalog change.</param>
    /// <exception cref="ArgumentNullException"><paramref name="predicate"/> is <c>null</c>.</exception>
    public ArticleCatalog<TArticle> Where(Func<TArticle, bool> predicate)
    {
        ArgumentNullException.ThrowIfNull(predicate);
        return new(new NarrowedCatalog<TArticle>(this, new PredicateCondition<TArticle>(predicate)));
    }

    /// <summary>
    /// Returns a catalog of the articles that this catalog has now. The result does not change, and is the same object until the articles change. The result is this catalog, unless
    /// this catalog is a view, its articles are scheduled (<see cref="ArticleSchedule"/>), or live mode replaced them. Use the result as the key of a cache, or to read several lists of
    /// the same articles.
    /// </summary>
    public ArticleCatalog<TArticle> Snapshot() => Current;

    /// <summary>
    /// Returns the articles that share tags and categories with an article, most related first; equally related articles are newest first. A shared name has
    /// more weight if fewer articles of the catalog have it. O(articles with these names) on first use; up to 10 results are cached.
    /// </summary>
    /// <param name="article">An article of the collections of this catalog.</param>
    /// <param name="limit">The maximum number of articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> is not in the collections of this catalog.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<TArticle> RelatedTo(TArticle article, int limit = KeptRelated)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var current = Current;
        return Array.IndexOf(current._sources, article.Handle.Source) >= 0 ? current.GetRelated(article.Handle, limit)
            : LiveContent.IsSupported && current.WasHere(article) ? (IReadOnlyList<TArticle>)article.Handle.Source.GetRelated(article.Handle.Index, limit)
            : throw new ArgumentException("The article is not in this catalog.", nameof(article));
    }

    /// <summary>Returns an article in other languages, as <see cref="Article.Translations"/> does. O(1) and without allocation, unless the articles are scheduled.</summary>
    /// <param name="article">An article of the collections of this catalog.</param>
    /// <returns>The translations, ordered by language; may be empty.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="article"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentException"><paramref name="article"/> is not in the collections of this catalog.</exception>
    public ArticleList<TArticle> TranslationsOf(TArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Array.IndexOf(Current._sources, article.Handle.Source) >= 0 || (LiveContent.IsSupported && WasHere(article))
            ? article.Handle.Source.Translations<TArticle>(article.Handle.Index)
            : throw new ArgumentException("The article is not in this catalog.", nameof(article));
    }

    /// <summary>
    /// Returns the articles whose title, tags or text contain all terms of a query, best match first. A match in the title counts most, then a match in a tag, then a
    /// match in the text; newer articles rank higher. See <see cref="SearchResult{TArticle}.Score"/>.
    /// </summary>
    /// <remarks>
    /// <para>Terms are separated by white space and also match inside words, so Chinese requires no dictionary: <c>央行 降准</c>. A phrase in quotation marks
    /// is one term: <c>"interest rates"</c>. Case and full or half width are ignored. Only the first 16 terms are used.</para>
    /// <para>O(terms × length of all text), because there is no index: a few milliseconds for ten thousand articles. Only results are allocated.</para>
    /// </remarks>
    /// <param name="query">The terms to find.</param>
    /// <param name="limit">The maximum number of results; <see cref="SearchResults{TArticle}.TotalCount"/> counts all.</param>
    /// <returns>The results; empty if the query contains no terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public SearchResults<TArticle> Search(string query, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var current = Current;
        return ArticleSearch.Run<TArticle>(current._sources, current._selection, SearchQuery.Parse(query), limit);
    }

    /// <summary>Returns the articles whose slugs are most similar to a missing slug, most similar first, for example for a 404 page. O(length of all slugs).</summary>
    /// <param name="slug">The slug; only its first 200 characters are used.</param>
    /// <param name="limit">The maximum number of articles.</param>
    /// <returns>The articles; empty if no slug is similar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<TArticle> FindNearest(ReadOnlySpan<char> slug, int limit = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        const int MaxLength = 200;
        Span<byte> utf8 = stackalloc byte[MaxLength * 3];
        var written = Encoding.UTF8.GetBytes(slug[..Math.Min(slug.Length, MaxLength)], utf8);
        var current = Current;
        return [.. new NearestSlugs(utf8[..written]).Find(current._sources, current._selection, limit).Select(ArticleAt)];
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteArray(All);

    /// <summary>Returns the articles of this catalog, which does not change, that fulfill a condition.</summary>
    internal ArticleCatalog<TArticle> Narrow(ArticleCondition condition)
    {
        var selection = ArticleSelection.Create(_sources, _selection, condition);
        return selection.Count == Count ? this : new(new CatalogContents(_sources, selection), _source is null ? null : condition.ListIn(_source));
    }

    /// <summary>Returns the lookup of a property of the model. Only for the catalog of one collection.</summary>
    internal ArticleGroups<TArticle> GetLookup(int number, string key)
    {
        var current = Current;
        return current._sources is [var source]
            ? current.GroupsNow(source.Lookup(number, key))
            : throw new InvalidOperationException("Only the catalog of one collection has lookups of a model.");
    }

    internal IReadOnlyList<TArticle> GetRelated(ArticleHandle article, int limit)
    {
        if (limit > KeptRelated)
        {
            return FindRelated(article, limit);
        }

        var related = LazyInitializer.EnsureInitialized(ref _related, static () => new(ArticleHandleComparer.Instance)).GetOrAdd(article, static (key, catalog) => catalog.FindRelated(key, KeptRelated), this);
        return limit >= related.Count ? related : related.Take(limit).ToArray().AsReadOnly();
    }

    private ArticleIndex<TArticle> Index(KeyTable table)
    {
        var current = Current;
        return new(current._source, current._merged?.Index(table), table);
    }

    private ArticleGroups<TArticle> Groups(KeyTable table) => Current.GroupsNow(table);

    private ArticleGroups<TArticle> GroupsNow(KeyTable table) => new(_source, _merged?.Groups(table), table);

    // Whether the article is of replaced data of a collection. A method of its own, because the lambda is an object.
    private bool WasHere(TArticle article) => Array.Exists(_sources, source => source.GetType() == article.Handle.Source.GetType());

    // Only the last one is cached, so that replaced data is released.
    private ArticleCatalog<TArticle> Replaced(LiveState state)
    {
        if (state.Version == 0)
        {
            return this;
        }

        var known = _replaced;
        return known?.State == state ? known.Catalog : Replace(state, known);
    }

    // A catalog whose data stays keeps its cached lists. A method of its own, because the lambda is an object.
    private ArticleCatalog<TArticle> Replace(LiveState state, ReplacedCatalog? known)
    {
        var sources = Array.ConvertAll(_sources, source => (ArticleSource)state.SourceOf(source));
        var catalog = sources.SequenceEqual(_sources) ? this
            : known is not null && sources.SequenceEqual(known.Catalog._sources) ? known.Catalog
            : new(sources, isReplaced: true);
        _replaced = new(state, catalog);
        return catalog;
    }

    private ArticleList<TArticle> AllNow => _source is not null ? new(_source, 0, _source.Count) : _merged!.All.Of<TArticle>();

    private ArticleList<TArticle> NewestFirstNow => _source is not null ? _source.NewestFirst<TArticle>() : _merged!.NewestFirst.Of<TArticle>();

    private IReadOnlyList<ArchiveYear<TArticle>> ArchiveNow =>
        _archive ?? LazyInitializer.EnsureInitialized(ref _archive, () => ArchiveBuilder.Build(NewestFirstNow[..FirstBefore(1)]));

    private ArticleTree<TArticle> TreeNow => _tree ?? LazyInitializer.EnsureInitialized(ref _tree, () => new ArticleTree<TArticle>(AllNow));

    private static ArticleSource[] SourcesOf(IArticleCatalog<TArticle>[] catalogs)
    {
        ArgumentNullException.ThrowIfNull(catalogs);
        foreach (var catalog in catalogs)
        {
            ArgumentNullException.ThrowIfNull(catalog, nameof(catalogs));
        }

        return [.. catalogs.SelectMany(catalog => catalog.Sources).Distinct()];
    }

    private IReadOnlyList<TArticle> FindRelated(ArticleHandle article, int limit) =>
        new RelatedArticles(_sources, _selection).Find(article, limit).Select(ArticleAt).ToArray().AsReadOnly();

    private static TArticle ArticleAt(ArticleHandle handle) => (TArticle)handle.Source.Get(handle.Index);

    private int FirstBefore(long ticks)
    {
        if (_selection is not null)
        {
            return FirstBefore(NewestFirstNow, ticks);
        }

        var first = 0;
        foreach (var source in _sources)
        {
            first += source.FirstBefore(ticks);
        }

        return first;
    }

    private static int FirstBefore(ArticleList<TArticle> articles, long ticks)
    {
        var low = 0;
        var high = articles.Count;
        while (low < high)
        {
            var middle = (int)(((uint)low + (uint)high) >> 1);
            var article = articles.HandleAt(middle);
            (low, high) = article.Source.Ticks(article.Index) < ticks ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    private ArticleCatalog<TArticle> WhereGroup(KeyTable table, string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return new(new NarrowedCatalog<TArticle>(this, new GroupCondition(table, name)));
    }

    // A method of its own, because the lambda is an object.
    private CatalogContents CreateContents() => LazyInitializer.EnsureInitialized(ref _contents, () => new CatalogContents(_sources, _selection));

    private sealed record ReplacedCatalog(LiveState State, ArticleCatalog<TArticle> Catalog);
}
