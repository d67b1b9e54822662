using System.Text;
using NewsContent.Layout;

namespace NewsContent.Compiler.Catalog;

/// <summary>Lays out a hash table of <see cref="TableLayout.Slot"/>s with open addressing, at most half full.</summary>
internal static class HashTable
{
    private const int MinSize = 2;

    /// <summary>Returns the slots. If several entries have the same key, the first is found.</summary>
    /// <param name="keys">The keys of the entries.</param>
    /// <param name="count">The number of distinct keys.</param>
    /// <param name="order">The order of the entries, in which the first with a key is found; <c>null</c> for that of the keys.</param>
    public static int[] Create(IReadOnlyList<string> keys, out int count, IEnumerable<int>? order = null)
    {
        if (keys.Count > TableLayout.Slot.MaxIndex)
        {
            throw new InvalidOperationException("A table holds at most 16 million keys.");
        }

        var size = MinSize;
        while (size < keys.Count * 2)
        {
            size *= 2;
        }

        count = 0;
        var slots = new int[size];
        foreach (var index in order ?? Enumerable.Range(0, keys.Count))
        {
            var hash = KeyHash.Compute(Encoding.UTF8.GetBytes(keys[index]));
            var at = (int)((uint)hash & (uint)(size - 1));
            while (slots[at] != 0 && keys[(slots[at] & TableLayout.Slot.IndexMask) - 1] != keys[index])
            {
                at = (at + 1) & (size - 1);
            }

            if (slots[at] == 0)
            {
                slots[at] = unchecked((int)(TableLayout.Slot.Tag(hash) | (uint)(index + 1)));
                count++;
            }
        }

        return slots;
    }
}
