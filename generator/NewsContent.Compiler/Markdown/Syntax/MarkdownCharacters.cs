using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Markdown.Syntax;

/// <summary>The character classes of the syntax that neither <see cref="Ascii"/> nor <see cref="RubyLetters"/> has.</summary>
internal static class MarkdownCharacters
{
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
}
