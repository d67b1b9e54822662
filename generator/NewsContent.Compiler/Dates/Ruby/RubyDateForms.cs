using System.Text.RegularExpressions;
using static NewsContent.Compiler.Dates.Ruby.RubyDateCharacters;

namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>
/// The forms of dates that Ruby knows. All white space is a space here, because <see cref="Ignored"/> is replaced first. <c>y</c>, <c>m</c>, <c>d</c> are the numbers in the order
/// of the form, which <see cref="RubyDayOrder"/> can change.
/// </summary>
internal static class RubyDateForms
{
    private const string Era = @"(?<era>ce|c\.e\.|bce|b\.c\.e\.|ad|a\.d\.|bc|b\.c\.)?";
    private const string Meridiem = @"[ap](?:m\b|\.m\.)";
    private const string Signed = "'?-?[0-9]+";

    private static readonly string Months = $"(?<m>{string.Join("|", PostDate.Months)})";

    /// <summary>The characters that separate words and have no other meaning.</summary>
    public static Regex Ignored { get; } = Create(@"[^-+',./:@\[\]\p{L}\p{M}\p{Nd}]+");

    /// <summary>The name of a weekday, which has no effect.</summary>
    public static RubyDateForm Weekday { get; } = new(Letter, Create(@"\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/0-9 ]*"), Nothing);

    /// <summary>A time with its zone: after a colon, an <c>h</c>, or before <c>am</c> or <c>pm</c>.</summary>
    public static RubyDateForm Time { get; } = new(
        Digit,
        Create(
            $"(?<t>(?:[0-9]+ *: *[0-9]+(?: *: *[0-9]+(?:[,.][0-9]*)?)?|[0-9]+ *h(?: *[0-9]+m?(?: *[0-9]+s?)?)?)(?: *{Meridiem})?|[0-9]+ *{Meridiem})"
            + @"(?: *(?<z>(?:gmt|utc?)?[-+][0-9]+(?:[,.:][0-9]+(?::[0-9]+)?)?|(?-i:[\p{L}\p{M}. ]+)(?:standard|daylight) time\b|(?-i:[\p{L}\p{M}]+)(?: dst)?\b))?"),
        ReadTime);

    /// <summary>The forms of days, in the order in which Ruby tries them.</summary>
    public static RubyDateForm[] Days { get; } =
    [
        // 7 June 2022; June 7, 2022; 2022-06-07; R4.06.07; 7-Jun-2022; Jun-7-2022; 2022/6/7; 2022.6.7
        new(Letter | Digit, Create($@"(?<d>'?[0-9]+)[^-0-9 ]* *{Months}[^-0-9 ']*(?: *{Era} *(?<y>{Signed}(?:(?:st|nd|rd|th)\b)?))?"), ReadDay),
        new(Letter | Digit, Create($@"\b{Months}[^-0-9 ']* *(?<d>'?[0-9]+)[^-0-9 ']*(?: *,? *{Era} *(?<y>{Signed}))?"), ReadDay),
        new(Digit | Hyphen, Create($"(?<y>'?[-+]?[0-9]+)-(?<m>[0-9]+)-(?<d>{Signed})"), ReadDay),
        new(Digit | Dot, Create(@"\b(?<era>[mtshr])(?<y>[0-9]+)\.(?<m>[0-9]+)\.(?<d>[0-9]+)"), ReadJapaneseDay),
        new(Letter | Digit | Hyphen, Create($"(?<d>{Signed})-{Months}[^-/.]*-(?<y>{Signed})"), ReadDay),
        new(Letter | Digit | Hyphen, Create($@"\b{Months}[^-/.]*-(?<d>{Signed})(?:-(?<y>{Signed}))?"), ReadDay),
        new(Digit | Slash, Create($"(?<y>{Signed})/ *(?<m>'?[0-9]+)(?:[^0-9] *(?<d>{Signed}))?"), ReadDay),
        new(Digit | Dot, Create($@"(?<y>{Signed})\. *(?<m>'?[0-9]+)\. *(?<d>{Signed})"), ReadDay),

        // Weeks, which have no effect; --06-07; --0607; 2022-158; -158; '22; June; 7th; 20220607T103000
        new(Digit, Create(@"\b(?:[0-9]{2}|[0-9]{4})?-?w[0-9]{2}(?:-?[0-9])?\b"), Nothing),
        new(Digit, Create(@"-w-[0-9]\b"), Nothing),
        new(Digit, Create(@"--(?<m>[0-9]{2})?-(?<d>[0-9]{2})\b"), ReadNumbers),
        new(Digit, Create(@"--(?<m>[0-9]{2})(?<d>[0-9]{2})?\b"), ReadNumbers),
        new(Digit, Create(@"\b(?<y>[0-9]{2}|[0-9]{4})-(?<n>[0-9]{3})\b"), ReadNumbers, Unless: Create(@"[,.](?:[0-9]{2}|[0-9]{4})-[0-9]{3}\b")),
        new(Digit, Create(@"\b-(?<n>[0-9]{3})\b"), ReadNumbers, Unless: Create(@"[0-9]-[0-9]{3}\b")),
        new(Digit, Create(@"'(?<y>[0-9]+)\b"), ReadNumbers),
        new(Letter, Create($@"\b{Months}[^ ]*"), static (match, fields) => fields.Month = MonthOf(match)),
        new(Digit, Create(@"(?<d>[0-9]+)(?:st|nd|rd|th)\b"), ReadNumbers),
        new(
            Digit,
            Create(@"(?<sign>[-+]?)(?<n>[0-9]{2,14})(?: *t? *(?<t>[0-9]{2,6})?(?:[,.](?<f>[0-9]*))?)?(?: *(?<z>z\b|[-+][0-9]{1,4}\b|\[[-+]?[0-9][^\]]*\]))?"),
            RubyCompactDate.Read),
    ];

    public static RubyDateForm BeforeCommonEra { get; } = new(Letter, Create(@"\b(?:bc\b|bce\b|b\.c\.|b\.c\.e\.)"), static (_, fields) => fields.IsBeforeCommonEra = true);

    /// <summary>A number without a form: the day of a string with a time, or the hour of a string with a day.</summary>
    public static RubyDateForm Rest { get; } = new(Digit, Create(@"\A *(?<n>[0-9]{1,2}) *\z"), ReadRest);

    private static readonly Regex TimeParts = Create($@"\A(?<h>[0-9]+)h?(?: *:? *(?<m>[0-9]+)m?(?: *:? *(?<s>[0-9]+)(?:[,.](?<f>[0-9]+))?s?)?)?(?: *(?<p>{Meridiem}))?");

    /// <summary>Returns a matched number; <c>null</c> if the group did not match.</summary>
    public static int? NumberOf(Group group) => group.Success ? RubyDateFields.Number(group.Value) : null;

    private static void Nothing(Match match, RubyDateFields fields)
    {
    }

    private static void ReadTime(Match match, RubyDateFields fields)
    {
        if (match.Groups["z"] is { Success: true } zone)
        {
            fields.Zone = zone.Value;
        }

        var parts = TimeParts.Match(match.Groups["t"].Value);
        fields.Hour = NumberOf(parts.Groups["h"]);
        fields.Minute = NumberOf(parts.Groups["m"]);
        fields.Second = NumberOf(parts.Groups["s"]);
        fields.Fraction = parts.Groups["f"] is { Success: true } fraction ? fraction.Value : null;
        if (parts.Groups["p"] is { Success: true } half)
        {
            fields.Hour = (fields.Hour % 12) + (half.Value[0] is 'p' or 'P' ? 12 : 0);
        }
    }

    private static void ReadDay(Match match, RubyDateFields fields)
    {
        var month = match.Groups["m"].Value;
        RubyDayOrder.Read(
            match.Groups["y"] is { Success: true } year ? year.Value : null,
            char.IsLetter(month[0]) ? Print(MonthOf(match)) : month,
            match.Groups["d"] is { Success: true } day ? day.Value : null,
            fields);
        fields.IsBeforeCommonEra |= match.Groups["era"] is { Success: true } era && era.Value[0] is 'b' or 'B';
    }

    private static string Print(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static void ReadJapaneseDay(Match match, RubyDateFields fields)
    {
        ReadNumbers(match, fields);
        fields.Year += match.Groups["era"].Value[0] switch
        {
            'M' or 'm' => 1867,
            'T' or 't' => 1911,
            'S' or 's' => 1925,
            'H' or 'h' => 1988,
            _ => 2018,
        };
    }

    private static void ReadNumbers(Match match, RubyDateFields fields)
    {
        fields.Year = NumberOf(match.Groups["y"]) ?? fields.Year;
        fields.Month = NumberOf(match.Groups["m"]) ?? fields.Month;
        fields.Day = NumberOf(match.Groups["d"]) ?? fields.Day;
        fields.DayOfYear = NumberOf(match.Groups["n"]) ?? fields.DayOfYear;
    }

    private static void ReadRest(Match match, RubyDateFields fields)
    {
        var number = NumberOf(match.Groups["n"]);
        if (fields is { Hour: not null, Day: null } && number is >= 1 and <= 31)
        {
            fields.Day = number;
        }

        if (fields is { Hour: null, Day: not null } && number <= 24)
        {
            fields.Hour = number;
        }
    }

    private static int MonthOf(Match match) => Array.IndexOf(PostDate.Months, match.Groups["m"].Value.ToLowerInvariant()) + 1;

    private static Regex Create(string pattern) => new(pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture);
}
