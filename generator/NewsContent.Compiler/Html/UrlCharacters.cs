using System.Globalization;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Html;

/// <summary>
/// Finds characters that make a URL misleading. Joiners, and other invisible characters that a script or an emoji needs, are part of an address. A host cannot contain them,
/// because browsers drop some of them.
/// </summary>
internal static class UrlCharacters
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';

    /// <summary>Returns the reason to refuse a URL; <c>null</c> if its characters are not misleading.</summary>
    /// <param name="url">The URL.</param>
    /// <param name="pathStart">The offset of the path, query or fragment, after the scheme and the host.</param>
    public static string? Deception(string url, int pathStart)
    {
        for (var i = 0; i < url.Length; i++)
        {
            if (url[i] == '\\')
            {
                return "it contains a '\\', which browsers read as '/'";
            }

            if (i < pathStart ? IsInvisibleInHost(url, i) : IsInvisibleInPath(url, i))
            {
                return "it contains an invisible character";
            }

            i += char.IsSurrogatePair(url, i) ? 1 : 0;
        }

        return null;
    }

    private static bool IsInvisibleInPath(string url, int index) => CharUnicodeInfo.GetUnicodeCategory(url, index) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => url[index] is not (NonJoiner or Joiner) && (BidiControls.IsControl(url[index]) || InvisibleCharacters.IsAt(url, index)),
        _ => false,
    };

    // Includes all characters that IDNA drops (UTS 46, "ignored").
    private static bool IsInvisibleInHost(string url, int index) =>
        CharUnicodeInfo.GetUnicodeCategory(url, index) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        || url[index] is '\u034F' or '\u115F' or '\u1160' or '\u17B4' or '\u17B5' or (>= '\u180B' and <= '\u180F') or '\u3164' or (>= '\uFE00' and <= '\uFE0F') or '\uFFA0'
        || (char.IsSurrogatePair(url, index) && char.ConvertToUtf32(url, index) is >= 0xE0000 and <= 0xE0FFF);
}
