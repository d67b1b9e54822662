namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>The parts of a time, which may be out of range as in Ruby's <c>Time.utc</c>: 31 June is 1 July, and 24:00 is the next day.</summary>
internal readonly record struct RubyTimeParts(int Year, int Month, int Day, int Hour, int Minute, int Second)
{
    /// <summary>Returns the time in the nearest year that a <see cref="DateTimeOffset"/> can have in any time zone.</summary>
    public RubyTimeParts InRange() => this with { Year = Math.Max(PostDate.MinYear, Math.Min(PostDate.MaxYear, Year)) };

    /// <summary>Returns the time with the month and day of a day of the year; <c>null</c> if the year does not have the day.</summary>
    public RubyTimeParts? WithDayOfYear(int dayOfYear)
    {
        if (PostDate.FindFault(Year, 1, 1) is not null || dayOfYear < 1 || dayOfYear > (DateTime.IsLeapYear(Year) ? 366 : 365))
        {
            return null;
        }

        var day = new DateTime(Year, 1, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(dayOfYear - 1);
        return this with { Month = day.Month, Day = day.Day };
    }

    /// <summary>Returns the time without its offset. Ruby carries only into the parts that the offset changes, so that 25:00 +0800 exists and 25:00 does not.</summary>
    public RubyTimeParts ToUtc(TimeSpan offset)
    {
        var sign = offset < TimeSpan.Zero ? -1 : 1;
        var (seconds, minutes, hours, days) = (offset.Duration().Seconds, offset.Duration().Minutes, offset.Duration().Hours, offset.Duration().Days);
        var (second, minute, hour) = (Second, Minute, Hour);
        if (seconds != 0)
        {
            minutes += Subtract(ref second, seconds, 60, sign);
        }

        if (minutes != 0)
        {
            hours += Subtract(ref minute, minutes, 60, sign);
        }

        if (hours != 0)
        {
            days += Subtract(ref hour, hours, 24, sign);
        }

        var time = this with { Hour = hour, Minute = minute, Second = second, Day = Day - (sign * days) };
        return days == 0 || PostDate.FindFault(Year, Month, 1) is not null ? time : time.CarryDay();
    }

    /// <summary>Creates the time, and returns whether it exists.</summary>
    public bool TryCreate(long ticks, out DateTime time)
    {
        time = default;
        var exists = Day is >= 1 and <= 31
            && Hour is >= 0 and <= 24
            && Minute is >= 0 and <= 59
            && Second is >= 0 and <= 60
            && (Hour < 24 || (Minute == 0 && Second == 0))
            && PostDate.FindFault(Year, Month, 1) is null;
        if (exists)
        {
            time = new DateTime(Year, Month, 1, 0, 0, 0, DateTimeKind.Unspecified).AddDays(Day - 1) + new TimeSpan(Hour, Minute, Second) + TimeSpan.FromTicks(ticks);
        }

        return exists;
    }

    // Subtracts from a part and returns how many of the next part that takes away.
    private static int Subtract(ref int part, int amount, int size, int sign)
    {
        var difference = part - (sign * amount);
        part = ((difference % size) + size) % size;
        return -sign * ((difference - part) / size);
    }

    // A day after or before its month is the first or last day of the next or previous month.
    private RubyTimeParts CarryDay()
    {
        if (Day < 1)
        {
            var (year, month) = Month == 1 ? (Year - 1, 12) : (Year, Month - 1);
            return this with { Year = year, Month = month, Day = year < 1 ? 31 : DateTime.DaysInMonth(year, month) };
        }

        return Day <= DateTime.DaysInMonth(Year, Month) ? this
            : Month == 12 ? this with { Year = Year + 1, Month = 1, Day = 1 }
            : this with { Month = Month + 1, Day = 1 };
    }
}
