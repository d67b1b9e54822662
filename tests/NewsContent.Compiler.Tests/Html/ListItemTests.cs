using NewsContent.Compiler.Html.Options;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Items outside a list are wrapped in one, so that they cannot close an item of the page around the article.</summary>
public sealed class ListItemTests
{
    [Theory]
    [InlineData("<li>a", "<ul><li>a</li></ul>")]
    [InlineData("<li>a</li>\n<li>b</li>\n<p>c</p>", "<ul><li>a</li>\n<li>b</li>\n</ul><p>c</p>")]
    [InlineData("<li>a</li>b<li>c</li>", "<ul><li>a</li></ul>b<ul><li>c</li></ul>")]
    [InlineData("<li>a</li><!-- b --><li>c</li>", "<ul><li>a</li><li>c</li></ul>")]
    [InlineData("<dt>a<dd>b<dt>c<dd>d", "<dl><dt>a</dt><dd>b</dd><dt>c</dt><dd>d</dd></dl>")]
    [InlineData("<li>a</li><dd>b", "<ul><li>a</li></ul><dl><dd>b</dd></dl>")]
    [InlineData("<div><li>a</li><li>b</li></div>", "<div><ul><li>a</li><li>b</li></ul></div>")]
    [InlineData("<b><li>a</li></b>", "<b><ul><li>a</li></ul></b>")]
    [InlineData("<p><b><li>a", "<p><b></b></p><ul><li><b>a</b></li></ul>")]
    [InlineData("<address><span class=x><li>a", "<address><span class=\"x\"><ul><li>a</li></ul></span></address>")]
    [InlineData("<form><li>a</li></form><li>b</li>", "<ul><li>a</li></ul><ul><li>b</li></ul>")]
    [InlineData("<p>x<button><li>a</button>", "<p>x</p><ul><li>a</li></ul><p></p>")]
    [InlineData("<li>a<div><ol><li>b</ol></div>", "<ul><li>a<div><ol><li>b</li></ol></div></li></ul>")]
    public void An_item_without_a_list_gets_one(string html, string expected)
    {
        Assert.Equal(expected, Sanitized.Html(html));
        Assert.Equal(expected, Sanitized.Html(expected));
    }

    // Elements that end a parser's search for an open item keep the search inside the article.
    [Theory]
    [InlineData("<ul><li>a</li></ul>")]
    [InlineData("<menu><li>a</li></menu>")]
    [InlineData("<ol><span class=\"x\"><li>a</li></span></ol>")]
    [InlineData("<dl><div><dt>a</dt><dd>b</dd></div></dl>")]
    [InlineData("<section><li>a</li></section>")]
    [InlineData("<table><tbody><tr><td><li>a</li></td></tr></tbody></table>")]
    public void Other_items_are_unchanged(string html) => Assert.Equal(html, Sanitized.Html(html));

    [Theory]
    [InlineData("ul", "<ul><li>a<li>b</ul><dl><dd>c</dl>", "ab<dl><dd>c</dd></dl>")]
    [InlineData("dl", "<ul><li>a</ul><dl><dd>b</dl>", "<ul><li>a</li></ul>b")]
    [InlineData("li", "<ul><li>a<li>b</ul>", "<ul>ab</ul>")]
    [InlineData("section", "<section><li>a</li></section>", "<ul><li>a</li></ul>")]
    public void Removed_lists_leave_no_item_without_a_list(string removed, string html, string expected) =>
        Assert.Equal(expected, Sanitized.Html(html, new PolicyProperties { NewsContentRemoveElements = removed }));

    [Fact]
    public void A_list_is_on_separate_lines_and_a_whole_excerpt()
    {
        var body = TestPost.Body("<li>a</li><li>b</li><p>c</p>");

        Assert.Equal("a\nb\nc", body.Text);
        Assert.Equal("<ul><li>a</li><li>b</li></ul>", body.Excerpt);
    }
}
