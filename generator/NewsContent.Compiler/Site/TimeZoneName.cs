using NewsContent.Compiler.Text;
using NodaTime;
using NodaTime.TimeZones;

namespace NewsContent.Compiler.Site;

/// <summary>Suggests the IANA name of a time zone.</summary>
internal static class TimeZoneName
{
    /// <summary>Returns the probable name: of a city, of a Windows time zone, or of a misspelled name; <c>null</c> if there is none.</summary>
    public static string? FindMeant(string name)
    {
        var source = TzdbDateTimeZoneSource.Default;
        var ids = DateTimeZoneProviders.Tzdb.Ids;
        var city = name.Trim().Replace(' ', '_');
        return source.WindowsToTzdbIds.TryGetValue(name.Trim(), out var id) ? id
            : string.Equals(city, "Beijing", StringComparison.OrdinalIgnoreCase) ? "Asia/Shanghai"
            : ids.FirstOrDefault(other => string.Equals(other, city, StringComparison.OrdinalIgnoreCase))
            ?? ids.FirstOrDefault(other => city.Length > 3 && other.EndsWith("/" + city, StringComparison.OrdinalIgnoreCase) && !other.StartsWith("Etc/", StringComparison.Ordinal))
            ?? NearestName.Find(name, ids, maxDistance: 3);
    }
}
