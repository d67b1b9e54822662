using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Reads the property of an item by which filters select and order.</summary>
internal static class ItemProperty
{
    private static readonly Regex Integer = new(@"\A\s*-?[0-9]+\s*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new(@"\A\s*-?([0-9]+(\.[0-9]*)?|\.[0-9]+)\s*\z", RegexOptions.CultureInvariant);

    /// <summary>Returns whether a value has members, as Ruby's <c>[]</c>.</summary>
    public static bool HasMembers(object? value) => value is YamlMapping or YamlSequence or string or BigInteger;

    /// <summary>Returns a member of a value: of a mapping a key, of a string a part that is equal to the name, and of a list an item.</summary>
    /// <exception cref="LiquidFilterException">The value cannot have the member.</exception>
    public static object? Of(object? value, object? name) => (value, name) switch
    {
        (YamlMapping map, string key) => LiquidValue.Of(map[key]),
        (YamlMapping, _) => null,
        (string text, string part) => text.Contains(part) ? part : null,
        (string or YamlSequence or BigInteger, double index) when Math.Abs(index) < int.MaxValue => Of(value, new BigInteger(index)),
        (string text, BigInteger index) => At([.. CodePoints.Split(text)], index),
        (YamlSequence list, BigInteger index) => LiquidValue.Of(At([.. list.Items], index)),
        (BigInteger number, BigInteger bit) => bit >= 0 && bit < 4096 ? (BigInteger)(((number >> (int)bit) & 1).IsZero ? 0 : 1) : number.Sign < 0 && bit > 0 ? BigInteger.One : BigInteger.Zero,
        _ => throw new LiquidFilterException($"an item has no property '{LiquidValue.ToText(name)}'"),
    };

    /// <summary>Returns a property by its path, such as <c>city.zip</c>. A string that is a number is returned as a number, as in Jekyll.</summary>
    /// <exception cref="LiquidFilterException">The value cannot have the property.</exception>
    public static object? Typed(object? item, string path)
    {
        var value = item;
        if (path.Contains('.'))
        {
            foreach (var key in path.Split(['.'], StringSplitOptions.RemoveEmptyEntries))
            {
                value = HasMembers(value) ? Of(value, key) : false;
            }
        }
        else
        {
            value = Of(item, path);
        }

        if (value is not string text)
        {
            return value;
        }

        return Integer.IsMatch(text) ? RubyNumber.ToInteger(text)
            : Float.IsMatch(text) && double.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number
            : text;
    }

    private static T? At<T>(IReadOnlyList<T> items, BigInteger index)
    {
        index += index.Sign < 0 ? items.Count : 0;
        return index >= 0 && index < items.Count ? items[(int)index] : default;
    }
}
