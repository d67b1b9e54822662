using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>Reads the integers of a body in order, in the format of <see cref="TableLayout.Body"/>.</summary>
internal unsafe ref struct NumberReader(byte* position)
{
    public byte* Position { get; private set; } = position;

    public int Next()
    {
        var value = 0;
        for (var shift = 0; ; shift += TableLayout.Body.DigitBits)
        {
            var digit = *Position++;
            value |= (digit & TableLayout.Body.DigitMask) << shift;
            if ((digit & TableLayout.Body.MoreDigits) == 0)
            {
                return value;
            }
        }
    }
}
