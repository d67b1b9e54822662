using System.Text.RegularExpressions;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>Converts a date format of other languages, such as <c>YYYY-MM-DD</c>, to the format of the filter <c>date</c>.</summary>
internal static class MeantDateFormat
{
    private static readonly Regex Words = new("[A-Za-z]+", RegexOptions.CultureInvariant);

    /// <summary>Returns the remedy for a format without a '%'.</summary>
    /// <param name="format">The format.</param>
    public static string Describe(string format)
    {
        var isValid = Words.IsMatch(format);
        var isAfterHour = false;
        var converted = Words.Replace(format, word =>
        {
            var part = Convert(word.Value, isAfterHour);
            isAfterHour |= word.Value is "HH" or "H" or "hh" or "h";
            isValid &= part is not null;
            return part ?? "";
        });
        return isValid ? $"'{converted}'" : "a format such as '%Y-%m-%d'";
    }

    private static string? Convert(string word, bool isAfterHour) => word switch
    {
        "YYYY" or "yyyy" or "Y" => "%Y",
        "YY" or "yy" => "%y",
        "MMMM" => "%B",
        "MMM" => "%b",
        "mm" when isAfterHour => "%M",
        "MM" or "mm" => "%m",
        "M" => "%-m",
        "DD" or "dd" => "%d",
        "D" or "d" => "%-d",
        "dddd" => "%A",
        "ddd" => "%a",
        "HH" => "%H",
        "H" => "%-H",
        "hh" => "%I",
        "h" => "%-I",
        "ss" => "%S",
        "a" or "A" or "tt" => "%p",
        _ => null,
    };
}
