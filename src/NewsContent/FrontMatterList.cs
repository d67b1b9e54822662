using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>A list in the front matter, in written order. A view; nothing is copied. The default value is an empty list.</summary>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A list, as its interface is.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct FrontMatterList : IReadOnlyList<FrontMatterValue>, IJsonDocument
{
    private readonly ArticleSource? _source;
    private readonly int _position;

    internal FrontMatterList(ArticleSource source, int position)
    {
        _source = source;
        _position = position;
    }

    /// <summary>The number of values. O(1).</summary>
    public int Count => _source is null ? 0 : _source.FrontMatterCell(_position);

    /// <summary>Gets the value at an index. O(1).</summary>
    /// <param name="index">The index, from 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is out of range.</exception>
    public FrontMatterValue this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new FrontMatterValue(_source!, _position + 1 + (index * TableLayout.Value.Length));
        }
    }

    /// <summary>Returns an enumerator of the values in written order.</summary>
    public IEnumerator<FrontMatterValue> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => FrontMatterJson.Write(this, json.Json);
}
