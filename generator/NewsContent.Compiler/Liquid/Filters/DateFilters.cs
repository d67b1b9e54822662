using System.Globalization;
using System.Numerics;
using NewsContent.Compiler.Dates;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of dates. In English, as in Ruby.</summary>
internal static class DateFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("date", 1, 1, input => input.TextArgument(0) is { Length: > 0 } format && ToDate(input.Value) is { } date ? Strftime.Format(date, format) : input.Value),
        new("date_to_string", 0, 2, input => Format(input, date => Day(input, date, "%b"))),
        new("date_to_long_string", 0, 2, input => Format(input, date => Day(input, date, "%B"))),
        new("date_to_xmlschema", 0, 0, input => Format(input, date => Strftime.Format(date, "%Y-%m-%dT%H:%M:%S") + Offset(date, ":"))),
        new("date_to_rfc822", 0, 0, input => Format(input, date => Strftime.Format(date, "%a, %d %b %Y %H:%M:%S ") + Offset(date, ""))),
    ];

    private static string Offset(DateTimeOffset date, string separator) => SiteClock.FormatOffset(date.Offset).Insert(3, separator);

    // The result is in the site's time zone.
    private static object? Format(LiquidFilterInput input, Func<DateTimeOffset, string> format)
    {
        if (input.Text.Length == 0)
        {
            return input.Value;
        }

        var date = ToDate(input.Value) ?? throw new LiquidFilterException($"'{input.Text}' is not a date");
        return format(input.Host.Context.Clock.Resolve(new PostDate(date.DateTime, date.Offset, AssumedUtc: false, ZoneName: null)));
    }

    private static string Day(LiquidFilterInput input, DateTimeOffset date, string month)
    {
        if (input.Argument(0) is not "ordinal")
        {
            return Strftime.Format(date, $"%d {month} %Y");
        }

        var day = date.Day.ToString(CultureInfo.InvariantCulture) + Suffix(date.Day);
        return Strftime.Format(date, input.Argument(1) is "US" ? $"{month} {day}, %Y" : $"{day} {month} %Y");
    }

    private static string Suffix(int day) => day is >= 11 and <= 13 ? "th" : (day % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };

    private static DateTimeOffset? ToDate(object? value)
    {
        switch (value)
        {
            case DateTimeOffset date:
                return date;
            case BigInteger seconds:
                return FromUnixTime(seconds);
            case string text when text.ToLowerInvariant() is "now" or "today":
                // The time of the build would make builds differ.
                throw LiquidErrorException.NotRun();
            case string { Length: > 0 } text when text.All(Text.Ascii.IsDigit):
                return FromUnixTime(RubyNumber.ToInteger(text));
            case string text when PostDate.Parse(text, isPlain: true, out var written) == PostDateResult.Valid:
                return new DateTimeOffset(DateTime.SpecifyKind(written.Local, DateTimeKind.Unspecified), written.Offset ?? TimeSpan.Zero);
            default:
                return null;
        }
    }

    private static DateTimeOffset? FromUnixTime(BigInteger seconds)
    {
        const long Max = 253_402_300_799;

        return seconds >= -62_135_596_800 && seconds <= Max ? DateTimeOffset.FromUnixTimeSeconds((long)seconds) : null;
    }
}
