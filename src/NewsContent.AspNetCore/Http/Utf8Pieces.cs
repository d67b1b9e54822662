using System.Buffers;
using System.Text;

namespace NewsContent.AspNetCore.Http;

/// <summary>UTF-8 as UTF-16, a piece at a time, for writers that take nothing else.</summary>
internal static class Utf8Pieces
{
    private const int PieceLength = 4096;

    /// <summary>Gets a piece.</summary>
    public delegate void PieceAction<in TState>(TState state, Span<char> piece);

    /// <summary>Hands a text on; no character is cut.</summary>
    /// <param name="utf8">Well-formed UTF-8.</param>
    /// <param name="state">Handed on.</param>
    /// <param name="action">May change the piece; it is gone afterwards.</param>
    public static void Decode<TState>(ReadOnlySpan<byte> utf8, TState state, PieceAction<TState> action)
    {
        var rented = ArrayPool<char>.Shared.Rent(PieceLength);
        try
        {
            while (!utf8.IsEmpty)
            {
                // A byte gives at most one unit.
                var length = Math.Min(utf8.Length, PieceLength);
                while (length < utf8.Length && (utf8[length] & 0xC0) == 0x80)
                {
                    length--;
                }

                action(state, rented.AsSpan(0, Encoding.UTF8.GetChars(utf8[..length], rented)));
                utf8 = utf8[length..];
            }
        }
        finally
        {
            ArrayPool<char>.Shared.Return(rented);
        }
    }
}
