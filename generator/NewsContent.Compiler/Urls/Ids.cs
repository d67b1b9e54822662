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
            if (!RubyLetters.IsWord(id, i) && id[i] is not ('-' or '.' or ':' or '\u200C' or '\u200D'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Returns an id with its prefix and composed letters. An id that already has the prefix is not prefixed again.</summary>
    public static string WithPrefix(string id, string prefix) => Nfc.Normalize(id.StartsWith(prefix, StringComparison.Ordinal) ? id : prefix + id);

    /// <summary>Returns the id of a heading in HTML, without the suffix of duplicates.</summary>
    public static string OfHeading(string text) => HeadingId.Of(text, MaxLength / 2) is { Length: > 0 } id ? id : "section";
}
