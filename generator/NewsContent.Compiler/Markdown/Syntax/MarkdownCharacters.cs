using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>The character classes of the syntax that include other letters than ASCII. Spaces, digits and word characters are those of Ruby (<see cref="Ascii"/>).</summary>
internal static class MarkdownCharacters
{
    /// <summary>Returns whether it is a word character in any language.</summary>
    public static bool IsUnicodeWord(char c) => c < 128 ? Ascii.IsRubyWord(c) : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || IsMark(c);

    public static bool IsLetter(char c) => c < 128 ? Ascii.IsLetter(c) : char.IsLetter(c) || char.IsSurrogate(c);

    public static bool IsLetterOrDigit(char c) => IsLetter(c) || (c < 128 ? Ascii.IsDigit(c) : char.IsDigit(c));

    /// <summary>Returns whether a backslash escapes the character.</summary>
    public static bool IsEscapable(char c) => "\\.*_+`<>()[]{}#!:|\"'$=-~".IndexOf(c) >= 0;

    /// <summary>Returns the end of a name in attribute lists (a word character, then word characters and hyphens); -1 if none begins here.</summary>
    public static int EndOfName(string text, int start, int end)
    {
        if (start >= end || !Ascii.IsRubyWord(text[start]))
        {
            return -1;
        }

        while (start < end && (Ascii.IsRubyWord(text[start]) || text[start] == '-'))
        {
            start++;
        }

        return start;
    }

    private static bool IsMark(char c) => char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark
        or System.Globalization.UnicodeCategory.SpacingCombiningMark or System.Globalization.UnicodeCategory.EnclosingMark
        or System.Globalization.UnicodeCategory.ConnectorPunctuation or System.Globalization.UnicodeCategory.LetterNumber;
}
