using System.Globalization;
using System.Text;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Formats dates as Ruby's <c>Time#strftime</c>, in English.</summary>
internal static class Strftime
{
    private const int MaxWidth = 1024;

    /// <param name="date">The date.</param>
    /// <param name="format">The format.</param>
    /// <param name="zone">The name of the date's time zone; empty if it has none.</param>
    public static string Format(DateTimeOffset date, string format, string zone)
    {
        var result = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%')
            {
                result.Append(format[i]);
                continue;
            }

            var directive = StrftimeDirective.Read(format, i)
                ?? throw new LiquidFilterException($"'{format.Substring(i)}' is not a date format");
            var text = directive.Width > MaxWidth ? throw new LiquidTooLargeException() : Expand(date, directive, zone);
            result.Append(text ?? format.Substring(i, directive.End - i));
            i = directive.End - 1;
            if (result.Length > LiquidBudget.MaxValue)
            {
                throw new LiquidTooLargeException();
            }
        }

        return result.ToString();
    }

    // Null for an unknown directive, which is text.
    private static string? Expand(DateTimeOffset date, StrftimeDirective directive, string zone) => directive.Letter switch
    {
        'Y' => directive.Number(date.Year, date.Year < 0 ? 5 : 4),
        'C' => directive.Number(date.Year / 100, 2),
        'y' => directive.Number(date.Year % 100, 2),
        'm' => directive.Number(date.Month, 2),
        'd' => directive.Number(date.Day, 2),
        'e' => directive.Number(date.Day, 2, ' '),
        'j' => directive.Number(date.DayOfYear, 3),
        'H' => directive.Number(date.Hour, 2),
        'k' => directive.Number(date.Hour, 2, ' '),
        'I' => directive.Number(Hour12(date), 2),
        'l' => directive.Number(Hour12(date), 2, ' '),
        'M' => directive.Number(date.Minute, 2),
        'S' => directive.Number(date.Second, 2),
        'L' => Fraction(date, directive, 3),
        'N' => Fraction(date, directive, 9),
        's' => directive.Number(date.ToUnixTimeSeconds(), 1),
        'u' => directive.Number(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek, 1),
        'w' => directive.Number((int)date.DayOfWeek, 1),
        'U' => directive.Number((date.DayOfYear + 6 - (int)date.DayOfWeek) / 7, 2),
        'W' => directive.Number((date.DayOfYear + 6 - (((int)date.DayOfWeek + 6) % 7)) / 7, 2),
        'V' => directive.Number(IsoWeek(date).Week, 2),
        'G' => directive.Number(IsoWeek(date).Year, 4),
        'g' => directive.Number(IsoWeek(date).Year % 100, 2),
        'p' => directive.Word(date.Hour < 12 ? "AM" : "PM", changesToLower: true),
        'P' => directive.Word(date.Hour < 12 ? "am" : "pm"),
        'A' => directive.Word(date.ToString("dddd", CultureInfo.InvariantCulture)),
        'a' => directive.Word(date.ToString("ddd", CultureInfo.InvariantCulture)),
        'B' => directive.Word(date.ToString("MMMM", CultureInfo.InvariantCulture)),
        'b' or 'h' => directive.Word(date.ToString("MMM", CultureInfo.InvariantCulture)),
        'z' => directive.Zone(date.Offset),
        'Z' => zone.Length == 0 ? "" : directive.Word(zone, changesToLower: true),
        'n' => directive.Word("\n"),
        't' => directive.Word("\t"),
        '%' => directive.Word("%"),
        'c' => directive.Composite(Format(date, "%a %b %e %H:%M:%S %Y", zone)),
        'D' or 'x' => directive.Composite(Format(date, "%m/%d/%y", zone)),
        'F' => directive.Composite(Format(date, "%Y-%m-%d", zone)),
        'R' => directive.Composite(Format(date, "%H:%M", zone)),
        'r' => directive.Composite(Format(date, "%I:%M:%S %p", zone)),
        'T' or 'X' => directive.Composite(Format(date, "%H:%M:%S", zone)),
        'v' => directive.Composite(Format(date, "%e-%^b-%Y", zone)),
        _ => null,
    };

    private static int Hour12(DateTimeOffset date) => date.Hour % 12 == 0 ? 12 : date.Hour % 12;

    private static string Fraction(DateTimeOffset date, StrftimeDirective directive, int digits) =>
        (date.Ticks % TimeSpan.TicksPerSecond).ToString("0000000", CultureInfo.InvariantCulture).PadRight(Math.Max(digits, directive.Width), '0').Substring(0, directive.Width > 0 ? directive.Width : digits);

    private static (int Year, int Week) IsoWeek(DateTimeOffset date)
    {
        var thursday = date.DateTime.AddDays(3 - (((int)date.DayOfWeek + 6) % 7));
        return (thursday.Year, ((thursday.DayOfYear - 1) / 7) + 1);
    }
}
