using System.Globalization;
using NodaTime;

namespace NewsContent.Compiler.Dates;

/// <summary>Converts dates to the site's time zone, as Jekyll does, so that URLs have the same days.</summary>
/// <param name="timeZone">The IANA name of the site's time zone; <c>null</c> if the site has none.</param>
/// <param name="mode">How a date without an offset is read where Jekyll reads it as UTC.</param>
internal sealed class SiteClock(string? timeZone, DateWithoutOffset mode)
{
    /// <summary>The maximum offset of a <see cref="DateTimeOffset"/>.</summary>
    public static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    private readonly DateTimeZone? _zone = timeZone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone);

    /// <summary>Returns the instant of a date with the offset of the site; without a time zone, with the written offset.</summary>
    public DateTimeOffset Resolve(PostDate date)
    {
        if (date.Offset is { } offset)
        {
            return InSiteZone(new DateTimeOffset(date.Local, offset));
        }

        return date.AssumedUtc && mode == DateWithoutOffset.Utc
            ? InSiteZone(new DateTimeOffset(date.Local, TimeSpan.Zero))
            : AtSite(date.Local);
    }

    /// <summary>Returns a local time of the site; UTC if the site has no time zone. A time that a clock change skips or repeats is resolved leniently.</summary>
    public DateTimeOffset AtSite(DateTime local)
    {
        if (_zone is null)
        {
            return new DateTimeOffset(local, TimeSpan.Zero);
        }

        // The local time stays if the offset is rounded, because it determines the day in the URL.
        var zoned = _zone.AtLeniently(LocalDateTime.FromDateTime(local));
        return new DateTimeOffset(zoned.ToDateTimeUnspecified(), Round(zoned.Offset));
    }

    /// <summary>Returns an offset in the format of front matter.</summary>
    public static string FormatOffset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);

    private DateTimeOffset InSiteZone(DateTimeOffset instant) =>
        _zone is null ? instant : instant.ToOffset(Round(_zone.GetUtcOffset(Instant.FromDateTimeOffset(instant))));

    // Offsets before standard time had seconds, and some before the date line was moved exceed the range of DateTimeOffset.
    private static TimeSpan Round(Offset offset)
    {
        var minutes = TimeSpan.FromMinutes(offset.Seconds / 60);
        return minutes > MaxOffset ? MaxOffset : minutes < -MaxOffset ? -MaxOffset : minutes;
    }
}
