using NewsContent.Layout;

namespace NewsContent.Compiler.Records;

/// <summary>Writes and reads integers as <see cref="TableLayout.Body"/> has them.</summary>
internal static class Number
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

    /// <summary>Reads one back.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="position">Where it begins; then where it ends.</param>
    public static int Read(byte[] bytes, ref int position)
    {
        var value = 0;
        for (var shift = 0; ; shift += TableLayout.Body.DigitBits)
        {
            var digit = bytes[position++];
            value |= (digit & TableLayout.Body.DigitMask) << shift;
            if ((digit & TableLayout.Body.MoreDigits) == 0)
            {
                return value;
            }
        }
    }
}
