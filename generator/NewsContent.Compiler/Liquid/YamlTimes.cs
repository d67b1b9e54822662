using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Writes the timestamps of YAML as Ruby prints them: one without an offset is in UTC in YAML, and in the time zone of the site in Liquid.</summary>
internal static class YamlTimes
{
    /// <summary>Returns a value with printed timestamps; a value without timestamps is returned as it is.</summary>
    public static YamlValue Print(YamlValue value, SiteClock clock)
    {
        switch (value)
        {
            case YamlMapping map:
                var values = PrintAll(map.Entries.Select(entry => entry.Value), clock);
                return values is null ? map : new YamlMapping(map.Entries.Select((entry, index) => new YamlEntry(entry.Key, values[index], entry.KeySpan)).ToEquatableArray(), map.Span);
            case YamlSequence list:
                return PrintAll(list.Items, clock) is { } items ? new YamlSequence(items.ToEquatableArray(), list.Span) : list;
            case YamlScalar scalar when Read(scalar) is { } time:
                return new YamlScalar(Print(time, scalar.Value, clock), IsPlain: false, scalar.Span);
            default:
                return value;
        }
    }

    // Null if no value has a timestamp.
    private static List<YamlValue>? PrintAll(IEnumerable<YamlValue> values, SiteClock clock)
    {
        var isChanged = false;
        var printed = new List<YamlValue>();
        foreach (var value in values)
        {
            printed.Add(Print(value, clock));
            isChanged |= !ReferenceEquals(printed[printed.Count - 1], value);
        }

        return isChanged ? printed : null;
    }

    private static PostDate? Read(YamlScalar scalar) =>
        scalar is { IsPlain: true, Value: [>= '0' and <= '9', ..] text } && YamlTimestamp.Parse(text) is { } time && !(time.Offset?.Duration() > SiteClock.MaxOffset) ? time : null;

    private static string Print(PostDate time, string written, SiteClock clock)
    {
        var local = time.Offset is { } offset ? new DateTimeOffset(time.Local, offset) : clock.InSiteZone(new DateTimeOffset(time.Local, TimeSpan.Zero));
        var zone = written[written.Length - 1] == 'Z' ? "UTC" : SiteClock.FormatOffset(local.Offset);
        return local.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture) + zone;
    }
}
