namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Attribute lists. The expected HTML is kramdown's.</summary>
public sealed class AttributeListTests
{
    [Theory]
    [InlineData("a\n{: .b}", "<p class=\"b\">a</p>\n")]
    [InlineData("a\n{:.b .c #d e=\"f\"}", "<p class=\"b c\" id=\"d\" e=\"f\">a</p>\n")]
    [InlineData("# a\n{: #b}", "<h1 id=\"b\">a</h1>\n")]
    [InlineData("* a\n{: .b}", "<ul class=\"b\">\n  <li>a</li>\n</ul>\n")]
    [InlineData("> a\n{: .b}", "<blockquote class=\"b\">\n  <p>a</p>\n</blockquote>\n")]
    [InlineData("```\na\n```\n{: .language-cs}", "<pre><code class=\"language-cs\">a\n</code></pre>\n")]
    [InlineData("<div>a</div>\n{: .b}", "<div class=\"b\">a</div>\n")]
    [InlineData("|a|b|\n{: .c}", "<table class=\"c\">\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("* {:.b} a", "<ul>\n  <li class=\"b\">a</li>\n</ul>\n")]
    public void A_list_behind_a_block_is_for_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("{: .b}\na", "<p class=\"b\">a</p>\n")]
    [InlineData("a\n\n{: .b}\nc", "<p>a</p>\n\n<p class=\"b\">c</p>\n")]
    public void A_list_before_a_block_is_for_it_too(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("*a*{: .b}", "<p><em class=\"b\">a</em></p>\n")]
    [InlineData("[a](b){: target=\"_blank\"}", "<p><a href=\"b\" target=\"_blank\">a</a></p>\n")]
    [InlineData("`a`{:.b}", "<p><code class=\"b\">a</code></p>\n")]
    [InlineData("![a](b){: .c width=\"1\"}", "<p><img src=\"b\" alt=\"a\" class=\"c\" width=\"1\" /></p>\n")]
    [InlineData("a{: .b}", "<p>a{: .b}</p>\n")]
    [InlineData("<b class=\"a\">c</b>{: .d}", "<p><b class=\"a d\">c</b></p>\n")]
    public void A_list_in_a_line_applies_to_the_element_before_it(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("{:a: .b c=\"d\"}\n\ne\n{: a}", "\n<p class=\"b\" c=\"d\">e</p>\n")]
    [InlineData("*a*{:b}\n\n{:b: .c}", "<p><em class=\"c\">a</em></p>\n\n")]
    public void Lists_may_be_named(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("{: a", "<p>{: a</p>\n")]
    [InlineData("a {b} c", "<p>a {b} c</p>\n")]
    [InlineData("{a: b}", "<p>{a: b}</p>\n")]
    public void Lines_that_are_not_a_list_are_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
