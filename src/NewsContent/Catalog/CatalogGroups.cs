using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// The articles of a catalog by tag or by category, each group newest first. Names are compared ordinally, as they were written. Of several collections
/// a group's order is merged at each look-up, O(m log k): keep the list where it is used often.
/// </summary>
/// <typeparam name="TArticle">The articles' type.</typeparam>
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct CatalogGroups<TArticle> : IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource[] _sources;
    private readonly CatalogMerge _merge;
    private readonly KeyTable _groups;

    internal CatalogGroups(ArticleSource[] sources, CatalogMerge merge, KeyTable groups)
    {
        _sources = sources;
        _merge = merge;
        _groups = groups;
    }

    /// <summary>The names of the tags or categories of all collections, each once, in ordinal order. Gathered at each call.</summary>
    public IReadOnlyList<string> Keys
    {
        get
        {
            var names = new SortedSet<string>(StringComparer.Ordinal);
            foreach (var source in _sources)
            {
                for (var i = 0; i < source.KeyCount(_groups); i++)
                {
                    names.Add(source.DecodeShared(source.KeyId(_groups, i))!);
                }
            }

            return [.. names];
        }
    }

    /// <summary>The articles with this tag or category, newest first.</summary>
    /// <param name="key">The tag or category as the posts write it.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public CatalogList<TArticle> this[string key] => TryGetValue(key, out var articles) ? articles : throw _groups.NotFound(key);

    /// <inheritdoc cref="this[string]"/>
    public CatalogList<TArticle> this[ReadOnlySpan<char> key] =>
        TryGetValue(key, out var articles) ? articles : throw _groups.NotFound(key.ToString());

    /// <summary>The articles with this tag or category, newest first.</summary>
    /// <param name="utf8Key">The tag or category as the posts write it, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    public CatalogList<TArticle> this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var articles) ? articles : throw _groups.NotFound(Encoding.UTF8.GetString(utf8Key));

    /// <summary>Looks a tag or category up.</summary>
    /// <param name="key">The tag or category as the posts write it.</param>
    /// <param name="articles">Its articles, newest first; the empty list where no article has it.</param>
    /// <returns>Whether any article has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, out CatalogList<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out articles);
    }

    /// <inheritdoc cref="TryGetValue(string, out CatalogList{TArticle})"/>
    public bool TryGetValue(ReadOnlySpan<char> key, out CatalogList<TArticle> articles)
    {
        var entries = new int[_sources.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = _sources[i].Find(_groups, key);
        }

        return TryMerge(entries, out articles);
    }

    /// <summary>Looks a tag or category up.</summary>
    /// <param name="utf8Key">The tag or category as the posts write it, in UTF-8.</param>
    /// <param name="articles">Its articles, newest first; the empty list where no article has it.</param>
    /// <returns>Whether any article has it.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, out CatalogList<TArticle> articles)
    {
        var entries = new int[_sources.Length];
        for (var i = 0; i < entries.Length; i++)
        {
            entries[i] = _sources[i].Find(_groups, utf8Key);
        }

        return TryMerge(entries, out articles);
    }

    /// <summary>Whether any article has this tag or category.</summary>
    /// <param name="key">The tag or category as the posts write it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        foreach (var source in _sources)
        {
            if (source.Find(_groups, key) >= 0)
            {
                return true;
            }
        }

        return false;
    }

    private bool TryMerge(int[] entries, out CatalogList<TArticle> articles)
    {
        articles = default;
        if (Array.TrueForAll(entries, entry => entry < 0))
        {
            return false;
        }

        var places = _merge.Members(_groups, entries);
        articles = new(_sources, places, 0, places.Length);
        return true;
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json)
    {
        var groups = this;
        json.WriteMap(Keys.Select(key => KeyValuePair.Create(key, groups[key])));
    }
}
