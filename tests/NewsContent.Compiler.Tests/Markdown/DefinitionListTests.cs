namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Definition lists. The expected HTML is kramdown's.</summary>
public sealed class DefinitionListTests
{
    [Theory]
    [InlineData("a\n: b", "<dl>\n  <dt>a</dt>\n  <dd>b</dd>\n</dl>\n")]
    [InlineData("a\nb\n: c\n: d", "<dl>\n  <dt>a</dt>\n  <dt>b</dt>\n  <dd>c</dd>\n  <dd>d</dd>\n</dl>\n")]
    [InlineData("a\n\n: b", "<dl>\n  <dt>a</dt>\n  <dd>\n    <p>b</p>\n  </dd>\n</dl>\n")]
    [InlineData("a\n: b\n\nc\n: d", "<dl>\n  <dt>a</dt>\n  <dd>b</dd>\n  <dt>c</dt>\n  <dd>d</dd>\n</dl>\n")]
    [InlineData("a\n: b\n  c", "<dl>\n  <dt>a</dt>\n  <dd>b\nc</dd>\n</dl>\n")]
    [InlineData("a\n:   b\n\n    c", "<dl>\n  <dt>a</dt>\n  <dd>b\n\n    <p>c</p>\n  </dd>\n</dl>\n")]
    [InlineData("*a*\n: b", "<dl>\n  <dt><em>a</em></dt>\n  <dd>b</dd>\n</dl>\n")]
    [InlineData(": a", "<p>: a</p>\n")]
    public void A_line_with_a_colon_defines_the_line_before_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
