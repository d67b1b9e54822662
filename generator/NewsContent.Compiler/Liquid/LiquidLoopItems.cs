using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>What a loop goes through: items that are read as their turn comes, so that a range of a million costs nothing before.</summary>
internal readonly record struct LiquidLoopItems(int Count, Func<int, object?> At)
{
    private static readonly LiquidLoopItems Empty = new(0, _ => null);

    /// <summary>The items of a list, pairs of the keys and values of a mapping, or a text as the only item; other values have none.</summary>
    public static LiquidLoopItems Of(object? value) => value switch
    {
        ConfigList list => new(list.Items.Count, i => LiquidValue.Of(list.Items[i])),
        ConfigMap map => new(map.Entries.Count, i => Pair(map.Entries[i])),
        string { Length: > 0 } text => new(1, _ => text),
        _ => Empty,
    };

    /// <summary>Whole numbers, both ends included.</summary>
    public static LiquidLoopItems Range(int first, int last) =>
        new((int)Math.Max(0, Math.Min(int.MaxValue, (long)last - first + 1)), i => (decimal)first + i);

    /// <summary>A part of them.</summary>
    /// <param name="offset">How many are passed over.</param>
    /// <param name="limit">How many are kept; <c>null</c>: all.</param>
    /// <param name="isReversed">Whether those that are kept come from the last to the first.</param>
    public LiquidLoopItems Slice(int offset, int? limit, bool isReversed)
    {
        var at = At;
        var first = Math.Max(0, offset);
        var end = limit is null ? Count : (int)Math.Min(Count, (long)offset + limit.Value);
        var count = Math.Max(0, end - first);
        return new(count, isReversed ? i => at(first + count - 1 - i) : i => at(first + i));
    }

    private static ConfigList Pair(ConfigEntry entry) =>
        new(new[] { new ConfigText(entry.Key, IsPlain: false), entry.Value }.ToEquatableArray());
}
