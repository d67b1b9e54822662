using System.Globalization;
using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Models.Remedies;

/// <summary>Reads dates in the forms of other countries and programs.</summary>
internal static class DateRemedy
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;
    private const string Months = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

    private static readonly Regex[] Forms =
    [
        new(@"\A(?<y>[0-9]{4})\s*[-/.年]\s*(?<m>[0-9]{1,2})\s*[-/.月]\s*(?<d>[0-9]{1,2})(?![0-9])", Options),
        new(@"\A(?<y>[0-9]{4})(?<m>[0-9]{2})(?<d>[0-9]{2})(?![0-9])", Options),
        new(@"\A(?<d>[0-9]{1,2})\s*\.\s*(?<m>[0-9]{1,2})\s*\.\s*(?<y>[0-9]{4})(?![0-9])", Options),
        new(@"\A(?<a>[0-9]{1,2})[-/](?<b>[0-9]{1,2})[-/](?<y>[0-9]{4})(?![0-9])", Options),
        new($@"\A(?:[a-z]+,\s*)?(?<d>[0-9]{{1,2}})(?:st|nd|rd|th|\.)?[\s-]+(?<name>{Months})[a-z]*\.?,?[\s-]+(?<y>[0-9]{{4}})(?![0-9])", Options),
        new($@"\A(?:[a-z]+,\s*)?(?<name>{Months})[a-z]*\.?\s+(?<d>[0-9]{{1,2}})(?:st|nd|rd|th)?,?\s+(?<y>[0-9]{{4}})(?![0-9])", Options),
    ];

    private static readonly Regex Time = new(@"(?<![0-9])(?<h>[0-9]{1,2})[:.时點点](?<m>[0-9]{2})(?:[:.分](?<s>[0-9]{2}))?(?:\.[0-9]+)?\s*(?<half>[ap]\.?m)?", Options);
    private static readonly Regex Offset = new(@"(?<offset>[+-][0-9]{2}:?[0-9]{2})\s*\z", Options);

    /// <summary>Returns the date in the form of a type, or both if two are possible; <c>null</c> if it is not known which is meant.</summary>
    public static string? Find(ModelType type, string written)
    {
        var text = FullWidth.ToAscii(written);
        foreach (var form in Forms)
        {
            if (form.Match(text) is { Success: true } match)
            {
                var time = TimeOf(type, text.Substring(match.Length));
                var days = Days(match).Select(day => day + time).Distinct(StringComparer.Ordinal).ToList();
                return time is null || days.Count == 0 || days.Contains(written) ? null : string.Join(" or ", days);
            }
        }

        return null;
    }

    private static IEnumerable<string> Days(Match match)
    {
        var year = Number("y");
        return (match.Groups["a"].Success ? new[] { (Month: Number("a"), Day: Number("b")), (Month: Number("b"), Day: Number("a")) }
            : match.Groups["name"].Success ? [(Month: Array.IndexOf(Months.Split('|'), match.Groups["name"].Value.ToLowerInvariant()) + 1, Day: Number("d"))]
            : [(Month: Number("m"), Day: Number("d"))])
            .Where(date => year > 0 && date.Month is > 0 and <= 12 && date.Day > 0 && date.Day <= DateTime.DaysInMonth(year, date.Month))
            .Select(date => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", year, date.Month, date.Day));

        int Number(string group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
    }

    // A day has no time, and a DateTime no offset. Null if there is no such time.
    private static string? TimeOf(ModelType type, string rest)
    {
        if (type == ModelType.DateOnly || Time.Match(rest) is not { Success: true } time)
        {
            return "";
        }

        var hour = int.Parse(time.Groups["h"].Value, CultureInfo.InvariantCulture);
        var half = time.Groups["half"].Value.ToLowerInvariant();
        hour = half.StartsWith("p", StringComparison.Ordinal) && hour < 12 ? hour + 12 : half.StartsWith("a", StringComparison.Ordinal) && hour == 12 ? 0 : hour;
        var minute = time.Groups["m"].Value;
        var second = time.Groups["s"].Success ? time.Groups["s"].Value : "00";
        if (hour > 23 || string.CompareOrdinal(minute, "60") >= 0 || string.CompareOrdinal(second, "60") >= 0)
        {
            return null;
        }

        var offset = type == ModelType.DateTimeOffset && Offset.Match(rest) is { Success: true } written ? " " + written.Groups["offset"].Value : "";
        return string.Format(CultureInfo.InvariantCulture, " {0:00}:{1}:{2}{3}", hour, minute, second, offset);
    }
}
