namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Code blocks and code spans. The expected HTML is kramdown's.</summary>
public sealed class CodeTests
{
    [Theory]
    [InlineData("    a < b", "<pre><code>a &lt; b\n</code></pre>\n")]
    [InlineData("\ta", "<pre><code>a\n</code></pre>\n")]
    [InlineData("    a\n\n    b", "<pre><code>a\n\nb\n</code></pre>\n")]
    [InlineData("    a\nb", "<pre><code>a b\n</code></pre>\n")]
    [InlineData("    a\n\nb", "<pre><code>a\n</code></pre>\n\n<p>b</p>\n")]
    [InlineData("      a", "<pre><code>  a\n</code></pre>\n")]
    public void Indented_lines_are_code(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("```\na\n```", "<pre><code>a\n</code></pre>\n")]
    [InlineData("```cs\na < b\n```", "<pre><code class=\"language-cs\">a &lt; b\n</code></pre>\n")]
    [InlineData("~~~ ruby\na\n~~~", "<pre><code class=\"language-ruby\">a\n</code></pre>\n")]
    [InlineData("```\na\n~~~\n```", "<pre><code>a\n~~~\n</code></pre>\n")]
    [InlineData("````\n```\n````", "<pre><code>```\n</code></pre>\n")]
    [InlineData("```\n\na\n\n```", "<pre><code>\na\n\n</code></pre>\n")]
    [InlineData("   ```\n a\n   ```", "<pre><code> a\n</code></pre>\n")]
    [InlineData("```ruby?start=1\na\n```", "<pre><code class=\"language-ruby\">a\n</code></pre>\n")]
    public void Lines_between_fences_are_code(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("```\na", "<p>```\na</p>\n")]
    [InlineData("``` a b\nc\n```", "<p><code>a b\nc\n</code></p>\n")]
    public void A_fence_that_is_not_closed_begins_none(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("`a`", "<p><code>a</code></p>\n")]
    [InlineData("``a`b``", "<p><code>a`b</code></p>\n")]
    [InlineData("`` ` ``", "<p><code>`</code></p>\n")]
    [InlineData("a ` b ` c", "<p>a ` b ` c</p>\n")]
    [InlineData("`a", "<p>`a</p>\n")]
    [InlineData("`a\nb`", "<p><code>a\nb</code></p>\n")]
    [InlineData("`<b> & \"c\"`", "<p><code>&lt;b&gt; &amp; \"c\"</code></p>\n")]
    public void Backticks_make_code_in_lines(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
