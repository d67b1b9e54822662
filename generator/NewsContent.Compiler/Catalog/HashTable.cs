using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>A hash table of <see cref="TableLayout.Slot"/>s with open addressing, at most half full.</summary>
/// <param name="Slots">The slots.</param>
/// <param name="Count">The number of distinct keys.</param>
/// <param name="IsFull">Whether the hash is <see cref="KeyHash.Full"/>, because too many samples are equal.</param>
internal sealed record HashTable(int[] Slots, int Count, bool IsFull)
{
    private const int MinSize = 2;

    // In a table that is half full, a key is half a slot from the slot of its hash on average.
    private const int MaxMeanDistance = 2;

    /// <summary>The value of <see cref="TableLayout.Keys.Size"/>.</summary>
    public int Size => IsFull ? -Slots.Length : Slots.Length;

    /// <summary>Returns a table. If several entries have the same key, the first is found.</summary>
    /// <param name="keys">The keys of the entries.</param>
    /// <param name="order">The order of the entries, in which the first with a key is found; <c>null</c> for that of the keys.</param>
    public static HashTable Create(IReadOnlyList<string> keys, IReadOnlyList<int>? order = null)
    {
        if (keys.Count > TableLayout.Slot.MaxIndex)
        {
            throw new InvalidOperationException("A table holds at most 16 million keys.");
        }

        var maxDistance = (long)keys.Count * MaxMeanDistance;
        return TryCreate(keys, order, isFull: false, maxDistance) ?? TryCreate(keys, order, isFull: true, long.MaxValue)!;
    }

    // Returns null if the keys are too far from the slots of their hashes, all together.
    private static HashTable? TryCreate(IReadOnlyList<string> keys, IReadOnlyList<int>? order, bool isFull, long maxDistance)
    {
        var size = MinSize;
        while (size < keys.Count * 2)
        {
            size *= 2;
        }

        var count = 0;
        var distance = 0L;
        var slots = new int[size];
        for (var i = 0; i < keys.Count; i++)
        {
            var index = order is null ? i : order[i];
            var hash = isFull ? KeyHash.Full(keys[index].AsSpan()) : KeyHash.Sample(keys[index].AsSpan());
            var at = (int)((uint)hash & (uint)(size - 1));
            while (slots[at] != 0 && keys[(slots[at] & TableLayout.Slot.IndexMask) - 1] != keys[index])
            {
                at = (at + 1) & (size - 1);
                if (++distance > maxDistance)
                {
                    return null;
                }
            }

            if (slots[at] == 0)
            {
                slots[at] = unchecked((int)(TableLayout.Slot.Tag(hash) | (uint)(index + 1)));
                count++;
            }
        }

        return new HashTable(slots, count, isFull);
    }
}
