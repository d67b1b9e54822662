using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Merging;

namespace NewsContent;

/// <summary>
/// The articles of one or several collections by slug, URL or former URL, with one article for each key. Keys are compared ordinally. A lookup uses a precompiled hash table, and
/// allocates only the article on its first use. It is O(1) in each collection, or O(n) if a view excludes the article that the table has for the key.
/// </summary>
/// <remarks>
/// <para>
/// If articles of several collections have the same key, a lookup finds the article of the first collection, and <see cref="All"/> returns all of them. The
/// default value has no keys.
/// </para>
/// <para>Slugs and URLs are in Unicode normalization form C. Call <see cref="string.Normalize()"/> on a key that may be decomposed, such as a file name on macOS.</para>
/// </remarks>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "An index, as in a database; not a general dictionary.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleIndex<TArticle> : IReadOnlyDictionary<string, TArticle>, IJsonDocument
    where TArticle : Article
{
    // One of them is set: one collection or several. Both are null in the default value.
    private readonly ArticleSource? _source;
    private readonly MergedIndex? _merged;
    private readonly KeyTable _table;
    private readonly KeyReader? _reader;

    internal ArticleIndex(ArticleSource? source, MergedIndex? merged, KeyTable table)
    {
        _source = source;
        _merged = merged;
        _table = table;
        _reader = source?.Reader(table);
    }

    /// <summary>Gets the number of keys. O(1); in a view or with several collections, O(n log n) on first use.</summary>
    public int Count => _source is not null ? _source.KeyCount(_table) : _merged is not null ? _merged.Entries.Length : 0;

    /// <summary>Gets the keys, in the order of their articles in the catalog.</summary>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    /// <summary>Gets the articles that a lookup can find, in the order of the catalog. An article with several keys, such as former URLs, occurs once for each.</summary>
    public IEnumerable<TArticle> Values => this.Select(pair => pair.Value);

    /// <summary>Gets the article with a key.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public TArticle this[string key] => TryGetValue(key, out var article) ? article : throw KeyTable.NotFound(_table, key);

    /// <summary>Gets the article with a key.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    public TArticle this[ReadOnlySpan<char> key] => TryGetValue(key, out var article) ? article : throw KeyTable.NotFound(_table, key.ToString());

    /// <summary>Gets the article with a key in UTF-8.</summary>
    /// <param name="utf8Key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    public TArticle this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var article) ? article : throw KeyTable.NotFound(_table, Encoding.UTF8.GetString(utf8Key));

    /// <summary>Gets the article with a key, if there is one.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <param name="article">The article, or <c>null</c> if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TArticle article)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out article);
    }

    /// <summary>Gets the article with a key, if there is one.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <param name="article">The article, or <c>null</c> if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    public bool TryGetValue(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out TArticle article) =>
        _reader is { } reader ? TryGet(reader, reader.Find(key), out article) : TryGet(_merged is null ? default : _merged.Find(key), out article);

    /// <summary>Gets the article with a key in UTF-8, if there is one.</summary>
    /// <param name="utf8Key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>, in UTF-8.</param>
    /// <param name="article">The article, or <c>null</c> if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, [MaybeNullWhen(false)] out TArticle article) =>
        _reader is { } reader ? TryGet(reader, reader.Find(utf8Key), out article) : TryGet(_merged is null ? default : _merged.Find(utf8Key), out article);

    /// <summary>Gets the article with a key in a language.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <param name="language">The language exactly as in <see cref="Article.Language"/>, such as <c>zh-CN</c>; <c>null</c> for an article without one.</param>
    /// <exception cref="KeyNotFoundException">No article has the key in the language; the message contains both.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public TArticle this[string key, string? language] =>
        TryGetValue(key, language, out var article) ? article : throw KeyTable.NotFound(_table, key, language);

    /// <summary>Gets the article with a key in a language, if there is one. O(number of articles with the key) in each collection; allocates only the article on its first use.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <param name="language">The language exactly as in <see cref="Article.Language"/>, such as <c>zh-CN</c>; <c>null</c> for an article without one.</param>
    /// <param name="article">The article, or <c>null</c> if there is none. If several articles of a collection have the key in the language, it is the first in the order of the collection.</param>
    /// <returns><c>true</c> if an article has the key in the language.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, string? language, [MaybeNullWhen(false)] out TArticle article)
    {
        ArgumentNullException.ThrowIfNull(key);
        var found = _source is not null ? Find(_source, key, language) : null;
        if (_merged is not null)
        {
            foreach (var source in _merged.Sources)
            {
                found ??= Find(source, key, language);
            }
        }

        article = found;
        return found is not null;
    }

    /// <summary>Returns all articles with a key, in the order of the catalog. Articles in different folders or languages can have the same slug. O(n) by slug or URL, and O(1) by former URL; allocates a list.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <returns>The articles; empty if no article has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public IReadOnlyList<TArticle> All(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var articles = new List<TArticle>();
        foreach (var entry in KeyEntry.FindAll(_source is not null ? [_source] : _merged?.Sources ?? [], _merged?.Selection, _table, key))
        {
            articles.Add(ArticleAt(entry.Source!, entry.Entry));
        }

        return articles;
    }

    /// <summary>Returns whether an article has a key.</summary>
    /// <param name="key">The slug, or the URL percent-encoded like <see cref="Article.Url"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _reader is not null ? _reader.Find(key.AsSpan()) >= 0 : _merged is not null && _merged.Find(key).Source is not null;
    }

    /// <summary>Returns an enumerator of keys and articles, in the order of the catalog. Each key occurs once, with the article that a lookup finds.</summary>
    public IEnumerator<KeyValuePair<string, TArticle>> GetEnumerator()
    {
        var entries = _merged?.Entries ?? (_source is null ? [] : KeyEntry.List([_source], null, _table));
        foreach (var entry in entries)
        {
            var article = ArticleAt(entry.Source!, entry.Entry);
            yield return new(_table == KeyTable.Slugs ? article.Slug : _table == KeyTable.Urls ? article.Url : entry.Key(_table), article);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteMap(this);

    private bool TryGet(KeyReader reader, int entry, [MaybeNullWhen(false)] out TArticle article)
    {
        article = entry < 0 ? null : Unsafe.As<TArticle>(_source!.Get(reader.ArticleOf(entry)));
        return article is not null;
    }

    private bool TryGet(KeyEntry found, [MaybeNullWhen(false)] out TArticle article)
    {
        article = found.Source is null ? null : ArticleAt(found.Source, found.Entry);
        return article is not null;
    }

    private TArticle? Find(ArticleSource source, string key, string? language)
    {
        for (var entry = source.Find<char>(_table, key); entry >= 0; entry = _table == KeyTable.Slugs ? source.NextWithSlug(entry) : -1)
        {
            var index = source.ArticleOf(_table, entry);
            if (source.HasLanguage(index, language) && _merged?.Selection?.Contains(source, index) != false)
            {
                return ArticleAt(source, entry);
            }
        }

        return null;
    }

    // An index is created only from collections whose model is or derives from TArticle.
    private TArticle ArticleAt(ArticleSource source, int entry) => Unsafe.As<TArticle>(source.Get(source.ArticleOf(_table, entry)));
}
