using NewsContent.Layout;

namespace NewsContent.Compiler.Records;

/// <summary>Writes integers of variable length, as <see cref="TableLayout.Body"/> describes.</summary>
internal static class VarInt
{
    public static void Append(Utf8Buffer buffer, int value)
    {
        while (value > TableLayout.Body.DigitMask)
        {
            buffer.AppendByte((byte)((value & TableLayout.Body.DigitMask) | TableLayout.Body.MoreDigits));
            value >>= TableLayout.Body.DigitBits;
        }

        buffer.AppendByte((byte)value);
    }

    /// <summary>Returns the number of bytes that <see cref="Append"/> writes.</summary>
    public static int LengthOf(int value)
    {
        var length = 1;
        for (; value > TableLayout.Body.DigitMask; value >>= TableLayout.Body.DigitBits)
        {
            length++;
        }

        return length;
    }
}
