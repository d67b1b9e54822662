using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Dates;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// Types scalars as Jekyll does: SafeYAML's transformations (<c>lib/safe_yaml/transform/</c>). A stock code such as <c>000725</c> is an octal number there. All scalars are typed here;
/// <c>ScalarTypeTests</c> lists what each reader of front matter makes of the types.
/// </summary>
internal static class JekyllScalar
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    private static readonly Regex Integer = new(@"\A[-+]?(0|[1-9]([0-9_,]*[0-9])?)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Octal = new(@"\A[-+]?0[0-7_,]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Hexadecimal = new(@"\A[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Binary = new(@"\A[-+]?0b[_,]*[01][01_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Sexagesimal = new(@"\A[0-9]+(:[0-5]?[0-9])+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new(@"\A[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>Returns the type and the value of a scalar.</summary>
    public static JekyllValue Read(YamlScalar scalar)
    {
        var word = scalar.Value;
        if (scalar.IsPlain)
        {
            if (IsNull(word))
            {
                return new JekyllValue(JekyllType.Null, "");
            }

            var other = ReadAs(word);
            var printed = other ?? word;
            if (printed is "true" or "false")
            {
                return new JekyllValue(JekyllType.Boolean, printed);
            }

            if (long.TryParse(printed, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) && integer.ToString(CultureInfo.InvariantCulture) == printed)
            {
                return new JekyllValue(JekyllType.Integer, printed) { Integer = integer };
            }

            // A word without a point is a float only if Jekyll reads it as another number.
            if ((other is not null || word.Contains('.')) && double.TryParse(printed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Print(number) == printed)
            {
                return new JekyllValue(JekyllType.Float, printed) { Float = number };
            }

            word = printed;
        }

        return PostDate.Parse(scalar.Value, scalar.IsPlain, out var date) == PostDateResult.Valid
            ? new JekyllValue(JekyllType.Date, word) { Date = date }
            : new JekyllValue(JekyllType.String, word);
    }

    /// <summary>Returns whether a word without quotes is null.</summary>
    public static bool IsNull(string word) => word is "" or "~" or "null" or "Null" or "NULL";

    /// <summary>Returns a word without quotes as a decimal number of any length; <c>null</c> if it is not one or is printed in another way.</summary>
    public static decimal? ReadDecimal(string printed) =>
        decimal.TryParse(printed, Decimal, CultureInfo.InvariantCulture, out var number) && number.ToString(CultureInfo.InvariantCulture) == printed ? number : null;

    /// <summary>Returns the other value of a word without quotes as Jekyll prints it, or <c>null</c> if it is the word itself.</summary>
    public static string? ReadAs(string word)
    {
        switch (word.ToLowerInvariant())
        {
            case "yes" or "on" or "true":
                return word == "true" ? null : "true";
            case "no" or "off" or "false":
                return word == "false" ? null : "false";
        }

        // Longer numbers are not plausible as tags, and no number type can represent them.
        if (word.Length is 0 or > 18)
        {
            return null;
        }

        var digits = word.Replace("_", "").Replace(",", "");
        var value =
            Octal.IsMatch(word) ? FromRadix(digits, 8) :
            Hexadecimal.IsMatch(word) ? FromRadix(digits, 16) :
            Binary.IsMatch(word) ? FromRadix(digits, 2) :
            Sexagesimal.IsMatch(word) ? Print(word.Split(':').Aggregate(0.0, (sum, part) => (sum * 60) + double.Parse(part, CultureInfo.InvariantCulture))) :
            Integer.IsMatch(word) ? digits.TrimStart('+') :
            Float.IsMatch(word) && double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? Print(number) :
            word;
        return value == word ? null : value;
    }

    /// <summary>Returns a number with a decimal point as Ruby prints it.</summary>
    public static string Print(double number)
    {
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        return text.Contains('.') || text.Contains('E') ? text : text + ".0";
    }

    private static string FromRadix(string digits, int radix)
    {
        var unsigned = digits.TrimStart('+', '-');
        var value = Convert.ToUInt64(radix == 8 ? unsigned : unsigned.Substring(2), radix);
        return (digits[0] == '-' ? "-" : "") + value.ToString(CultureInfo.InvariantCulture);
    }
}
