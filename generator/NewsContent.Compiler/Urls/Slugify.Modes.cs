using System.Text;
using System.Text.RegularExpressions;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Urls;

// The modes of the filter; URLs use two of them.
internal static partial class Slugify
{
    private static readonly Regex NotAscii = new("[^A-Za-z0-9]+", RegexOptions.CultureInvariant);
    private static readonly Regex WhiteSpace = new("[ \\t\\r\\n\\f\\v]+", RegexOptions.CultureInvariant);
    private static readonly Regex Ends = new(@"\A-|-\z", RegexOptions.CultureInvariant);

    // The results of Ruby's I18n.transliterate for letters up to U+017F that are more than a letter with a mark.
    private static readonly Dictionary<char, string> Latin = new()
    {
        ['Æ'] = "AE",
        ['æ'] = "ae",
        ['Ð'] = "D",
        ['ð'] = "d",
        ['×'] = "x",
        ['Ø'] = "O",
        ['ø'] = "o",
        ['Þ'] = "Th",
        ['þ'] = "th",
        ['ß'] = "ss",
        ['Đ'] = "D",
        ['đ'] = "d",
        ['Ħ'] = "H",
        ['ħ'] = "h",
        ['ı'] = "i",
        ['Ĳ'] = "IJ",
        ['ĳ'] = "ij",
        ['ĸ'] = "k",
        ['Ŀ'] = "L",
        ['ŀ'] = "l",
        ['Ł'] = "L",
        ['ł'] = "l",
        ['ŉ'] = "'n",
        ['Ŋ'] = "NG",
        ['ŋ'] = "ng",
        ['Œ'] = "OE",
        ['œ'] = "oe",
        ['Ŧ'] = "T",
        ['ŧ'] = "t",
    };

    /// <summary>Returns the string in lowercase in one of Jekyll's modes: <c>raw</c>, <c>default</c>, <c>pretty</c>, <c>ascii</c> or <c>latin</c>; unchanged in any other mode.</summary>
    public static string In(string mode, string text) => mode switch
    {
        "" or "default" => Default(text),
        "pretty" => Pretty(text).ToLowerInvariant(),
        "ascii" => WithHyphens(NotAscii, text),
        "latin" => Default(Transliterate(text)),
        "raw" => WithHyphens(WhiteSpace, text),
        _ => text.ToLowerInvariant(),
    };

    private static string WithHyphens(Regex gaps, string text) => Ends.Replace(gaps.Replace(text, "-"), "").ToLowerInvariant();

    private static string Transliterate(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var c in Nfc.Normalize(text))
        {
            var plain = c < 0x80 || c > 0x17F ? c : Nfc.BaseOf(c);
            result.Append(Latin.TryGetValue(c, out var letters) ? letters : plain < 0x80 ? plain.ToString() : "?");
        }

        return result.ToString();
    }
}
