using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

/// <summary>The characters of names are those of XML 1.0, fifth edition, section 2.3.</summary>
public sealed class XmlNameTests
{
    // NameStartChar; the surrogates stand for U+10000 to U+EFFFF.
    private static readonly (int First, int Last)[] Starts =
    [
        (':', ':'), ('A', 'Z'), ('_', '_'), ('a', 'z'), (0xC0, 0xD6), (0xD8, 0xF6), (0xF8, 0x2FF), (0x370, 0x37D), (0x37F, 0x1FFF), (0x200C, 0x200D), (0x2070, 0x218F), (0x2C00, 0x2FEF),
        (0x3001, 0xD7FF), (0xD800, 0xDFFF), (0xF900, 0xFDCF), (0xFDF0, 0xFFFD),
    ];

    // The other characters of NameChar.
    private static readonly (int First, int Last)[] Parts = [('-', '-'), ('.', '.'), ('0', '9'), (0xB7, 0xB7), (0x300, 0x36F), (0x203F, 0x2040)];

    [Fact]
    public void A_name_begins_with_the_characters_of_the_specification() => Assert.Equal(Of(Starts), All(XmlName.IsStart));

    [Fact]
    public void A_name_contains_the_characters_of_the_specification() => Assert.Equal(Of([.. Starts, .. Parts]), All(XmlName.IsPart));

    private static string All(Func<char, bool> isIn) => Show(Enumerable.Range(0, 0x10000).Where(c => isIn((char)c)));

    private static string Of((int First, int Last)[] ranges) => Show(ranges.SelectMany(range => Enumerable.Range(range.First, range.Last - range.First + 1)).Order());

    private static string Show(IEnumerable<int> characters) => string.Join(' ', characters.Select(c => $"{c:X4}"));
}
