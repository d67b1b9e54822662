using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

// Lookups in the precompiled hash tables.
public abstract unsafe partial class ArticleSource
{
    // UTF-8 keys up to this size are on the stack; a UTF-16 unit takes at most three bytes.
    private const int MaxStackKey = 512;

    internal int KeyCount(KeyTable table) => _table[table.Header + TableLayout.Keys.Count];

    internal int KeyId(KeyTable table, int entry) => _table[_table[table.Section] + (entry * table.Stride) + table.Column];

    internal int ArticleOf(KeyTable table, int entry) => table.EntriesAreArticles ? entry : GroupField(table, entry, table.ArticleColumn);

    internal int EntryCount(KeyTable table) => table.EntriesAreArticles ? Count : KeyCount(table);

    /// <inheritdoc cref="Find(KeyTable, ReadOnlySpan{byte})"/>
    /// <typeparam name="TUnit"><see cref="byte"/> for UTF-8 or <see cref="char"/> for UTF-16.</typeparam>
    internal int Find<TUnit>(KeyTable table, ReadOnlySpan<TUnit> key)
        where TUnit : unmanaged =>
        typeof(TUnit) == typeof(byte) ? Find(table, MemoryMarshal.Cast<TUnit, byte>(key)) : Find(table, MemoryMarshal.Cast<TUnit, char>(key));

    /// <summary>Returns the index of the entry with a key, or -1.</summary>
    internal int Find(KeyTable table, ReadOnlySpan<byte> key) => Find(table, key, KeyHash.Compute(key));

    /// <inheritdoc cref="Find(KeyTable, ReadOnlySpan{byte})"/>
    internal int Find(KeyTable table, ReadOnlySpan<char> key) =>
        AsciiKey.TryHash(key, out var hash) ? Find(table, key, hash) : FindEncoded(table, key);

    // Terminates because the table is never full.
    private int Find<T>(KeyTable table, ReadOnlySpan<T> key, ulong hash)
        where T : unmanaged
    {
        var slots = _table + _table[table.Header + TableLayout.Keys.Slots];
        var mask = (uint)_table[table.Header + TableLayout.Keys.Size] - 1;
        var tag = TableLayout.Slot.Tag(hash);
        for (var at = (uint)hash & mask; ; at = (at + 1) & mask)
        {
            var slot = slots[at];
            if (slot == 0)
            {
                return -1;
            }

            if (((uint)slot & TableLayout.Slot.TagMask) == tag)
            {
                var entry = (slot & TableLayout.Slot.IndexMask) - 1;
                var found = Utf8(KeyId(table, entry));
                if (typeof(T) == typeof(byte) ? found.SequenceEqual(MemoryMarshal.Cast<T, byte>(key)) : Ascii.Equals(found, MemoryMarshal.Cast<T, char>(key)))
                {
                    return entry;
                }
            }
        }
    }

    [SkipLocalsInit] // Only the written part of the buffer is read.
    private int FindEncoded(KeyTable table, ReadOnlySpan<char> key)
    {
        var capacity = (long)key.Length * 3;
        if (capacity <= MaxStackKey)
        {
            Span<byte> utf8 = stackalloc byte[MaxStackKey];
            return FindEncoded(table, key, utf8);
        }

        if (capacity > Array.MaxLength)
        {
            return -1;
        }

        var rented = ArrayPool<byte>.Shared.Rent((int)capacity);
        try
        {
            return FindEncoded(table, key, rented);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(rented);
        }
    }

    // A key with a lone surrogate is not text and matches nothing, so it must not be encoded as another key.
    private int FindEncoded(KeyTable table, ReadOnlySpan<char> key, Span<byte> utf8) =>
        System.Text.Unicode.Utf8.FromUtf16(key, utf8, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? Find(table, utf8[..written])
            : -1;
}
