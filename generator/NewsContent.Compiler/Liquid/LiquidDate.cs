using System.Globalization;
using System.Text;
using NewsContent.Compiler.Dates;

namespace NewsContent.Compiler.Liquid;

/// <summary>Formats dates in Liquid: the common part of Ruby's <c>strftime</c>, in English as in Ruby.</summary>
internal static class LiquidDate
{
    /// <summary>Returns the formatted value if it is a date or a string with a date; otherwise the value itself.</summary>
    public static object? Format(object? value, string format)
    {
        if (format.Length == 0)
        {
            return value;
        }

        return value switch
        {
            DateTimeOffset date => Format(date, format),
            string text when PostDate.Parse(text, isPlain: true, out var written) == PostDateResult.Valid =>
                Format(new DateTimeOffset(DateTime.SpecifyKind(written.Local, DateTimeKind.Unspecified), written.Offset ?? TimeSpan.Zero), format),
            _ => value,
        };
    }

    public static string Format(DateTimeOffset date, string format)
    {
        var result = new StringBuilder();
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length)
            {
                result.Append(format[i]);
                continue;
            }

            var flag = format[i + 1] is '-' or '^' or ':' && i + 2 < format.Length ? format[++i] : '\0';
            var part = Part(date, format[++i], flag);
            result.Append(flag switch
            {
                '-' => part.TrimStart('0', ' ') is { Length: > 0 } short_ ? short_ : "0",
                '^' => part.ToUpperInvariant(),
                _ => part,
            });
        }

        return result.ToString();
    }

    private static string Part(DateTimeOffset date, char directive, char flag) => directive switch
    {
        'Y' => date.ToString("yyyy", CultureInfo.InvariantCulture),
        'y' => date.ToString("yy", CultureInfo.InvariantCulture),
        'm' => date.ToString("MM", CultureInfo.InvariantCulture),
        'd' => date.ToString("dd", CultureInfo.InvariantCulture),
        'e' => date.ToString("%d", CultureInfo.InvariantCulture).PadLeft(2),
        'j' => date.DayOfYear.ToString("D3", CultureInfo.InvariantCulture),
        'H' => date.ToString("HH", CultureInfo.InvariantCulture),
        'I' => date.ToString("hh", CultureInfo.InvariantCulture),
        'l' => date.ToString("%h", CultureInfo.InvariantCulture).PadLeft(2),
        'M' => date.ToString("mm", CultureInfo.InvariantCulture),
        'S' => date.ToString("ss", CultureInfo.InvariantCulture),
        'p' => date.ToString("tt", CultureInfo.InvariantCulture),
        'P' => date.ToString("tt", CultureInfo.InvariantCulture).ToLowerInvariant(),
        'A' => date.ToString("dddd", CultureInfo.InvariantCulture),
        'a' => date.ToString("ddd", CultureInfo.InvariantCulture),
        'B' => date.ToString("MMMM", CultureInfo.InvariantCulture),
        'b' or 'h' => date.ToString("MMM", CultureInfo.InvariantCulture),
        'F' => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        'T' => date.ToString("HH:mm:ss", CultureInfo.InvariantCulture),
        'R' => date.ToString("HH:mm", CultureInfo.InvariantCulture),
        'D' => date.ToString("MM'/'dd'/'yy", CultureInfo.InvariantCulture),
        'z' => flag == ':' ? date.ToString("zzz", CultureInfo.InvariantCulture) : date.ToString("zzz", CultureInfo.InvariantCulture).Replace(":", ""),
        'u' => (date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek).ToString(CultureInfo.InvariantCulture),
        's' => date.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture),
        '%' => "%",
        _ => "%" + directive,
    };
}
