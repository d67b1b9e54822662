using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// Keys and values of the front matter, in the order written: a view over the image's own data. Keys are compared ordinally.
/// A look-up goes through the keys, O(<see cref="Count"/>), and allocates nothing once they are decoded. The default value is the empty map.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A map is what YAML calls it.")]
[JsonConverter(typeof(ArticleJsonConverter))]
public readonly struct FrontMatterMap : IReadOnlyDictionary<string, FrontMatterValue>, IJsonDocument
{
    private const int EntryLength = TableLayout.Value.Length + 1;

    private readonly ArticleSource? _source;
    private readonly int _position;

    internal FrontMatterMap(ArticleSource source, int position)
    {
        _source = source;
        _position = position;
    }

    /// <summary>How many keys there are. O(1).</summary>
    public int Count => _source is null ? 0 : _source.FrontMatterCell(_position);

    /// <summary>The keys, in the order written.</summary>
    public IEnumerable<string> Keys
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return KeyAt(i);
            }
        }
    }

    /// <summary>The values, in the order of their keys.</summary>
    public IEnumerable<FrontMatterValue> Values
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                yield return ValueAt(i);
            }
        }
    }

    /// <summary>The value of a key.</summary>
    /// <param name="key">The key as the post writes it.</param>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public FrontMatterValue this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The front matter has no further key \"{key}\".");

    /// <summary>Looks a key up.</summary>
    /// <param name="key">The key as the post writes it.</param>
    /// <param name="value">Its value; nothing where there is no such key.</param>
    /// <returns>Whether there is such a key, which may have no value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, out FrontMatterValue value)
    {
        ArgumentNullException.ThrowIfNull(key);
        for (var i = 0; i < Count; i++)
        {
            if (KeyAt(i) == key)
            {
                value = ValueAt(i);
                return true;
            }
        }

        value = default;
        return false;
    }

    /// <summary>Whether there is such a key.</summary>
    /// <param name="key">The key as the post writes it.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Walks keys and values in the order written.</summary>
    public IEnumerator<KeyValuePair<string, FrontMatterValue>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return new(KeyAt(i), ValueAt(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private string KeyAt(int index) => _source!.DecodeShared(_source.FrontMatterCell(_position + 1 + (index * EntryLength)))!;

    private FrontMatterValue ValueAt(int index) => new(_source!, _position + 2 + (index * EntryLength));

    void IJsonDocument.WriteJson(ArticleJsonWriter json) => FrontMatterJson.Write(this, json.Json);
}
