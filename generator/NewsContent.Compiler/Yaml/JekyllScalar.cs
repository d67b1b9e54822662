using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Yaml;

/// <summary>
/// The value that Jekyll reads from a word without quotes if it differs from the word: SafeYAML's transformations (<c>lib/safe_yaml/transform/</c>). A stock code such as
/// <c>000725</c> is an octal number there.
/// </summary>
internal static class JekyllScalar
{
    private static readonly Regex Integer = new(@"\A[-+]?(0|[1-9]([0-9_,]*[0-9])?)\z", RegexOptions.CultureInvariant);
    private static readonly Regex Octal = new(@"\A[-+]?0[0-7_,]+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Hexadecimal = new(@"\A[-+]?0x[_,]*[0-9a-fA-F][0-9a-fA-F_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Binary = new(@"\A[-+]?0b[_,]*[01][01_,]*\z", RegexOptions.CultureInvariant);
    private static readonly Regex Sexagesimal = new(@"\A[0-9]+(:[0-5]?[0-9])+\z", RegexOptions.CultureInvariant);
    private static readonly Regex Float = new(@"\A[-+]?([0-9][0-9_,]*)?\.[0-9]+([eE][-+][0-9]+)?\z", RegexOptions.CultureInvariant);

    /// <summary>Returns the other value as Jekyll prints it, or <c>null</c> if it is the word itself.</summary>
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
