using System.Text;

namespace NewsContent.Compiler.Text;

/// <summary>Cuts a string to one line for an editor's tooltip.</summary>
internal static class ShortText
{
    private const string Ellipsis = "…";

    // The start of ideographs and full-width forms, which take two columns in an editor.
    private const char FirstWide = '\u1100';

    /// <summary>
    /// Returns the start of a string that fits into a number of columns, with collapsed white space, cut after a word if possible, and with an ellipsis. Characters that change the
    /// order of text are dropped, because they would affect the rest of the tooltip.
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
