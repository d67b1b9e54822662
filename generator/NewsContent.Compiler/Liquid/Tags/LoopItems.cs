using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Tags;

/// <summary>The items of a loop. Items are read when needed, so that a range of a million costs nothing in advance.</summary>
internal readonly record struct LoopItems(int Count, Func<int, object?> At)
{
    private static readonly LoopItems Empty = new(0, _ => null);

    /// <summary>Returns the items of a list, the key-value pairs of a mapping, or a string as the only item; other values have none.</summary>
    public static LoopItems Of(object? value) => value switch
    {
        YamlSequence list => new(list.Items.Count, i => LiquidValue.Of(list.Items[i])),
        YamlMapping map => new(map.Entries.Count, i => LiquidValue.Pair(map.Entries[i])),
        LiquidRange range => new(LiquidValue.Clamp(range.Count), i => range.First + i),
        string { Length: > 0 } text => new(1, _ => text),
        _ => Empty,
    };

    /// <summary>Returns a part of the items.</summary>
    /// <param name="offset">The number of skipped items.</param>
    /// <param name="limit">The maximum number of items; <c>null</c> for all.</param>
    /// <param name="isReversed">Whether the items are in reverse order.</param>
    public LoopItems Slice(int offset, int? limit, bool isReversed)
    {
        var at = At;
        var first = Math.Max(0, offset);
        var end = limit is null ? Count : (int)Math.Min(Count, Math.Max(0, (long)offset + limit.Value));
        var count = Math.Max(0, end - first);
        return new(count, isReversed ? i => at(first + count - 1 - i) : i => at(first + i));
    }
}
