namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Block quotes. The expected HTML is kramdown's.</summary>
public sealed class QuoteTests
{
    [Theory]
    [InlineData("> a\n> b", "<blockquote>\n  <p>a\nb</p>\n</blockquote>\n")]
    [InlineData("> a\nb", "<blockquote>\n  <p>a\nb</p>\n</blockquote>\n")]
    [InlineData("> a\n\nb", "<blockquote>\n  <p>a</p>\n</blockquote>\n\n<p>b</p>\n")]
    [InlineData("> a\n\n> b", "<blockquote>\n  <p>a</p>\n</blockquote>\n\n<blockquote>\n  <p>b</p>\n</blockquote>\n")]
    [InlineData(">a", "<blockquote>\n  <p>a</p>\n</blockquote>\n")]
    [InlineData("> > a\n> b", "<blockquote>\n  <blockquote>\n    <p>a\nb</p>\n  </blockquote>\n</blockquote>\n")]
    public void Lines_with_an_angle_bracket_are_a_quote(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("> # a\n>\n> - b\n> - c", "<blockquote>\n  <h1 id=\"a\">a</h1>\n\n  <ul>\n    <li>b</li>\n    <li>c</li>\n  </ul>\n</blockquote>\n")]
    [InlineData("> ```\n> a\n> ```", "<blockquote>\n  <pre><code>a\n</code></pre>\n</blockquote>\n")]
    [InlineData("> a\n- b", "<blockquote>\n  <p>a</p>\n  <ul>\n    <li>b</li>\n  </ul>\n</blockquote>\n")]
    public void Blocks_may_stand_in_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
