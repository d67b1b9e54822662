using System.Buffers;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Searching;

namespace NewsContent;

/// <summary>
/// A collection of articles as an object, or several as one: an archive of a project a year, say. Generated code has one of each collection
/// (<c>Articles.Collection</c>), and <c>new ArticleCatalog&lt;Article&gt;(Archive.Articles.Collection, Articles.Collection)</c> puts them together.
/// Safe to use from many threads.
/// </summary>
/// <remarks>
/// Articles stay the objects of their collection, and <see cref="Article.Previous"/> and <see cref="Article.Next"/> stay within it; no data is
/// copied. Of several collections the order of all is an array of places, made when it is first asked for. Where two collections have the same key, the one
/// that was given first wins; both articles are in the lists.
/// </remarks>
/// <typeparam name="TArticle">The articles' type: a model, or <see cref="Article"/> for collections of different models.</typeparam>
[DebuggerDisplay("Count = {Count}, collections = {_sources.Length}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public sealed class ArticleCatalog<TArticle> : IArticleCatalog<TArticle>, IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource[] _sources;
    private readonly CatalogMerge _merge;

    /// <summary>Puts collections together.</summary>
    /// <param name="collections">The collections; where keys are equal, earlier ones win. One that is given twice counts once. None gives an empty catalog.</param>
    /// <exception cref="ArgumentNullException"><paramref name="collections"/> or one of them is <c>null</c>.</exception>
    public ArticleCatalog(params IArticleCatalog<TArticle>[] collections)
        : this(SourcesOf(collections))
    {
    }

    internal ArticleCatalog(ArticleSource[] sources)
    {
        _sources = sources;
        _merge = new CatalogMerge(sources);
    }

    /// <summary>How many articles there are. O(number of collections).</summary>
    public int Count => _merge.Count;

    /// <summary>All articles, newest first; of one instant, those of the collection given first come first. O(n log k) once where there are several collections.</summary>
    public CatalogList<TArticle> All => new(_sources, _merge.All, 0, Count);

    /// <summary>The articles by slug.</summary>
    public CatalogIndex<TArticle> BySlug => new(_sources, KeyTable.Slugs);

    /// <summary>The articles by URL, as <see cref="Article.Url"/> has it.</summary>
    public CatalogIndex<TArticle> ByUrl => new(_sources, KeyTable.Urls);

    /// <summary>The articles by the URLs that they had before, from <c>redirect_from</c>, percent-encoded as <see cref="Article.Url"/> is. The URL that an article of another collection has now may be one.</summary>
    public CatalogIndex<TArticle> Redirects => new(_sources, KeyTable.Redirects);

    /// <summary>The articles of each tag, newest first.</summary>
    public CatalogGroups<TArticle> ByTag => new(_sources, _merge, KeyTable.Tags);

    /// <summary>The articles of each category, newest first.</summary>
    public CatalogGroups<TArticle> ByCategory => new(_sources, _merge, KeyTable.Categories);

    /// <summary>What the site says of itself: of several collections, the first whose project has a <c>_config.yml</c> that does; <see cref="SiteInfo.None"/> where none has.</summary>
    public SiteInfo Site => Array.Find(_sources, static source => source.Site != SiteInfo.None)?.Site ?? SiteInfo.None;

    IReadOnlyList<TArticle> IArticleCatalog<TArticle>.All => All;

    IReadOnlyList<ArticleSource> IArticleCatalog<TArticle>.Sources => _sources;

    /// <summary>The articles from one instant on and before another, newest first: a slice of <see cref="All"/>. Never those without a date. O(log n).</summary>
    /// <param name="from">The first instant that belongs to it.</param>
    /// <param name="to">The first instant after it.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="to"/> is before <paramref name="from"/>.</exception>
    public CatalogList<TArticle> Between(DateTimeOffset from, DateTimeOffset to)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(to, from);
        var first = _merge.FirstBefore(Math.Max(1, to.UtcTicks));
        return new(_sources, _merge.All, first, _merge.FirstBefore(Math.Max(1, from.UtcTicks)) - first);
    }

    /// <summary>
    /// The articles whose title, tags or text have all the words of a query, the best first: those with words in the title before those with words
    /// in tags or in the text, and newer ones before older ones.
    /// </summary>
    /// <remarks>
    /// <para>Words are parted by white space and are found within words, so that Chinese needs no list of words: <c>央行 降准</c>. A phrase in quotation marks
    /// is one word: <c>"interest rates"</c>. Upper and lower case, full and half width are the same. Of a query the first 16 words count.</para>
    /// <para>The time is O(words × all text), some milliseconds for ten thousand articles: nothing is indexed. Only what is found is allocated.</para>
    /// </remarks>
    /// <param name="query">The words.</param>
    /// <param name="limit">How many results to make at most; <see cref="SearchResults{TArticle}.TotalCount"/> counts all.</param>
    /// <returns>What was found; nothing where the query has no word.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="query"/> is <c>null</c>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public SearchResults<TArticle> Search(string query, int limit = 20)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        var terms = SearchQuery.Parse(query);
        if (terms.Count == 0 || Count == 0)
        {
            return new SearchResults<TArticle>([], 0);
        }

        var matches = ArrayPool<SearchMatch>.Shared.Rent(Count);
        try
        {
            var found = 0;
            for (var i = 0; i < _sources.Length; i++)
            {
                found += ArticleSearch.Find(_sources[i], i, terms, _merge.NewestTicks, matches.AsSpan(found));
            }

            matches.AsSpan(0, found).Sort();
            var results = new SearchResult<TArticle>[Math.Min(limit, found)];
            for (var i = 0; i < results.Length; i++)
            {
                results[i] = Result(matches[i], terms);
            }

            return new SearchResults<TArticle>(results, found);
        }
        finally
        {
            ArrayPool<SearchMatch>.Shared.Return(matches);
        }
    }

    /// <summary>The articles whose slugs look most like a slug that no article has, the nearest first: what a page that is not there can offer instead. O(all slugs).</summary>
    /// <param name="slug">What was written; of more than 200 characters the first count.</param>
    /// <param name="limit">How many articles at most.</param>
    /// <returns>May be empty: what has little in common is left out.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is negative.</exception>
    public IReadOnlyList<TArticle> FindNearest(ReadOnlySpan<char> slug, int limit = 5)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(limit);
        const int MaxLength = 200;
        Span<byte> utf8 = stackalloc byte[MaxLength * 3];
        var written = Encoding.UTF8.GetBytes(slug[..Math.Min(slug.Length, MaxLength)], utf8);
        return [.. new NearestSlugs(utf8[..written]).Find(_sources, limit).Select(place => (TArticle)_sources[place.Source].GetUntyped(place.Index)!)];
    }

    private static ArticleSource[] SourcesOf(IArticleCatalog<TArticle>[] collections)
    {
        ArgumentNullException.ThrowIfNull(collections);
        var sources = new List<ArticleSource>();
        foreach (var collection in collections)
        {
            ArgumentNullException.ThrowIfNull(collection, nameof(collections));
            sources.AddRange(collection.Sources);
        }

        return [.. sources.Distinct()];
    }

    private unsafe SearchResult<TArticle> Result(SearchMatch match, IReadOnlyList<SearchTerm> terms)
    {
        var source = _sources[match.Source];
        var article = (TArticle)source.GetUntyped(match.Index)!;
        return new SearchResult<TArticle>(
            article,
            match.Score,
            SnippetWriter.Create(BodyText.At(source.BodyAddress(match.Index)), terms),
            TextHits.Merge(TextHits.Find(article.Title, terms), 0));
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteArray(All);
}
