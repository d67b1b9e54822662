using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Yaml;

/// <summary>Spaces of input methods and word processors where YAML requires a normal space: to YAML they are text.</summary>
internal static class OtherSpaces
{
    /// <summary>Returns whether a character is such a space.</summary>
    public static bool Is(char c) => c is '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200B') or '\u202F' or '\u205F' or '\u3000' or '\uFEFF';

    /// <summary>Returns the mistake of such a space.</summary>
    /// <param name="span">The text to mark.</param>
    /// <param name="position">The position of the space, such as <c>after the colon</c>.</param>
    /// <param name="c">The space.</param>
    public static YamlMistake Mistake(TextSpan span, string position, char c) =>
        new(span, string.Format(CultureInfo.InvariantCulture, "the space {0} is a {1} (U+{2:X4}); write a normal space", position, NameOf(c), (int)c));

    private static string NameOf(char c) => c switch
    {
        '\u00A0' or '\u202F' => "no-break space",
        '\u200B' or '\uFEFF' => "zero-width space",
        '\u3000' => "full-width space",
        _ => "special space",
    };
}
