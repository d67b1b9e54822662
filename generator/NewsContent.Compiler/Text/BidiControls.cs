namespace NewsContent.Compiler.Text;

/// <summary>
/// The characters that change the order of text (UAX 9). They make code and words look different from their content: see CVE-2021-42574. Text in Hebrew or Arabic letters
/// can need them, in pairs on one line.
/// </summary>
internal static class BidiControls
{
    private const char LeftToRightMark = '\u200E';
    private const char RightToLeftMark = '\u200F';
    private const char ArabicLetterMark = '\u061C';
    private const char PopFormatting = '\u202C';
    private const char LeftToRightOverride = '\u202D';
    private const char RightToLeftOverride = '\u202E';
    private const char FirstIsolate = '\u2066';
    private const char PopIsolate = '\u2069';

    public static bool IsControl(char c) => c is LeftToRightMark or RightToLeftMark or ArabicLetterMark || IsFormatting(c);

    /// <summary>Returns whether a character changes the order of the following text; other invisible letters do not.</summary>
    public static bool IsFormatting(char c) => c is (>= '\u202A' and <= RightToLeftOverride) or (>= FirstIsolate and <= PopIsolate);

    /// <summary>Returns whether a line has right-to-left letters, no override, and an end for every start.</summary>
    public static bool AreInOrder(string text, TextSpan line)
    {
        var embeddings = 0;
        var isolates = 0;
        var hasRightToLeft = false;
        for (var i = line.Start; i < line.End; i++)
        {
            switch (text[i])
            {
                case LeftToRightOverride or RightToLeftOverride:
                    return false;
                case PopFormatting when --embeddings < 0:
                case PopIsolate when --isolates < 0:
                    return false;
                case PopFormatting or PopIsolate:
                    break;
                case >= '\u202A' and < PopFormatting:
                    embeddings++;
                    break;
                case >= FirstIsolate and < PopIsolate:
                    isolates++;
                    break;
                case var c:
                    hasRightToLeft |= IsRightToLeft(c);
                    break;
            }
        }

        return hasRightToLeft && embeddings == 0 && isolates == 0;
    }

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and related scripts; beyond the first plane by their high surrogates.
    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF' and not ArabicLetterMark) or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
