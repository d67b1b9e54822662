namespace NewsContent.Compiler.Text;

/// <summary>
/// The characters that change the order in which text is shown (UAX 9). With them code and words read otherwise than they are: see
/// CVE-2021-42574. Text in Hebrew or Arabic letters may need them, in pairs on one line.
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

    /// <summary>Whether it puts what follows into another order, rather than being only a letter that nobody sees.</summary>
    public static bool IsFormatting(char c) => c is (>= '\u202A' and <= RightToLeftOverride) or (>= FirstIsolate and <= PopIsolate);

    /// <summary>Whether a line has letters that are written from right to left, no override, and an end for every beginning.</summary>
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

    // Hebrew, Arabic, Syriac, Thaana, N'Ko and their neighbours; beyond the first plane by their high surrogates.
    private static bool IsRightToLeft(char c) =>
        c is (>= '\u0590' and <= '\u08FF' and not ArabicLetterMark) or (>= '\uFB1D' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') or '\uD802' or '\uD803' or '\uD83A' or '\uD83B';
}
