using System.Buffers.Binary;

namespace NewsContent.Layout;

/// <summary>
/// The hash of a key's UTF-8 bytes: computed by the compiler to lay the tables out, and by the runtime to look a key up.
/// </summary>
/// <remarks>Not for adversaries: the keys of a table are known when it is laid out, and probing ends even where all collide.</remarks>
internal static class KeyHash
{
    private const ulong Multiplier1 = 0x9E37_79B9_7F4A_7C15;
    private const ulong Multiplier2 = 0xD6E8_FEB8_6659_FD93;

    public static ulong Compute(ReadOnlySpan<byte> key)
    {
        unchecked
        {
            var hash = ((ulong)key.Length + 1) * Multiplier1;
            while (key.Length >= sizeof(ulong))
            {
                hash = Mix(hash ^ BinaryPrimitives.ReadUInt64LittleEndian(key));
                key = key.Slice(sizeof(ulong));
            }

            ulong rest = 0;
            for (var i = key.Length - 1; i >= 0; i--)
            {
                rest = (rest << 8) | key[i];
            }

            hash = Mix(hash ^ rest);
            return hash ^ (hash >> 29);
        }
    }

    private static ulong Mix(ulong value)
    {
        unchecked
        {
            value *= Multiplier2;
            return (value ^ (value >> 32)) * Multiplier1;
        }
    }
}
