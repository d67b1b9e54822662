using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Compares values as keys of Ruby's mappings: <c>1</c> and <c>1.0</c> are different.</summary>
internal sealed class LiquidKeyComparer : IEqualityComparer<object?>
{
    public static readonly LiquidKeyComparer Instance = new();

    public new bool Equals(object? x, object? y) => AreSame(x, y);

    public int GetHashCode(object? obj) => Hash(obj);

    private static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (YamlSequence list, YamlSequence other) => list.Items.Count == other.Items.Count
            && Enumerable.Range(0, list.Items.Count).All(i => AreSame(LiquidValue.Of(list.Items[i]), LiquidValue.Of(other.Items[i]))),
        (YamlMapping map, YamlMapping other) => map.Entries.Count == other.Entries.Count
            && map.Entries.All(entry => other[entry.Key] is { } value && AreSame(LiquidValue.Of(entry.Value), LiquidValue.Of(value))),
        _ => object.Equals(left, right),
    };

    private static int Hash(object? value) => value switch
    {
        null => 0,
        YamlSequence list => list.Items.Aggregate(17, (hash, item) => unchecked((hash * 31) + Hash(LiquidValue.Of(item)))),
        YamlMapping map => map.Entries.Aggregate(19, (hash, entry) => unchecked(hash + (StringComparer.Ordinal.GetHashCode(entry.Key) * 31) + Hash(LiquidValue.Of(entry.Value)))),
        _ => value.GetHashCode(),
    };
}
