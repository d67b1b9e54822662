namespace NewsContent.Compiler.Characters;

/// <summary>
/// Characters that are invisible. Some are required by a script or an emoji, which depends on their neighbors. Otherwise they come from copying, prevent searches and hide
/// text from readers.
/// </summary>
internal static class InvisibleCharacters
{
    private const int ZeroWidthSpace = 0x200B;
    private const int NonJoiner = 0x200C;
    private const int Joiner = 0x200D;
    private const int BlackFlag = 0x1F3F4;
    private const int CancelTag = 0xE007F;

    /// <summary>Returns whether the character at an index is invisible and has no use there.</summary>
    public static bool IsAt(string text, int index)
    {
        var c = CodePointAt(text, index);
        switch (c)
        {
            case ZeroWidthSpace:
                // In scripts without spaces between words, it marks a line break opportunity.
                return !BreaksLines(Before(text, index)) && !BreaksLines(After(text, index));
            case NonJoiner:
                return !Joins(Before(text, index)) && !Joins(After(text, index));
            case Joiner:
                return !Joins(Before(text, index)) && !Joins(After(text, index)) && !(IsEmoji(Before(text, index)) && IsEmoji(After(text, index)));
            case 0x115F or 0x1160:
                return !IsJamo(Before(text, index)) && !IsJamo(After(text, index));
            case >= 0xFE00 and <= 0xFE0F:
                return Before(text, index) is var before && (IsSelector(before) || before is -1 or ' ' or '\n' or (>= 'A' and <= 'Z') or (>= 'a' and <= 'z'));
            case >= 0xE0100 and <= 0xE01EF:
                return !IsIdeograph(Before(text, index));
            case >= 0x1BCA0 and <= 0x1BCA3:
                return !IsShorthand(Before(text, index)) && !IsShorthand(After(text, index));
            case >= 0x1D173 and <= 0x1D17A:
                return !IsMusic(Before(text, index)) && !IsMusic(After(text, index));
            case >= 0xE0000 and <= CancelTag:
                return !IsInFlag(text, index);
            default:
                return IsControl(c) || c is 0xAD or 0x180E or (>= 0x2060 and <= 0x2064) or (>= 0x206A and <= 0x206F) or 0x3164 or 0xFEFF or 0xFFA0 or (>= 0xFFF9 and <= 0xFFFB);
        }
    }

    // Except the characters that separate lines in editors and the compiler.
    private static bool IsControl(int c) => c is (< ' ' and not ('\t' or '\n' or '\f' or '\r')) or (>= 0x7F and <= 0x9F and not 0x85);

    // Arabic, Syriac and N'Ko, the scripts of India and related scripts, Mongolian.
    private static bool Joins(int c) =>
        c is (>= 0x0600 and <= 0x0DFF) or (>= 0x0F00 and <= 0x109F) or (>= 0x1700 and <= 0x18AF) or (>= 0x1900 and <= 0x1CFF)
            or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10A00 and <= 0x11FFF);

    private static bool BreaksLines(int c) =>
        c is (>= 0x0E00 and <= 0x109F) or (>= 0x1780 and <= 0x17FF) or (>= 0x1950 and <= 0x1AAF);

    private static bool IsEmoji(int c) =>
        c is (>= 0x1F000 and <= 0x1FAFF) or (>= 0x2190 and <= 0x2BFF) or 0xFE0F or 0x20E3 or (>= 0xE0020 and <= CancelTag);

    private static bool IsJamo(int c) => c is (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97F) or (>= 0xD7B0 and <= 0xD7FF);

    private static bool IsShorthand(int c) => c is >= 0x1BC00 and <= 0x1BC9F;

    private static bool IsMusic(int c) => c is >= 0x1D100 and <= 0x1D1FF;

    private static bool IsSelector(int c) => c is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsIdeograph(int c) => c is (>= 0x2E80 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    // The flag of a region: a black flag, up to six letters and digits, and the end.
    private static bool IsInFlag(string text, int index)
    {
        const int MaxTags = 7;

        var at = index;
        for (var tags = 0; tags < MaxTags; tags++)
        {
            var before = Before(text, at);
            if (before == BlackFlag)
            {
                return true;
            }

            if (before is not (>= 0xE0020 and < CancelTag))
            {
                return false;
            }

            at -= 2;
        }

        return false;
    }

    private static int CodePointAt(string text, int index) =>
        char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]) ? char.ConvertToUtf32(text[index], text[index + 1]) : text[index];

    private static int Before(string text, int index) => index == 0 ? -1
        : index > 1 && char.IsLowSurrogate(text[index - 1]) && char.IsHighSurrogate(text[index - 2]) ? char.ConvertToUtf32(text[index - 2], text[index - 1])
        : text[index - 1];

    private static int After(string text, int index)
    {
        index += char.IsHighSurrogate(text[index]) ? 2 : 1;
        return index < text.Length ? CodePointAt(text, index) : -1;
    }
}
