using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace NewsContent.Layout;

/// <summary>
/// The hash of a key's UTF-16 units. The compiler lays out the tables with it, and the runtime looks up keys with it. A lookup by string, the most common one, hashes
/// the string as it is.
/// </summary>
/// <remarks>Not secure against adversaries: the keys of a table are known when it is laid out, and probing ends even if all keys collide.</remarks>
internal static class KeyHash
{
    /// <summary>The number of units that are read at once.</summary>
    public const int Block = 4;

    private const ulong Multiplier1 = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier2 = 0xD6E8_FEB8_6659_FD93;
    private const ulong Multiplier3 = 0xC2B2_AE3D_27D4_EB4F;
    private const ulong Multiplier4 = 0xA076_1D64_78BD_642F;
    private const ulong Multiplier5 = 0x8CB9_2BA7_2F3D_8DD7;

    /// <summary>Returns the hash of the length and up to twenty units: four at the start, four in the middle, twelve at the end. So it takes the same time for keys of all lengths.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Sample(ReadOnlySpan<char> key)
    {
        var length = key.Length;
        ref var units = ref MemoryMarshal.GetReference(key);
        return length >= 3 * Block
            ? Combine(Four(ref units, 0), Four(ref units, (length / 2) - (Block / 2)), Four(ref units, length - (3 * Block)), Four(ref units, length - (2 * Block)), Four(ref units, length - Block), length)
            : length >= Block
                ? Combine(Four(ref units, 0), Four(ref units, (length / 2) - (Block / 2)), 0, 0, Four(ref units, length - Block), length)
                : Combine(Few(key), 0, 0, 0, 0, length);
    }

    /// <summary>Returns the hash of all units, for tables whose keys differ only in units that <see cref="Sample"/> ignores.</summary>
    public static ulong Full(ReadOnlySpan<char> key)
    {
        var hash = Sample(key);
        ref var units = ref MemoryMarshal.GetReference(key);
        for (var i = Block; i < key.Length - (3 * Block); i += Block)
        {
            hash = Mix(hash, Four(ref units, i));
        }

        return hash;
    }

    /// <summary>Combines blocks of units: the first, the middle and the last three.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Combine(ulong first, ulong middle, ulong third, ulong second, ulong last, int length)
    {
        unchecked
        {
            var hash = ((first ^ Multiplier2) * Multiplier1) ^ ((middle ^ Multiplier1) * Multiplier2);
            hash += ((second ^ Multiplier4) * Multiplier3) ^ ((last + (ulong)length) * Multiplier4) ^ ((third ^ Multiplier3) * Multiplier5);
            hash = (hash ^ (hash >> 32)) * Multiplier1;
            return hash ^ (hash >> 29);
        }
    }

    /// <summary>Combines a hash and one more block.</summary>
    public static ulong Mix(ulong hash, ulong block)
    {
        unchecked
        {
            var value = (hash ^ block) * Multiplier2;
            return (value ^ (value >> 32)) * Multiplier1;
        }
    }

    /// <summary>Returns four units, the first in the low bits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Four(ref char units, int index) => BitConverter.IsLittleEndian
        ? Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.Add(ref units, index)))
        : Unsafe.Add(ref units, index) | ((ulong)Unsafe.Add(ref units, index + 1) << 16)
            | ((ulong)Unsafe.Add(ref units, index + 2) << 32) | ((ulong)Unsafe.Add(ref units, index + 3) << 48);

    // All of one to three units.
    private static ulong Few(ReadOnlySpan<char> key) =>
        key.IsEmpty ? 0 : key[0] | ((ulong)key[key.Length >> 1] << 16) | ((ulong)key[key.Length - 1] << 32);
}
