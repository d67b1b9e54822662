using System.Collections;
using System.Diagnostics;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;

namespace NewsContent;

/// <summary>Articles of a catalog, newest first. A view: slicing and indexing copy nothing and allocate only the articles on their first use.</summary>
/// <remarks>The default value is the empty list.</remarks>
/// <typeparam name="TArticle">The articles' type.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct CatalogList<TArticle> : IReadOnlyList<TArticle>, IJsonDocument
    where TArticle : Article
{
    private readonly ArticleSource[]? _sources;

    // null: the order is that of the only collection.
    private readonly ArticlePlace[]? _places;
    private readonly int _start;

    internal CatalogList(ArticleSource[] sources, ArticlePlace[]? places, int start, int count)
    {
        _sources = sources;
        _places = places;
        _start = start;
        Count = count;
    }

    /// <summary>How many articles there are. O(1).</summary>
    public int Count { get; }

    /// <summary>The article at a place, 0 being the newest. O(1).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public TArticle this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            var place = _places is null ? new ArticlePlace(0, _start + index) : _places[_start + index];
            return (TArticle)_sources![place.Source].GetUntyped(place.Index)!;
        }
    }

    /// <summary>A part of the list, as ranges such as <c>articles[..10]</c> use it. O(1), nothing is copied.</summary>
    /// <param name="start">The first place of the part.</param>
    /// <param name="length">How many articles it has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The part is not inside the list.</exception>
    public CatalogList<TArticle> Slice(int start, int length)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)start, (uint)Count, nameof(start));
        ArgumentOutOfRangeException.ThrowIfGreaterThan((uint)length, (uint)(Count - start), nameof(length));
        return length == 0 ? default : new(_sources!, _places, _start + start, length);
    }

    /// <summary>Walks the list.</summary>
    public IEnumerator<TArticle> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => json.WriteArray(this);
}
