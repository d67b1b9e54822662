using System.Collections;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using NewsContent.CompilerServices;

namespace NewsContent;

/// <summary>The entries of a data file, in the order of the file. An entry is created on first use and cached. This type is thread-safe.</summary>
/// <typeparam name="TEntry">The model of the entries.</typeparam>
[DebuggerDisplay("Count = {Count}")]
[SuppressMessage("Naming", "CA1710:Identifiers should have correct suffix", Justification = "A list, as in List<T>.")]
public sealed class DataList<TEntry> : IReadOnlyList<TEntry>
    where TEntry : DataEntry
{
    private readonly DataSource<TEntry> _source;

    internal DataList(DataSource<TEntry> source) => _source = source;

    /// <summary>Gets the number of entries.</summary>
    public int Count => _source.Count;

    /// <summary>Gets the entry at an index.</summary>
    /// <param name="index">The index, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no entry at <paramref name="index"/>.</exception>
    public TEntry this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _source.Get(index);
        }
    }

    /// <summary>Returns an enumerator of the entries in the order of the file.</summary>
    public IEnumerator<TEntry> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _source.Get(i);
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
