using System.Globalization;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Yaml;

namespace NewsContent.Compiler.Liquid;

/// <summary>Writes the timestamps of YAML as Ruby prints them: one without an offset is in UTC in YAML, and in the time zone of the site in Liquid.</summary>
internal static class YamlTimes
{
    /// <summary>Returns a value with printed timestamps; a value without timestamps is returned as it is.</summary>
    public static YamlValue Print(YamlValue value, SiteClock clock) => !HasAny(value) ? value : value switch
    {
        YamlMapping map => new YamlMapping(map.Entries.Select(entry => new YamlEntry(entry.Key, Print(entry.Value, clock), entry.KeySpan)).ToEquatableArray(), map.Span),
        YamlSequence list => new YamlSequence(list.Items.Select(item => Print(item, clock)).ToEquatableArray(), list.Span),
        _ => new YamlScalar(Print(Read(value)!.Value, ((YamlScalar)value).Value, clock), IsPlain: false, value.Span),
    };

    private static bool HasAny(YamlValue value) => value switch
    {
        YamlMapping map => map.Entries.Any(entry => HasAny(entry.Value)),
        YamlSequence list => list.Items.Any(HasAny),
        _ => Read(value) is not null,
    };

    private static PostDate? Read(YamlValue value) =>
        value is YamlScalar { IsPlain: true, Value: [>= '0' and <= '9', ..] text } && YamlTimestamp.Parse(text) is { } time && !(time.Offset?.Duration() > SiteClock.MaxOffset) ? time : null;

    private static string Print(PostDate time, string written, SiteClock clock)
    {
        var local = time.Offset is { } offset ? new DateTimeOffset(time.Local, offset) : clock.InSiteZone(new DateTimeOffset(time.Local, TimeSpan.Zero));
        var zone = written[written.Length - 1] == 'Z' ? "UTC" : SiteClock.FormatOffset(local.Offset);
        return local.ToString("yyyy-MM-dd HH:mm:ss ", CultureInfo.InvariantCulture) + zone;
    }
}
