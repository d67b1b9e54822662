using System.Globalization;
using NewsContent.Compiler.Liquid.Rendering;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// Values in Liquid: <c>null</c>, <see cref="bool"/>, <see cref="decimal"/>, <see cref="string"/>, <see cref="DateTimeOffset"/>,
/// <see cref="YamlSequence"/> and <see cref="YamlMapping"/>.
/// </summary>
internal static class LiquidValue
{
    /// <summary>Converts a YAML value as Jekyll reads it.</summary>
    public static object? Of(YamlValue? value) => value is YamlScalar text ? OfText(text) : value;

    /// <summary>Returns a value as Liquid prints it: the items of a list without separators, and nothing for a mapping.</summary>
    public static string Print(object? value) => value switch
    {
        null or YamlMapping or LiquidParameters => "",
        bool flag => flag ? "true" : "false",
        decimal number => number.ToString(CultureInfo.InvariantCulture),
        DateTimeOffset date => LiquidDate.Format(date, "%Y-%m-%d %H:%M:%S %z"),
        YamlSequence list => string.Concat(list.Items.Select(item => Print(Of(item)))),
        _ => (string)value,
    };

    /// <summary>Returns the number of items in a list, including nested lists; 0 for other values.</summary>
    public static int CountItems(object? value) => value is YamlSequence list ? list.Items.Sum(item => 1 + CountItems(item)) : 0;

    /// <summary>Returns a member of a value, after a dot or in brackets: a key, <c>[0]</c>, or <c>size</c>, <c>first</c>, <c>last</c>.</summary>
    public static object? Member(object? value, string name) => (value, name) switch
    {
        (_, "") => null,
        (LiquidParameters parameters, _) => parameters[name],
        (YamlMapping map, _) when map[name] is { } found => Of(found),
        (YamlMapping map, "size") => (decimal)map.Entries.Count,
        (YamlSequence list, "size") => (decimal)list.Items.Count,
        (YamlSequence list, "first") => At(list, 0),
        (YamlSequence list, "last") => At(list, -1),
        (YamlSequence list, _) when name[0] == '[' && TryReadIndex(name, out var index) => At(list, index),
        (string text, "size") => (decimal)text.Length,
        _ => null,
    };

    /// <summary>Returns a member of a value by a key that is a value: <c>site.data.people[page.author]</c>.</summary>
    public static object? MemberOf(object? value, object? key) => key switch
    {
        decimal index when value is YamlSequence => Member(value, FormattableString.Invariant($"[{decimal.Truncate(index)}]")),
        string or decimal => Member(value, Print(key)),
        _ => null,
    };

    /// <summary>Returns a value as a whole number, by the rules of Ruby's <c>to_i</c> for strings; <c>0</c> for other values.</summary>
    public static int ToInteger(object? value) =>
        decimal.TryParse(Print(value), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? (int)Math.Max(int.MinValue, Math.Min(int.MaxValue, decimal.Truncate(number)))
            : 0;

    /// <summary>Returns the number in <c>[0]</c>.</summary>
    public static bool TryReadIndex(string brackets, out int index) =>
        int.TryParse(brackets.Trim('[', ']'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index);

    private static object? At(YamlSequence list, int index)
    {
        index += index < 0 ? list.Items.Count : 0;
        return index >= 0 && index < list.Items.Count ? Of(list.Items[index]) : null;
    }

    // A number that would print in another way is a string.
    private static object? OfText(YamlScalar text)
    {
        var value = JekyllScalar.Read(text);
        return value.Type switch
        {
            JekyllType.Null => null,
            JekyllType.Boolean => value.Boolean,
            _ when text.IsPlain && JekyllScalar.ReadDecimal(value.Printed) is { } number => number,
            _ => value.Printed,
        };
    }
}
