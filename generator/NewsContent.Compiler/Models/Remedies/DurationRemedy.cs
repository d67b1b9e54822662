using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Reads durations with units, such as <c>1h 30m</c>, and numbers without one.</summary>
internal static class DurationRemedy
{
    private static readonly Regex Units = new(
        @"\A(?:PT?)?(?:(?<d>[0-9]{1,4})\s*(?:d|days?|天|日)[\s,T]*)?(?:(?<h>[0-9]{1,5})\s*(?:h|hrs?|hours?|小时|小時|时)[\s,]*)?(?:(?<m>[0-9]{1,6})\s*(?:m|mins?|minutes?|分钟|分鐘|分)[\s,]*)?(?:(?<s>[0-9]{1,7})\s*(?:s|secs?|seconds?|秒)[\s,]*)?\z",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>Returns the duration in the form of a <see cref="TimeSpan"/>; <c>null</c> if it is not known which is meant.</summary>
    public static string? Find(string text)
    {
        text = FullWidth.ToAscii(text);
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 100_000)
        {
            return $"{Write(TimeSpan.FromMinutes(number))} for minutes or {Write(TimeSpan.FromSeconds(number))} for seconds";
        }

        return text.Length > 0 && Units.Match(text) is { Success: true } match && match.Groups.Cast<Group>().Skip(1).Any(group => group.Success)
            ? Write(new TimeSpan(Part("d"), Part("h"), Part("m"), Part("s")))
            : null;

        int Part(string name) => match.Groups[name].Success ? int.Parse(match.Groups[name].Value, CultureInfo.InvariantCulture) : 0;
    }

    private static string Write(TimeSpan time) => time.ToString(time.Days > 0 ? @"d\.h\:mm\:ss" : @"h\:mm\:ss", CultureInfo.InvariantCulture);
}
