using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// What Jekyll makes of a word without quotes where that is not the word itself: SafeYAML's transformations
/// (<c>lib/safe_yaml/transform/</c>). A stock code such as <c>000725</c> is an octal number there.
/// </summary>
internal static class JekyllScalar
{
    private static readonly Regex Integer = new(@"\A[-+]?(0|[1-9]([0-9_,]*[0-9])?)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Octal = new(@"\A[-+]?0[0-7_,]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Hexadecimal = new(@"\A[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Binary = new(@"\A[-+]?0b[_,]*[01][01_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Sexagesimal = new(@"\A[0-9]+(:[0-5]?[0-9])+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new(@"\A[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>The other value as Jekyll would print it, or <c>null</c> where it keeps the word.</summary>
    public static string? ReadAs(string word)
    {
        switch (word.ToLowerInvariant())
        {
            case "yes" or "on" or "true":
                return word == "true" ? null : "true";
            case "no" or "off" or "false":
                return word == "false" ? null : "false";
        }

        // Longer digits are no number anyone would tag with, and no number type holds them.
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

    /// <summary>A number with a point as Ruby prints it.</summary>
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
