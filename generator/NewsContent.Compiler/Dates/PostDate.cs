using System.Globalization;
using NewsContent.Compiler.Dates.Ruby;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Dates;

/// <summary>
/// A date as written. <see cref="Parse(string, bool, out PostDate)"/> reads only the forms that have one meaning; <see cref="JekyllDate"/> reads what Jekyll reads.
/// </summary>
/// <param name="Local">The date and time as written.</param>
/// <param name="Offset">The written offset; <c>null</c> if there is none.</param>
/// <param name="AssumedUtc">Whether there is no offset and YAML assumes UTC, although local time may be meant.</param>
/// <param name="ZoneName">A time zone abbreviation with several meanings; without an offset, an unknown one; <c>null</c> if there is none.</param>
internal readonly record struct PostDate(DateTime Local, TimeSpan? Offset, bool AssumedUtc, string? ZoneName)
{
    // In the first and last year, some offsets are out of the range of DateTimeOffset.
    public const int MinYear = 2;
    public const int MaxYear = 9998;

    /// <summary>Returns whether another date is the same at every site.</summary>
    public bool IsSameAs(PostDate other) => Local == other.Local && Offset == other.Offset && AssumedUtc == other.AssumedUtc;

    public static PostDateResult Parse(string text, bool isPlain, out PostDate date) => Parse(text, isPlain, out date, out _);

    /// <param name="text">The date as written.</param>
    /// <param name="isPlain">Whether it is written without quotes.</param>
    /// <param name="date">The date.</param>
    /// <param name="fault">The reason why a date of a known form does not exist; <c>null</c> for any other result.</param>
    public static PostDateResult Parse(string text, bool isPlain, out PostDate date, out string? fault)
    {
        date = default;
        fault = null;
        var cursor = new Cursor(text.Trim());
        if (!ReadDay(ref cursor, out var year, out var month, out var day))
        {
            return PostDateResult.Invalid;
        }

        var time = default(TimeSpan);
        var hasTime = false;
        var hasSeconds = false;
        TimeSpan? offset = null;
        string? zoneName = null;
        if (!cursor.AtEnd)
        {
            if (!(cursor.Take('T') || cursor.Take('t') || cursor.TakeSpaces()))
            {
                return PostDateResult.Invalid;
            }

            cursor.TakeSpaces();
            hasTime = true;
            if (!ReadTime(ref cursor, out time, out hasSeconds, out fault))
            {
                return PostDateResult.Invalid;
            }

            cursor.TakeSpaces();
            if (!cursor.AtEnd && !ReadZone(ref cursor, out offset, out zoneName, ref fault))
            {
                return PostDateResult.Invalid;
            }
        }

        fault = FindFault(year, month, day) ?? fault;
        if (fault is not null)
        {
            return PostDateResult.Impossible;
        }

        var assumedUtc = isPlain && hasTime && hasSeconds && offset is null && cursor.IsYamlDay;
        date = new PostDate(new DateTime(year, month, day, 0, 0, 0, DateTimeKind.Unspecified) + time, offset, assumedUtc, zoneName);
        return PostDateResult.Valid;
    }

    /// <summary>Returns the reason why a day does not exist; <c>null</c> if it exists.</summary>
    public static string? FindFault(int year, int month, int day) =>
        year is < MinYear or > MaxYear ? Invariant($"year {year} is not between {MinYear} and {MaxYear}")
        : month is < 1 or > 12 ? Invariant($"month {month} does not exist")
        : day < 1 || day > DateTime.DaysInMonth(year, month) ? Invariant($"day {day} does not exist in {year:0000}-{month:00}")
        : null;

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>The first letters of the months, in order.</summary>
    internal static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly string[] Weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

    private static bool ReadDay(ref Cursor cursor, out int year, out int month, out int day)
    {
        var word = cursor.TakeWord();
        if (Array.IndexOf(Weekdays, word) >= 0)
        {
            cursor.Take(',');
            cursor.TakeSpaces();
            word = cursor.TakeWord();
        }

        return word.Length > 0 || cursor.IsDayBeforeMonth
            ? ReadNamedMonth(ref cursor, word, out year, out month, out day)
            : ReadNumericDay(ref cursor, out year, out month, out day);
    }

    // June 7, 2022 or 7 Jun 2022.
    private static bool ReadNamedMonth(ref Cursor cursor, string word, out int year, out int month, out int day)
    {
        year = day = 0;
        month = Array.IndexOf(Months, word) + 1;
        if (month > 0)
        {
            cursor.Take('.');
            cursor.TakeSpaces();
            if (!cursor.TakeNumber(1, 2, out day, out _))
            {
                return false;
            }

            cursor.Take(',');
        }
        else
        {
            if (word.Length > 0 || !cursor.TakeNumber(1, 2, out day, out _))
            {
                return false;
            }

            cursor.TakeSpaces();
            month = Array.IndexOf(Months, cursor.TakeWord()) + 1;
            cursor.Take('.');
        }

        cursor.TakeSpaces();
        return month > 0 && cursor.TakeNumber(4, 4, out year, out _);
    }

    // 2022-06-07, 2022/6/7, 2022.6.7 or 20220607.
    private static bool ReadNumericDay(ref Cursor cursor, out int year, out int month, out int day)
    {
        month = day = 0;
        var start = cursor.Position;
        if (!cursor.TakeNumber(4, 8, out year, out var digits))
        {
            return false;
        }

        if (digits == 8)
        {
            (year, month, day) = (year / 10000, year / 100 % 100, year % 100);
            return true;
        }

        var separator = cursor.Peek;
        if (digits != 4 || separator is not ('-' or '/' or '.'))
        {
            return false;
        }

        cursor.Take(separator);
        if (!cursor.TakeNumber(1, 2, out month, out _) || !cursor.Take(separator) || !cursor.TakeNumber(1, 2, out day, out _))
        {
            return false;
        }

        cursor.IsYamlDay = separator == '-' && start == 0;
        return true;
    }

    // 7:14, 07:14:55 or 07:14:55.123; 24:00:00 is midnight of the next day.
    private static bool ReadTime(ref Cursor cursor, out TimeSpan time, out bool hasSeconds, out string? fault)
    {
        time = default;
        fault = null;
        hasSeconds = false;
        if (!cursor.TakeNumber(1, 2, out var hour, out _) || !cursor.Take(':') || !cursor.TakeNumber(2, 2, out var minute, out _))
        {
            return false;
        }

        var second = 0;
        var ticks = 0L;
        if (cursor.Take(':'))
        {
            hasSeconds = true;
            if (!cursor.TakeNumber(2, 2, out second, out _) || (cursor.Take('.') && !cursor.TakeFraction(out ticks)))
            {
                return false;
            }
        }

        time = new TimeSpan(hour, minute, second) + TimeSpan.FromTicks(ticks);
        fault =
            hour > 24 ? Invariant($"hour {hour} does not exist") :
            minute > 59 ? Invariant($"minute {minute} does not exist") :
            second > 59 ? Invariant($"second {second} does not exist") :
            time > TimeSpan.FromDays(1) ? "hour 24 ends at 24:00:00" :
            null;
        return true;
    }

    // Z, UTC, GMT, +08:00, +0800, +8 or an American abbreviation.
    private static bool ReadZone(ref Cursor cursor, out TimeSpan? offset, out string? zoneName, ref string? fault)
    {
        offset = null;
        zoneName = null;
        if (cursor.Peek is '+' or '-')
        {
            var start = cursor.Position;
            var sign = cursor.Take('-') ? -1 : 1;
            cursor.Take('+');
            if (!cursor.TakeNumber(1, 4, out var number, out var digits) || digits == 3)
            {
                return false;
            }

            var (hours, minutes) = digits == 4 ? (number / 100, number % 100) : (number, 0);
            if (digits < 4 && cursor.Take(':') && !cursor.TakeNumber(2, 2, out minutes, out _))
            {
                return false;
            }

            offset = TimeSpan.FromMinutes(sign * ((hours * 60) + minutes));
            if (minutes > 59 || offset.Value.Duration() > SiteClock.MaxOffset)
            {
                fault ??= $"offset {cursor.TextFrom(start)} does not exist";
            }

            return cursor.AtEnd;
        }

        var name = cursor.TakeRest();
        if (name is "Z" or "z" or "UTC" or "GMT")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        if (!RubyZone.TryGetHours(name, out var zoneHours))
        {
            return false;
        }

        offset = TimeSpan.FromHours(zoneHours);
        zoneName = name;
        return true;
    }

    private struct Cursor(string text)
    {
        public int Position { get; private set; }

        public bool IsYamlDay { get; set; }

        public readonly bool AtEnd => Position >= text.Length;

        public readonly char Peek => AtEnd ? '\0' : text[Position];

        /// <summary>Returns whether one or two digits, spaces and a letter follow.</summary>
        public readonly bool IsDayBeforeMonth
        {
            get
            {
                var digits = 0;
                while (digits < 3 && Position + digits < text.Length && Ascii.IsDigit(text[Position + digits]))
                {
                    digits++;
                }

                var at = Position + digits;
                while (at < text.Length && text[at] == ' ')
                {
                    at++;
                }

                return digits is 1 or 2 && at < text.Length && char.IsLetter(text[at]);
            }
        }

        /// <summary>Returns the first three of the following letters in lowercase, because months and weekdays can be written out.</summary>
        public string TakeWord()
        {
            var start = Position;
            while (char.IsLetter(Peek))
            {
                Position++;
            }

            return text.Substring(start, Math.Min(3, Position - start)).ToLowerInvariant();
        }

        public bool Take(char c)
        {
            var taken = Peek == c && !AtEnd;
            Position += taken ? 1 : 0;
            return taken;
        }

        public bool TakeSpaces()
        {
            var start = Position;
            while (Peek is ' ' or '\t')
            {
                Position++;
            }

            return Position > start;
        }

        public bool TakeNumber(int minDigits, int maxDigits, out int value, out int digits)
        {
            var start = Position;
            value = 0;
            while (Position - start < maxDigits && Ascii.IsDigit(Peek))
            {
                value = (value * 10) + (text[Position++] - '0');
            }

            digits = Position - start;
            return digits >= minDigits && !Ascii.IsDigit(Peek);
        }

        public bool TakeFraction(out long ticks)
        {
            var start = Position;
            ticks = 0;
            for (var unit = TimeSpan.TicksPerSecond / 10; Ascii.IsDigit(Peek); unit /= 10)
            {
                ticks += (text[Position++] - '0') * unit;
            }

            return Position > start;
        }

        /// <summary>Returns the text from a position to the cursor.</summary>
        public readonly string TextFrom(int start) => text.Substring(start, Position - start);

        public string TakeRest()
        {
            var rest = text.Substring(Position);
            Position = text.Length;
            return rest;
        }
    }
}

internal enum PostDateResult
{
    Valid,
    Invalid,

    /// <summary>The string has the form of a date that does not exist.</summary>
    Impossible,

    /// <summary>The string has no year.</summary>
    Partial,

    /// <summary>The year does not exist in .NET, and the date is in the nearest year.</summary>
    OutOfRange,
}
