using System.Numerics;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Arithmetic. Floats are decimal numbers in it, so 0.1 and 0.2 are 0.3.</summary>
internal static class NumberFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("plus", 1, 1, input => Apply(input, LiquidNumber.Add, (a, b) => a + b)),
        new("minus", 1, 1, input => Apply(input, LiquidNumber.Subtract, (a, b) => a - b)),
        new("times", 1, 1, input => WithSign(input, Apply(input, LiquidNumber.Multiply, (a, b) => a * b))),
        new("divided_by", 1, 1, Divide),
        new("modulo", 1, 1, input => LiquidNumber.Of(input.Argument(0)) is { IsZero: true } ? throw DividedByZero() : Apply(input, LiquidNumber.Modulo, FloorModulo)),
        new("abs", 0, 0, input => IsFinite(input.Value) && LiquidNumber.Of(input.Value) is var number ? (number with { Digits = BigInteger.Abs(number.Digits) }).ToValue() : Math.Abs((double)input.Value!)),
        new("ceil", 0, 0, input => Finite(input).Ceiling()),
        new("floor", 0, 0, input => Finite(input).Floor()),
        new("round", 0, 1, Round),
        new("at_least", 1, 1, input => Limit(input, 1)),
        new("at_most", 1, 1, input => Limit(input, -1)),
        new("to_integer", 0, 0, ToInteger),
        new("size", 0, 0, input => LiquidValue.Size(input.Value)),
    ];

    private static object? Apply(LiquidFilterInput input, Func<LiquidNumber, LiquidNumber, LiquidNumber> apply, Func<double, double, double> applyInfinite)
    {
        var (left, right) = (input.Value, input.Argument(0));
        return IsFinite(left) && IsFinite(right) ? apply(LiquidNumber.Of(left), LiquidNumber.Of(right)).ToValue() : applyInfinite(ToDouble(left), ToDouble(right));
    }

    private static object? Divide(LiquidFilterInput input)
    {
        var divisor = LiquidNumber.Of(input.Argument(0));
        if (!divisor.IsZero || !IsFinite(input.Argument(0)))
        {
            return WithSign(input, Apply(input, LiquidNumber.Divide, (a, b) => a / b));
        }

        var isInteger = divisor.IsInteger && LiquidNumber.Of(input.Value).IsInteger;
        return isInteger ? throw DividedByZero() : ToDouble(input.Value) / 0.0;
    }

    // A decimal 0 has a sign, as in Ruby.
    private static object? WithSign(LiquidFilterInput input, object? result) =>
        result is 0.0 && IsNegative(input.Value) != IsNegative(input.Argument(0)) ? -0.0 : result;

    private static bool IsNegative(object? value) => LiquidNumber.Of(value).Digits.Sign < 0;

    private static object? Round(LiquidFilterInput input)
    {
        var decimals = LiquidValue.Clamp(LiquidNumber.Of(input.Argument(0)).Floor());
        var number = Finite(input).Round(decimals);
        return decimals > 0 ? number.ToValue() : number.Floor();
    }

    // The value and the limit keep their types.
    private static object? Limit(LiquidFilterInput input, int sign)
    {
        var (number, limit) = (Finite(input), LiquidNumber.Of(input.Argument(0)));
        return (limit.CompareTo(number) * sign > 0 ? limit : number).ToValue();
    }

    private static object? ToInteger(LiquidFilterInput input) => input.Value switch
    {
        null => BigInteger.Zero,
        bool flag => flag ? BigInteger.One : BigInteger.Zero,
        BigInteger number => number,
        double number when IsFinite(number) => new BigInteger(number),
        string text => RubyNumber.ToInteger(text),
        DateTimeOffset date => (BigInteger)date.ToUnixTimeSeconds(),
        _ => throw new LiquidFilterException("the value is not a number or a string"),
    };

    private static LiquidNumber Finite(LiquidFilterInput input) =>
        IsFinite(input.Value) ? LiquidNumber.Of(input.Value) : throw new LiquidFilterException($"'{input.Text}' is not a finite number");

    private static bool IsFinite(object? value) => value is not double number || !(double.IsNaN(number) || double.IsInfinity(number));

    private static double ToDouble(object? value) => value as double? ?? LiquidNumber.Of(value).ToDouble();

    private static double FloorModulo(double left, double right) => double.IsInfinity(right) && !double.IsNaN(left) && !double.IsInfinity(left) ? (left < 0 == right < 0 || left == 0 ? left : right) : double.NaN;

    private static LiquidFilterException DividedByZero() => new("the divisor is 0");
}
