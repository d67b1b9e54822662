using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>Lookups in one hash table of the data. It holds the addresses, so that a lookup reads no header.</summary>
internal sealed unsafe class KeyReader
{
    // UTF-8 keys up to this size are decoded on the stack. A byte produces at most one unit.
    private const int MaxStackKey = 256;

    private readonly int* _slots;
    private readonly uint _mask;
    private readonly bool _isFull;
    private readonly int* _keys;
    private readonly int _stride;
    private readonly int* _ends;
    private readonly byte* _strings;
    private readonly int _articleOffset;

    /// <param name="table">The integer table.</param>
    /// <param name="header">The position of the fields of the hash table.</param>
    /// <param name="keys">The column with the keys of the entries.</param>
    /// <param name="stride">The number of integers from an entry to the next.</param>
    /// <param name="ends">The ends of the strings.</param>
    /// <param name="strings">The heap of strings.</param>
    /// <param name="articleOffset">The distance from the key of an entry to the index of its article; 0 if an entry and its article have the same index.</param>
    public KeyReader(int* table, int header, int* keys, int stride, int* ends, byte* strings, int articleOffset = 0)
    {
        var size = table[header + TableLayout.Keys.Size];
        _slots = table + table[header + TableLayout.Keys.Slots];
        _mask = (uint)Math.Abs(size) - 1;
        _isFull = size < 0;
        _keys = keys;
        _stride = stride;
        _ends = ends;
        _strings = strings;
        _articleOffset = articleOffset;
    }

    /// <summary>Returns the index of an entry's article.</summary>
    public int ArticleOf(int entry) => _articleOffset == 0 ? entry : KeyOf(entry)[_articleOffset];

    /// <summary>Returns the address of an entry's key. The other columns of the entry follow it.</summary>
    public int* KeyOf(int entry) => _keys + (entry * _stride);

    /// <summary>Returns the index of the entry with a key, or -1.</summary>
    public int Find(ReadOnlySpan<char> key)
    {
        var hash = _isFull ? KeyHash.Full(key) : KeyHash.Sample(key);
        var tag = TableLayout.Slot.Tag(hash);

        // Terminates because the table is never full.
        for (var at = (uint)hash & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot == 0)
            {
                return -1;
            }

            if (((uint)slot & TableLayout.Slot.TagMask) == tag)
            {
                var entry = (slot & TableLayout.Slot.IndexMask) - 1;
                var end = _ends + *KeyOf(entry);
                if (Utf8Text.Equals(_strings + end[-1], end[0] - end[-1], key))
                {
                    return entry;
                }
            }
        }
    }

    /// <inheritdoc cref="Find(ReadOnlySpan{char})"/>
    /// <param name="utf8Key">The key in UTF-8.</param>
    public int Find(ReadOnlySpan<byte> utf8Key) => Ascii.IsValid(utf8Key) ? FindAscii(utf8Key) : FindDecoded(utf8Key);

    private int FindAscii(ReadOnlySpan<byte> key)
    {
        var hash = _isFull ? AsciiKey.Full(key) : AsciiKey.Sample(key);
        var tag = TableLayout.Slot.Tag(hash);
        for (var at = (uint)hash & _mask; ; at = (at + 1) & _mask)
        {
            var slot = _slots[at];
            if (slot == 0)
            {
                return -1;
            }

            if (((uint)slot & TableLayout.Slot.TagMask) == tag)
            {
                var entry = (slot & TableLayout.Slot.IndexMask) - 1;
                var end = _ends + *KeyOf(entry);
                if (key.SequenceEqual(new ReadOnlySpan<byte>(_strings + end[-1], end[0] - end[-1])))
                {
                    return entry;
                }
            }
        }
    }

    [SkipLocalsInit] // Only the written part of the buffer is read.
    private int FindDecoded(ReadOnlySpan<byte> utf8Key)
    {
        char[]? rented = null;
        var units = utf8Key.Length <= MaxStackKey ? stackalloc char[MaxStackKey] : rented = ArrayPool<char>.Shared.Rent(utf8Key.Length);

        // Bytes that are not text match nothing, so they must not be decoded as another key.
        var found = System.Text.Unicode.Utf8.ToUtf16(utf8Key, units, out _, out var written, replaceInvalidSequences: false) == OperationStatus.Done
            ? Find(units[..written])
            : -1;
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return found;
    }
}
