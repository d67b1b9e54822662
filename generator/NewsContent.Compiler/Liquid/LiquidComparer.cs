using System.Numerics;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Compares values as the operators of Liquid do (<c>lib/liquid/condition.rb</c>), and as Ruby does.</summary>
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

        if (!IsOrdered(left) || !IsOrdered(right))
        {
            return false;
        }

        return Order(left, right) is not { } order ? null : comparison switch
        {
            "<" => order < 0,
            "<=" => order <= 0,
            ">" => order > 0,
            _ => order >= 0,
        };
    }

    /// <summary>Returns whether two values are equal. Values of different types are not, such as <c>1</c> and <c>"1"</c>, except numbers.</summary>
    public static bool AreEqual(object? left, object? right) => (left, right) switch
    {
        (LiquidEmptiness emptiness, _) => IsOf(emptiness, right),
        (_, LiquidEmptiness emptiness) => IsOf(emptiness, left),
        (BigInteger or double, BigInteger or double) => Order(left, right) == 0,
        (YamlSequence list, YamlSequence other) => list.Items.Count == other.Items.Count
            && Enumerable.Range(0, list.Items.Count).All(i => AreEqual(LiquidValue.Of(list.Items[i]), LiquidValue.Of(other.Items[i]))),
        (YamlMapping map, YamlMapping other) => map.Entries.Count == other.Entries.Count
            && map.Entries.All(entry => other[entry.Key] is { } value && AreEqual(LiquidValue.Of(entry.Value), LiquidValue.Of(value))),
        _ => Equals(left, right),
    };

    /// <summary>Returns the order of two values as Ruby's <c>&lt;=&gt;</c>; <c>null</c> if they have none.</summary>
    public static int? Order(object? left, object? right)
    {
        switch (left, right)
        {
            case (string text, string other):
                return OrderOf(text, other);
            case (BigInteger number, BigInteger other):
                return number.CompareTo(other);
            case (BigInteger or double, BigInteger or double):
                return OrderOf(left, right);
            case (DateTimeOffset date, DateTimeOffset other):
                return date.CompareTo(other);
            case (YamlSequence list, YamlSequence other):
                for (var i = 0; i < list.Items.Count && i < other.Items.Count; i++)
                {
                    if (Order(LiquidValue.Of(list.Items[i]), LiquidValue.Of(other.Items[i])) is not 0 and var order)
                    {
                        return order;
                    }
                }

                return list.Items.Count.CompareTo(other.Items.Count);
            default:
                return AreEqual(left, right) ? 0 : null;
        }
    }

    private static bool IsOrdered(object? value) => value is string or BigInteger or double or DateTimeOffset;

    private static int? OrderOf(object left, object right)
    {
        var (first, second) = (left as double?, right as double?);
        if (first is { } a && second is { } b)
        {
            return double.IsNaN(a) || double.IsNaN(b) ? null : a.CompareTo(b);
        }

        var number = first ?? second!.Value;
        var order = double.IsNaN(number) ? (int?)null
            : double.IsInfinity(number) ? Math.Sign(number)
            : LiquidNumber.Of(number).CompareTo(LiquidNumber.Of(first is null ? left : right));
        return first is null ? -order : order;
    }

    // Ruby compares bytes of UTF-8: code points beyond the first plane come last.
    private static int OrderOf(string left, string right)
    {
        var at = 0;
        while (at < left.Length && at < right.Length && left[at] == right[at])
        {
            at++;
        }

        return at == left.Length || at == right.Length
            ? left.Length.CompareTo(right.Length)
            : Rank(left[at]).CompareTo(Rank(right[at]));

        static int Rank(char c) => char.IsSurrogate(c) ? c + 0x10000 : c;
    }

    private static bool Contains(object? left, object? right) => left switch
    {
        _ when !IsTrue(right) => false,
        string text => right is LiquidEmptiness || text.Contains(LiquidValue.ToText(right)),
        YamlSequence list => right is not LiquidEmptiness && list.Items.Any(item => AreEqual(LiquidValue.Of(item), right)),
        YamlMapping map => right is string key && map[key] is not null,
        LiquidRange range => right is BigInteger or double && Order(right, range.First) >= 0 && Order(right, range.Last) <= 0,
        _ => false,
    };

    private static bool IsOf(LiquidEmptiness emptiness, object? value) =>
        emptiness == LiquidEmptiness.Empty && value is ("" or YamlSequence { Items.Count: 0 } or YamlMapping { Entries.Count: 0 });
}
