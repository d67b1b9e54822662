using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Pipeline;

/// <summary>Sorts lists of the same files again and again, as <see cref="PathOrder"/> does. It tries the last order first, because most edits keep it.</summary>
internal sealed class PathSorter
{
    private int[]? _order;

    public IReadOnlyList<T> Sort<T>(IReadOnlyList<T> items)
        where T : IFromFile
    {
        if (PathOrder.IsSorted(items))
        {
            return items;
        }

        if (_order is { } last && last.Length == items.Count && Array.ConvertAll(last, index => items[index]) is var known && PathOrder.IsSorted(known))
        {
            return known;
        }

        var order = Enumerable.Range(0, items.Count).ToArray();
        Array.Sort(order, (a, b) => PathOrder.Compare(items[a], items[b]));
        var sorted = Array.ConvertAll(order, index => items[index]);
        if (!PathOrder.IsSorted(sorted))
        {
            // A file is listed twice.
            return PathOrder.Sort(items);
        }

        _order = order;
        return sorted;
    }
}
