using System.Globalization;
using System.Numerics;

namespace NewsContent.Compiler.Liquid;

/// <summary>A decimal number of any precision, as Ruby's <c>BigDecimal</c>: <c>Digits / 10^Scale</c>. A whole number in Liquid is one with <see cref="IsInteger"/>.</summary>
internal readonly record struct LiquidNumber(BigInteger Digits, int Scale, bool IsInteger)
{
    // Longer numbers are not plausible, and the time to print them grows with the square of their length.
    private const int MaxBits = 8 * 1024;

    // Enough for the nearest double.
    private const int DivisionDigits = 40;

    public bool IsZero => Digits.IsZero;

    /// <summary>Converts a value by the rules of Liquid's arithmetic (<c>Utils.to_number</c>); 0 if it is not a number.</summary>
    public static LiquidNumber Of(object? value) => value switch
    {
        BigInteger number => new LiquidNumber(number, 0, IsInteger: true),
        double number => Parse(RubyNumber.Print(number)),
        string text => IsDecimal(text.Trim(Text.Ascii.RubySpaces)) ? Parse(text.Trim(Text.Ascii.RubySpaces)) : new LiquidNumber(RubyNumber.ToInteger(text), 0, IsInteger: true),
        _ => new LiquidNumber(BigInteger.Zero, 0, IsInteger: true),
    };

    /// <summary>Returns the number as a value of Liquid: an integer or a float.</summary>
    public object ToValue() => IsInteger ? Digits : ToDouble();

    public double ToDouble() =>
        double.TryParse($"{Digits.ToString(CultureInfo.InvariantCulture)}E{(-Scale).ToString(CultureInfo.InvariantCulture)}", NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : Digits.Sign * double.PositiveInfinity;

    public static LiquidNumber Add(LiquidNumber left, LiquidNumber right)
    {
        var (a, b, scale) = Align(left, right);
        return Checked(a + b, scale, left, right);
    }

    public static LiquidNumber Subtract(LiquidNumber left, LiquidNumber right) => Add(left, right with { Digits = -right.Digits });

    public static LiquidNumber Multiply(LiquidNumber left, LiquidNumber right) => Checked(left.Digits * right.Digits, left.Scale + right.Scale, left, right);

    /// <summary>Divides; whole numbers are rounded down, as in Ruby. The divisor is not 0.</summary>
    public static LiquidNumber Divide(LiquidNumber left, LiquidNumber right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return Checked(FloorDivide(left.Digits, right.Digits), 0, left, right);
        }

        var shift = Math.Max(0, DivisionDigits + DigitsOf(right.Digits) - DigitsOf(left.Digits));
        return Checked(BigInteger.Divide(left.Digits * BigInteger.Pow(10, shift), right.Digits), left.Scale - right.Scale + shift, left, right);
    }

    /// <summary>Returns the remainder, which has the sign of the divisor, as in Ruby. The divisor is not 0.</summary>
    public static LiquidNumber Modulo(LiquidNumber left, LiquidNumber right)
    {
        var (a, b, scale) = Align(left, right);
        return Checked(a - (FloorDivide(a, b) * b), scale, left, right);
    }

    public int CompareTo(LiquidNumber other)
    {
        var (a, b, _) = Align(this, other);
        return a.CompareTo(b);
    }

    public BigInteger Floor() => Scale <= 0 ? Digits * BigInteger.Pow(10, -Scale) : FloorDivide(Digits, BigInteger.Pow(10, Scale));

    public BigInteger Ceiling() => -(this with { Digits = -Digits }).Floor();

    /// <summary>Rounds to a number of decimals, halves away from 0; before the point if it is negative.</summary>
    public LiquidNumber Round(int decimals)
    {
        if (decimals >= Scale)
        {
            return this;
        }

        if (Scale - decimals > MaxBits)
        {
            return new LiquidNumber(BigInteger.Zero, 0, IsInteger);
        }

        var unit = BigInteger.Pow(10, Scale - decimals);
        var rounded = BigInteger.Divide((BigInteger.Abs(Digits) * 2) + unit, unit * 2) * Digits.Sign;
        return decimals >= 0 ? new LiquidNumber(rounded, decimals, IsInteger) : new LiquidNumber(rounded * BigInteger.Pow(10, -decimals), 0, IsInteger);
    }

    private static LiquidNumber Parse(string text)
    {
        var e = text.IndexOf('e');
        var mantissa = e < 0 ? text : text.Substring(0, e);
        var exponent = e < 0 ? 0 : int.Parse(text.Substring(e + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var point = mantissa.IndexOf('.');
        var digits = BigInteger.Parse(RubyNumber.Bounded(mantissa.Remove(point, 1)), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
        var scale = mantissa.Length - point - 1 - exponent;
        return scale >= 0 ? new LiquidNumber(digits, scale, IsInteger: false) : new LiquidNumber(digits * BigInteger.Pow(10, -scale), 0, IsInteger: false);
    }

    private static bool IsDecimal(string text)
    {
        var point = text.IndexOf('.');
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        return point > start && point < text.Length - 1
            && text.Skip(start).Where((_, i) => i + start != point).All(Text.Ascii.IsDigit);
    }

    private static (BigInteger Left, BigInteger Right, int Scale) Align(LiquidNumber left, LiquidNumber right)
    {
        var scale = Math.Max(left.Scale, right.Scale);
        return (left.Digits * BigInteger.Pow(10, scale - left.Scale), right.Digits * BigInteger.Pow(10, scale - right.Scale), scale);
    }

    private static LiquidNumber Checked(BigInteger digits, int scale, LiquidNumber left, LiquidNumber right) =>
        digits.ToByteArray().Length * 8 > MaxBits || scale > MaxBits ? throw new LiquidTooLargeException() : new LiquidNumber(digits, scale, left.IsInteger && right.IsInteger);

    private static BigInteger FloorDivide(BigInteger left, BigInteger right)
    {
        var quotient = BigInteger.DivRem(left, right, out var remainder);
        return !remainder.IsZero && remainder.Sign != right.Sign ? quotient - 1 : quotient;
    }

    private static int DigitsOf(BigInteger number) => BigInteger.Abs(number).ToString(CultureInfo.InvariantCulture).Length;
}
