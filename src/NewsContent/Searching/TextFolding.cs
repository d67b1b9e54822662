namespace NewsContent.Searching;

/// <summary>
/// Folds strings that differ only in case or width to equal strings: letters become lowercase; full-width letters, digits and punctuation become ASCII;
/// half-width katakana becomes full-width; the ideographic space and the no-break space become a space.
/// </summary>
/// <remarks>
/// Folding works unit by unit, so an index in the folded string is an index in the original, except that a half-width kana and its voicing mark become one unit.
/// Other differences remain: accents are significant, and no letter outside ASCII becomes ASCII, except full-width forms.
/// </remarks>
internal static class TextFolding
{
    private const char FirstFullWidth = '\uFF01';
    private const char LastFullWidth = '\uFF5E';
    private const int FullWidthDistance = FirstFullWidth - '!';
    private const char FirstHalfWidthKana = '\uFF61';
    private const char VoicingMark = '\uFF9E';
    private const char SemiVoicingMark = '\uFF9F';

    // U+FF61 to U+FF9F in order.
    private const string FullWidthKana = "。「」、・ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン゛゜";
    private const string Voiceable = "カキクケコサシスセソタチツテトハヒフヘホ";
    private const string SemiVoiceable = "ハヒフヘホ";

    /// <summary>Folds one unit.</summary>
    public static char Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        < '\u0080' => c,
        '\u00A0' or '\u3000' => ' ',
        >= '\u2E80' and < '\uA640' => c, // no case: Chinese, kana, Yi
        >= FirstFullWidth and <= LastFullWidth => Fold((char)(c - FullWidthDistance)),
        >= FirstHalfWidthKana and <= SemiVoicingMark => FullWidthKana[c - FirstHalfWidthKana],
        _ => char.ToLowerInvariant(c) is >= '\u0080' and var lower ? lower : c,
    };

    /// <summary>Folds a string.</summary>
    /// <param name="text">The string.</param>
    /// <param name="folded">A buffer of the same length; may be the same memory as <paramref name="text"/>.</param>
    /// <param name="origins">Receives the index in the original of each folded unit; empty if it is not needed.</param>
    /// <returns>The number of written units.</returns>
    public static int Fold(ReadOnlySpan<char> text, Span<char> folded, Span<int> origins)
    {
        var written = 0;
        var afterHalfWidth = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is VoicingMark or SemiVoicingMark && afterHalfWidth && Voiced(folded[written - 1], c) is { } voiced)
            {
                folded[written - 1] = voiced;
                afterHalfWidth = false;
                continue;
            }

            if (!origins.IsEmpty)
            {
                origins[written] = i;
            }

            folded[written++] = Fold(c);
            afterHalfWidth = c is > FirstHalfWidthKana and < VoicingMark;
        }

        return written;
    }

    /// <summary>Returns whether only the unit itself folds to it, so that a matching string contains its exact bytes.</summary>
    public static bool HasOneForm(char c) => c is
        (>= '\u2E80' and < '\u3000') or // radicals
        (>= '\u3041' and <= '\u3096') or // hiragana
        (>= '\u3100' and < '\uA4D0') or // Chinese, Yi
        (>= '\uAC00' and <= '\uD7A3') or // Hangul
        (>= '\uD800' and <= '\uDFFF') or // Chinese beyond the first plane, emoji
        (>= '\uF900' and <= '\uFAFF'); // Chinese, compatibility

    private static char? Voiced(char kana, char mark) => mark == SemiVoicingMark
        ? SemiVoiceable.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 2) : null
        : kana == 'ウ' ? 'ヴ' : Voiceable.Contains(kana, StringComparison.Ordinal) ? (char)(kana + 1) : null;
}
