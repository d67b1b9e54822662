using System.Buffers.Binary;

namespace NewsContent.Layout;

/// <summary>
/// The hash of a key's UTF-8 bytes. The compiler lays out the tables with it, and the runtime looks up keys with it. It reads eight bytes at a time. The last
/// read overlaps the one before, so that no byte is read separately.
/// </summary>
/// <remarks>Not secure against adversaries: the keys of a table are known when it is laid out, and probing ends even if all keys collide.</remarks>
internal static class KeyHash
{
    private const ulong Multiplier1 = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier2 = 0xD6E8_FEB8_6659_FD93;

    public static ulong Compute(ReadOnlySpan<byte> key)
    {
        var hash = Start(key.Length);
        if (key.Length < sizeof(ulong))
        {
            return Finish(hash, key.Length >= sizeof(uint)
                ? Pair(BinaryPrimitives.ReadUInt32LittleEndian(key), BinaryPrimitives.ReadUInt32LittleEndian(key.Slice(key.Length - sizeof(uint))))
                : Few(key));
        }

        var last = key.Length - sizeof(ulong);
        for (var i = 0; i < last; i += sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(key.Slice(i)));
        }

        return Finish(hash, BinaryPrimitives.ReadUInt64LittleEndian(key.Slice(last)));
    }

    public static ulong Start(int length) => unchecked(((ulong)length + 1) * Multiplier1);

    public static ulong Mix(ulong hash, ulong bytes)
    {
        unchecked
        {
            var value = (hash ^ bytes) * Multiplier2;
            return (value ^ (value >> 32)) * Multiplier1;
        }
    }

    public static ulong Finish(ulong hash, ulong bytes)
    {
        hash = Mix(hash, bytes);
        return hash ^ (hash >> 29);
    }

    /// <summary>Combines the first four and the last four of four to seven bytes.</summary>
    public static ulong Pair(uint first, uint last) => first | ((ulong)last << 32);

    private static ulong Few(ReadOnlySpan<byte> key)
    {
        ulong all = 0;
        foreach (var value in key)
        {
            all = (all << 8) | value;
        }

        return all;
    }
}
