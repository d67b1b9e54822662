using System.Buffers;
using System.Text;

namespace NewsContent.AspNetCore.Http;

/// <summary>Decodes UTF-8 to UTF-16 in pieces, for writers that support only UTF-16.</summary>
internal static class Utf8Pieces
{
    private const int PieceLength = 4096;

    /// <summary>Receives a piece.</summary>
    public delegate void PieceAction<in TState>(TState state, Span<char> piece);

    /// <summary>Decodes a string in pieces without cutting characters.</summary>
    /// <param name="utf8">Well-formed UTF-8.</param>
    /// <param name="state">The state for the action.</param>
    /// <param name="action">Receives each piece and may change it; the piece is valid only during the call.</param>
    public static void Decode<TState>(ReadOnlySpan<byte> utf8, TState state, PieceAction<TState> action)
    {
        var rented = ArrayPool<char>.Shared.Rent(PieceLength);
        try
        {
            while (!utf8.IsEmpty)
            {
                // A byte produces at most one unit.
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
