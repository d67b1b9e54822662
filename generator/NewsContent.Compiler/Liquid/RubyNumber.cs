using System.Globalization;
using System.Numerics;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Liquid;

/// <summary>Prints and reads numbers as Ruby does.</summary>
internal static class RubyNumber
{
    private const int MaxDigits = 2_000;

    /// <summary>Returns the result of <c>Float#to_s</c>, such as <c>1.0</c> or <c>1.0e+20</c>.</summary>
    public static string Print(double number)
    {
        if (double.IsNaN(number) || double.IsInfinity(number))
        {
            return double.IsNaN(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
        }

        // The shortest digits, and the power of ten of the first.
        var text = number.ToString("R", CultureInfo.InvariantCulture);
        var sign = text[0] == '-' ? "-" : "";
        var e = text.IndexOf('E');
        var mantissa = (e < 0 ? text : text.Substring(0, e)).TrimStart('-');
        var point = mantissa.IndexOf('.') is >= 0 and var found ? found : mantissa.Length;
        var digits = mantissa.Replace(".", "");
        var zeros = digits.Length - digits.TrimStart('0').Length;
        digits = digits.Trim('0');
        var power = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        return sign + (digits.Length == 0 ? "0.0" : Place(digits, power + point - 1 - zeros));
    }

    /// <summary>Returns the result of <c>String#to_i</c>: the digits at the start, with single underscores between them.</summary>
    public static BigInteger ToInteger(string text)
    {
        var at = 0;
        while (at < text.Length && Ascii.IsRubySpace(text[at]))
        {
            at++;
        }

        var digits = new StringBuilder();
        if (at < text.Length && text[at] is '-' or '+')
        {
            digits.Append(text[at++] == '-' ? "-" : "");
        }

        var start = at;
        while (at < text.Length && (Ascii.IsDigit(text[at]) || (text[at] == '_' && at > start && text[at - 1] != '_')))
        {
            if (text[at] != '_')
            {
                digits.Append(text[at]);
            }

            at++;
        }

        return BigInteger.TryParse(Bounded(digits.ToString()), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : BigInteger.Zero;
    }

    /// <summary>Reads a whole number as <c>Kernel#Integer</c>; <c>null</c> if the string contains anything else.</summary>
    public static BigInteger? ReadInteger(string text)
    {
        var word = text.Trim(Ascii.RubySpaces);
        var sign = word.Length > 0 && word[0] is '-' or '+' ? word.Substring(0, 1) : "";
        var digits = word.Substring(sign.Length);
        if (digits.Length == 0 || digits[0] == '_' || digits[digits.Length - 1] == '_' || digits.Contains("__"))
        {
            return null;
        }

        digits = Bounded(digits.Replace("_", ""));
        var prefix = digits.Length > 1 && digits[0] == '0' ? char.ToLowerInvariant(digits[1]) : '\0';
        var (radix, start) = prefix switch { '\0' => (10, 0), 'x' => (16, 2), 'b' => (2, 2), 'o' => (8, 2), 'd' => (10, 2), _ => (8, 1) };
        var number = BigInteger.Zero;
        for (var i = start; i < digits.Length; i++)
        {
            var digit = Ascii.IsDigit(digits[i]) ? digits[i] - '0' : Ascii.IsHexDigit(digits[i]) ? (digits[i] | 0x20) - 'a' + 10 : radix;
            if (digit >= radix)
            {
                return null;
            }

            number = (number * radix) + digit;
        }

        return start == digits.Length ? null : sign == "-" ? -number : number;
    }

    /// <summary>Returns digits that are not too many to be a number.</summary>
    /// <exception cref="LiquidTooLargeException">There are too many.</exception>
    public static string Bounded(string digits) => digits.Length > MaxDigits ? throw new LiquidTooLargeException() : digits;

    private static string Place(string digits, int exponent)
    {
        if (exponent is < -4 or > 14)
        {
            var power = Math.Abs(exponent).ToString("00", CultureInfo.InvariantCulture);
            return digits.Substring(0, 1) + "." + (digits.Length > 1 ? digits.Substring(1) : "0") + (exponent < 0 ? "e-" : "e+") + power;
        }

        return exponent < 0 ? "0." + new string('0', -exponent - 1) + digits
            : digits.Length <= exponent + 1 ? digits.PadRight(exponent + 1, '0') + ".0"
            : digits.Insert(exponent + 1, ".");
    }
}
