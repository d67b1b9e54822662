using NewsContent.Compiler.Characters;

namespace NewsContent.Compiler.Tests.Characters;

/// <summary>The scripts, by Unicode block, in which an invisible character is part of the spelling.</summary>
public sealed class InvisibleCharactersTests
{
    private const int Heart = 0x2764;
    private const string BlackFlag = "\U0001F3F4";

    // Arabic to Sinhala, Tibetan and Myanmar, the Philippines to Mongolian, Limbu to Vedic, Syloti Nagri to Meetei Mayek, forms of Arabic, historic scripts.
    [Theory]
    [InlineData(0x0600, 0x0DFF)]
    [InlineData(0x0F00, 0x109F)]
    [InlineData(0x1700, 0x18AF)]
    [InlineData(0x1900, 0x1CFF)]
    [InlineData(0xA800, 0xABFF)]
    [InlineData(0xFB50, 0xFDFF)]
    [InlineData(0xFE70, 0xFEFC)]
    [InlineData(0x10A00, 0x11FFF)]
    public void Joiners_are_spelling_next_to_joining_letters(int first, int last)
    {
        foreach (var joiner in new[] { 0x200C, 0x200D })
        {
            AssertBeside(joiner, first, last);
        }
    }

    // Thai to Myanmar, Khmer, Tai Le to Tai Tham.
    [Theory]
    [InlineData(0x0E00, 0x109F)]
    [InlineData(0x1780, 0x17FF)]
    [InlineData(0x1950, 0x1AAF)]
    public void Zero_width_spaces_are_spelling_where_words_have_no_spaces(int first, int last) => AssertBeside(0x200B, first, last);

    [Theory]
    [InlineData(0x1100, 0x11FF)]
    [InlineData(0xA960, 0xA97F)]
    [InlineData(0xD7B0, 0xD7FF)]
    public void Fillers_are_spelling_next_to_Hangul_letters(int first, int last)
    {
        foreach (var filler in new[] { 0x115F, 0x1160 })
        {
            AssertBeside(filler, first, last);
        }
    }

    [Theory]
    [InlineData(0x1BCA0, 0x1BCA3, 0x1BC00, 0x1BC9F)]
    [InlineData(0x1D173, 0x1D17A, 0x1D100, 0x1D1FF)]
    public void Controls_of_shorthand_and_music_are_spelling_in_their_scripts(int firstControl, int lastControl, int first, int last)
    {
        foreach (var control in new[] { firstControl, lastControl })
        {
            AssertBeside(control, first, last);
        }
    }

    [Theory]
    [InlineData(0x1F000, 0x1FAFF)]
    [InlineData(0x2190, 0x2BFF)]
    [InlineData(0xFE0F, 0xFE0F)]
    [InlineData(0x20E3, 0x20E3)]
    [InlineData(0xE0020, 0xE007F)]
    public void A_joiner_is_spelling_between_two_emoji(int first, int last)
    {
        foreach (var emoji in new[] { first, last })
        {
            Assert.False(IsInvisible([emoji], 0x200D, [Heart]));
            Assert.False(IsInvisible([Heart], 0x200D, [emoji]));
            Assert.True(IsInvisible([emoji], 0x200D, ['a']));
            Assert.True(IsInvisible(['a'], 0x200D, [emoji]));
            Assert.True(IsInvisible([emoji], 0x200C, [Heart]));
        }

        foreach (var other in new[] { first - 1, last + 1 })
        {
            Assert.True(IsInvisible([other], 0x200D, [Heart]));
            Assert.True(IsInvisible([Heart], 0x200D, [other]));
        }
    }

    [Fact]
    public void A_selector_is_spelling_after_a_character_that_has_variants()
    {
        foreach (var selector in new[] { 0xFE00, 0xFE0F })
        {
            Assert.All([Heart, '0', '#', '@', '[', '`', '{', 0xFDFF, 0xFE10, 0xE00FF, 0xE01F0], before => Assert.False(IsInvisible([before], selector, ['a'])));
            Assert.All(['a', 'z', 'A', 'Z', ' ', '\n', 0xFE00, 0xFE0F, 0xE0100, 0xE01EF], before => Assert.True(IsInvisible([before], selector, [Heart])));
            Assert.True(IsInvisible([], selector, [Heart]));
        }
    }

    [Theory]
    [InlineData(0x2E80, 0x9FFF)]
    [InlineData(0xF900, 0xFAFF)]
    [InlineData(0x20000, 0x3FFFF)]
    public void A_supplementary_selector_is_spelling_after_an_ideograph(int first, int last)
    {
        foreach (var selector in new[] { 0xE0100, 0xE01EF })
        {
            Assert.All([first, last], before => Assert.False(IsInvisible([before], selector, [])));
            Assert.All([first - 1, last + 1], before => Assert.True(IsInvisible([before], selector, [first])));
        }
    }

    [Theory]
    [InlineData("gbeng\u007F", 0)]
    [InlineData("abcdef\u007F", 0)]
    [InlineData("abcdefg\u007F", 1)]
    [InlineData("\u0020\u007E\u007F", 0)]
    [InlineData("gb\u007Fa", 1)]
    [InlineData("\u001Fa", 1)]
    public void Tags_spell_the_flag_of_a_region(string tags, int invisible)
    {
        var text = BlackFlag + string.Concat(tags.Select(tag => char.ConvertFromUtf32(0xE0000 + tag)));

        Assert.Equal(invisible, Enumerable.Range(0, text.Length).Count(index => !char.IsLowSurrogate(text[index]) && InvisibleCharacters.IsAt(text, index)));
    }

    [Theory]
    [InlineData(0x0000, 0x0008)]
    [InlineData(0x000B, 0x000B)]
    [InlineData(0x000E, 0x001F)]
    [InlineData(0x007F, 0x0084)]
    [InlineData(0x0086, 0x009F)]
    [InlineData(0x00AD, 0x00AD)]
    [InlineData(0x180E, 0x180E)]
    [InlineData(0x2060, 0x2064)]
    [InlineData(0x206A, 0x206F)]
    [InlineData(0x3164, 0x3164)]
    [InlineData(0xFEFF, 0xFEFF)]
    [InlineData(0xFFA0, 0xFFA0)]
    [InlineData(0xFFF9, 0xFFFB)]
    [InlineData(0xE0000, 0xE007F)]
    public void Controls_and_format_characters_are_never_spelling(int first, int last)
    {
        Assert.All(Enumerable.Range(first, last - first + 1), point => Assert.True(IsInvisible(['a'], point, ['b'])));
        Assert.All([first - 1, last + 1], point => Assert.False(point >= 0 && IsInvisible(['a'], point, ['b'])));
    }

    // Not rows of a theory: an attribute cannot hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_visible_and_not_a_letter_that_joins()
    {
        Assert.All(["\uD83C", "\uD83Ca", "\uDFF4"], text => Assert.False(InvisibleCharacters.IsAt(text, 0)));
        Assert.True(InvisibleCharacters.IsAt("\uDFF4\u200D", 1));
        Assert.True(InvisibleCharacters.IsAt("a\uDFF4\u200D", 2));
        Assert.True(InvisibleCharacters.IsAt("\u200D\uD83C", 0));
    }

    // The character is spelling next to the first and the last letter of a block, but not next to the characters outside it.
    private static void AssertBeside(int point, int first, int last)
    {
        foreach (var letter in new[] { first, last })
        {
            Assert.False(IsInvisible([letter], point, ['a']));
            Assert.False(IsInvisible(['a'], point, [letter]));
            Assert.False(IsInvisible([letter], point, []));
            Assert.False(IsInvisible([], point, [letter]));
        }

        foreach (var other in new[] { first - 1, last + 1 })
        {
            Assert.True(IsInvisible([other], point, ['a']));
            Assert.True(IsInvisible(['a'], point, [other]));
        }
    }

    private static bool IsInvisible(int[] before, int point, int[] after)
    {
        var start = string.Concat(before.Select(Text));
        return InvisibleCharacters.IsAt(start + Text(point) + string.Concat(after.Select(Text)), start.Length);
    }

    // Also half a surrogate pair, which follows the last letter of Hangul.
    private static string Text(int point) => point > char.MaxValue ? char.ConvertFromUtf32(point) : ((char)point).ToString();
}
