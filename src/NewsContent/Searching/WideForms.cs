using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsContent.Searching;

/// <summary>Finds full-width letters and digits in UTF-8 between the full-width punctuation of Chinese text.</summary>
internal static class WideForms
{
    private const byte Lead = 0xEF;

    // U+FF00 to U+FF3F are EF BC and one byte, U+FF40 to U+FF7F are EF BD and one byte.
    private const byte Second = 0xBC;
    private const byte SecondMask = 0xFE;

    /// <summary>Returns whether a string contains U+FF10 to U+FF19, U+FF21 to U+FF3A or U+FF41 to U+FF5A.</summary>
    public static bool HasLettersOrDigits(ReadOnlySpan<byte> text)
    {
        var at = 0;
        if (Vector256.IsHardwareAccelerated)
        {
            ref var start = ref MemoryMarshal.GetReference(text);
            for (; at <= text.Length - Vector256<byte>.Count - 2; at += Vector256<byte>.Count)
            {
                var second = Vector256.LoadUnsafe(ref start, (nuint)(at + 1));
                var wide = Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)at), Vector256.Create(Lead))
                    & Vector256.Equals(second & Vector256.Create(SecondMask), Vector256.Create(Second));
                if (wide == Vector256<byte>.Zero)
                {
                    continue;
                }

                for (var bits = wide.ExtractMostSignificantBits(); bits != 0; bits &= bits - 1)
                {
                    if (IsLetterOrDigit(text[(at + BitOperations.TrailingZeroCount(bits))..]))
                    {
                        return true;
                    }
                }
            }
        }

        for (int next; (next = text[at..].IndexOf(Lead)) >= 0; at += next + 1)
        {
            if (IsLetterOrDigit(text[(at + next)..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsLetterOrDigit(ReadOnlySpan<byte> character) =>
        character.Length > 2 && (character[1] & SecondMask) == Second
        && char.IsAsciiLetterOrDigit((char)((((character[1] & 1) << 6) | (character[2] & 0x3F)) + ' '));
}
