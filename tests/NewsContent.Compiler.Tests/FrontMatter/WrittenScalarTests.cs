using NewsContent.Compiler.FrontMatter.Misread;

namespace NewsContent.Compiler.Tests.FrontMatter;

/// <summary>Values as messages show them.</summary>
public sealed class WrittenScalarTests
{
    [Theory]
    [InlineData("C # basics", ": \"C # basics\"")]
    [InlineData("The bank's #1", ": \"The bank's #1\"")]
    [InlineData("The bank's \"#1\"", ": 'The bank''s \"#1\"'")]
    [InlineData("a\\b", ": 'a\\b'")]
    public void A_value_is_shown_in_quotes_that_keep_it(string text, string shown) => Assert.Equal(shown, WrittenScalar.InQuotes(text));

    [Theory]
    [InlineData(59, true)]
    [InlineData(60, true)]
    [InlineData(61, false)]
    public void A_value_of_more_than_60_characters_is_not_shown(int length, bool isShown) => Assert.Equal(isShown, WrittenScalar.InQuotes(new string('a', length)).Length > 0);
}
