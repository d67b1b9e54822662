using System.Globalization;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Dates.Ruby;

namespace NewsContent.Compiler.Dates;

/// <summary>The type <c>timestamp</c> of YAML: a day with a time with seconds, without quotes. Without an offset it is UTC.</summary>
internal static class YamlTimestamp
{
    private static readonly Regex Form = new(
        @"\A(?<y>-?[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})(?:[Tt]|[ \t]+)(?<h>[0-9]{1,2}):(?<min>[0-9]{2}):(?<s>[0-9]{2})(?:\.(?<f>[0-9]*))?"
        + @"(?:[ \t]*(?<z>Z|[-+][0-9]{1,2}:?(?:[0-9]{2})?))?\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>Returns a timestamp; <c>null</c> if the string has another form or the timestamp does not exist.</summary>
    public static PostDate? Parse(string text)
    {
        if (Form.Match(text) is not { Success: true } match)
        {
            return null;
        }

        var fraction = new RubyDateFields { Fraction = match.Groups["f"].Value };
        var parts = new RubyTimeParts(Number("y"), Number("m"), Number("d"), Number("h"), Number("min"), Number("s"));
        if (!parts.TryCreate(fraction.FractionTicks, out var time))
        {
            return null;
        }

        var offset = match.Groups["z"].Success ? ReadOffset(match.Groups["z"].Value) : default(TimeSpan?);
        return offset?.Duration() >= RubyZone.MaxOffset ? null : new PostDate(time, offset, AssumedUtc: offset is null, null);

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    // As in Ruby, '+800' is 80 hours and '-00:30' is east of UTC.
    private static TimeSpan ReadOffset(string zone)
    {
        const int HourDigits = 2;

        if (zone == "Z")
        {
            return TimeSpan.Zero;
        }

        var digits = zone.Substring(1);
        var colon = digits.IndexOf(':');
        var hourLength = colon >= 0 ? colon : Math.Min(HourDigits, digits.Length);
        var hours = RubyDateFields.Number(zone.Substring(0, hourLength + 1));
        var minutes = digits.Substring(hourLength).TrimStart(':') is { Length: > 0 } rest ? RubyDateFields.Number(rest) : 0;
        return TimeSpan.FromMinutes((hours * 60) + (hours < 0 ? -minutes : minutes));
    }
}
