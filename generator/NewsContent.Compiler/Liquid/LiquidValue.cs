using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>
/// Values in Liquid: <c>null</c>, <see cref="bool"/>, <see cref="BigInteger"/>, <see cref="double"/>, <see cref="string"/>, <see cref="DateTimeOffset"/>, <see cref="LiquidRange"/>,
/// <see cref="YamlSequence"/> and <see cref="YamlMapping"/>.
/// </summary>
internal static class LiquidValue
{
    // Longer numbers than JekyllScalar types. Liquid also computes with them.
    private static readonly Regex LongNumber = new(@"\A[-+]?[0-9]+(\.[0-9]+([eE][-+]?[0-9]+)?)?\z", RegexOptions.CultureInvariant);

    /// <summary>Converts a YAML value as Jekyll reads it.</summary>
    public static object? Of(YamlValue? value) => value switch
    {
        YamlScalar text => OfText(text),
        LiquidItem item => item.Value,
        _ => value,
    };

    /// <summary>Returns a value as an item of a list.</summary>
    public static YamlValue ToItem(object? value) => value as YamlValue ?? new LiquidItem(value);

    /// <summary>Returns a list of values.</summary>
    public static YamlSequence ListOf(IEnumerable<object?> values) => new(values.Select(ToItem).ToEquatableArray());

    /// <summary>Returns the key and the value of an entry, which is an item of a mapping in a loop.</summary>
    public static YamlSequence Pair(YamlEntry entry) => new(new[] { new LiquidItem(entry.Key), entry.Value }.ToEquatableArray());

    /// <summary>Returns a value as Liquid prints it: the items of a list without separators.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string Print(object? value) => value as string ?? new LiquidPrinter(BoundedWriter.MaxLength).AppendOutput(value).ToString();

    /// <summary>Returns a value as Ruby's <c>to_s</c>, which filters use.</summary>
    /// <exception cref="LiquidTooLargeException">The result is too long.</exception>
    public static string ToText(object? value) => value as string ?? new LiquidPrinter(LiquidBudget.MaxValue).AppendText(value).ToString();

    /// <summary>Returns a member of a value, after a dot or in brackets: a key, <c>[0]</c>, or <c>size</c>, <c>first</c>, <c>last</c>.</summary>
    public static object? Member(object? value, string name) => (value, name) switch
    {
        (_, "") => null,
        (YamlMapping map, _) when map[name] is { } found => Of(found),
        (YamlMapping { Entries.Count: > 0 } map, "first") => Pair(map.Entries[0]),
        (YamlMapping or YamlSequence or LiquidRange or string or BigInteger, "size") => Size(value),
        (YamlSequence list, "first") => At(list, 0),
        (YamlSequence list, "last") => At(list, -1),
        (YamlSequence list, _) when name[0] == '[' && TryReadIndex(name, out var index) => At(list, index),
        (LiquidRange range, "first") => range.First,
        (LiquidRange range, "last") => range.Last,
        _ => null,
    };

    /// <summary>Returns a member of a value by a key that is a value: <c>site.data.people[page.author]</c>.</summary>
    public static object? MemberOf(object? value, object? key) => key switch
    {
        BigInteger index when value is YamlSequence => Member(value, FormattableString.Invariant($"[{index}]")),
        string or BigInteger => Member(value, ToText(key)),
        _ => null,
    };

    /// <summary>Returns the number of characters, items or bytes; 0 for a value without a size.</summary>
    public static BigInteger Size(object? value) => value switch
    {
        string text => CodePoints.Count(text),
        YamlSequence list => list.Items.Count,
        YamlMapping map => map.Entries.Count,
        LiquidRange range => range.Count,
        BigInteger number => SizeOf(BigInteger.Abs(number)),
        _ => 0,
    };

    /// <summary>Returns a value as a whole number, by the rules of Ruby's <c>to_i</c>; <c>0</c> for other values.</summary>
    public static int ToInteger(object? value) => Clamp(value switch
    {
        BigInteger number => number,
        double number when !double.IsNaN(number) && !double.IsInfinity(number) => new BigInteger(number),
        string text => RubyNumber.ToInteger(text),
        _ => BigInteger.Zero,
    });

    /// <summary>Returns a number in the range of an array's index.</summary>
    public static int Clamp(BigInteger number) => (int)BigInteger.Max(int.MinValue, BigInteger.Min(int.MaxValue, number));

    /// <summary>Returns the number in <c>[0]</c>.</summary>
    public static bool TryReadIndex(string brackets, out int index) =>
        int.TryParse(brackets.Trim('[', ']'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out index);

    // The number of bytes, at least those of a machine word.
    private static BigInteger SizeOf(BigInteger number)
    {
        const int WordSize = 8;

        var bytes = number.ToByteArray();
        var isSignByte = bytes.Length > 1 && bytes[bytes.Length - 1] == 0;
        return Math.Max(WordSize, bytes.Length - (isSignByte ? 1 : 0));
    }

    private static object? At(YamlSequence list, int index)
    {
        index += index < 0 ? list.Items.Count : 0;
        return index >= 0 && index < list.Items.Count ? Of(list.Items[index]) : null;
    }

    private static object? OfText(YamlScalar text)
    {
        var value = JekyllScalar.Read(text);
        return value.Type switch
        {
            JekyllType.Null => null,
            JekyllType.Boolean => value.Boolean,
            JekyllType.Integer => new BigInteger(value.Integer),
            JekyllType.Float => value.Float,
            _ => text.IsPlain && value.Printed.Length < 400 && LongNumber.IsMatch(value.Printed) ? OfNumber(value.Printed) : value.Printed,
        };
    }

    private static object OfNumber(string digits) =>
        digits.Contains('.') ? double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture)
        : digits is "-0" || digits.TrimStart('-', '+') is ['0', _, ..] ? digits
        : BigInteger.Parse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
