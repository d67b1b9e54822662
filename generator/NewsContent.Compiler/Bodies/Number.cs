using NewsContent.Layout;

namespace NewsContent.Compiler.Bodies;

/// <summary>Writes integers as <see cref="TableLayout.Body"/> has them.</summary>
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
}
