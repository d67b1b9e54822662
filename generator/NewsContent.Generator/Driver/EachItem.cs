using NewsContent.Compiler.Text;

namespace NewsContent.Generator.Driver;

/// <summary>
/// Selects a value from each item of a list and skips items without a value. If the context is equal, the values of items that are the same objects at the same position as in the
/// last run are used again.
/// </summary>
/// <remarks>
/// An edit of a file replaces one item of thousands. Without this memory, the values of all items are created and compared again. The result depends only on the arguments, so a
/// canceled run or a run on another thread can replace the memory.
/// </remarks>
internal sealed class EachItem<T, TContext, TResult>(Func<T, TContext, TResult?> select)
    where T : class
    where TResult : class, IEquatable<TResult>
{
    private Memory? _memory;

    public EquatableArray<TResult> Select(IReadOnlyList<T> items, TContext context)
    {
        var last = _memory is { } memory && EqualityComparer<TContext>.Default.Equals(memory.Context, context) ? memory : null;
        var known = Math.Min(items.Count, last?.Items.Length ?? 0);
        var isSame = known == last?.Items.Length && known == items.Count;
        var copy = new T[items.Count];
        var values = new TResult?[items.Count];
        for (var i = 0; i < values.Length; i++)
        {
            var item = copy[i] = items[i];
            if (i < known && ReferenceEquals(item, last!.Items[i]))
            {
                values[i] = last.Values[i];
                continue;
            }

            var value = select(item, context);
            var isKnown = i < known && EqualityComparer<TResult?>.Default.Equals(value, last!.Values[i]);
            values[i] = isKnown ? last!.Values[i] : value;
            isSame &= isKnown;
        }

        var selected = isSame ? last!.Selected : values.OfType<TResult>().ToEquatableArray();
        _memory = new Memory(copy, context, values, selected);
        return selected;
    }

    private sealed class Memory(T[] items, TContext context, TResult?[] values, EquatableArray<TResult> selected)
    {
        public T[] Items => items;

        public TContext Context => context;

        public TResult?[] Values => values;

        public EquatableArray<TResult> Selected => selected;
    }
}
