using System.Text;
using CsCheck;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class NfcTests
{
    [Theory]
    [InlineData("cafe\u0301", "caf\u00E9")]
    [InlineData("a\u0308o\u0308u\u0308", "\u00E4\u00F6\u00FC")]
    [InlineData("Vie\u0323\u0302t", "Vi\u1EC7t")]
    [InlineData("Vie\u0302\u0323t", "Vi\u1EC7t")]
    [InlineData("\u1112\u1161\u11AB\u1100\u1173\u11AF", "\uD55C\uAE00")]
    [InlineData("\u304B\u3099", "\u304C")]
    [InlineData("\u212B\u2126\u212A", "\u00C5\u03A9K")]
    [InlineData("\uF900", "\u8C48")]
    [InlineData("\u0958", "\u0915\u093C")]
    [InlineData("\U0001D15E", "\U0001D157\U0001D165")]
    [InlineData("\u0301e", "\u0301e")]
    public void Letters_are_composed(string written, string composed) => Assert.Equal(composed, Nfc.Normalize(written));

    [Theory]
    [InlineData("")]
    [InlineData("rates-rise")]
    [InlineData("\u592E\u884C\u964D\u51C6")]
    [InlineData("\u0446\u0435\u043D\u0430")]
    [InlineData("caf\u00E9")]
    [InlineData("\U0001F600")]
    public void Composed_text_is_returned_as_it_is(string text) => Assert.Same(text, Nfc.Normalize(text));

    [Theory]
    [InlineData("\uD800e\u0301", "\uD800\u00E9")]
    [InlineData("e\u0301\uDC00", "\u00E9\uDC00")]
    [InlineData("\uFFFFe\u0301", "\uFFFF\u00E9")]
    public void Lone_surrogates_and_noncharacters_are_kept(string written, string composed) => Assert.Equal(composed, Nfc.Normalize(written));

    [Fact]
    public void Every_character_that_the_runtime_changes_is_changed_alike()
    {
        for (var point = 0; point <= 0x10FFFF; point++)
        {
            // The runtime accepts neither surrogates nor U+FFFE.
            if (!Rune.IsValid(point) || point == 0xFFFE)
            {
                continue;
            }

            var text = char.ConvertFromUtf32(point);
            var decomposed = text.Normalize(NormalizationForm.FormD);
            if (decomposed != text)
            {
                Assert.Equal(text.Normalize(), Nfc.Normalize(text));
                Assert.Equal(text.Normalize(), Nfc.Normalize(decomposed));
            }
        }
    }

    [Fact]
    public void Any_text_is_normalized_as_the_runtime_does() =>
        Gen.Char["aeosA\u00E9\u00E4\u0300\u0301\u0302\u0308\u030A\u0323\u0327\u0345\u05D0\u05B7\u05BC\u0915\u093C\u09C7\u09BE\u0B47\u0B56\u1100\u1161\u11A8\uAC00\uAC01\u304B\u3099\u1E69\u1EA5\u212B\u0344\u0F71\u0F72\u0F74\uFB2C"]
            .Array[0, 12]
            .Select(units => new string(units))
            .Sample(text => Nfc.Normalize(text) == text.Normalize(), iter: 20_000);

    // A string that contains only marks is ordered as one run.
    [Fact]
    public void Many_marks_are_in_their_order()
    {
        var text = "e" + string.Concat(Enumerable.Repeat("\u0301\u0323", 20_000));

        Assert.Equal(text.Normalize(), Nfc.Normalize(text));
    }
}
