using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Merging;

namespace NewsContent;

/// <summary>
/// The articles of one or several collections by a key: a tag, category, author or language, or a string or slug of a property with <see cref="LookupAttribute"/>. Each group has the
/// order of the catalog. Keys are compared ordinally, as written in the posts. A lookup is O(1) in each collection, uses a precompiled hash table, and allocates nothing.
/// </summary>
/// <remarks>
/// In a view, or with several collections, the keys are collected at the first lookup. If several collections contain a key, it is one group: its order is merged
/// on first use of the group, O(m log k), and cached. The default value has no groups.
/// </remarks>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Groups of articles; not a general dictionary.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleGroups<TArticle> : IReadOnlyDictionary<string, ArticleList<TArticle>>, IJsonDocument
    where TArticle : Article
{
    // One of them is set: one collection or several. Both are null in the default value.
    private readonly ArticleSource? _source;
    private readonly MergedGroups? _merged;
    private readonly KeyTable _table;
    private readonly KeyReader? _reader;

    internal ArticleGroups(ArticleSource? source, MergedGroups? merged, KeyTable table)
    {
        _source = source;
        _merged = merged;
        _table = table;
        _reader = source?.Reader(table);
    }

    /// <summary>Gets the number of keys. O(1); in a view or with several collections, O(n log n) on first use.</summary>
    public int Count => _source is not null ? _source.KeyCount(_table) : _merged is not null ? _merged.Count : 0;

    /// <summary>Gets the keys, in ordinal order.</summary>
    public IEnumerable<string> Keys => this.Select(pair => pair.Key);

    /// <summary>Gets the groups, in the order of their keys.</summary>
    public IEnumerable<ArticleList<TArticle>> Values => this.Select(pair => pair.Value);

    /// <summary>Gets the articles with a key, in the order of the catalog.</summary>
    /// <param name="key">The key as written in the posts, such as a tag.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public ArticleList<TArticle> this[string key] => TryGetValue(key, out var articles) ? articles : throw KeyTable.NotFound(_table, key);

    /// <summary>Gets the articles with a key, in the order of the catalog.</summary>
    /// <param name="key">The key as written in the posts, such as a tag.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    public ArticleList<TArticle> this[ReadOnlySpan<char> key] =>
        TryGetValue(key, out var articles) ? articles : throw KeyTable.NotFound(_table, key.ToString());

    /// <summary>Gets the articles with a key in UTF-8, in the order of the catalog.</summary>
    /// <param name="utf8Key">The key as written in the posts, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has the key; the message contains it.</exception>
    public ArticleList<TArticle> this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var articles) ? articles : throw KeyTable.NotFound(_table, Encoding.UTF8.GetString(utf8Key));

    /// <summary>Gets the articles with a key, if there are any.</summary>
    /// <param name="key">The key as written in the posts, such as a tag.</param>
    /// <param name="articles">The articles, in the order of the catalog; the empty list if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, out ArticleList<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out articles);
    }

    /// <summary>Gets the articles with a key, if there are any.</summary>
    /// <param name="key">The key as written in the posts, such as a tag.</param>
    /// <param name="articles">The articles, in the order of the catalog; the empty list if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    public bool TryGetValue(ReadOnlySpan<char> key, out ArticleList<TArticle> articles) =>
        TryGet(_reader is not null ? _reader.Find(key) : _merged is not null ? _merged.Find(key) : -1, out articles);

    /// <summary>Gets the articles with a key in UTF-8, if there are any.</summary>
    /// <param name="utf8Key">The key as written in the posts, in UTF-8.</param>
    /// <param name="articles">The articles, in the order of the catalog; the empty list if no article has the key.</param>
    /// <returns><c>true</c> if an article has the key.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, out ArticleList<TArticle> articles) =>
        TryGet(_reader is not null ? _reader.Find(utf8Key) : _merged is not null ? _merged.Find(utf8Key) : -1, out articles);

    /// <summary>Returns whether any article has a key.</summary>
    /// <param name="key">The key as written in the posts, such as a tag.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Returns an enumerator of keys and groups, in the order of the keys.</summary>
    public IEnumerator<KeyValuePair<string, ArticleList<TArticle>>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return new(_source is null ? _merged![i].Name : _source.DecodeShared(_source.KeyId(_table, i))!, GroupAt(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteMap(this);

    /// <summary>Returns the exception for a missing key.</summary>
    internal KeyNotFoundException NotFound(string key) => KeyTable.NotFound(_table, key);

    private bool TryGet(int group, out ArticleList<TArticle> articles)
    {
        articles = group < 0 ? default : GroupAt(group);
        return group >= 0;
    }

    private ArticleList<TArticle> GroupAt(int group) =>
        _source is not null ? ArticleList<TArticle>.OfGroup(_source, _reader!, group) : _merged![group].Articles<TArticle>();
}
