using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsContent.Searching;

/// <summary>
/// A part of a term whose bytes a matching string must contain, except for the bits in which the forms of a character differ, if no tag is inside the match.
/// </summary>
/// <remarks>
/// The search compares two bytes at 32 positions in one step. It uses bytes that end characters, because the first byte of nearly all Chinese characters is one
/// of six.
/// </remarks>
internal sealed class TermBytes
{
    private readonly byte[] _bytes;

    // The bits that are set in a byte of the text before a comparison, such as the case bit of ASCII letters.
    private readonly byte[] _masks;

    // The offsets of all characters except the first.
    private readonly int[] _inner;
    private readonly int _first;
    private readonly int _second;

    /// <param name="utf8">The bytes with the bits of the masks.</param>
    /// <param name="masks">The bits of each byte that are ignored.</param>
    public TermBytes(byte[] utf8, byte[] masks)
    {
        (_bytes, _masks) = (utf8, masks);
        _inner = [.. Enumerable.Range(0, utf8.Length).Skip(1).Where(i => (utf8[i] & 0xC0) != 0x80)];
        _second = utf8.Length - 1;
        _first = _inner.Length > 0 ? _inner[0] - 1 : Math.Max(0, _second - 1);
    }

    public int Length => _bytes.Length;

    /// <summary>Whether there is more than one character.</summary>
    public bool HasInner => _inner.Length > 0;

    /// <summary>Returns the offset of the next match, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int IndexOf(ReadOnlySpan<byte> text, int from)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var end = text.Length - _bytes.Length + 1;
        var at = from;
        if (Vector256.IsHardwareAccelerated)
        {
            var (first, firstMask) = (Vector256.Create(_bytes[_first]), Vector256.Create(_masks[_first]));
            var (second, secondMask) = (Vector256.Create(_bytes[_second]), Vector256.Create(_masks[_second]));
            for (; at <= end - Vector256<byte>.Count; at += Vector256<byte>.Count)
            {
                var equal = Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)(at + _first)) | firstMask, first)
                    & Vector256.Equals(Vector256.LoadUnsafe(ref start, (nuint)(at + _second)) | secondMask, second);
                if (equal != Vector256<byte>.Zero && IsAtOneOf(text, at, equal.ExtractMostSignificantBits()) is >= 0 and var found)
                {
                    return found;
                }
            }
        }
        else if (Vector128.IsHardwareAccelerated)
        {
            var (first, firstMask) = (Vector128.Create(_bytes[_first]), Vector128.Create(_masks[_first]));
            var (second, secondMask) = (Vector128.Create(_bytes[_second]), Vector128.Create(_masks[_second]));
            for (; at <= end - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                var equal = Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)(at + _first)) | firstMask, first)
                    & Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)(at + _second)) | secondMask, second);
                if (equal != Vector128<byte>.Zero && IsAtOneOf(text, at, equal.ExtractMostSignificantBits()) is >= 0 and var found)
                {
                    return found;
                }
            }
        }

        for (; at < end; at++)
        {
            if (IsAt(text[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Returns whether a match can continue from the end of one text run to the start of the next, by the characters on both sides.</summary>
    public bool MayCross(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after)
    {
        foreach (var inner in _inner)
        {
            if (before.Length > 0 && (before[^1] | _masks[inner - 1]) == _bytes[inner - 1] && after.Length > 0 && (after[0] | _masks[inner]) == _bytes[inner]
                && SharesCharacters(before, after, inner))
            {
                return true;
            }
        }

        return false;
    }

    // Returns whether the whole characters before and after the boundary are equal.
    private bool SharesCharacters(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, int inner)
    {
        var i = inner - 1;
        for (var at = before.Length - 1; i > 0 && at >= 0 && (_bytes[i] & 0xC0) == 0x80 && (before[at] | _masks[i]) == _bytes[i]; at--)
        {
            i--;
        }

        var j = inner + 1;
        for (var at = 1; j < _bytes.Length && at < after.Length && (_bytes[j] & 0xC0) == 0x80 && (after[at] | _masks[j]) == _bytes[j]; at++)
        {
            j++;
        }

        return (_bytes[i] & 0xC0) != 0x80 && (j == _bytes.Length || (_bytes[j] & 0xC0) != 0x80);
    }

    private int IsAtOneOf(ReadOnlySpan<byte> text, int at, uint candidates)
    {
        for (; candidates != 0; candidates &= candidates - 1)
        {
            var position = at + BitOperations.TrailingZeroCount(candidates);
            if (IsAt(text[position..]))
            {
                return position;
            }
        }

        return -1;
    }

    private bool IsAt(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < _bytes.Length; i++)
        {
            if ((text[i] | _masks[i]) != _bytes[i])
            {
                return false;
            }
        }

        return true;
    }
}
