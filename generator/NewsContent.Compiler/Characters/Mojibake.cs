using System.Globalization;
using System.Text;

namespace NewsContent.Compiler.Characters;

/// <summary>
/// Finds UTF-8 that was decoded as Latin-1 or Windows-1252, such as <c>Ã©</c> for <c>é</c>. Its bytes form a pattern that is rare in text. Ambiguous pairs, such as a
/// capital and a closing quote, count only if several follow each other.
/// </summary>
internal static class Mojibake
{
    private const int MaxRun = 64;

    // The characters of Windows-1252 at 0x80 to 0x9F.
    private const string Windows1252 = "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    // The characters that can follow an accented capital in normal text.
    private const string Common = "\u00A0\u00AB\u00BB\u00AA\u00BA\u00AD\u201A\u201E\u2026\u2039\u203A\u2018\u2019\u201C\u201D\u2022\u2013\u2014";

    /// <summary>Returns the original text at an index, and its length; <c>null</c> if the text is normal.</summary>
    public static (int Length, string Meant)? Match(string text, int index)
    {
        var meant = new StringBuilder();
        var at = index;
        var sequences = 0;
        var isCertain = false;
        while (at - index < MaxRun && at < text.Length && Sequence(text, at) is var (codePoint, length))
        {
            isCertain |= IsCertain(text, at, length);
            meant.Append(char.ConvertFromUtf32(codePoint));
            at += length;
            sequences++;
        }

        return isCertain || sequences > 1 ? (at - index, meant.ToString()) : null;
    }

    private static (int CodePoint, int Length)? Sequence(string text, int index)
    {
        int lead = text[index];
        // Characters that start with 0xF4 are private or unassigned.
        var length = lead switch
        {
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF3 => 4,
            _ => 0,
        };
        if (length == 0 || index + length > text.Length)
        {
            return null;
        }

        var codePoint = lead & (0xFF >> (length + 1));
        for (var i = 1; i < length; i++)
        {
            if (Continuation(text[index + i]) is not { } next)
            {
                return null;
            }

            codePoint = (codePoint << 6) | next;
        }

        var least = length switch { 2 => 0x80, 3 => 0x800, _ => 0x10000 };
        return codePoint >= least && codePoint is not (>= 0xD800 and <= 0xDFFF) && IsText(codePoint) ? (codePoint, length) : null;
    }

    private static int? Continuation(char c)
    {
        if (c is >= '\u0080' and <= '\u00BF')
        {
            return c & 0x3F;
        }

        var index = Windows1252.IndexOf(c);
        return index < 0 ? null : index;
    }

    private static bool IsText(int codePoint) =>
        CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0) is not (UnicodeCategory.Control or UnicodeCategory.OtherNotAssigned or UnicodeCategory.PrivateUse);

    private static bool IsCertain(string text, int index, int length)
    {
        var second = text[index + 1];
        return length switch
        {
            2 => text[index] is '\u00C2' or '\u00C3' && Common.IndexOf(second) < 0,
            3 => second != '\u00A0' && (Common.IndexOf(second) < 0 || Common.IndexOf(text[index + 2]) < 0),
            _ => true,
        };
    }
}
