namespace NewsContent.Compiler.Text;

/// <summary>The character classes of ASCII. A class that standards define differently has the name of its standard.</summary>
internal static class Ascii
{
    /// <summary>The white space of HTML, CSS and URLs, without the vertical tab.</summary>
    public static char[] HtmlSpaces { get; } = [' ', '\t', '\n', '\f', '\r'];

    /// <summary>The white space of Ruby (<c>\s</c>), with the vertical tab, as in the expressions of Jekyll and kramdown.</summary>
    public static char[] RubySpaces { get; } = [' ', '\t', '\n', '\v', '\f', '\r'];

    public static bool IsDigit(char c) => c is >= '0' and <= '9';

    public static bool IsHexDigit(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');

    public static bool IsLower(char c) => c is >= 'a' and <= 'z';

    public static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    public static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');

    /// <summary>Returns whether a character is one of <see cref="HtmlSpaces"/>.</summary>
    public static bool IsHtmlSpace(char c) => c is ' ' or '\t' or '\n' or '\f' or '\r';

    /// <summary>Returns whether a character is one of <see cref="RubySpaces"/>.</summary>
    public static bool IsRubySpace(char c) => c is ' ' or (>= '\t' and <= '\r');

    /// <summary>Returns whether a character is a word character of Ruby (<c>\w</c>).</summary>
    public static bool IsRubyWord(char c) => IsLetterOrDigit(c) || c == '_';
}
