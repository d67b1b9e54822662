using NewsContent.Searching;

namespace NewsContent.Tests.Searching;

public sealed class TextFoldingTests
{
    [Theory]
    [InlineData("ABCxyz", "abcxyz")]
    [InlineData("ＡＢｃ０９！～", "abc09!~")]
    [InlineData("Élan ЖЗИ ΣΑΣ", "élan жзи σασ")]
    [InlineData("a\u3000b\u00A0c", "a b c")]
    [InlineData("ｱｲｳﾜﾝ｡｢｣､･ｰ", "アイウワン。「」、・ー")]
    [InlineData("ｶﾞｻﾞﾀﾞﾊﾞﾊﾟｳﾞｱﾞ", "ガザダバパヴア゛")]
    [InlineData("ﾞカﾞ", "゛カ゛")]
    [InlineData("央行降准", "央行降准")]
    [InlineData("\u212A\u0130\u0131\u017F", "\u212A\u0130\u0131\u017F")]
    public void A_text_is_folded(string text, string expected) => Assert.Equal(expected, Fold(text, out _));

    [Fact]
    public void Every_folded_unit_knows_where_it_comes_from()
    {
        Assert.Equal("aガb", Fold("Aｶﾞb", out var origins));
        Assert.Equal([0, 1, 3], origins[..3]);
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            Assert.Equal(TextFolding.Fold(c), TextFolding.Fold(TextFolding.Fold(c)));
        }
    }

    [Fact]
    public void A_character_with_one_form_is_the_fold_of_no_other()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            if (TextFolding.HasOneForm(TextFolding.Fold(c)))
            {
                Assert.Equal(c, TextFolding.Fold(c));
            }
        }
    }

    private static string Fold(string text, out int[] origins)
    {
        var folded = new char[text.Length];
        origins = new int[text.Length];
        return new string(folded, 0, TextFolding.Fold(text, folded, origins));
    }
}
