using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>
/// The articles of a collection by the values of a model's property with <see cref="LookupAttribute"/>, such as an enum. Each group has the order of the collection. A lookup is O(1),
/// uses a precompiled hash table, and allocates nothing.
/// </summary>
/// <remarks>
/// If articles are scheduled (<see cref="ArticleSchedule"/>), the keys are collected at the first lookup after each change of the articles. The default value has no groups.
/// </remarks>
/// <typeparam name="TArticle">The type of the articles.</typeparam>
/// <typeparam name="TKey">The type of the property or of its items: an enum, <see cref="bool"/>, <see cref="int"/>, <see cref="long"/> or <see cref="DateOnly"/>.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "Groups of articles; not a general dictionary.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct ArticleGroups<TArticle, TKey> : IReadOnlyDictionary<TKey, ArticleList<TArticle>>, IJsonDocument
    where TArticle : Article
    where TKey : struct
{
    // The keys of the table are numbers as strings.
    private readonly ArticleGroups<TArticle> _groups;

    internal ArticleGroups(ArticleGroups<TArticle> groups) => _groups = groups;

    /// <summary>Gets the number of values that articles have. O(1); if articles are scheduled, O(n log n) on first use.</summary>
    public int Count => _groups.Count;

    /// <summary>Gets the values that articles have, in ascending order.</summary>
    public IEnumerable<TKey> Keys => _groups.Keys.Select(NumberKey.Parse<TKey>);

    /// <summary>Gets the groups, in the order of their keys.</summary>
    public IEnumerable<ArticleList<TArticle>> Values => _groups.Values;

    /// <summary>Gets the articles with a value, in the order of the collection.</summary>
    /// <param name="key">The value.</param>
    /// <exception cref="KeyNotFoundException">No article has the value; the message contains it.</exception>
    public ArticleList<TArticle> this[TKey key] => TryGetValue(key, out var articles) ? articles : throw _groups.NotFound($"{key}");

    /// <summary>Gets the articles with a value, if there are any.</summary>
    /// <param name="key">The value.</param>
    /// <param name="value">The articles, in the order of the collection; the empty list if no article has the value.</param>
    /// <returns><c>true</c> if an article has the value.</returns>
    public bool TryGetValue(TKey key, out ArticleList<TArticle> value)
    {
        Span<char> written = stackalloc char[NumberKey.MaxLength];
        return _groups.TryGetValue(written[..NumberKey.Format(key, written)], out value);
    }

    /// <summary>Returns whether any article has a value.</summary>
    /// <param name="key">The value.</param>
    public bool ContainsKey(TKey key) => TryGetValue(key, out _);

    /// <summary>Returns an enumerator of values and groups, in the order of the values.</summary>
    public IEnumerator<KeyValuePair<TKey, ArticleList<TArticle>>> GetEnumerator()
    {
        foreach (var (key, articles) in _groups)
        {
            yield return new(NumberKey.Parse<TKey>(key), articles);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) =>
        json.WriteMap(this.Select(group => KeyValuePair.Create(JsonScalars.NameOf(group.Key), group.Value)));
}
