namespace NewsContent.Compiler.Decoding;

/// <summary>Reads UTF-8 one character at a time (The Unicode Standard, table 3-7), to find invalid bytes.</summary>
internal static class Utf8Sequence
{
    /// <summary>Measures the sequence at an index.</summary>
    /// <returns>
    /// The number of bytes; negative if they are invalid: as many as a decoder replaces with one U+FFFD.
    /// </returns>
    public static int Measure(byte[] bytes, int index)
    {
        var first = bytes[index];
        var length = first switch
        {
            < 0x80 => 1,
            >= 0xC2 and <= 0xDF => 2,
            >= 0xE0 and <= 0xEF => 3,
            >= 0xF0 and <= 0xF4 => 4,
            _ => 0,
        };
        if (length <= 1)
        {
            return length == 1 ? 1 : -1;
        }

        for (var i = 1; i < length; i++)
        {
            if (index + i >= bytes.Length || !IsContinuation(first, i, bytes[index + i]))
            {
                return -i;
            }
        }

        return length;
    }

    // The second byte excludes overlong forms, surrogates and values above U+10FFFF.
    private static bool IsContinuation(byte first, int position, byte value)
    {
        var (low, high) = position > 1 ? (0x80, 0xBF) : first switch
        {
            0xE0 => (0xA0, 0xBF),
            0xED => (0x80, 0x9F),
            0xF0 => (0x90, 0xBF),
            0xF4 => (0x80, 0x8F),
            _ => (0x80, 0xBF),
        };
        return value >= low && value <= high;
    }
}
