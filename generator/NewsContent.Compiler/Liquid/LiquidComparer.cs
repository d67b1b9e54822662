using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Compares values as the operators of Liquid do (<c>lib/liquid/condition.rb</c>).</summary>
internal static class LiquidComparer
{
    /// <summary>Returns whether a value is true: all are, except <c>nil</c> and <c>false</c>.</summary>
    public static bool IsTrue(object? value) => value is not (null or false);

    /// <summary>Returns the result of an operator; <c>null</c> if the values have different types that it cannot compare, which is an error in Jekyll.</summary>
    public static bool? Compare(object? left, string comparison, object? right)
    {
        switch (comparison)
        {
            case "==":
                return AreEqual(left, right);
            case "!=" or "<>":
                return !AreEqual(left, right);
            case "contains":
                return Contains(left, right);
        }

        if (left is not (string or decimal or DateTimeOffset) || right is not (string or decimal or DateTimeOffset))
        {
            return false;
        }

        if (left.GetType() != right.GetType())
        {
            return null;
        }

        var order = left is string text ? string.CompareOrdinal(text, (string)right) : ((IComparable)left).CompareTo(right);
        return comparison switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Returns whether two values are equal. Values of different types are not, such as <c>1</c> and <c>"1"</c>.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (LiquidEmptiness emptiness, _) => IsOf(emptiness, right),
        (_, LiquidEmptiness emptiness) => IsOf(emptiness, left),
        (YamlSequence list, YamlSequence other) => list.Items.Count == other.Items.Count
            && Enumerable.Range(0, list.Items.Count).All(i => AreEqual(LiquidValue.Of(list.Items[i]), LiquidValue.Of(other.Items[i]))),
        _ => Equals(left, right),
    };

    private static bool Contains(object? left, object? right) => left switch
    {
        _ when !IsTrue(right) => false,
        string text => right is LiquidEmptiness || (right is not (YamlSequence or YamlMapping) && text.Contains(LiquidValue.Print(right))),
        YamlSequence list => right is not LiquidEmptiness && list.Items.Any(item => AreEqual(LiquidValue.Of(item), right)),
        YamlMapping map => right is string key && map[key] is not null,
        _ => false,
    };

    private static bool IsOf(LiquidEmptiness emptiness, object? value) =>
        emptiness == LiquidEmptiness.Empty && value is ("" or YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 });
}
