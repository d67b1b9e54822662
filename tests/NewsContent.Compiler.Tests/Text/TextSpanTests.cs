using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData("  ab \n", "ab")]
    [InlineData("ab", "ab")]
    [InlineData("a b", "a b")]
    [InlineData(" \t\n", "")]
    [InlineData("", "")]
    public void Trimming_leaves_the_white_space_at_the_ends(string text, string trimmed)
    {
        var span = new TextSpan(0, text.Length).Trim(text);

        Assert.Equal(trimmed, text.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Bounds_in_the_wrong_order_are_an_empty_span() => Assert.Equal(new TextSpan(5, 0), TextSpan.FromBounds(5, 3));
}
