using System.Globalization;
using NewsContent.Compiler.Dates;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Filters of dates. In English, as in Ruby.</summary>
internal static class DateFilters
{
    public static readonly LiquidFilter[] All =
    [
        new("date", 1, 1, input => input.TextArgument(0) is { Length: > 0 } format && input.Host.Dates.Read(input.Value) is { } date ? Print(input, date, format) : input.Value),
        new("date_to_string", 0, 2, input => Format(input, date => Day(input, date, "%b"))),
        new("date_to_long_string", 0, 2, input => Format(input, date => Day(input, date, "%B"))),
        new("date_to_xmlschema", 0, 0, input => Format(input, date => Print(input, date, "%Y-%m-%dT%H:%M:%S") + Offset(date, ":"))),
        new("date_to_rfc822", 0, 0, input => Format(input, date => Print(input, date, "%a, %d %b %Y %H:%M:%S ") + Offset(date, ""))),
    ];

    private static string Print(LiquidFilterInput input, DateTimeOffset date, string format) => Strftime.Format(date, format, input.Host.Context.Clock.NameOf(date));

    private static string Offset(DateTimeOffset date, string separator) => SiteClock.FormatOffset(date.Offset).Insert(3, separator);

    // The result is in the site's time zone.
    private static object? Format(LiquidFilterInput input, Func<DateTimeOffset, string> format)
    {
        if (input.Text.Length == 0)
        {
            return input.Value;
        }

        var date = input.Host.Dates.Read(input.Value) ?? throw new LiquidFilterException($"'{input.Text}' is not a date");
        return format(input.Host.Context.Clock.InSiteZone(date));
    }

    private static string Day(LiquidFilterInput input, DateTimeOffset date, string month)
    {
        if (input.Argument(0) is not "ordinal")
        {
            return Print(input, date, $"%d {month} %Y");
        }

        var day = date.Day.ToString(CultureInfo.InvariantCulture) + Suffix(date.Day);
        return Print(input, date, input.Argument(1) is "US" ? $"{month} {day}, %Y" : $"{day} {month} %Y");
    }

    private static string Suffix(int day) => day is >= 11 and <= 13 ? "th" : (day % 10) switch
    {
        1 => "st",
        2 => "nd",
        3 => "rd",
        _ => "th",
    };
}
