using System.Globalization;

namespace NewsContent.Fuzz.Sites;

/// <summary>A file of a random site: the numbered parts of its text, and its time.</summary>
/// <param name="Parts">The parts, separated by spaces. Each is a letter and a number.</param>
/// <param name="Time">The time in ticks after a fixed one, or <see cref="Now"/>.</param>
internal sealed record SiteFile(string Parts, long Time)
{
    /// <summary>The time of a file that keeps its actual write time.</summary>
    public const long Now = long.MaxValue;

    private static readonly DateTime Start = new(2022, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The time of the file in UTC, or <c>null</c> for <see cref="Now"/>.</summary>
    public DateTime? Modified => Time == Now ? null : Start.AddTicks(Time);

    /// <summary>Parses the time of an edit: <c>@5</c>, in seconds, or <c>@now</c>.</summary>
    public static long? ReadTime(string word) =>
        word == "@now" ? Now
        : word.StartsWith('@') && long.TryParse(word.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) ? Math.Clamp(seconds, -1_000_000_000, 4_000_000_000)
        : null;

    /// <summary>Replaces one of the parts with its neighbor, which often has the same length.</summary>
    public SiteFile Turn(int index, long time)
    {
        var parts = Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && int.TryParse(parts[index % parts.Length].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            parts[index % parts.Length] = string.Create(CultureInfo.InvariantCulture, $"{parts[index % parts.Length][0]}{number ^ 1}");
        }

        return new SiteFile(string.Join(' ', parts), time);
    }

    /// <summary>Adds the part, or removes it if the file contains it.</summary>
    public SiteFile Toggle(string part, long time)
    {
        var parts = Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new SiteFile(string.Join(' ', parts.Contains(part) ? parts.Where(other => other != part) : parts.Append(part)), time);
    }
}
