using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>HTML whose text is meant as it is, or whose Markdown is parsed.</summary>
public sealed class MarkdownInHtmlTests
{
    [Theory]
    [InlineData("<details markdown=\"1\">\n<summary>a</summary>\n\n- b\n- c\n</details>")]
    [InlineData("<div><details markdown=\"1\">\n\n**a**\n</details></div>")]
    [InlineData("<pre>\n**a** [b](/c)\n## d\n</pre>")]
    [InlineData("<div><pre><code>\n- a\n- b\n</code></pre></div>")]
    [InlineData("<div>\n<script>\na = `b`;\n</script>\n</div>")]
    [InlineData("<p>Rates - bonds, 2 ** 3 ** 4, m[i](j), #1 and #2.</p>")]
    [InlineData("<div>\n# a comment\n- a dash\n</div>")]
    [InlineData("<div>\n\\**a\\** and \\[b](/c)\n</div>")]
    [InlineData("Text <span>**a**</span> and <b>[b](/c)</b>.")]
    [InlineData("<my-note>\n**a**\n</my-note>")]
    public void It_is_not_reported(string body) => Assert.DoesNotContain(TestPost.Body(body, ".md").Problems, problem => problem.Kind == BodyProblems.MarkdownInHtml);

    [Fact]
    public void An_HTML_post_has_no_Markdown() =>
        Assert.DoesNotContain(TestPost.Body("<div>**a**</div>").Problems, problem => problem.Kind == BodyProblems.MarkdownInHtml);

    [Fact]
    public void An_element_is_reported_once() =>
        Assert.Single(TestPost.Body("<div>\n**a** **b**\n<p>**c**</p>\n</div>", ".md").Problems, problem => problem.Kind == BodyProblems.MarkdownInHtml);
}
