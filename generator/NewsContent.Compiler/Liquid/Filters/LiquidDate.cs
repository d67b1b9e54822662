using System.Numerics;
using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Dates.Ruby;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Reads the dates of filters, as Liquid does: numbers are seconds, and strings are dates in the forms of Ruby's <c>Time.parse</c>.</summary>
/// <param name="clock">The clock of the site, in whose time zone a date without an offset is.</param>
/// <param name="today">Returns the day of the build, for <c>now</c> and for dates without a year; <c>null</c> if it is unknown.</param>
internal sealed class LiquidDate(SiteClock clock, Func<DateTime?> today)
{
    /// <summary>The reference to the day of the build.</summary>
    public static readonly Reference Today = new(ReferenceKind.SiteVariable, "time");

    /// <summary>Returns a date with its own offset; <c>null</c> if the value is not a date.</summary>
    /// <exception cref="LiquidErrorException">The day of the build is unknown.</exception>
    public DateTimeOffset? Read(object? value) => value switch
    {
        DateTimeOffset date => date,
        BigInteger seconds => FromUnixTime(seconds),
        string text => Parse(text),
        _ => null,
    };

    private DateTimeOffset? Parse(string text)
    {
        if (text.ToLowerInvariant() is "now" or "today")
        {
            return clock.AtSite(Day());
        }

        if (text.Length > 0 && text.All(Text.Ascii.IsDigit))
        {
            return FromUnixTime(RubyNumber.ToInteger(text));
        }

        // The day only matters for a date without a year.
        var result = RubyTime.Parse(text, day: null, out var date);
        if (result == PostDateResult.Partial)
        {
            result = RubyTime.Parse(text, Day(), out date);
        }

        return result is PostDateResult.Invalid or PostDateResult.OutOfRange ? null
            : date.Offset is { } offset && offset.Duration() <= SiteClock.MaxOffset && offset.Seconds == 0 ? new DateTimeOffset(date.Local, offset)
            : clock.Resolve(date);
    }

    private DateTime Day() => today() ?? throw LiquidErrorException.NotRun();

    private DateTimeOffset? FromUnixTime(BigInteger seconds)
    {
        // The first and the last day are out of range in some time zones.
        const long Min = -62_104_060_800;
        const long Max = 253_370_764_799;

        return seconds >= Min && seconds <= Max ? clock.InSiteZone(DateTimeOffset.FromUnixTimeSeconds((long)seconds)) : null;
    }
}
