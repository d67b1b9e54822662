using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>
/// The rules for ids in articles. Scripts find elements by id, and browsers create a variable for each, so an id of an article could replace a part of the page. A prefix that
/// ends with a dash prevents this, because variable names contain no dash.
/// </summary>
internal static class Ids
{
    /// <summary>The default prefix, as on GitHub.</summary>
    public const string DefaultPrefix = "user-content-";

    private const int MaxLength = 200;
    private const int MaxPrefixLength = 50;

    /// <summary>Returns whether a prefix keeps the page safe.</summary>
    public static bool IsPrefix(string prefix) =>
        prefix.Length is > 1 and <= MaxPrefixLength && prefix[prefix.Length - 1] == '-' && Ascii.IsLetter(prefix[0])
        && prefix.All(c => Ascii.IsLetterOrDigit(c) || c is '-' or '_');

    /// <summary>
    /// Returns whether an id is allowed: it consists of letters, digits, <c>- _ . :</c> and the joiners of some scripts, and is not too long without the prefix, which it can
    /// already have.
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

    /// <summary>Returns an id with its prefix and composed letters. An id that already has the prefix is not prefixed again.</summary>
    public static string WithPrefix(string id, string prefix) => Nfc.Normalize(id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id);

    /// <summary>Returns the id that kramdown's GFM parser creates from the text of a heading (<c>generate_gfm_header_id</c>), without the suffix of duplicates.</summary>
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

    // The \p{Word} of Ruby.
    private static bool IsWord(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index) is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber or UnicodeCategory.ConnectorPunctuation;
}
