using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>The time zones that Ruby's <c>Time.parse</c> knows. It ignores any other, such as <c>CEST</c> or <c>+8</c>.</summary>
internal static class RubyZone
{
    private static readonly Regex Offset = new(@"\A[-+](?<h>[0-9]{2})(?:(?<colon>:?)(?<m>[0-9]{2})(?:\k<colon>(?<s>[0-9]{2}))?)?\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);

    /// <summary>The first offset that does not exist.</summary>
    public static readonly TimeSpan MaxOffset = TimeSpan.FromDays(1);

    // RFC 822: the zones of North America, which have other meanings elsewhere.
    private static readonly Dictionary<string, int> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
    };

    /// <summary>Returns whether a name is one of these zones.</summary>
    public static bool TryGetHours(string name, out int hours) => Names.TryGetValue(name, out hours);

    /// <summary>Returns the offset of a zone; <c>null</c> if Ruby ignores it.</summary>
    public static TimeSpan? OffsetOf(string? zone)
    {
        if (zone is null)
        {
            return null;
        }

        if (Offset.Match(zone) is { Success: true } match)
        {
            var offset = new TimeSpan(Number("h"), Number("m"), Number("s"));
            return zone[0] == '-' ? -offset : offset;
        }

        return zone.ToUpperInvariant() is "UTC" or "UT" or "GMT" or "Z" ? TimeSpan.Zero
            : Names.TryGetValue(zone, out var hours) || (zone.Length == 1 && LetterHours(zone[0], out hours)) ? TimeSpan.FromHours(hours)
            : null;

        int Number(string group) => match.Groups[group] is { Success: true } number ? int.Parse(number.Value, CultureInfo.InvariantCulture) : 0;
    }

    /// <summary>Returns a name with several meanings or without a known offset; <c>null</c> for any other zone.</summary>
    public static string? NameOf(string? zone) => zone is not null && (Names.ContainsKey(zone) || OffsetOf(zone) is null) ? zone : null;

    // The military letters: A to M without J are east of UTC, N to Y are west.
    private static bool LetterHours(char letter, out int hours)
    {
        const string East = "ABCDEFGHIKLM";
        const string West = "NOPQRSTUVWXY";

        var upper = char.ToUpperInvariant(letter);
        hours = East.IndexOf(upper) is >= 0 and var east ? east + 1 : -1 - West.IndexOf(upper);
        return hours != 0;
    }
}
