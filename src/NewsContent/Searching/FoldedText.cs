using System.Buffers;
using System.Text;
using NewsContent.CompilerServices;

namespace NewsContent.Searching;

/// <summary>Decodes and folds strings one after the other in the same rented memory.</summary>
internal struct FoldedText : IDisposable
{
    private char[] _units = [];

    public FoldedText()
    {
    }

    public ReadOnlySpan<char> Of(ReadOnlySpan<byte> utf8)
    {
        var units = Rent(utf8.Length);
        return units.AsSpan(0, Fold(units.AsSpan(0, Encoding.UTF8.GetChars(utf8, units))));
    }

    public ReadOnlySpan<char> Of(BodyText body)
    {
        var units = Rent(body.MaxLength);
        return units.AsSpan(0, Fold(units.AsSpan(0, body.Decode(units))));
    }

    public void Dispose()
    {
        if (_units.Length > 0)
        {
            ArrayPool<char>.Shared.Return(_units);
            _units = [];
        }
    }

    private static int Fold(Span<char> units) => TextFolding.Fold(units, units, []);

    private char[] Rent(int length)
    {
        if (_units.Length < length)
        {
            Dispose();
            _units = ArrayPool<char>.Shared.Rent(length);
        }

        return _units;
    }
}
