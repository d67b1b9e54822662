using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>Compares UTF-8 with UTF-16 without conversion.</summary>
internal static unsafe class Utf8Text
{
    private const int Long = 8;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    /// <summary>Returns whether two strings are equal.</summary>
    /// <param name="utf8">The first string, well-formed UTF-8.</param>
    /// <param name="length">The length of the first string in bytes.</param>
    /// <param name="text">The second string. A lone surrogate equals nothing.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Equals(byte* utf8, int length, ReadOnlySpan<char> text)
    {
        // Only ASCII has as many bytes as units.
        if (length == text.Length)
        {
            return length < KeyHash.Block || !BitConverter.IsLittleEndian
                ? Ascii.Equals(new ReadOnlySpan<byte>(utf8, length), text)
                : EqualsAscii(utf8, ref MemoryMarshal.GetReference(text), length);
        }

        return length > text.Length && EqualsText(utf8, length, text);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EqualsAscii(byte* utf8, ref char text, int length)
    {
        ref var units = ref Unsafe.As<char, ushort>(ref text);
        if (length < Long)
        {
            var last = length - KeyHash.Block;
            var first = KeyHash.Four(ref text, 0);
            var second = KeyHash.Four(ref text, last);
            return ((first ^ Widen(utf8)) | (second ^ Widen(utf8 + last)) | ((first | second) & NotAscii)) == 0;
        }

        return length >= 2 * Long && Vector256.IsHardwareAccelerated ? EqualsSixteens(utf8, ref units, length) : EqualsEights(utf8, ref units, length);
    }

    // In the usual lengths nothing is repeated, so that no branch depends on the length. The last units overlap those before. All are compared, because keys with
    // one hash are nearly always equal.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool EqualsSixteens(byte* utf8, ref ushort units, int length)
    {
        var end = length - (2 * Long);
        var first = Vector256.LoadUnsafe(ref units);
        var last = Vector256.LoadUnsafe(ref units, (nuint)end);
        var all = first | last;
        var different = (first ^ Sixteen(utf8)) | (last ^ Sixteen(utf8 + end));
        for (var i = 2 * Long; i < end; i += 2 * Long)
        {
            var sixteen = Vector256.LoadUnsafe(ref units, (nuint)i);
            all |= sixteen;
            different |= sixteen ^ Sixteen(utf8 + i);
        }

        return (different | (all & Vector256.Create((ushort)0xFF80))) == Vector256<ushort>.Zero;
    }

    private static bool EqualsEights(byte* utf8, ref ushort units, int length)
    {
        var end = length - Long;
        var all = Vector128.LoadUnsafe(ref units, (nuint)end);
        var different = all ^ Eight(utf8 + end);
        for (var i = 0; i < end; i += Long)
        {
            var eight = Vector128.LoadUnsafe(ref units, (nuint)i);
            all |= eight;
            different |= eight ^ Eight(utf8 + i);
        }

        return (different | (all & Vector128.Create((ushort)0xFF80))) == Vector128<ushort>.Zero;
    }

    private static Vector256<ushort> Sixteen(byte* utf8) => Vector256.WidenLower(Vector128.Load(utf8).ToVector256Unsafe());

    private static Vector128<ushort> Eight(byte* utf8) => Vector128.WidenLower(Vector128.CreateScalarUnsafe(Unsafe.ReadUnaligned<ulong>(utf8)).AsByte());

    private static ulong Widen(byte* utf8) => AsciiKey.Widen(Unsafe.ReadUnaligned<uint>(utf8));

    private static bool EqualsText(byte* utf8, int length, ReadOnlySpan<char> text)
    {
        var end = utf8 + length;
        for (var i = 0; i < text.Length; i++)
        {
            int c = text[i];
            if (c >= 0x800 && !char.IsSurrogate((char)c))
            {
                if (end - utf8 < 3 || utf8[0] != (0xE0 | (c >> 12)) || utf8[1] != (0x80 | ((c >> 6) & 0x3F)) || utf8[2] != (0x80 | (c & 0x3F)))
                {
                    return false;
                }

                utf8 += 3;
            }
            else if (c < 0x80)
            {
                if (utf8 >= end || *utf8 != c)
                {
                    return false;
                }

                utf8++;
            }
            else if (c < 0x800)
            {
                if (end - utf8 < 2 || utf8[0] != (0xC0 | (c >> 6)) || utf8[1] != (0x80 | (c & 0x3F)))
                {
                    return false;
                }

                utf8 += 2;
            }
            else
            {
                if (end - utf8 < 4 || ++i == text.Length || !char.IsSurrogatePair((char)c, text[i]) || !EqualsFour(utf8, char.ConvertToUtf32((char)c, text[i])))
                {
                    return false;
                }

                utf8 += 4;
            }
        }

        return utf8 == end;
    }

    private static bool EqualsFour(byte* utf8, int c) =>
        utf8[0] == (0xF0 | (c >> 18)) && utf8[1] == (0x80 | ((c >> 12) & 0x3F)) && utf8[2] == (0x80 | ((c >> 6) & 0x3F)) && utf8[3] == (0x80 | (c & 0x3F));
}
