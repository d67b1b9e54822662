namespace NewsContent.Compiler.Decoding;

/// <summary>Guesses the encoding of a file that is not UTF-8, if its bytes leave little doubt.</summary>
internal static class LegacyEncoding
{
    private const int MinCharacters = 4;

    // Rows of GB 2312: punctuation, and the frequent characters in the order of their pronunciation.
    private const byte FirstHanzi = 0xB0;
    private const byte LastHanzi = 0xD7;

    // Korean text has the same form, but its syllables end before this row, which contains the most frequent Chinese characters.
    private const byte AfterHangul = 0xC9;

    /// <summary>Returns the name of the encoding in <c>iconv</c>; <c>null</c> if it is uncertain.</summary>
    /// <remarks>Accented letters of western languages are single bytes between ASCII letters; Chinese characters are pairs of bytes in long runs.</remarks>
    public static string? Guess(byte[] bytes)
    {
        var (runs, single, hanzi, late, other) = (0, 0, 0, 0, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            var start = i;
            while (i < bytes.Length && bytes[i] >= 0x80)
            {
                i++;
            }

            runs += i > start ? 1 : 0;
            single += i - start == 1 ? 1 : 0;
            other += (i - start) % 2;
            for (var pair = start; pair + 1 < i; pair += 2)
            {
                var isHanzi = bytes[pair] is >= FirstHanzi and <= LastHanzi && bytes[pair + 1] > 0xA0;
                hanzi += isHanzi ? 1 : 0;
                late += isHanzi && bytes[pair] >= AfterHangul ? 1 : 0;
                other += isHanzi || bytes[pair] is 0xA1 or 0xA3 ? 0 : 1;
            }
        }

        return single == runs ? "WINDOWS-1252"
            : hanzi >= MinCharacters && late * 5 >= hanzi && other * 8 <= hanzi ? "GB18030"
            : null;
    }
}
