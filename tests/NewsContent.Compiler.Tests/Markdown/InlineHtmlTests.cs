namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Inline HTML. The expected HTML is kramdown's.</summary>
public sealed class InlineHtmlTests
{
    [Theory]
    [InlineData("a <b>*b*</b>", "<p>a <b><em>b</em></b></p>\n")]
    [InlineData("<b>*a*", "<p><b><em>a</em></b></p>\n")]
    [InlineData("<code>*a*</code>", "<p><code>*a*</code></p>\n")]
    [InlineData("<kbd>*a*</kbd> *b*", "<p><kbd>*a*</kbd> <em>b</em></p>\n")]
    [InlineData("<b markdown=\"0\">*a*</b>", "<p><b>*a*</b></p>\n")]
    [InlineData("a<br>b", "<p>a<br />b</p>\n")]
    [InlineData("<B>a</b>", "<p><b>a</b></p>\n")]
    public void Markdown_in_elements_is_read(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("a < b", "<p>a &lt; b</p>\n")]
    [InlineData("a <1>", "<p>a &lt;1&gt;</p>\n")]
    [InlineData("a </b>", "<p>a &lt;/b&gt;</p>\n")]
    [InlineData("a <div>b</div>", "<p>a &lt;div&gt;b&lt;/div&gt;</p>\n")]
    [InlineData("a <b>c</b x>d", "<p>a <b>c&lt;/b x&gt;d</b></p>\n")]
    [InlineData("a <b>c</b", "<p>a <b>c&lt;/b</b></p>\n")]
    [InlineData("5<6>7", "<p>5&lt;6&gt;7</p>\n")]
    [InlineData("<>", "<p>&lt;&gt;</p>\n")]
    public void Characters_that_are_not_a_tag_are_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
