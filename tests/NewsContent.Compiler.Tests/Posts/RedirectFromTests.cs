namespace NewsContent.Compiler.Tests.Posts;

public sealed class RedirectFromTests
{
    [Theory]
    [InlineData("redirect_from: /old/rates.html", "/old/rates.html")]
    [InlineData("redirect_from: [/a, /b/]", "/a /b/")]
    [InlineData("redirect_from:\n- /a\n- a", "/a")]
    [InlineData("redirect_from: old//rates", "/old/rates")]
    [InlineData("redirect_from: /降准 1", "/%E9%99%8D%E5%87%86%201")]
    [InlineData("redirect_from: /%E9%99%8D", "/%E9%99%8D")]
    [InlineData("redirect_from:", "")]
    public void Former_URLs_have_the_form_of_URLs(string lines, string expected) =>
        Assert.Equal(expected, string.Join(' ', FrontMatterOf.Lines(lines).RedirectFrom));
}
