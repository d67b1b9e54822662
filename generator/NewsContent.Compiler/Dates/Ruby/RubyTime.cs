namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>Reads a date in any string as Ruby's <c>Time.parse</c>.</summary>
internal static class RubyTime
{
    private static readonly DateTime AnyDay = new(2000, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    /// <param name="text">The string.</param>
    /// <param name="day">The day for the parts that are missing; <c>null</c> if there is none, so that a date without a year has no meaning. Ruby takes the current day.</param>
    /// <param name="date">The date.</param>
    public static PostDateResult Parse(string text, DateTime? day, out PostDate date)
    {
        date = default;
        if (RubyDateParser.Parse(text) is not { HasAny: true } fields)
        {
            return PostDateResult.Invalid;
        }

        var offset = RubyZone.OffsetOf(fields.Zone);
        if (Complete(fields, day ?? AnyDay) is not { } written || offset?.Duration() >= RubyZone.MaxOffset)
        {
            return PostDateResult.Invalid;
        }

        var time = written.InRange();
        if (!(offset is { } known ? time.ToUtc(known) : time).TryCreate(fields.FractionTicks, out var created))
        {
            return PostDateResult.Invalid;
        }

        date = new PostDate(created + (offset ?? default), offset, AssumedUtc: false, RubyZone.NameOf(fields.Zone));
        return fields.Year is null ? PostDateResult.Partial : time != written ? PostDateResult.OutOfRange : PostDateResult.Valid;
    }

    // The parts before the first written one are those of the day, and the parts after it are the smallest.
    private static RubyTimeParts? Complete(RubyDateFields fields, DateTime day)
    {
        var hasMonth = fields.Year is not null || fields.Month is not null;
        var time = new RubyTimeParts(
            fields.Year ?? day.Year,
            fields.Month ?? (hasMonth ? 1 : day.Month),
            fields.Day ?? (hasMonth ? 1 : day.Day),
            fields.Hour ?? 0,
            fields.Minute ?? 0,
            fields.Second ?? 0);
        return fields.DayOfYear is { } dayOfYear ? time.WithDayOfYear(dayOfYear) : time;
    }
}
