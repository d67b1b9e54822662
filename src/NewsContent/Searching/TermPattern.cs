using System.Numerics;
using System.Text;

namespace NewsContent.Searching;

/// <summary>Creates the byte pattern of a part of a term.</summary>
/// <remarks>
/// The forms of a character with equally long UTF-8 differ in some bits, which the pattern ignores. The other forms are searched separately, because a string without them
/// contains the term only if it contains the pattern.
/// </remarks>
internal sealed class TermPattern
{
    private readonly List<byte> _bytes = [];
    private readonly List<byte> _masks = [];
    private readonly List<byte[]> _otherForms = [];

    public TermPattern(string run)
    {
        for (var i = 0; i < run.Length; i++)
        {
            var isPair = char.IsHighSurrogate(run[i]) && i + 1 < run.Length;
            Add(run.AsSpan(i, isPair ? 2 : 1));
            i += isPair ? 1 : 0;
        }

        Bytes = new TermBytes([.. _bytes], [.. _masks]);
        HasLettersOrDigits = run.Any(char.IsAsciiLetterOrDigit);
        HasKana = run.Any(IsKana);
    }

    public TermBytes Bytes { get; }

    /// <summary>The UTF-8 of forms that the pattern does not match, except letters, digits and kana of another width.</summary>
    public IReadOnlyList<byte[]> OtherForms => _otherForms;

    /// <summary>Whether the pattern does not match full-width letters or digits.</summary>
    public bool HasLettersOrDigits { get; }

    /// <summary>Whether the pattern does not match half-width kana.</summary>
    public bool HasKana { get; }

    /// <summary>Whether the pattern matches no other characters.</summary>
    public bool IsExact { get; private set; } = true;

    /// <summary>Returns whether a character is part of the best patterns: its only other forms are half-width kana.</summary>
    public static bool IsOfOneForm(char c) => TextFolding.HasOneForm(c) || IsKana(c);

    /// <summary>Returns whether a character can be part of a pattern. HTML writes some characters as references instead of their own bytes.</summary>
    public static bool IsSearchable(char c) => c is > ' ' and not ('&' or '<' or '>' or '\u007F') && !char.IsSurrogate(c);

    private static bool IsKana(char c) => c is > '\u3000' and < '\u3100' && !TextFolding.HasOneForm(c);

    private void Add(ReadOnlySpan<char> character)
    {
        Span<byte> bytes = stackalloc byte[4];
        Span<byte> form = stackalloc byte[4];
        Span<byte> mask = stackalloc byte[4];
        bytes = bytes[..Encoding.UTF8.GetBytes(character, bytes)];
        mask.Clear();
        var forms = 1;
        if (char.IsAsciiLetter(character[0]))
        {
            (mask[0], forms) = (0x20, 2);
        }
        else if (!char.IsAsciiDigit(character[0]) && !IsOfOneForm(character[0]))
        {
            foreach (var other in FoldedForms.Of(character[0]))
            {
                var length = Encoding.UTF8.GetBytes([other], form);
                if (length != bytes.Length)
                {
                    _otherForms.Add(form[..length].ToArray());
                    continue;
                }

                forms++;
                for (var i = 0; i < length; i++)
                {
                    mask[i] |= (byte)(bytes[i] ^ form[i]);
                }
            }
        }

        var bits = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            bits += BitOperations.PopCount(mask[i]);
            _masks.Add(mask[i]);
            _bytes.Add((byte)(bytes[i] | mask[i]));
        }

        IsExact &= 1 << bits == forms;
    }
}
