using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Serialization;
using NewsContent.CompilerServices;
using NewsContent.Json;
using NewsContent.Layout;

namespace NewsContent;

/// <summary>
/// A mapping in the front matter, in written order. A view over data in the loaded assembly. Keys are compared ordinally. A lookup compares the keys one by one,
/// O(<see cref="Count"/>), and allocates nothing after the keys are decoded. The default value is an empty mapping.
/// </summary>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "The name of this structure in YAML.")]
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

    /// <summary>The number of keys. O(1).</summary>
    public int Count => _source is null ? 0 : _source.FrontMatterCell(_position);

    /// <summary>The keys, in written order.</summary>
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

    /// <summary>Gets the value of a key.</summary>
    /// <param name="key">The key as written in the post.</param>
    /// <exception cref="KeyNotFoundException">The key does not exist; the message names it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public FrontMatterValue this[string key] => TryGetValue(key, out var value)
        ? value
        : throw new KeyNotFoundException($"The front matter has no custom key \"{key}\".");

    /// <summary>Gets the value of a key, if the key exists.</summary>
    /// <param name="key">The key as written in the post.</param>
    /// <param name="value">The value, or a <see cref="FrontMatterKind.Null"/> value if the key does not exist.</param>
    /// <returns><c>true</c> if the key exists, even without a value.</returns>
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

    /// <summary>Returns whether a key exists.</summary>
    /// <param name="key">The key as written in the post.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key) => TryGetValue(key, out _);

    /// <summary>Returns an enumerator of keys and values in written order.</summary>
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
