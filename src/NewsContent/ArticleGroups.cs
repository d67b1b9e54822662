using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// The articles of a collection by tag, by category or by author, each group newest first. Names are compared ordinally, as they were
/// written. A look-up is O(1) in a hash table that the compiler laid out, and allocates nothing.
/// </summary>
/// <typeparam name="TArticle">The collection's model.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Groups of articles; not a general dictionary.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleGroups<TArticle> : IReadOnlyDictionary<string, ArticleList<TArticle>>, IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource<TArticle> _source;
    private readonly KeyTable _groups;

    internal ArticleGroups(ArticleSource<TArticle> source, KeyTable groups)
    {
        _source = source;
        _groups = groups;
    }

    /// <summary>How many tags, categories or authors there are. O(1).</summary>
    public int Count => _source.KeyCount(_groups);

    /// <summary>The names of the tags, categories or authors, in ordinal order.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return NameAt(i);
            }
        }
    }

    /// <summary>The groups, in the order of their names.</summary>
    public IEnumerable<ArticleList<TArticle>> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return ListAt(i);
            }
        }
    }

    /// <summary>The articles with this tag, category or author, newest first.</summary>
    /// <param name="key">The tag, category or author as the posts write it.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public ArticleList<TArticle> this[string key] => TryGetValue(key, out var articles) ? articles : throw _groups.NotFound(key);

    /// <inheritdoc cref="this[string]"/>
    public ArticleList<TArticle> this[ReadOnlySpan<char> key] =>
        TryGetValue(key, out var articles) ? articles : throw _groups.NotFound(key.ToString());

    /// <summary>The articles with this tag, category or author, newest first.</summary>
    /// <param name="utf8Key">The tag, category or author as the posts write it, in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No article has it; the message names the key.</exception>
    public ArticleList<TArticle> this[ReadOnlySpan<byte> utf8Key] =>
        TryGetValue(utf8Key, out var articles) ? articles : throw _groups.NotFound(Encoding.UTF8.GetString(utf8Key));

    /// <summary>Looks a tag, category or author up.</summary>
    /// <param name="key">The tag, category or author as the posts write it.</param>
    /// <param name="articles">Its articles, newest first; the empty list where no article has it.</param>
    /// <returns>Whether any article has it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, out ArticleList<TArticle> articles)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out articles);
    }

    /// <inheritdoc cref="TryGetValue(string, out ArticleList{TArticle})"/>
    public bool TryGetValue(ReadOnlySpan<char> key, out ArticleList<TArticle> articles) =>
        TryGet(_source.Find(_groups, key), out articles);

    /// <summary>Looks a tag, category or author up.</summary>
    /// <param name="utf8Key">The tag, category or author as the posts write it, in UTF-8.</param>
    /// <param name="articles">Its articles, newest first; the empty list where no article has it.</param>
    /// <returns>Whether any article has it.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, out ArticleList<TArticle> articles) =>
        TryGet(_source.Find(_groups, utf8Key), out articles);

    /// <summary>Whether any article has this tag, category or author.</summary>
    /// <param name="key">The tag, category or author as the posts write it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Walks names and groups, in the order of the names.</summary>
    public IEnumerator<KeyValuePair<string, ArticleList<TArticle>>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return new(NameAt(i), ListAt(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string NameAt(int group) => _source.DecodeShared(_source.KeyId(_groups, group))!;

    private ArticleList<TArticle> ListAt(int group) => new(
        _source,
        _source.GroupField(_groups, group, TableLayout.Group.FirstMember),
        _source.GroupField(_groups, group, TableLayout.Group.MemberCount),
        ofMembers: true);

    private bool TryGet(int group, out ArticleList<TArticle> articles)
    {
        articles = group < 0 ? default : ListAt(group);
        return group >= 0;
    }

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteMap(this);
}
