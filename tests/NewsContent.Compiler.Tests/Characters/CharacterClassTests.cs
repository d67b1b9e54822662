using System.Globalization;
using NewsContent.Compiler.Characters;
using NewsContent.Compiler.CSharp;
using NewsContent.Compiler.Emission;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Frames;
using NewsContent.Compiler.Html.Hosts;
using NewsContent.Compiler.Html.Styles;
using NewsContent.Compiler.Markdown.Syntax;
using NewsContent.Compiler.Tests.Markdown;
using NewsContent.Compiler.Text;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Characters;

/// <summary>The characters that each rule accepts, as ranges: every character is tried.</summary>
public sealed class CharacterClassTests
{
    private static readonly Dictionary<string, Func<char, bool>> Rules = new(StringComparer.Ordinal)
    {
        // Markdown.
        ["Markdown: white space"] = Ascii.IsRubySpace,
        ["Markdown: digits"] = Ascii.IsDigit,
        ["Markdown: word characters"] = Ascii.IsRubyWord,
        ["Markdown: first characters of names"] = c => MarkdownCharacters.EndOfName(c.ToString(), 0, 1) == 1,
        ["Markdown: other characters of names"] = c => MarkdownCharacters.EndOfName("a" + c, 0, 2) == 2,
        ["Markdown: letters in ASCII"] = c => c < 128 && RubyLetters.IsAlphabetic(c.ToString(), 0),
        ["Markdown: letters and digits in ASCII"] = c => c < 128 && RubyLetters.IsAlphanumeric(c.ToString(), 0),
        ["Markdown: characters after a backslash"] = MarkdownCharacters.IsEscapable,
        ["Markdown: ids of headings in HTML"] = c => c is not ('<' or '\n' or '\r') && Rendered.Html($"<div markdown=\"1\">\n# a{c}b\n</div>").Contains($"id=\"a{char.ToLowerInvariant(c)}b\""),

        // URLs and ids.
        ["Permalinks: characters that are not escaped"] = c => !char.IsSurrogate(c) && Permalink.Normalize("/a" + c) == "/a" + c,
        ["Permalinks: digits of escapes"] = c => !char.IsSurrogate(c) && Permalink.Normalize("/a%0" + c).StartsWith("/a%0", StringComparison.Ordinal) && Permalink.Normalize($"/a%{c}0").StartsWith("/a%" + c, StringComparison.Ordinal),
        ["Slugs: punctuation and ASCII in URLs"] = c => c < 128 && Slugify.Pretty($"a{c}a") == $"a{c}a" && (c != '-' || Slugify.Default("a-a") == "a-a"),
        ["Slugs: ASCII by default"] = c => c < 128 && Slugify.Default($"a{c}a") == $"a{char.ToLowerInvariant(c)}a",
        ["Ids: first characters of a prefix"] = c => Ids.IsPrefix(c + "-"),
        ["Ids: other characters of a prefix"] = c => Ids.IsPrefix($"a{c}-"),
        ["Ids: ASCII"] = c => c < 128 && Ids.IsAllowed("a" + c, "x-"),
        ["Ids: joiners"] = c => CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format && Ids.IsAllowed("a" + c, "x-"),
        ["URLs: invisible characters in hosts"] = c => !char.IsControl(c) && UrlCharacters.Deception("https://a" + c, 10) is not null,
        ["URLs: invisible characters in paths"] = c => !char.IsControl(c) && UrlCharacters.Deception("/aa" + c, 0) is not null,

        // Values of attributes.
        ["Attributes: datetime"] = c => AttributeCheck.Parse("datetime").Check("1" + c) is not null,
        ["Attributes: type"] = c => AttributeCheck.Parse("mime").Check("image/a" + c) is not null,
        ["Attributes: media"] = c => AttributeCheck.Parse("query").Check("a" + c) is not null,
        ["Attributes: lang"] = c => AttributeCheck.Parse("language").Check("a" + c) is not null,
        ["Images in URLs: base64"] = c => DataImage.Check("data:image/png;base64,AAA" + c + "AAAA").IsKept,
        ["Source sets: sizes"] = c => SourceSet.Check($"a.png 1{c}x", HtmlPolicy.Default, (_, verdict) => verdict.Url) == $"a.png 1{c}x",
        ["Videos: ids of YouTube"] = c => VideoFrame.Rebuild("https://youtu.be/abcdefghij" + c, FrameHosts.YouTube) is not null,
        ["Videos: ids of Vimeo"] = c => VideoFrame.Rebuild("https://vimeo.com/1" + c, FrameHosts.Vimeo)?.EndsWith("/1" + c, StringComparison.Ordinal) == true,
        ["Videos: hashes of Vimeo"] = c => VideoFrame.Rebuild("https://vimeo.com/1/a" + c, FrameHosts.Vimeo)?.EndsWith("?h=a" + c, StringComparison.Ordinal) == true,
        ["Videos: start"] = c => VideoFrame.Rebuild("https://youtu.be/abcdefghijk?t=1" + c, FrameHosts.YouTube)?.EndsWith("?start=1" + c, StringComparison.Ordinal) == true,

        // Styles.
        ["Styles: first characters of words"] = c => c < 128 && Clean($"font-family: {c}a") is not null,
        ["Styles: other characters of words"] = c => c < 128 && c is not (';' or ' ' or '\t' or '\n' or '\f' or '\r') && Clean($"font-family: a{c}a") is not null,
        ["Styles: characters of quoted font names"] = c => Clean($"font-family: 'a{c}a'") is not null,
        ["Styles: digits of colors"] = c => c is not ' ' && Clean($"color: #ff{c}") is not null,
        ["Styles: white space"] = c => c is not (',' or ';') && Clean($"font-family: a{c}'b'") is null && Clean($"margin: 1px{c}2px") is not null,

        // Text.
        ["Words: characters that are a word each"] = c => WordCounter.CountAsJekyll($"a{c}", "cjk") == 2 && c is not ((>= '\t' and <= '\r') or ' '),
        ["Words: white space as in Ruby"] = c => WordCounter.CountAsJekyll($"a{c}a", "") == 2,
        ["Order: letters that run from right to left"] = c => BidiControls.AreInOrder($"{c}\u2066\u2069", new TextSpan(0, 3)),
        ["Order: controls"] = BidiControls.IsControl,
        ["Order: controls of following text"] = BidiControls.IsFormatting,
        ["Invisible characters between letters"] = c => !char.IsSurrogate(c) && InvisibleCharacters.IsAt($"x{c}x", 1),
        ["Invisible characters between ideographs"] = c => !char.IsSurrogate(c) && InvisibleCharacters.IsAt($"中{c}中", 1),
        ["Hosts: letters that do not mix with Latin letters"] = c => LookAlikeHost.Describe("a" + c)?.StartsWith("mixes", StringComparison.Ordinal) == true,
        ["Hosts: letters that do not mix with Cyrillic letters"] = c => c is < '\u0181' or > '\u0245' && LookAlikeHost.Describe("\u0431" + c)?.StartsWith("mixes", StringComparison.Ordinal) == true,
        ["Hosts: full-width characters"] = c => LookAlikeHost.Describe("\u00E9" + c)?.StartsWith("has full", StringComparison.Ordinal) == true,
        ["Hosts: Cyrillic letters that look like Latin letters"] = c => LookAlikeHost.Describe(c + ".com")?.StartsWith("has Cyrillic", StringComparison.Ordinal) == true,

        // Generated code.
        ["C#: characters that are not escaped in literals"] = c => CSharpLiteral.Name(c.ToString()) == c.ToString(),
        ["XML: characters that are not escaped in comments"] = c => !char.IsSurrogate(c) && XmlText.Escape(c.ToString()) == c.ToString(),
    };

    public static TheoryData<string, string> Classes() => new()
    {
        { "Markdown: white space", "0009-000D 0020" },
        { "Markdown: digits", "0-9" },
        { "Markdown: word characters", "0-9 A-Z _ a-z" },
        { "Markdown: first characters of names", "0-9 A-Z _ a-z" },
        { "Markdown: other characters of names", "002D 0-9 A-Z _ a-z" },
        { "Markdown: letters in ASCII", "A-Z a-z" },
        { "Markdown: letters and digits in ASCII", "0-9 A-Z a-z" },
        { "Markdown: characters after a backslash", "!-$ '-+ 002D . : <-> [-] _ ` {-~" },
        { "Markdown: ids of headings in HTML", "002D 0-9 A-Z a-z" },
        { "Permalinks: characters that are not escaped", "! $ &-; = @-Z _ a-z ~" },
        { "Permalinks: digits of escapes", "0-9 A-F a-f" },
        { "Slugs: punctuation and ASCII in URLs", "! $ &-) +-. 0-9 ; = @-Z _ a-z ~" },
        { "Slugs: ASCII by default", "002D 0-9 A-Z a-z" },
        { "Ids: first characters of a prefix", "A-Z a-z" },
        { "Ids: other characters of a prefix", "002D 0-9 A-Z _ a-z" },
        { "Ids: ASCII", "002D . 0-: A-Z _ a-z" },
        { "Ids: joiners", "200C 200D" },
        { "URLs: invisible characters in hosts", "\\ 00AD 034F 0600-0605 061C 06DD 070F 0890 0891 08E2 115F 1160 17B4 17B5 180B-180F 200B-200F 2028-202E 2060-2064 2066-206F 3164 FE00-FE0F FEFF FFA0 FFF9-FFFB" },
        { "URLs: invisible characters in paths", "\\ 00AD 061C 180E 200B 200E 200F 2028-202E 2060-2064 2066-206F FEFF FFF9-FFFB" },
        { "Attributes: datetime", "0020 + 002D . 0-: A-Z a-z" },
        { "Attributes: type", "0020 \" *-9 ; = A-Z _ a-z" },
        { "Attributes: media", "000A 0020 % (-: <-> A-Z a-z" },
        { "Attributes: lang", "002D 0-9 A-Z a-z" },
        { "Images in URLs: base64", "+ /-9 A-Z a-z" },
        { "Source sets: sizes", ". 0-9" },
        { "Videos: ids of YouTube", "002D 0-9 A-Z _ a-z" },
        { "Videos: ids of Vimeo", "0-9" },
        { "Videos: hashes of Vimeo", "0-9 a-z" },
        { "Videos: start", "0-9" },
        { "Styles: first characters of words", "0009 000A 000C 000D 0020 A-Z a-z" },
        { "Styles: other characters of words", ", 002D 0-9 A-Z a-z" },
        { "Styles: characters of quoted font names", "0020 002D 0-9 A-Z _ a-z 3041-30FF 3400-9FFF AC00-D7A3" },
        { "Styles: digits of colors", "0-9 A-F a-f" },
        { "Styles: white space", "0009 000A 000C 000D 0020" },
        { "Words: characters that are a word each", "1100-11FF 2E80-2FDF 3005 3007 3021-3029 3041-3098 309B-309F 30A1-30FA 30FD-30FF 3130-318F 31F0-31FF 3400-4DBF 4E00-9FFF A960-A97F AC00-D7FF D840-D8BF F900-FAFF FF66-FF9D" },
        { "Words: white space as in Ruby", "0009-000D 0020" },
        { "Order: letters that run from right to left", "0590-061B 061D-08FF D802 D803 D83A D83B FB1D-FDFF FE70-FEFC" },
        { "Order: controls", "061C 200E 200F 202A-202E 2066-2069" },
        { "Order: controls of following text", "202A-202E 2066-2069" },
        { "Invisible characters between letters", "0000-0008 000B 000E-001F 007F-0084 0086-009F 00AD 115F 1160 180E 200B-200D 2060-2064 206A-206F 3164 FE00-FE0F FEFF FFA0 FFF9-FFFB" },
        { "Invisible characters between ideographs", "0000-0008 000B 000E-001F 007F-0084 0086-009F 00AD 115F 1160 180E 200B-200D 2060-2064 206A-206F 3164 FEFF FFA0 FFF9-FFFB" },
        { "Hosts: letters that do not mix with Latin letters", "0370-058F 13A0-13FF 1F00-1FFF 2126 AB70-ABBF" },
        { "Hosts: letters that do not mix with Cyrillic letters", "A-Z a-z 00C0-00D6 00D8-00F6 00F8-0180 0246-024F 0370-03FF 0530-058F 13A0-13FF 1E00-1FFF 2126 212A 212B 2C7E 2C7F AB70-ABBF" },
        { "Hosts: full-width characters", "3002 FF01-FF5E FF61" },
        { "Hosts: Cyrillic letters that look like Latin letters", "0405 0406 0408 0410 0415 041E 0420 0421 0423 0425 0430 0435 043E 0440 0441 0443 0445 0455 0456 0458 0474 0475 04BA 04BB 04C0 04CF 0500 0501 051A-051D" },
        { "C#: characters that are not escaped in literals", "0020 ! #-[ ]-~" },
        { "XML: characters that are not escaped in comments", "0020-% '-; = ?-~" },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_rule_accepts_these_characters(string rule, string characters) => Assert.Equal(characters, Ranges(Rules[rule]));

    [Fact]
    public void Each_rule_has_a_row() => Assert.Equal(Rules.Keys, Classes().Select(row => (string)row[0]));

    private static string? Clean(string style) => StyleAttribute.Clean(style, (_, _) => { });

    // Visible ASCII as itself, other characters by their number.
    private static string Ranges(Func<char, bool> accepts)
    {
        var ranges = new List<string>();
        for (var c = 0; c <= char.MaxValue; c++)
        {
            var first = c;
            while (c <= char.MaxValue && accepts((char)c))
            {
                c++;
            }

            if (c > first)
            {
                ranges.Add(c - first == 1 ? Name(first) : Name(first) + (c - first == 2 ? " " : "-") + Name(c - 1));
            }
        }

        return string.Join(' ', ranges);
    }

    private static string Name(int c) => c is > ' ' and < 127 and not '-' ? ((char)c).ToString() : c.ToString("X4", CultureInfo.InvariantCulture);
}
