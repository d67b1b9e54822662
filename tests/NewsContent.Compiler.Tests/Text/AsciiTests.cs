using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

/// <summary>The characters of each class; no character outside ASCII belongs to any.</summary>
public sealed class AsciiTests
{
    private const string Digits = "0123456789";
    private const string Lower = "abcdefghijklmnopqrstuvwxyz";
    private const string Upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    public static TheoryData<string, string> Classes() => new()
    {
        { nameof(Ascii.IsDigit), Digits },
        { nameof(Ascii.IsHexDigit), Digits + "abcdefABCDEF" },
        { nameof(Ascii.IsLower), Lower },
        { nameof(Ascii.IsLetter), Lower + Upper },
        { nameof(Ascii.IsLetterOrDigit), Lower + Upper + Digits },
        { nameof(Ascii.IsHtmlSpace), " \t\n\f\r" },
        { nameof(Ascii.IsRubySpace), " \t\n\v\f\r" },
        { nameof(Ascii.IsRubyWord), Lower + Upper + Digits + "_" },
    };

    [Theory]
    [MemberData(nameof(Classes))]
    public void A_class_has_exactly_its_characters(string name, string characters)
    {
        var contains = typeof(Ascii).GetMethod(name)!.CreateDelegate<Func<char, bool>>();

        Assert.Equal(characters.Order(), Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c).Where(contains));
    }

    [Fact]
    public void Lists_of_spaces_have_the_characters_of_their_classes()
    {
        Assert.All(Ascii.HtmlSpaces, c => Assert.True(Ascii.IsHtmlSpace(c)));
        Assert.Equal(5, Ascii.HtmlSpaces.Length);
        Assert.All(Ascii.RubySpaces, c => Assert.True(Ascii.IsRubySpace(c)));
        Assert.Equal(6, Ascii.RubySpaces.Length);
    }
}
