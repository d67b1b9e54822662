using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// The articles of a catalog by slug, URL or a URL of before. Keys are compared ordinally. A look-up takes O(1) in each collection until one has the key, and allocates
/// nothing but the article on its first use.
/// </summary>
/// <typeparam name="TArticle">The articles' type.</typeparam>
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct CatalogIndex<TArticle> : IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource[] _sources;
    private readonly KeyTable _table;

    internal CatalogIndex(ArticleSource[] sources, KeyTable table)
    {
        _sources = sources;
        _table = table;
    }

    /// <summary>The article with this key; of the first collection that has one.</summary>
    /// <param name="key">A slug, or a URL as <see cref="Article.Url"/> has it.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public TArticle this[string key] => TryGetValue(key, out var article) ? article : throw _table.NotFound(key);

    /// <inheritdoc cref="this[string]"/>
    public TArticle this[ReadOnlySpan<char> key] => TryGetValue(key, out var article) ? article : throw _table.NotFound(key.ToString());

    /// <summary>The article with this key; of the first collection that has one.</summary>
    /// <param name="utf8Key">A slug, or a URL as <see cref="Article.Url"/> has it, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    public TArticle this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var article) ? article : throw _table.NotFound(Encoding.UTF8.GetString(utf8Key));

    /// <summary>Looks an article up.</summary>
    /// <param name="key">A slug, or a URL as <see cref="Article.Url"/> has it.</param>
    /// <param name="article">The article of the first collection that has one, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TArticle article)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out article);
    }

    /// <inheritdoc cref="TryGetValue(string, out TArticle)"/>
    public bool TryGetValue(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out TArticle article)
    {
        article = null;
        foreach (var source in _sources)
        {
            if (source.Find(_table, key) is >= 0 and var index)
            {
                article = (TArticle)source.GetUntyped(source.ArticleOf(_table, index))!;
                break;
            }
        }

        return article is not null;
    }

    /// <summary>Looks an article up.</summary>
    /// <param name="utf8Key">A slug, or a URL as <see cref="Article.Url"/> has it, in UTF-8.</param>
    /// <param name="article">The article of the first collection that has one, or <c>null</c>.</param>
    /// <returns>Whether there is one.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, [MaybeNullWhen(false)] out TArticle article)
    {
        article = null;
        foreach (var source in _sources)
        {
            if (source.Find(_table, utf8Key) is >= 0 and var index)
            {
                article = (TArticle)source.GetUntyped(source.ArticleOf(_table, index))!;
                break;
            }
        }

        return article is not null;
    }

    /// <summary>Whether an article has this key.</summary>
    /// <param name="key">A slug, or a URL as <see cref="Article.Url"/> has it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteMap(Entries());

    // Each key once, with the article that a lookup finds.
    private IEnumerable<KeyValuePair<string, TArticle>> Entries()
    {
        foreach (var source in _sources)
        {
            for (var i = 0; i < source.EntryCount(_table); i++)
            {
                var key = source.Decode(source.KeyId(_table, i))!;
                var article = (TArticle)source.GetUntyped(source.ArticleOf(_table, i))!;
                if (TryGetValue(key, out var found) && found == article)
                {
                    yield return KeyValuePair.Create(key, article);
                }
            }
        }
    }
}
