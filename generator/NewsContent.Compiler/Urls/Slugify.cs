using System.Globalization;
using System.Text;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

/// <summary>Jekyll's <c>Utils.slugify</c> and related functions (<c>lib/jekyll/utils.rb</c>).</summary>
internal static partial class Slugify
{
    // The characters that the mode "pretty" keeps in addition to letters, marks and digits.
    private const string PrettyCharacters = "._~!$&'()+,;=@";

    /// <summary>Replaces each run of characters other than letters, marks and decimal digits by one '-', and trims them.</summary>
    public static string Default(string text) => Replace(text, "").ToLowerInvariant();

    /// <summary>Does the same as <see cref="Default"/>, but keeps the case and the punctuation that is allowed in a URL path.</summary>
    public static string Pretty(string text) => Replace(text, PrettyCharacters);

    /// <summary>Returns the title of a post without one: the capitalized words of the slug.</summary>
    public static string ToTitle(string slug) => string.Join(" ", slug.TrimEnd('-').Split('-').Select(Capitalize));

    private static string Capitalize(string word)
    {
        var first = word.Length > 1 && char.IsHighSurrogate(word[0]) ? 2 : Math.Min(1, word.Length);
        return word.Substring(0, first).ToUpperInvariant() + word.Substring(first).ToLowerInvariant();
    }

    private static string Replace(string text, string kept)
    {
        if (IsPlain(text))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        var gap = false;
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = char.IsSurrogatePair(text, i);
            if (!IsWord(CharUnicodeInfo.GetUnicodeCategory(text, i)) && (isPair || kept.IndexOf(text[i]) < 0))
            {
                gap = true;
                i += isPair ? 1 : 0;
                continue;
            }

            if (gap && result.Length > 0)
            {
                result.Append('-');
            }

            gap = false;
            result.Append(text[i]);
            if (isPair)
            {
                result.Append(text[++i]);
            }
        }

        return result.ToString();
    }

    // Most slugs have only letters and digits of ASCII and single dashes between them.
    private static bool IsPlain(string text)
    {
        var isAfterWord = false;
        foreach (var c in text)
        {
            var isWord = Ascii.IsLetter(c) || Ascii.IsDigit(c);
            if (!isWord && !(c == '-' && isAfterWord))
            {
                return false;
            }

            isAfterWord = isWord;
        }

        return isAfterWord || text.Length == 0;
    }

    // \p{L}, \p{M} and \p{Nd}.
    private static bool IsWord(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or
        UnicodeCategory.DecimalDigitNumber;
}
