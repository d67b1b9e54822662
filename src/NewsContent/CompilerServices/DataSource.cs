using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The data of one data file. Only for use by generated code, because the layout is private to the generator and this class.</summary>
/// <remarks>The spans must refer to static data of the loaded image, as for <see cref="ArticleSource"/>.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract unsafe class DataSource
{
    private const int MaxStackKey = 512;
    private const int MaxUtf8Length = 3;

    private readonly int* _table;
    private readonly byte* _strings;
    private readonly int _stringsLength;
    private readonly ConcurrentDictionary<int, string> _decoded = new();

    private protected DataSource()
    {
        _table = ArticleSource.Address(Table);
        _strings = ArticleSource.Address(Strings);
        _stringsLength = Strings.Length;
        if (_table[DataLayout.FormatVersion] != DataLayout.Version)
        {
            throw new InvalidOperationException(
                $"{GetType().Assembly.GetName().Name} was compiled with another version of NewsContent (format of data files {_table[DataLayout.FormatVersion]}) than the one it runs with (format {DataLayout.Version}). Use the same version in all projects.");
        }
    }

    /// <summary>Gets the integer table of the file.</summary>
    protected abstract ReadOnlySpan<int> Table { get; }

    /// <summary>Gets the heap of strings in UTF-8.</summary>
    protected abstract ReadOnlySpan<byte> Strings { get; }

    internal int Count => _table[DataLayout.EntryCount];

    internal DataHandle HandleAt(int index) => new(this, RowOf(index));

    internal DataHandle HandleOfValue(int position) => new(this, _table[DataLayout.Values] + position);

    /// <summary>Returns a field of the table.</summary>
    internal int Field(int position) => _table[position];

    /// <summary>Returns the address of a value.</summary>
    internal int* Value(int position) => _table + _table[DataLayout.Values] + position;

    internal ReadOnlySpan<byte> Utf8(int stringId)
    {
        var ends = _table + _table[DataLayout.StringEnds];
        var start = ends[stringId - 1];
        return new ReadOnlySpan<byte>(_strings + start, ends[stringId] - start);
    }

    /// <summary>Returns a string, which is decoded once per file.</summary>
    internal string? Decode(int stringId) =>
        stringId == 0 ? null : _decoded.GetOrAdd(stringId, static (id, source) => Encoding.UTF8.GetString(source.Utf8(id)), this);

    internal string IdOf(int index) => Decode(IdColumn(index))!;

    /// <summary>Returns the index of the entry with an id, or -1.</summary>
    internal int Find(ReadOnlySpan<char> id)
    {
        if (id.Length > _stringsLength)
        {
            return -1;
        }

        // An id with a lone surrogate is not text and matches nothing, so it must not be encoded as another id.
        var utf8 = id.Length <= MaxStackKey / MaxUtf8Length ? stackalloc byte[MaxStackKey] : new byte[id.Length * MaxUtf8Length];
        return System.Text.Unicode.Utf8.FromUtf16(id, utf8, out _, out var written, replaceInvalidSequences: false) == System.Buffers.OperationStatus.Done
            ? Find(utf8[..written])
            : -1;
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    internal int Find(ReadOnlySpan<byte> utf8Id)
    {
        var hash = KeyHash.Compute(utf8Id);
        var slots = _table + _table[DataLayout.Ids + TableLayout.Keys.Slots];
        var mask = (uint)_table[DataLayout.Ids + TableLayout.Keys.Size] - 1;
        var tag = TableLayout.Slot.Tag(hash);

        // Terminates because the table is never full.
        for (var at = (uint)hash & mask; slots[at] != 0; at = (at + 1) & mask)
        {
            var index = (slots[at] & TableLayout.Slot.IndexMask) - 1;
            if (((uint)slots[at] & TableLayout.Slot.TagMask) == tag && Utf8(IdColumn(index)).SequenceEqual(utf8Id))
            {
                return index;
            }
        }

        return -1;
    }

    private int RowOf(int index) => _table[DataLayout.Rows] + (index * _table[DataLayout.RowLength]);

    private int IdColumn(int index) => _table[RowOf(index) + _table[DataLayout.IdColumn]];
}
