using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>The start of a text on one line, as an editor's tip has room for it.</summary>
internal static class ShortText
{
    private const string Ellipsis = "…";

    // Where ideographs and full-width forms begin, for which an editor takes two columns.
    private const char FirstWide = '\u1100';

    /// <summary>
    /// So much of a text as fits into some columns, white space folded, cut after a word where there is one; what is left off is an ellipsis.
    /// Characters that change the order of others are left out: the rest of the tip would be shown in it.
    /// </summary>
    public static string Cut(string text, int columns)
    {
        var result = new StringBuilder();
        var used = 0;
        var lastWordEnd = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (BidiControls.IsControl(c))
            {
                continue;
            }

            if (char.IsWhiteSpace(c))
            {
                if (result.Length > 0 && result[result.Length - 1] != ' ')
                {
                    lastWordEnd = result.Length;
                    result.Append(' ');
                    used++;
                }

                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            used += c >= FirstWide ? 2 : 1;
            if (used > columns)
            {
                result.Length = c < FirstWide && lastWordEnd > 0 ? lastWordEnd : result.Length;
                return result.ToString().TrimEnd() + Ellipsis;
            }

            result.Append(c);
            if (isPair)
            {
                result.Append(text[++i]);
            }

            lastWordEnd = c >= FirstWide ? result.Length : lastWordEnd;
        }

        return result.ToString().TrimEnd();
    }
}
