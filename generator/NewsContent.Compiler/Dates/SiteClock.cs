using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace NewsContent.Compiler.Dates;

/// <summary>Converts dates to the site's time zone, as Jekyll does, so that URLs have the same days.</summary>
/// <param name="timeZone">The IANA name of the site's time zone; <c>null</c> for UTC, which Jekyll has on a build server.</param>
/// <param name="mode">How a date without an offset is read where Jekyll reads it as UTC.</param>
internal sealed class SiteClock(string? timeZone, DateWithoutOffset mode)
{
    /// <summary>The maximum offset of a <see cref="DateTimeOffset"/>.</summary>
    public static readonly TimeSpan MaxOffset = TimeSpan.FromHours(14);

    private static readonly ZoneLocalMappingResolver Resolver = Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnForwardShifted);

    private readonly DateTimeZone _zone = (timeZone is null ? null : DateTimeZoneProviders.Tzdb.GetZoneOrNull(timeZone)) ?? DateTimeZone.Utc;

    /// <summary>Returns the instant of a date with the offset of the site.</summary>
    public DateTimeOffset Resolve(PostDate date)
    {
        if ((date.Offset ?? FindOffset(date)) is { } offset)
        {
            return InSiteZone(new DateTimeOffset(date.Local - offset, TimeSpan.Zero));
        }

        return date.AssumedUtc && mode == DateWithoutOffset.Utc
            ? InSiteZone(new DateTimeOffset(date.Local, TimeSpan.Zero))
            : AtSite(date.Local);
    }

    /// <summary>Returns a local time of the site. As in Ruby, a time that a clock change skips is later, and a time that it repeats is the second one.</summary>
    public DateTimeOffset AtSite(DateTime local)
    {
        // The local time stays if the offset is rounded, because it determines the day in the URL.
        var zoned = _zone.ResolveLocal(LocalDateTime.FromDateTime(local), Resolver);
        return new DateTimeOffset(zoned.ToDateTimeUnspecified(), Round(zoned.Offset));
    }

    /// <summary>Returns an offset in the format of front matter.</summary>
    public static string FormatOffset(TimeSpan offset) =>
        (offset < TimeSpan.Zero ? "-" : "+") + offset.ToString("hhmm", CultureInfo.InvariantCulture);

    /// <summary>Returns the name of the time zone of a time, such as <c>CEST</c>; empty if it is not in the site's zone or UTC.</summary>
    public string NameOf(DateTimeOffset time)
    {
        var interval = _zone.GetZoneInterval(Instant.FromDateTimeOffset(time));
        return Round(interval.WallOffset) == time.Offset ? interval.Name : time.Offset == TimeSpan.Zero ? "UTC" : "";
    }

    /// <summary>Returns an instant with the offset of the site.</summary>
    public DateTimeOffset InSiteZone(DateTimeOffset instant) =>
        instant.ToOffset(Round(_zone.GetUtcOffset(Instant.FromDateTimeOffset(instant))));

    // Ruby knows the names of the site's time zone in winter and in summer.
    private TimeSpan? FindOffset(PostDate date)
    {
        if (date.ZoneName is null)
        {
            return null;
        }

        foreach (var month in (int[])[1, 7])
        {
            var interval = _zone.GetZoneInterval(_zone.AtLeniently(new LocalDateTime(date.Local.Year, month, 1, 0, 0)).ToInstant());
            if (string.Equals(interval.Name, date.ZoneName, StringComparison.OrdinalIgnoreCase))
            {
                return Round(interval.WallOffset);
            }
        }

        return null;
    }

    // Offsets before standard time had seconds, and some before the date line was moved exceed the range of DateTimeOffset.
    private static TimeSpan Round(Offset offset)
    {
        var minutes = TimeSpan.FromMinutes(offset.Seconds / 60);
        return minutes > MaxOffset ? MaxOffset : minutes < -MaxOffset ? -MaxOffset : minutes;
    }
}
