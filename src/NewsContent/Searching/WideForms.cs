using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsContent.Searching;

/// <summary>Finds full-width letters and digits, and half-width kana, in UTF-8 between the full-width punctuation of Chinese text.</summary>
internal static class WideForms
{
    // U+FF00 to U+FF3F are EF BC and one byte, U+FF40 to U+FF7F are EF BD and one byte, U+FF80 to U+FFBF are EF BE and one byte.
    private const byte Lead = 0xEF;
    private const byte First = 0xBC;
    private const byte Second = 0xBD;
    private const byte Third = 0xBE;

    /// <summary>Returns whether a string contains U+FF10 to U+FF19, U+FF21 to U+FF3A or U+FF41 to U+FF5A.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool HasLettersOrDigits(ReadOnlySpan<byte> text)
    {
        var at = 0;
        ref var start = ref MemoryMarshal.GetReference(text);
        for (; Vector256.IsHardwareAccelerated && at <= text.Length - Vector256<byte>.Count - 2; at += Vector256<byte>.Count)
        {
            var second = Vector256.LoadUnsafe(ref start, (nuint)(at + 1));
            var third = Vector256.LoadUnsafe(ref start, (nuint)(at + 2));
            var digitOrUpper = Vector256.Equals(second, Vector256.Create(First)) & (IsBetween(third, 0x90, 0x99) | IsBetween(third, 0xA1, 0xBA));
            var lower = Vector256.Equals(second, Vector256.Create(Second)) & IsBetween(third, 0x81, 0x9A);
            if (((digitOrUpper | lower) & Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)at), Vector256.Create(Lead))) != Vector256<byte>.Zero)
            {
                return true;
            }
        }

        for (int next; (next = text[at..].IndexOf(Lead)) >= 0; at += next + 1)
        {
            if (text[(at + next)..] is [_, First, (>= 0x90 and <= 0x99) or (>= 0xA1 and <= 0xBA), ..] or [_, Second, >= 0x81 and <= 0x9A, ..])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Returns whether a string contains U+FF61 to U+FF9F.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool HasKana(ReadOnlySpan<byte> text)
    {
        var at = 0;
        ref var start = ref MemoryMarshal.GetReference(text);
        for (; Vector256.IsHardwareAccelerated && at <= text.Length - Vector256<byte>.Count - 2; at += Vector256<byte>.Count)
        {
            var second = Vector256.LoadUnsafe(ref start, (nuint)(at + 1));
            var third = Vector256.LoadUnsafe(ref start, (nuint)(at + 2));
            var kana = (Vector256.Equals(second, Vector256.Create(Second)) & IsBetween(third, 0xA1, 0xBF))
                | (Vector256.Equals(second, Vector256.Create(Third)) & IsBetween(third, 0x80, 0x9F));
            if ((kana & Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)at), Vector256.Create(Lead))) != Vector256<byte>.Zero)
            {
                return true;
            }
        }

        for (int next; (next = text[at..].IndexOf(Lead)) >= 0; at += next + 1)
        {
            if (text[(at + next)..] is [_, Second, >= 0xA1, ..] or [_, Third, < 0xA0, ..])
            {
                return true;
            }
        }

        return false;
    }

    private static Vector256<byte> IsBetween(Vector256<byte> bytes, byte first, byte last)
    {
        var distance = bytes - Vector256.Create(first);
        return Vector256.Equals(Vector256.Min(distance, Vector256.Create((byte)(last - first))), distance);
    }
}
