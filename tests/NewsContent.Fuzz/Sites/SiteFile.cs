using System.Globalization;

namespace NewsContent.Fuzz.Sites;

/// <summary>A file of a random site: the numbered parts that its text is made of, and its time.</summary>
/// <param name="Parts">The parts, separated by spaces; a letter and a number each.</param>
/// <param name="Time">The time in ticks after a fixed one, or <see cref="Now"/>.</param>
internal sealed record SiteFile(string Parts, long Time)
{
    /// <summary>The time of a file that keeps the time at which it was written.</summary>
    public const long Now = long.MaxValue;

    private static readonly DateTime Start = new(2022, 6, 1, 0, 0, 0, DateTimeKind.Utc);

    /// <summary>The time of the file in UTC; <c>null</c> for <see cref="Now"/>.</summary>
    public DateTime? Modified => Time == Now ? null : Start.AddTicks(Time);

    /// <summary>Reads a time as an edit has it: <c>@5</c>, in seconds, or <c>@now</c>.</summary>
    public static long? ReadTime(string word) =>
        word == "@now" ? Now
        : word.StartsWith('@') && long.TryParse(word.AsSpan(1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seconds) ? Math.Clamp(seconds, -1_000_000_000, 4_000_000_000)
        : null;

    /// <summary>Exchanges one of the parts for its neighbor, which often is as long.</summary>
    public SiteFile Turn(int index, long time)
    {
        var parts = Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length > 0 && int.TryParse(parts[index % parts.Length].AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number))
        {
            parts[index % parts.Length] = string.Create(CultureInfo.InvariantCulture, $"{parts[index % parts.Length][0]}{number ^ 1}");
        }

        return new SiteFile(string.Join(' ', parts), time);
    }

    /// <summary>Adds the part, or takes it out if the file has it.</summary>
    public SiteFile Toggle(string part, long time)
    {
        var parts = Parts.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new SiteFile(string.Join(' ', parts.Contains(part) ? parts.Where(other => other != part) : parts.Append(part)), time);
    }
}
