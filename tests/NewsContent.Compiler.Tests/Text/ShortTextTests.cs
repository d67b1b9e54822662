using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class ShortTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("one two", "one two")]
    [InlineData(" one\n\t two  ", "one two")]
    [InlineData("one two three", "one two…")]
    [InlineData("one two   ", "one two")]
    [InlineData("one-two-three", "one-two-th…")]
    [InlineData("降准降准降准", "降准降准降…")]
    [InlineData("降准 rates up", "降准 rates…")]
    [InlineData("rates 降准降准", "rates 降准…")]
    [InlineData("rates降准up up", "rates降准…")]
    [InlineData("1234567890", "1234567890")]
    [InlineData("123456789𠮷", "123456789…")]
    [InlineData("12345678𠮷", "12345678𠮷")]
    [InlineData("one\u202E\u200F two", "one two")]
    public void Text_that_does_not_fit_is_cut_after_a_word(string text, string expected) => Assert.Equal(expected, ShortText.Cut(text, 10));
}
