using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Text;

public sealed class ElementNamesTests
{
    [Theory]
    [InlineData("a", "a")]
    [InlineData("P", "p")]
    [InlineData("h1", "h1")]
    [InlineData("H6", "h6")]
    [InlineData("BlockQuote", "blockquote")]
    [InlineData("plaintext", "plaintext")]
    [InlineData("h7", null)]
    [InlineData("x-a", null)]
    [InlineData("", null)]
    [InlineData("lin\u212A", null)]
    [InlineData("\u0130mg", null)]
    [InlineData("@", null)]
    [InlineData("\u0011", null)]
    [InlineData("figcaptionfigcaption", null)]
    public void A_name_is_found_in_any_case(string text, string? name) => Assert.Equal(name, ElementNames.Find("<" + text + ">", 1, text.Length));
}
