namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>The parts of a date that <see cref="RubyDateParser"/> finds in a string; a part is <c>null</c> if the string does not have it.</summary>
internal sealed class RubyDateFields
{
    public int? Year { get; set; }

    public int? Month { get; set; }

    public int? Day { get; set; }

    public int? DayOfYear { get; set; }

    public int? Hour { get; set; }

    public int? Minute { get; set; }

    public int? Second { get; set; }

    /// <summary>The digits of the fraction of a second.</summary>
    public string? Fraction { get; set; }

    /// <summary>The time zone as written.</summary>
    public string? Zone { get; set; }

    /// <summary>Whether the year is before the common era.</summary>
    public bool IsBeforeCommonEra { get; set; }

    /// <summary>Whether a year of two digits is in the years from 1969 to 2068.</summary>
    public bool CompletesYear { get; set; } = true;

    /// <summary>Whether there is any part of a date or time.</summary>
    public bool HasAny => (Year ?? Month ?? Day ?? DayOfYear ?? Hour ?? Minute ?? Second) is not null || Fraction is not null;

    /// <summary>The hundred-nanosecond units of the fraction of a second.</summary>
    public long FractionTicks
    {
        get
        {
            const int Digits = 7;

            return Fraction is null ? 0 : long.Parse(Fraction.PadRight(Digits, '0').Substring(0, Digits), System.Globalization.CultureInfo.InvariantCulture);
        }
    }

    /// <summary>Returns a number; a number too large for a date is a large number.</summary>
    public static int Number(string digits)
    {
        const int MaxDigits = 9;

        var sign = digits[0] == '-' ? -1 : 1;
        var trimmed = digits.TrimStart('+', '-').TrimStart('0');
        return sign * (trimmed.Length == 0 ? 0 : trimmed.Length > MaxDigits ? int.MaxValue : int.Parse(trimmed, System.Globalization.CultureInfo.InvariantCulture));
    }
}
