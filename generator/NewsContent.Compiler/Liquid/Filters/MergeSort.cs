namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>A stable sort that compares the same pairs as Ruby on Linux, so that values without an order are found in the same lists.</summary>
internal static class MergeSort
{
    public static IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items, Comparison<T> compare)
    {
        var sorted = items.ToArray();
        Sort(sorted, new T[sorted.Length], 0, sorted.Length, compare);
        return sorted;
    }

    private static void Sort<T>(T[] items, T[] buffer, int start, int count, Comparison<T> compare)
    {
        if (count <= 1)
        {
            return;
        }

        var (left, middle, end) = (start, start + (count / 2), start + count);
        Sort(items, buffer, start, count / 2, compare);
        Sort(items, buffer, middle, end - middle, compare);
        var right = middle;
        for (var i = start; i < end; i++)
        {
            buffer[i] = left < middle && (right == end || compare(items[left], items[right]) <= 0) ? items[left++] : items[right++];
        }

        Array.Copy(buffer, start, items, start, count);
    }
}
