using System.Globalization;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

/// <summary>The classes of letters are those of Ruby 3.1, which tried every character.</summary>
public sealed class RubyLettersTests
{
    private static readonly string[] Characters =
        [.. Enumerable.Range(0, 0x110000).Where(point => point is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32)];

    // The number of these characters, and the sum of their code points.
    [Fact]
    public void Marks_that_are_not_alphabetic_are_those_of_ruby()
    {
        var marks = Characters.Where(text => IsMark(text) && !RubyLetters.IsAlphabetic(text, 0)).Select(text => (long)char.ConvertToUtf32(text, 0)).ToList();

        Assert.Equal((1027, 255195674), (marks.Count, marks.Sum()));
    }

    [Fact]
    public void Symbols_that_are_alphabetic_are_letters_in_circles_and_squares() => Assert.Equal(
        [.. Enumerable.Range(0x24B6, 52), .. Enumerable.Range(0x1F130, 26), .. Enumerable.Range(0x1F150, 26), .. Enumerable.Range(0x1F170, 26)],
        Characters.Where(text => CharUnicodeInfo.GetUnicodeCategory(text, 0) == UnicodeCategory.OtherSymbol && RubyLetters.IsAlphabetic(text, 0)).Select(text => char.ConvertToUtf32(text, 0)));

    [Theory]
    [InlineData("a", "alphabetic alphanumeric word")]
    [InlineData("\u4E2D", "alphabetic alphanumeric word")]
    [InlineData("\u2163", "alphabetic alphanumeric word")]
    [InlineData("\U00020000", "alphabetic alphanumeric word")]
    [InlineData("7", "alphanumeric word")]
    [InlineData("\u0968", "alphanumeric word")]
    [InlineData("_", "word")]
    [InlineData("\u203F", "word")]
    [InlineData("\u0301", "word")]
    [InlineData("\u0651", "alphabetic alphanumeric word")]
    [InlineData("-", "")]
    [InlineData("\u00B2", "")]
    [InlineData("\U0001F622", "")]
    public void A_character_belongs_to_the_classes_of_ruby(string text, string classes) => Assert.Equal(classes, string.Join(" ", ClassesOf(text)));

    [Theory]
    [InlineData("a-", 0, false)]
    [InlineData("a-", 1, true)]
    [InlineData("a-", 2, false)]
    [InlineData("\U00020000-", 2, true)]
    [InlineData("\U0001F622-", 2, false)]
    public void The_character_before_may_be_a_pair(string text, int index, bool isAlphabetic) => Assert.Equal(isAlphabetic, RubyLetters.IsAlphabeticBefore(text, index));

    private static bool IsMark(string text) =>
        CharUnicodeInfo.GetUnicodeCategory(text, 0) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static IEnumerable<string> ClassesOf(string text)
    {
        if (RubyLetters.IsAlphabetic(text, 0))
        {
            yield return "alphabetic";
        }

        if (RubyLetters.IsAlphanumeric(text, 0))
        {
            yield return "alphanumeric";
        }

        if (RubyLetters.IsWord(text, 0))
        {
            yield return "word";
        }
    }
}
