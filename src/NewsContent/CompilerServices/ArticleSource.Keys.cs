using System.Runtime.InteropServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

// Lookups in the precompiled hash tables.
public abstract unsafe partial class ArticleSource
{
    private readonly KeyReader[] _readers;

    /// <summary>Returns the lookups of a table.</summary>
    internal KeyReader Reader(KeyTable table) => _readers[table.Number];

    internal int KeyCount(KeyTable table) => _table[table.Header + TableLayout.Keys.Count];

    internal int KeyId(KeyTable table, int entry) => _table[_table[table.Section] + (entry * table.Stride) + table.Column];

    internal int ArticleOf(KeyTable table, int entry) => table.EntriesAreArticles ? entry : GroupField(table, entry, table.ArticleColumn);

    internal int EntryCount(KeyTable table) => table.EntriesAreArticles ? Count : KeyCount(table);

    /// <summary>Returns the index of the entry with a key, or -1.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> for UTF-8 or <see cref="char"/> for UTF-16.</typeparam>
    internal int Find<TUnit>(KeyTable table, ReadOnlySpan<TUnit> key)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(byte) ? Reader(table).Find(MemoryMarshal.Cast<TUnit, byte>(key)) : Reader(table).Find(MemoryMarshal.Cast<TUnit, char>(key));

    private KeyReader[] CreateReaders() => Array.ConvertAll(KeyTable.All, table => new KeyReader(
        _table, table.Header, _table + _table[table.Section] + table.Column, table.Stride, _table + _table[TableLayout.StringEnds], _strings));
}
