using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace NewsContent.Searching;

/// <summary>
/// A stretch of a term whose bytes a text must hold, but for the case of ASCII letters, wherever the term is in it and no tag comes between.
/// </summary>
/// <remarks>
/// It is found by two of its bytes at a time, 32 places in one step: bytes that end characters, which differ most between them
/// in Chinese, where the first byte of nearly all is one of six.
/// </remarks>
internal sealed class TermAnchor
{
    private const byte CaseBit = 0x20;

    private readonly byte[] _bytes;

    // What is set in a text's byte before it is compared: the case bit of letters.
    private readonly byte[] _masks;

    // Where characters after the first begin.
    private readonly int[] _inner;
    private readonly int _first;
    private readonly int _second;

    public TermAnchor(byte[] utf8)
    {
        _bytes = utf8;
        _masks = Array.ConvertAll(utf8, b => b is >= (byte)'a' and <= (byte)'z' ? CaseBit : (byte)0);
        _inner = [.. Enumerable.Range(0, utf8.Length).Skip(1).Where(i => (utf8[i] & 0xC0) != 0x80)];
        _second = utf8.Length - 1;
        _first = _inner.Length > 0 ? _inner[0] - 1 : Math.Max(0, _second - 1);
    }

    public int Length => _bytes.Length;

    /// <summary>Whether it has more than one character.</summary>
    public bool HasInner => _inner.Length > 0;

    /// <summary>Where it next is; -1 where it is not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public int IndexOf(ReadOnlySpan<byte> text, int from)
    {
        ref var start = ref MemoryMarshal.GetReference(text);
        var places = text.Length - _bytes.Length + 1;
        var at = from;
        if (Vector256.IsHardwareAccelerated)
        {
            var (first, firstMask) = (Vector256.Create(_bytes[_first]), Vector256.Create(_masks[_first]));
            var (second, secondMask) = (Vector256.Create(_bytes[_second]), Vector256.Create(_masks[_second]));
            for (; at <= places - Vector256<byte>.Count; at += Vector256<byte>.Count)
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
            for (; at <= places - Vector128<byte>.Count; at += Vector128<byte>.Count)
            {
                var equal = Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)(at + _first)) | firstMask, first)
                    & Vector128.Equals(Vector128.LoadUnsafe(ref start, (nuint)(at + _second)) | secondMask, second);
                if (equal != Vector128<byte>.Zero && IsAtOneOf(text, at, equal.ExtractMostSignificantBits()) is >= 0 and var found)
                {
                    return found;
                }
            }
        }

        for (; at < places; at++)
        {
            if (IsAt(text[at..]))
            {
                return at;
            }
        }

        return -1;
    }

    /// <summary>Whether it may go on from the end of one stretch of text to the start of the next: the characters on both sides say so.</summary>
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

    // The whole characters before and after the place are the text's.
    private bool SharesCharacters(ReadOnlySpan<byte> before, ReadOnlySpan<byte> after, int inner)
    {
        var i = inner - 1;
        for (var at = before.Length - 1; i > 0 && at >= 0 && (_bytes[i] & 0xC0) == 0x80 && before[at] == _bytes[i]; at--)
        {
            i--;
        }

        var j = inner + 1;
        for (var at = 1; j < _bytes.Length && at < after.Length && (_bytes[j] & 0xC0) == 0x80 && after[at] == _bytes[j]; at++)
        {
            j++;
        }

        return (_bytes[i] & 0xC0) != 0x80 && (j == _bytes.Length || (_bytes[j] & 0xC0) != 0x80);
    }

    private int IsAtOneOf(ReadOnlySpan<byte> text, int at, uint candidates)
    {
        for (; candidates != 0; candidates &= candidates - 1)
        {
            var place = at + BitOperations.TrailingZeroCount(candidates);
            if (IsAt(text[place..]))
            {
                return place;
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
