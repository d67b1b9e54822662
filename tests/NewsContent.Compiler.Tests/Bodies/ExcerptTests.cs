namespace NewsContent.Compiler.Tests.Bodies;

public sealed class ExcerptTests
{
    [Theory]
    [InlineData("One.\n\nTwo.", "<p>One.</p>")]
    [InlineData("One\nand *more*.\n\nTwo.\n\nThree.", "<p>One\nand <em>more</em>.</p>")]
    [InlineData("One.", "<p>One.</p>")]
    [InlineData("# Head\n\nText.", "<h1 id=\"user-content-head\">Head</h1>")]
    [InlineData("# Head\nText.\n\nMore.", "<h1 id=\"user-content-head\">Head</h1>\n<p>Text.</p>")]
    [InlineData("- a\n- b\n\nText.", "<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>")]
    [InlineData("One.\r\n\r\nTwo.\r\n", "<p>One.</p>")]
    [InlineData("One.\r\rTwo.\r", "<p>One.</p>")]
    [InlineData("See [a][1].\n\nTwo.\n\n[1]: https://example.com/\n", "<p>See <a href=\"https://example.com/\">a</a>.</p>")]
    [InlineData("See [[a]].\n\nTwo.\n\n[a]: https://example.com/\n", "<p>See [<a href=\"https://example.com/\">a</a>].</p>")]
    [InlineData("See [a] and [bc].\n\nTwo.\n\n[bc]: https://example.com/\n", "<p>See [a] and <a href=\"https://example.com/\">bc</a>.</p>")]
    public void In_Markdown_it_is_the_part_before_the_first_blank_line(string body, string excerpt) =>
        Assert.Equal(excerpt, Markdown(body));

    [Theory]
    [InlineData("<p>One.</p>\n<p>Two.</p>", "<p>One.</p>")]
    [InlineData("<p>One.</p><p>Two.</p>", "<p>One.</p>")]
    [InlineData("<p>One.</p>\r\n<p>Two.</p>\r\n", "<p>One.</p>")]
    [InlineData("\n\n<p></p>\n<p> </p>\n<p>One.</p><p>Two.</p>", "<p></p>\n<p> </p>\n<p>One.</p>")]
    [InlineData("One, <b>two</b> and<p>three.</p>", "One, <b>two</b> and")]
    [InlineData("One.<br>Two.", "One.<br>Two.")]
    [InlineData("<script>x</script><p>One.</p><p>Two.</p>", "<p>One.</p>")]
    [InlineData("<div><p>One.</p><p>Two.</p></div>", "<div><p>One.</p><p>Two.</p></div>")]
    [InlineData("<p>One.\n\nStill one.</p><p>Two.</p>", "<p>One.\n\nStill one.</p>")]
    [InlineData("<p>One.</p>\n<p>Two.</p>\n\n<p>Three.</p>", "<p>One.</p>\n<p>Two.</p>")]
    public void In_HTML_it_is_the_part_before_the_separator_or_the_first_visible_block(string body, string excerpt)
    {
        Assert.Equal(excerpt, Html(body));
    }

    [Theory]
    [InlineData("<p>One.</p>\n<p>Two.</p>", "<p>One.</p>")]
    [InlineData("<p>One.</p>\n\nTwo.", "<p>One.</p>")]
    public void A_Markdown_body_that_begins_with_HTML_is_cut_as_HTML(string body, string excerpt) => Assert.Equal(excerpt, Markdown(body));

    // In Jekyll it would be a picture or empty, so lists and feeds would show no text.
    [Theory]
    [InlineData("![a](a.png)\n\nOne.\n\nTwo.", "<p><img src=\"a.png\" alt=\"a\"></p>\n\n<p>One.</p>")]
    [InlineData("<!-- a note -->\n\nOne.\n\nTwo.", "<p>One.</p>")]
    [InlineData("<script>x</script>\n\nOne.\n\nTwo.", "<p>One.</p>")]
    [InlineData("* * *\n\nOne.\n\nTwo.", "<hr>\n\n<p>One.</p>")]
    [InlineData("![a](a.png)\n\n![b](b.png)\n\n# Head\n\nOne.", "<p><img src=\"a.png\" alt=\"a\"></p>\n\n<p><img src=\"b.png\" alt=\"b\"></p>\n\n<h1 id=\"user-content-head\">Head</h1>")]
    [InlineData("<figure><img src=\"a.png\"></figure>\n<p>One.</p>\n<p>Two.</p>", "<figure><img src=\"a.png\"></figure>\n<p>One.</p>")]
    public void It_continues_to_the_first_block_with_text(string body, string excerpt) => Assert.Equal(excerpt, Markdown(body).Trim());

    [Theory]
    [InlineData("![a](a.png)\n\n![b](b.png)", "<p><img src=\"a.png\" alt=\"a\"></p>")]
    [InlineData("<figure><img src=\"a.png\"></figure>\n<figure><img src=\"b.png\"></figure>", "<figure><img src=\"a.png\"></figure>")]
    public void Without_any_text_it_is_the_first_picture(string body, string excerpt) => Assert.Equal(excerpt, Markdown(body).Trim());

    [Fact]
    public void It_does_not_continue_after_a_separator_of_the_author() =>
        Assert.Equal("<p><img src=\"a.png\" alt=\"a\"></p>", Markdown("![a](a.png)\n\n<!--more-->\n\nOne.", "excerpt_separator: <!--more-->").Trim());

    [Theory]
    [InlineData("One.\n\nTwo.\n\n<!--more-->\n\nThree.", "<p>One.</p>\n\n<p>Two.</p>")]
    [InlineData("One.\n\nTwo.", "<p>One.</p>\n\n<p>Two.</p>")]
    [InlineData("<p>One.</p>\n<p>Two.</p>\n<!--more-->\n<p>Three.</p>", "<p>One.</p>\n<p>Two.</p>")]
    public void A_separator_in_the_front_matter_has_priority_over_the_blank_line(string body, string excerpt) =>
        Assert.Equal(excerpt, Markdown(body, "excerpt_separator: <!--more-->"));

    [Fact]
    public void A_separator_in_HTML_is_found() =>
        Assert.Equal("<p>One.</p><p>Two.</p>", Html("<p>One.</p><p>Two.</p><!--more--><p>Three.</p>", "excerpt_separator: <!--more-->"));

    [Theory]
    [InlineData("excerpt: In short.", "In short.")]
    [InlineData("excerpt: 'A <b onclick=x>short</b> text<script>x</script>'", "A <b>short</b> text")]
    [InlineData("excerpt: |\n  <p>A</p>\n  <p>B</p>", "<p>A</p>\n<p>B</p>\n")]
    [InlineData("excerpt: A & B", "A &amp; B")]
    public void An_excerpt_in_the_front_matter_has_priority(string line, string excerpt) =>
        Assert.Equal(excerpt, Markdown("One.\n\nTwo.", line));

    [Fact]
    public void An_empty_one_does_not() => Assert.Equal("<p>One.</p>", Markdown("One.\n\nTwo.", "excerpt:"));

    [Theory]
    [InlineData("A tax.[^1]\n\nText.\n\n[^1]: Not yet.", "<p>A tax.</p>")]
    [InlineData("A [^b] *tax[^a]*[^b].\n\nText.\n\n[^a]: Not yet.\n[^b]: So.", "<p>A  <em>tax</em>.</p>")]
    [InlineData("A tax.[^1]\n\n[^1]: Not yet.", "<p>A tax.</p>")]
    [InlineData("H<sup id=\"n\">2</sup>O, <a href=\"#fn:1\">see</a>.\n\nText.", "<p>H<sup id=\"user-content-n\">2</sup>O, <a href=\"#fn:1\">see</a>.</p>")]
    public void It_has_no_footnotes_and_no_marks_of_footnotes(string body, string excerpt) => Assert.Equal(excerpt, Markdown(body));

    [Fact]
    public void A_whole_body_has_its_marks_and_footnotes()
    {
        var body = TestPost.Body("A tax.[^1]\n\nMore.\n\n[^1]: Not yet.", ".md", "title: Rates\nexcerpt_separator: <!--more-->");

        Assert.Equal(body.Html.Trim(), body.Excerpt.Trim());
    }

    [Fact]
    public void A_mark_in_the_body_remains() =>
        Assert.Contains("<a href=\"#user-content-fn:1\"", TestPost.Body("A tax.[^1]\n\nText.\n\n[^1]: Not yet.", ".md").Html);

    [Fact]
    public void Its_text_for_documentation_has_no_marks() =>
        Assert.Equal("A tax. More.", TestPost.Parse("---\ntitle: Rates\n---\nA tax.[^1] More.[^1]\n\n[^1]: Not yet.", "2022-06-07-rates.md").Excerpt!.Text);

    [Fact]
    public void An_empty_string_is_a_string() => Assert.Equal("", Markdown("One.\n\nTwo.", "excerpt: ''"));

    [Fact]
    public void A_separator_may_be_white_space_in_quotes() =>
        Assert.Equal("<p>One.</p>", Markdown("One.\n\nTwo.", "excerpt_separator: \"\\n\\n\""));

    [Fact]
    public void A_post_without_a_body_has_an_empty_one() => Assert.Equal("", Html(""));

    private static string Markdown(string body, string line = "layout: post") =>
        TestPost.Body(body, ".md", "title: Rates\n" + line).Excerpt;

    private static string Html(string body, string line = "layout: post") =>
        TestPost.Body(body, ".html", "title: Rates\n" + line).Excerpt;
}
