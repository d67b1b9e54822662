using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Dates.Ruby;

/// <summary>Decides which of three numbers is the year, the month and the day, as Ruby does: a number with an apostrophe or more than two digits is the year.</summary>
internal static class RubyDayOrder
{
    /// <param name="year">The number in the place of the year; <c>null</c> if there is none.</param>
    /// <param name="month">The number in the place of the month.</param>
    /// <param name="day">The number in the place of the day; <c>null</c> if there is none.</param>
    /// <param name="fields">Receives the numbers.</param>
    public static void Read(string? year, string? month, string? day, RubyDateFields fields)
    {
        if (year is not null && day is null)
        {
            (year, month, day) = (null, year, month);
        }

        if (year is null && day is not null && IsYear(day))
        {
            (year, day) = (day, null);
        }

        // In '7 June 2022nd', the number with an ending is the day.
        if (year is not null && NumberIn(year, signed: true) is { Length: > 0 } number && !year.EndsWith(number, StringComparison.Ordinal))
        {
            (year, day) = (day, number);
        }

        if (month is not null && IsYear(month))
        {
            (year, month, day) = (month, day, year);
        }

        if (day is not null && IsYear(day))
        {
            (year, day) = (day, year);
        }

        if (year is not null && NumberIn(year, signed: true) is { Length: > 0 } written)
        {
            fields.Year = RubyDateFields.Number(written);
            fields.CompletesYear &= written[0] is not ('-' or '+') && written.Length <= 2;
        }

        fields.Month = ReadNumber(month) ?? fields.Month;
        fields.Day = ReadNumber(day) ?? fields.Day;
    }

    private static bool IsYear(string number) => number.Length > 2 || number[0] == '\'';

    private static int? ReadNumber(string? text) => text is not null && NumberIn(text, signed: false) is { Length: > 0 } number ? RubyDateFields.Number(number) : null;

    private static string NumberIn(string text, bool signed)
    {
        var start = 0;
        while (start < text.Length && !Ascii.IsDigit(text[start]) && !(signed && text[start] is '-' or '+'))
        {
            start++;
        }

        var end = start < text.Length && !Ascii.IsDigit(text[start]) ? start + 1 : start;
        while (end < text.Length && Ascii.IsDigit(text[end]))
        {
            end++;
        }

        return text.Substring(start, end - start);
    }
}
