using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>The values of a list in the front matter, in the order written: a view that copies nothing. The default value is the empty list.</summary>
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

    /// <summary>How many values there are. O(1).</summary>
    public int Count => _source is null ? 0 : _source.FrontMatterCell(_position);

    /// <summary>The value at a place. O(1).</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public FrontMatterValue this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return new FrontMatterValue(_source!, _position + 1 + (index * TableLayout.Value.Length));
        }
    }

    /// <summary>Walks the values in the order written.</summary>
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
