using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// The articles of a collection by a unique key: slug, URL or a URL of before. Keys are compared ordinally. A look-up is O(1) in a hash table
/// that the compiler laid out, and allocates nothing but the article on its first use.
/// </summary>
/// <remarks>Slugs and URLs have composed letters (Unicode's form C). Call <see cref="string.Normalize()"/> on a key that may be decomposed, such as a file name of macOS.</remarks>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "An index, as in a database; not a general dictionary.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleIndex<TArticle> : IReadOnlyDictionary<string, TArticle>, IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource<TArticle> _source;
    private readonly KeyTable _table;

    internal ArticleIndex(ArticleSource<TArticle> source, KeyTable table)
    {
        _source = source;
        _table = table;
    }

    /// <summary>How many keys there are. O(1).</summary>
    public int Count => _source.KeyCount(_table);

    /// <summary>The keys, in the order of the articles: newest first.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Key;
            }
        }
    }

    /// <summary>The articles that can be found, newest first.</summary>
    public IEnumerable<TArticle> Values
    {
        get
        {
            foreach (var pair in this)
            {
                yield return pair.Value;
            }
        }
    }

    /// <summary>The article with this key.</summary>
    /// <param name="key">A slug, or a URL, percent-encoded as <see cref="Article.Url"/> is.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public TArticle this[string key] => TryGetValue(key, out var article) ? article : throw _table.NotFound(key);

    /// <inheritdoc cref="this[string]"/>
    public TArticle this[ReadOnlySpan<char> key] => TryGetValue(key, out var article) ? article : throw _table.NotFound(key.ToString());

    /// <summary>The article with this key.</summary>
    /// <param name="utf8Key">A slug, or a URL, percent-encoded as <see cref="Article.Url"/> is, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    public TArticle this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var article) ? article : throw _table.NotFound(Encoding.UTF8.GetString(utf8Key));

    /// <summary>Looks an article up.</summary>
    /// <param name="key">A slug, or a URL, percent-encoded as <see cref="Article.Url"/> is.</param>
    /// <param name="article">The article, or <c>null</c> where none has the key.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TArticle article)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out article);
    }

    /// <inheritdoc cref="TryGetValue(string, out TArticle)"/>
    public bool TryGetValue(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out TArticle article) =>
        TryGet(_source.Find(_table, key), out article);

    /// <summary>Looks an article up.</summary>
    /// <param name="utf8Key">A slug, or a URL, percent-encoded as <see cref="Article.Url"/> is, in UTF-8.</param>
    /// <param name="article">The article, or <c>null</c> where none has the key.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, [MaybeNullWhen(false)] out TArticle article) =>
        TryGet(_source.Find(_table, utf8Key), out article);

    /// <summary>Whether an article has this key.</summary>
    /// <param name="key">A slug, or a URL, percent-encoded as <see cref="Article.Url"/> is.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _source.Find(_table, key) >= 0;
    }

    /// <summary>Walks keys and articles, newest first. Of articles that share a slug only the newest is found by it.</summary>
    public IEnumerator<KeyValuePair<string, TArticle>> GetEnumerator()
    {
        for (var i = 0; i < _source.EntryCount(_table); i++)
        {
            if (_source.Find(_table, _source.Utf8(_source.KeyId(_table, i))) == i)
            {
                var article = _source.Get(_source.ArticleOf(_table, i));
                yield return new(_table == KeyTable.Slugs ? article.Slug : _table == KeyTable.Urls ? article.Url : _source.Decode(_source.KeyId(_table, i))!, article);
            }
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private bool TryGet(int entry, [MaybeNullWhen(false)] out TArticle article)
    {
        article = entry < 0 ? null : _source.Get(_source.ArticleOf(_table, entry));
        return article is not null;
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteMap(this);
}
