using System.Runtime.InteropServices;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

// Lookups in the precompiled hash tables.
public abstract unsafe partial class ArticleSource
{
    // Created on first use, because most apps use few of them.
    private readonly KeyReader?[] _readers;
    private readonly KeyTable?[] _lookups;

    /// <summary>Returns the lookups of a table.</summary>
    internal KeyReader Reader(KeyTable table) => _readers[table.Number] ?? (_readers[table.Number] = table.CreateReader(_table, _strings));

    /// <summary>The number of lookups by properties of the model.</summary>
    internal int LookupCount => _lookups.Length;

    /// <summary>Returns the table of a lookup by a property of the model.</summary>
    /// <param name="number">The number of the lookup.</param>
    /// <param name="key">The front matter key.</param>
    internal KeyTable Lookup(int number, string key) =>
        _lookups[number] ??= KeyTable.OfLookup(number, _table[TableLayout.Lookups] + 1 + (number * TableLayout.Lookup.Length), key);

    internal int KeyCount(KeyTable table) => _table[table.Header + TableLayout.Keys.Count];

    internal int KeyId(KeyTable table, int entry) => _table[_table[table.Section] + (entry * table.Stride) + table.Column];

    internal int ArticleOf(KeyTable table, int entry) => Reader(table).ArticleOf(entry);

    internal int EntryCount(KeyTable table) => table.EntriesAreArticles ? Count : KeyCount(table);

    /// <summary>Returns the index of the entry with a key, or -1.</summary>
    /// <typeparam name="TUnit"><see cref="byte"/> for UTF-8 or <see cref="char"/> for UTF-16.</typeparam>
    internal int Find<TUnit>(KeyTable table, ReadOnlySpan<TUnit> key)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(byte) ? Reader(table).Find(MemoryMarshal.Cast<TUnit, byte>(key)) : Reader(table).Find(MemoryMarshal.Cast<TUnit, char>(key));
}
