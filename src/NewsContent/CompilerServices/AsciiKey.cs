using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using NewsContent.Layout;

namespace NewsContent.CompilerServices;

/// <summary>The hash of a UTF-16 key that contains only ASCII, as most slugs and URLs. It is the hash of the UTF-8 bytes, computed without writing them.</summary>
internal static class AsciiKey
{
    private const int Long = 8;
    private const int Short = 4;
    private const ulong NotAscii = 0xFF80_FF80_FF80_FF80;

    /// <returns><c>true</c> if the key is ASCII; <c>false</c> for very short keys, which are encoded just as fast.</returns>
    public static bool TryHash(ReadOnlySpan<char> key, out ulong hash)
    {
        hash = KeyHash.Start(key.Length);
        if (key.Length < Short || !BitConverter.IsLittleEndian)
        {
            return false;
        }

        ref var letters = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(key));
        if (key.Length < Long)
        {
            var first = Four(ref letters);
            var last = Four(ref Unsafe.Add(ref letters, key.Length - Short));
            hash = KeyHash.Finish(hash, KeyHash.Pair(Narrow(first), Narrow(last)));
            return ((first | last) & NotAscii) == 0;
        }

        // The ASCII check is done once at the end. A wrong hash is never used.
        var end = key.Length - Long;
        var all = Vector128.LoadUnsafe(ref letters, (nuint)end);
        var tail = Eight(all);
        for (var i = 0; i < end; i += Long)
        {
            var eight = Vector128.LoadUnsafe(ref letters, (nuint)i);
            all |= eight;
            hash = KeyHash.Mix(hash, Eight(eight));
        }

        hash = KeyHash.Finish(hash, tail);
        return (all & Vector128.Create((ushort)0xFF80)) == Vector128<ushort>.Zero;
    }

    private static ulong Eight(Vector128<ushort> letters) => Vector128.Narrow(letters, letters).AsUInt64().ToScalar();

    private static ulong Four(ref ushort letters) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<ushort, byte>(ref letters));

    // The low byte of each of four letters.
    private static uint Narrow(ulong letters)
    {
        letters &= 0x00FF_00FF_00FF_00FF;
        letters = (letters | (letters >> 8)) & 0x0000_FFFF_0000_FFFF;
        return (uint)(letters | (letters >> 16));
    }
}
