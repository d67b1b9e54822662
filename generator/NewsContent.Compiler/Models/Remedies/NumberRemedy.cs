using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Reads numbers with thousands separators, a decimal comma, a unit, an exponent or other digits.</summary>
internal static class NumberRemedy
{
    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private static readonly Regex Number = new(@"\A(?<before>[^0-9\s+.-]{0,3})\s*(?<sign>[+-]?)\s*(?<digits>[0-9]+(?:[.,_' ][0-9]+)*)\s*(?<unit>[^0-9\s.,_'-][^0-9]*)?\z", Options);
    private static readonly Regex Grouped = new(@"\A[0-9]{1,3}(?:[.,_' ][0-9]{3})+\z", Options);

    // Chinese units count in steps of ten thousand; a 'm' can be a million or a meter.
    private static readonly Dictionary<string, decimal> Multipliers = new(StringComparer.Ordinal) { ["k"] = 1_000, ["K"] = 1_000, ["千"] = 1_000, ["万"] = 10_000, ["萬"] = 10_000, ["亿"] = 100_000_000, ["億"] = 100_000_000 };
    private static readonly Regex Ambiguous = new(@"\A(?:m|mn|mio|mill|million|millions|bn|b|billion|billions|trillion|tn|百万|百萬)\b", Options | RegexOptions.IgnoreCase);

    /// <summary>Returns the number in the form of a type, or the range of the type; <c>null</c> if it is not known which number is meant.</summary>
    /// <param name="type">The type.</param>
    /// <param name="text">The value as written.</param>
    /// <param name="isPlain">Whether the value is written without quotes, as numbers are.</param>
    public static string? Find(ModelType type, string text, bool isPlain) =>
        Find(type, text) is { } found ? found + (isPlain || char.IsLetter(found[0]) ? "" : ", without quotes") : null;

    private static string? Find(ModelType type, string text)
    {
        text = FullWidth.ToAscii(text);
        var isWhole = type is ModelType.Int32 or ModelType.Int64;
        if (!(isWhole && Grouped.IsMatch(text)) && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exponential))
        {
            return Write(type, exponential);
        }

        if (text.TrimStart('+', '-') is { Length: > 0 } digits && digits.All(Ascii.IsDigit))
        {
            return TooLarge(type);
        }

        var match = Number.Match(text);
        var unit = match.Groups["unit"].Value.Trim();
        if (!match.Success || Ambiguous.IsMatch(unit))
        {
            return null;
        }

        var sign = match.Groups["sign"].Value == "-" ? "-" : "";
        var factor = Multipliers.TryGetValue(unit, out var known) ? known : 1;
        var found = Values(match.Groups["digits"].Value, isWhole)
            .Select(value => decimal.TryParse(sign + value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < decimal.MaxValue / factor ? Write(type, number * factor) : null)
            .ToList();
        return found.Count == 0 || found.Contains(null) ? null : string.Join(" or ", found);
    }

    // A single comma before three digits separates thousands in some countries and decimals in others.
    private static IEnumerable<string> Values(string digits, bool isWhole)
    {
        var separators = digits.Where(c => !Ascii.IsDigit(c)).ToArray();
        var last = separators.LastOrDefault();
        if (separators.Distinct().Count() == 2 && last is '.' or ',' && separators.Count(c => c == last) == 1)
        {
            return [string.Concat(digits.Where(c => Ascii.IsDigit(c) || c == last)).Replace(',', '.')];
        }

        var isGrouped = Grouped.IsMatch(digits) && separators.Distinct().Count() == 1;
        var isDecimal = separators is [',' or '.'];
        return separators.Length == 0 ? [digits]
            : isGrouped && isDecimal && !isWhole ? [Digits(digits), digits.Replace(',', '.')]
            : isGrouped || Array.TrueForAll(separators, c => c == '_') ? [Digits(digits)]
            : isDecimal ? [digits.Replace(',', '.')]
            : [];
    }

    private static string Digits(string text) => string.Concat(text.Where(Ascii.IsDigit));

    private static string? Write(ModelType type, decimal number)
    {
        var isWhole = decimal.Truncate(number) == number;
        return type is ModelType.Double or ModelType.Decimal ? Print(number)
            : !isWhole ? "a whole number, or declare the property as decimal"
            : type == ModelType.Int32 && number is < int.MinValue or > int.MaxValue ? TooLarge(type)
            : type == ModelType.Int64 && number is < long.MinValue or > long.MaxValue ? TooLarge(type)
            : Print(number);
    }

    private static string Print(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private static string TooLarge(ModelType type) => type switch
    {
        ModelType.Int32 => "a whole number from -2147483648 to 2147483647, or declare the property as long",
        ModelType.Int64 => "a whole number from -9223372036854775808 to 9223372036854775807, or declare the property as decimal",
        ModelType.Decimal => "a number with up to 28 digits, or declare the property as double",
        _ => "a smaller number",
    };
}
