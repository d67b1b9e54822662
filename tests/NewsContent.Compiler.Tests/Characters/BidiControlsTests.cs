using NewsContent.Compiler.Characters;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Characters;

/// <summary>The controls of UAX 9, and the lines that may have them.</summary>
public sealed class BidiControlsTests
{
    [Theory]
    [InlineData('\u202A', '\u202E')]
    [InlineData('\u2066', '\u2069')]
    public void Embeddings_overrides_and_isolates_format_what_follows(char first, char last)
    {
        Assert.All(Enumerable.Range(first, last - first + 1), c => Assert.True(BidiControls.IsFormatting((char)c) && BidiControls.IsControl((char)c)));
        Assert.All([first - 1, last + 1], c => Assert.False(BidiControls.IsFormatting((char)c) || BidiControls.IsControl((char)c)));
    }

    [Theory]
    [InlineData('\u200E', true)]
    [InlineData('\u200F', true)]
    [InlineData('\u061C', true)]
    [InlineData('\u200D', false)]
    [InlineData('\u061B', false)]
    public void Marks_are_controls_that_format_only_themselves(char c, bool isControl)
    {
        Assert.Equal(isControl, BidiControls.IsControl(c));
        Assert.False(BidiControls.IsFormatting(c));
    }

    // Hebrew to Arabic Extended-A, their presentation forms, Cypriot to Old Turkic and their neighbors, Mende Kikakui and Adlam, Arabic numbers and symbols.
    [Theory]
    [InlineData("\u0590", "\u08FF", "\u058F", "\u0900")]
    [InlineData("\uFB1D", "\uFDFF", "\uFB1C", "\uFE00")]
    [InlineData("\uFE70", "\uFEFC", "\uFE6F", "\uFEFD")]
    [InlineData("\U00010800", "\U00010FFF", "\U000107FF", "\U00011000")]
    [InlineData("\U0001E800", "\U0001EFFF", "\U0001E7FF", "\U0001F000")]
    public void Paired_isolates_are_valid_next_to_right_to_left_letters(string first, string last, string before, string after)
    {
        Assert.All([first, last], letter => Assert.True(IsInOrder(letter + "\u2067a\u2069")));
        Assert.All([before, after], letter => Assert.False(IsInOrder(letter + "\u2067a\u2069")));
    }

    [Theory]
    [InlineData("\u202Aa\u202C")]
    [InlineData("\u202Ba\u202C")]
    [InlineData("\u2066a\u2069")]
    [InlineData("\u2067a\u2069")]
    [InlineData("\u2068a\u2069")]
    [InlineData("\u2067a\u202Bb\u202C\u2069 \u2068c\u2069")]
    [InlineData("\u200Fa\u200E")]
    public void Pairs_are_valid(string controls)
    {
        Assert.True(IsInOrder("ש" + controls));
        Assert.True(IsInOrder(controls + "ש"));
        Assert.False(IsInOrder("s" + controls));
    }

    [Theory]
    [InlineData("\u202Da\u202C")]
    [InlineData("\u202Ea\u202C")]
    [InlineData("\u202Aa")]
    [InlineData("\u2068a")]
    [InlineData("\u202C\u202A")]
    [InlineData("\u2069\u2066")]
    [InlineData("\u202A\u202Aa\u202C")]
    [InlineData("\u2066\u2067a\u2069")]
    [InlineData("\u2066a\u202C")]
    [InlineData("\u202Aa\u2069")]
    [InlineData("\u202Aa\u202C\u202C")]
    [InlineData("\u2066a\u2069\u2069")]
    public void Overrides_and_unpaired_controls_are_reported(string controls) => Assert.False(IsInOrder("ש" + controls));

    [Fact]
    public void The_mark_of_Arabic_letters_is_not_one() => Assert.False(IsInOrder("\u061Ca\u2067b\u2069"));

    [Fact]
    public void Only_the_line_counts()
    {
        const string Text = "ש\na\u2067b\u2069\nש";

        Assert.False(BidiControls.AreInOrder(Text, TextSpan.FromBounds(2, 6)));
        Assert.True(BidiControls.AreInOrder(Text, TextSpan.FromBounds(0, 6)));
        Assert.True(BidiControls.AreInOrder(Text, TextSpan.FromBounds(2, 8)));
    }

    private static bool IsInOrder(string line) => BidiControls.AreInOrder(line, new TextSpan(0, line.Length));
}
