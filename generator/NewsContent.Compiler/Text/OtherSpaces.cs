using System.Globalization;

namespace NewsContent.Compiler.Text;

/// <summary>Spaces of input methods and word processors, which are text where YAML and Markdown require a normal space.</summary>
internal static class OtherSpaces
{
    /// <summary>All such spaces, as the content of a class in a regular expression.</summary>
    public const string All = Visible + @"\u200B\uFEFF";

    /// <summary>The spaces that have a width, as the content of a class in a regular expression.</summary>
    public const string Visible = @"\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000";

    /// <summary>Returns whether a character is such a space.</summary>
    public static bool Is(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    /// <summary>Returns the name and the code of such a space, such as <c>no-break space (U+00A0)</c>.</summary>
    public static string Describe(char c) => string.Format(CultureInfo.InvariantCulture, "{0} (U+{1:X4})", NameOf(c), (int)c);

    private static string NameOf(char c) => c switch
    {
        '\u00A0' or '\u202F' => "no-break space",
        '\u200B' or '\uFEFF' => "zero-width space",
        '\u3000' => "full-width space",
        _ => "special space",
    };
}
