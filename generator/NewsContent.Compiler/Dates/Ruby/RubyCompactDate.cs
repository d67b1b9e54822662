using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>
/// Reads a date of digits only, such as <c>20220607T103000Z</c>. The number of digits determines their meaning. With a fraction directly after them, the digits end with seconds.
/// </summary>
internal static class RubyCompactDate
{
    public static void Read(Match match, RubyDateFields fields)
    {
        var (digits, time, fraction) = (match.Groups["n"].Value, match.Groups["t"], match.Groups["f"]);
        var isNegative = match.Groups["sign"].Value == "-";
        if (fraction.Success && !time.Success)
        {
            ReadFromEnd(digits, isNegative, fields);
        }
        else
        {
            ReadFromStart(digits, isNegative, fields);
        }

        if (time.Success && time.Length % 2 == 0)
        {
            ReadTime(fraction.Success ? time.Value.PadLeft(6, ' ') : time.Value.PadRight(6, ' '), fields);
        }

        if (fraction.Success)
        {
            fields.Fraction = fraction.Value;
        }

        if (match.Groups["z"] is { Success: true } zone)
        {
            // In brackets, a name can follow the offset: [+8:CST].
            fields.Zone = zone.Value[0] == '[' ? zone.Value.Substring(zone.Value.IndexOf(':') + 1).TrimStart('[').TrimEnd(']') : zone.Value;
        }
    }

    private static void ReadTime(string time, RubyDateFields fields)
    {
        fields.Hour = Part(time, 0, 2) ?? fields.Hour;
        fields.Minute = Part(time, 2, 2) ?? fields.Minute;
        fields.Second = Part(time, 4, 2) ?? fields.Second;
    }

    private static void ReadFromEnd(string digits, bool isNegative, RubyDateFields fields)
    {
        if (digits.Length > 8 && digits.Length % 2 == 1)
        {
            return;
        }

        var end = digits.Length;
        fields.Second = Next(2) ?? fields.Second;
        fields.Minute = Next(2) ?? fields.Minute;
        fields.Hour = Next(2) ?? fields.Hour;
        fields.Day = Next(2) ?? fields.Day;
        fields.Month = Next(2) ?? fields.Month;
        ReadYear(Next(4), isNegative, fields);
        fields.CompletesYear &= digits.Length < 14;

        int? Next(int length)
        {
            var part = Part(digits, Math.Max(0, end - length), Math.Min(length, end));
            end = Math.Max(0, end - length);
            return part;
        }
    }

    private static void ReadFromStart(string digits, bool isNegative, RubyDateFields fields)
    {
        switch (digits.Length)
        {
            case 2:
                fields.Day = Part(digits, 0, 2);
                break;
            case 3:
                fields.DayOfYear = Part(digits, 0, 3);
                break;
            case 4:
                (fields.Month, fields.Day) = (Part(digits, 0, 2), Part(digits, 2, 2));
                break;
            case 5 or 7:
                ReadYear(Part(digits, 0, digits.Length - 3), isNegative, fields);
                fields.DayOfYear = Part(digits, digits.Length - 3, 3);
                break;
            case 6:
                ReadYear(Part(digits, 0, 2), isNegative, fields);
                (fields.Month, fields.Day) = (Part(digits, 2, 2), Part(digits, 4, 2));
                break;
            case 8 or 10 or 12 or 14:
                ReadYear(Part(digits, 0, 4), isNegative, fields);
                (fields.Month, fields.Day) = (Part(digits, 4, 2), Part(digits, 6, 2));
                ReadTime(digits.Substring(8).PadRight(6, ' '), fields);
                fields.CompletesYear = false;
                break;
        }
    }

    private static void ReadYear(int? year, bool isNegative, RubyDateFields fields) =>
        fields.Year = year is null ? fields.Year : isNegative ? -year : year;

    // Blanks stand for digits that are missing.
    private static int? Part(string digits, int start, int length) =>
        length > 0 && start + length <= digits.Length && digits.Substring(start, length).Trim() is { Length: > 0 } part ? RubyDateFields.Number(part) : null;
}
