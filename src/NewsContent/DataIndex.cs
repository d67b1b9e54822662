using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>
/// The entries of a data file by id. Ids are compared ordinally. A lookup is O(1), uses a precompiled hash table, and allocates only the entry on its first use.
/// </summary>
/// <remarks>Ids are in Unicode normalization form C. Call <see cref="string.Normalize()"/> on an id that may be decomposed.</remarks>
/// <typeparam name="TEntry">The model of the entries.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "An index, as in a database; not a general dictionary.")]
public sealed class DataIndex<TEntry> : IReadOnlyDictionary<string, TEntry>
    where TEntry : DataEntry
{
    private readonly DataSource<TEntry> _source;

    internal DataIndex(DataSource<TEntry> source) => _source = source;

    /// <summary>Gets the number of ids.</summary>
    public int Count => _source.Count;

    /// <summary>Gets the ids in the order of the file.</summary>
    public IEnumerable<string> Keys => Enumerable.Range(0, Count).Select(_source.IdOf);

    /// <summary>Gets the entries in the order of the file.</summary>
    public IEnumerable<TEntry> Values => Enumerable.Range(0, Count).Select(_source.Get);

    /// <summary>Gets the entry with an id.</summary>
    /// <param name="key">The id.</param>
    /// <exception cref="KeyNotFoundException">No entry has the id; the message contains it.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public TEntry this[string key] => TryGetValue(key, out var entry) ? entry : throw NotFound(key);

    /// <summary>Gets the entry with an id.</summary>
    /// <param name="key">The id.</param>
    /// <exception cref="KeyNotFoundException">No entry has the id; the message contains it.</exception>
    public TEntry this[ReadOnlySpan<char> key] => TryGetValue(key, out var entry) ? entry : throw NotFound(key.ToString());

    /// <summary>Gets the entry with an id in UTF-8.</summary>
    /// <param name="utf8Key">The id in UTF-8.</param>
    /// <exception cref="KeyNotFoundException">No entry has the id; the message contains it.</exception>
    public TEntry this[ReadOnlySpan<byte> utf8Key] => TryGetValue(utf8Key, out var entry) ? entry : throw NotFound(Encoding.UTF8.GetString(utf8Key));

    /// <summary>Gets the entry with an id, if there is one.</summary>
    /// <param name="key">The id.</param>
    /// <param name="value">The entry, or <c>null</c> if no entry has the id.</param>
    /// <returns><c>true</c> if an entry has the id.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool TryGetValue(string key, [MaybeNullWhen(false)] out TEntry value)
    {
        ArgumentNullException.ThrowIfNull(key);
        return TryGetValue(key.AsSpan(), out value);
    }

    /// <summary>Gets the entry with an id, if there is one.</summary>
    /// <param name="key">The id.</param>
    /// <param name="value">The entry, or <c>null</c> if no entry has the id.</param>
    /// <returns><c>true</c> if an entry has the id.</returns>
    public bool TryGetValue(ReadOnlySpan<char> key, [MaybeNullWhen(false)] out TEntry value) => TryGet(_source.Find(key), out value);

    /// <summary>Gets the entry with an id in UTF-8, if there is one.</summary>
    /// <param name="utf8Key">The id in UTF-8.</param>
    /// <param name="value">The entry, or <c>null</c> if no entry has the id.</param>
    /// <returns><c>true</c> if an entry has the id.</returns>
    public bool TryGetValue(ReadOnlySpan<byte> utf8Key, [MaybeNullWhen(false)] out TEntry value) => TryGet(_source.Find(utf8Key), out value);

    /// <summary>Returns whether an entry has an id.</summary>
    /// <param name="key">The id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is <c>null</c>.</exception>
    public bool ContainsKey(string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return _source.Find(key.AsSpan()) >= 0;
    }

    /// <summary>Returns an enumerator of ids and entries in the order of the file.</summary>
    public IEnumerator<KeyValuePair<string, TEntry>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return new(_source.IdOf(i), _source.Get(i));
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static KeyNotFoundException NotFound(string key) => new($"No entry has the id \"{key}\".");

    private bool TryGet(int index, [MaybeNullWhen(false)] out TEntry value)
    {
        value = index < 0 ? null : _source.Get(index);
        return value is not null;
    }
}
