using System.Buffers.Binary;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The hashes of <see cref="KeyHash"/> for an ASCII key in UTF-8, computed without its UTF-16 units.</summary>
internal static class AsciiKey
{
    /// <inheritdoc cref="KeyHash.Sample"/>
    public static ulong Sample(ReadOnlySpan<byte> key)
    {
        var length = key.Length;
        return length >= 3 * KeyHash.Block
            ? KeyHash.Combine(
                Four(key, 0),
                Four(key, (length / 2) - (KeyHash.Block / 2)),
                Four(key, length - (3 * KeyHash.Block)),
                Four(key, length - (2 * KeyHash.Block)),
                Four(key, length - KeyHash.Block),
                length)
            : length >= KeyHash.Block
                ? KeyHash.Combine(Four(key, 0), Four(key, (length / 2) - (KeyHash.Block / 2)), 0, 0, Four(key, length - KeyHash.Block), length)
                : KeyHash.Combine(Few(key), 0, 0, 0, 0, length);
    }

    /// <inheritdoc cref="KeyHash.Full"/>
    public static ulong Full(ReadOnlySpan<byte> key)
    {
        var hash = Sample(key);
        for (var i = KeyHash.Block; i < key.Length - (3 * KeyHash.Block); i += KeyHash.Block)
        {
            hash = KeyHash.Mix(hash, Four(key, i));
        }

        return hash;
    }

    /// <summary>Returns four bytes as four units, the first in the low bits.</summary>
    public static ulong Widen(uint bytes)
    {
        ulong units = bytes;
        units = (units | (units << 16)) & 0x0000_FFFF_0000_FFFF;
        return (units | (units << 8)) & 0x00FF_00FF_00FF_00FF;
    }

    private static ulong Four(ReadOnlySpan<byte> key, int index) => Widen(BinaryPrimitives.ReadUInt32LittleEndian(key[index..]));

    private static ulong Few(ReadOnlySpan<byte> key) => key.IsEmpty ? 0 : key[0] | ((ulong)key[key.Length >> 1] << 16) | ((ulong)key[^1] << 32);
}
