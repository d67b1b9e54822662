namespace NewsContent.Compiler.Decoding;

/// <summary>Guesses which encoding a file that is not UTF-8 is in, if its bytes leave little doubt.</summary>
internal static class LegacyEncoding
{
    private const int MinCharacters = 4;

    // Rows of GB 2312: punctuation, and the frequent characters in the order of their pronunciation.
    private const byte FirstHanzi = 0xB0;
    private const byte LastHanzi = 0xD7;

    // Korean text has the same form, but its syllables end before this row, in which Chinese has its most frequent ones.
    private const byte AfterHangul = 0xC9;

    /// <summary>Returns the name by which <c>iconv</c> knows the encoding; <c>null</c> if it cannot be told.</summary>
    /// <remarks>Accented letters of western languages stand alone between ASCII letters; Chinese characters are pairs of bytes in long runs.</remarks>
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
