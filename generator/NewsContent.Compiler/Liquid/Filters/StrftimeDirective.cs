using System.Globalization;

namespace NewsContent.Compiler.Liquid.Filters;

/// <summary>A directive of a date format, such as <c>%-d</c>.</summary>
/// <param name="Letter">The letter; a null character for a directive that does not exist.</param>
/// <param name="End">The offset after the directive.</param>
/// <param name="Padding"><c>-</c>, <c>0</c> or <c>_</c>; a null character for the usual one.</param>
/// <param name="Width">The minimum width; 0 for the usual one.</param>
/// <param name="IsUpper">Whether the text is in uppercase.</param>
/// <param name="ChangesCase">Whether the text is in another case.</param>
/// <param name="Colons">The number of colons before <c>z</c>.</param>
internal readonly record struct StrftimeDirective(char Letter, int End, char Padding, int Width, bool IsUpper, bool ChangesCase, int Colons)
{
    private const int MaxWidthDigits = 6;

    /// <summary>Reads the directive at a percent sign; <c>null</c> if the format ends in it.</summary>
    public static StrftimeDirective? Read(string format, int start)
    {
        var (at, padding, isUpper, changesCase) = (start + 1, '\0', false, false);
        for (; at < format.Length && format[at] is '-' or '0' or '_' or '^' or '#'; at++)
        {
            (padding, isUpper, changesCase) = format[at] switch
            {
                '^' => (padding, true, changesCase),
                '#' => (padding, isUpper, true),
                var other => (other, isUpper, changesCase),
            };
        }

        var digits = at;
        while (at < format.Length && Text.Ascii.IsDigit(format[at]))
        {
            at++;
        }

        var width = at == digits ? 0 : at - digits > MaxWidthDigits ? int.MaxValue : int.Parse(format.Substring(digits, at - digits), CultureInfo.InvariantCulture);
        var colons = 0;
        while (at < format.Length && format[at] == ':')
        {
            (at, colons) = (at + 1, colons + 1);
        }

        if (at == format.Length)
        {
            return colons > 0 ? new StrftimeDirective('\0', at, padding, width, isUpper, changesCase, colons) : null;
        }

        var letter = colons is > 0 && (format[at] != 'z' || colons > 3) ? '\0' : format[at];
        if (letter is 'E' or 'O')
        {
            var isKnown = at + 1 < format.Length && (letter == 'E' ? "cCxXyY" : "deHkIlmMSuUVwWy").IndexOf(format[at + 1]) >= 0;
            letter = isKnown ? format[++at] : '\0';
        }

        return new StrftimeDirective(letter, letter == '\0' && colons > 0 ? at : at + 1, padding, width, isUpper, changesCase, colons);
    }

    /// <summary>Returns a number with leading zeros or spaces.</summary>
    public string Number(long number, int width, char usual = '0') =>
        Padding == '-' ? number.ToString(CultureInfo.InvariantCulture) : Pad(number.ToString(CultureInfo.InvariantCulture), Math.Max(Width, Width == 0 ? width : 0), usual);

    /// <summary>Returns a word.</summary>
    public string Word(string word, bool changesToLower = false) =>
        Composite(ChangesCase && changesToLower ? word.ToLowerInvariant() : ChangesCase ? word.ToUpperInvariant() : word);

    /// <summary>Returns the text of several directives.</summary>
    public string Composite(string text) => Padding == '-' ? Cased(text) : Pad(Cased(text), Width, ' ');

    /// <summary>Returns an offset such as <c>+0800</c> or <c>+08:00</c>.</summary>
    public string Zone(TimeSpan offset)
    {
        var minutes = (int)Math.Abs(offset.TotalMinutes);
        var rest = Colons switch
        {
            0 => (minutes % 60).ToString("00", CultureInfo.InvariantCulture),
            1 => (minutes % 60).ToString("\\:00", CultureInfo.InvariantCulture),
            2 => (minutes % 60).ToString("\\:00", CultureInfo.InvariantCulture) + ":00",
            _ => minutes % 60 == 0 ? "" : (minutes % 60).ToString("\\:00", CultureInfo.InvariantCulture),
        };
        var sign = offset < TimeSpan.Zero ? "-" : "+";
        var hours = (minutes / 60).ToString(CultureInfo.InvariantCulture);
        return Padding == '_'
            ? (sign + hours + rest).PadLeft(Math.Max(Width, 3 + rest.Length))
            : sign + hours.PadLeft(Math.Max(2, Width - rest.Length - 1), '0') + rest;
    }

    private string Cased(string text) => IsUpper ? text.ToUpperInvariant() : text;

    private string Pad(string text, int width, char usual) => text.PadLeft(width, Padding switch { '0' => '0', '_' => ' ', _ => usual });
}
