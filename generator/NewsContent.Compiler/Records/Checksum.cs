using System.Buffers.Binary;

namespace NewsContent.Compiler.Records;

/// <summary>A checksum that detects damaged files. It reads eight bytes at a time. The last read overlaps the one before, so that no byte is read separately.</summary>
/// <remarks>Not secure against adversaries.</remarks>
internal static class Checksum
{
    private const ulong Multiplier1 = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier2 = 0xD6E8_FEB8_6659_FD93;

    public static ulong Compute(ReadOnlySpan<byte> bytes)
    {
        var hash = Start(bytes.Length);
        if (bytes.Length < sizeof(ulong))
        {
            return Finish(hash, bytes.Length >= sizeof(uint)
                ? Pair(BinaryPrimitives.ReadUInt32LittleEndian(bytes), BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(bytes.Length - sizeof(uint))))
                : Few(bytes));
        }

        var last = bytes.Length - sizeof(ulong);
        for (var i = 0; i < last; i += sizeof(ulong))
        {
            hash = Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(i)));
        }

        return Finish(hash, BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(last)));
    }

    /// <summary>Returns the state before the first bytes.</summary>
    public static ulong Start(int length) => unchecked(((ulong)length + 1) * Multiplier1);

    /// <summary>Adds eight bytes that are not the last.</summary>
    public static ulong Mix(ulong hash, ulong bytes)
    {
        unchecked
        {
            var value = (hash ^ bytes) * Multiplier2;
            return (value ^ (value >> 32)) * Multiplier1;
        }
    }

    /// <summary>Adds the last eight bytes.</summary>
    public static ulong Finish(ulong hash, ulong bytes)
    {
        hash = Mix(hash, bytes);
        return hash ^ (hash >> 29);
    }

    // The first four and the last four of four to seven bytes.
    private static ulong Pair(uint first, uint last) => first | ((ulong)last << 32);

    private static ulong Few(ReadOnlySpan<byte> bytes)
    {
        ulong all = 0;
        foreach (var value in bytes)
        {
            all = (all << 8) | value;
        }

        return all;
    }
}
