using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>
/// Which ids an article may have. A page's script finds elements by their id, and a browser makes a variable of each, so an id of an article
/// could take the place of something of the page. With a prefix that ends in a dash it cannot: no variable has a dash in its name.
/// </summary>
internal static class Ids
{
    /// <summary>As GitHub has it.</summary>
    public const string DefaultPrefix = "user-content-";

    private const int MaxLength = 200;
    private const int MaxPrefixLength = 50;

    /// <summary>Whether a prefix keeps the page safe.</summary>
    public static bool IsPrefix(string prefix) =>
        prefix.Length is > 1 and <= MaxPrefixLength && prefix[prefix.Length - 1] == '-' && IsLetter(prefix[0])
        && prefix.All(c => IsLetter(c) || c is (>= '0' and <= '9') or '-' or '_');

    /// <summary>
    /// Whether an id may stay: it consists of letters, digits, <c>- _ . :</c> and the joiners that some scripts write between letters, and is not
    /// too long without the prefix, which it may have already.
    /// </summary>
    public static bool IsAllowed(string id, string prefix)
    {
        if (id.Length == 0 || WithPrefix(id, prefix).Length - prefix.Length > MaxLength)
        {
            return false;
        }

        for (var i = 0; i < id.Length; i += char.IsSurrogatePair(id, i) ? 2 : 1)
        {
            if (!IsWord(id, i) && id[i] is not ('-' or '.' or ':' or '\u200C' or '\u200D'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>An id with its prefix, its letters composed. One that has the prefix already keeps it, so that doing this twice is doing it once.</summary>
    public static string WithPrefix(string id, string prefix) => Nfc.Normalize(id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id);

    /// <summary>The id that kramdown's GFM parser makes of a heading's text (<c>generate_gfm_header_id</c>), without what tells equal ones apart.</summary>
    public static string OfHeading(string text)
    {
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length && result.Length < MaxLength / 2; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (IsWord(text, i) || text[i] == '-')
            {
                result.Append(text, i, isPair ? 2 : 1);
            }
            else if (text[i] is ' ' or '\t')
            {
                result.Append('-');
            }

            i += isPair ? 1 : 0;
        }

        return result.Length == 0 ? "section" : result.ToString().ToLowerInvariant();
    }

    // Ruby's \p{Word}.
    private static bool IsWord(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
}
