using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Bodies;

/// <summary>Bodies of files that are neither Markdown nor HTML: text that is shown as written.</summary>
public sealed class TextTests
{
    [Theory]
    [InlineData("A *b* <c> & &amp; \"d\" > e", "<pre>A *b* &lt;c&gt; &amp; &amp;amp; \"d\" &gt; e</pre>")]
    [InlineData("One\n  two\n\n    three\n", "<pre>One\n  two\n\n    three\n</pre>")]
    [InlineData("<script>alert(1)</script>", "<pre>&lt;script&gt;alert(1)&lt;/script&gt;</pre>")]
    [InlineData("</pre><img src=x onerror=alert(1)>", "<pre>&lt;/pre&gt;&lt;img src=x onerror=alert(1)&gt;</pre>")]
    [InlineData("<!-- a --> <https://example.com/> --- ... \"x\"", "<pre>&lt;!-- a --&gt; &lt;https://example.com/&gt; --- ... \"x\"</pre>")]
    [InlineData("{{ page.title }} {% if true %}<b>{% endif %}{% raw %}{{ x }}{% endraw %}", "<pre>Rates &lt;b&gt;{{ x }}</pre>")]
    public void The_text_is_shown_as_written_after_Liquid(string body, string html) => Assert.Equal(html, TestPost.Html(body, ".txt"));

    [Theory]
    [InlineData(".txt")]
    [InlineData(".TXT")]
    [InlineData(".text")]
    [InlineData(".rst")]
    [InlineData(".xml")]
    [InlineData(".json")]
    public void Every_other_extension_is_text(string extension) => Assert.Equal("<pre>*a*</pre>", TestPost.Html("*a*", extension));

    [Theory]
    [InlineData(".mkdown", "<p><em>a</em></p>")]
    [InlineData(".mkdn", "<p><em>a</em></p>")]
    [InlineData(".mkd", "<p><em>a</em></p>")]
    [InlineData(".xhtml", "*a*")]
    public void Other_extensions_of_Markdown_and_HTML(string extension, string html) => Assert.Equal(html, TestPost.Html("*a*", extension).Trim());

    [Theory]
    [InlineData("text,md", ".text", "<p><em>a</em></p>")]
    [InlineData("text,md", ".md", "<p><em>a</em></p>")]
    [InlineData("text,md", ".markdown", "<pre>*a*</pre>")]
    public void The_configuration_sets_the_extensions_of_Markdown(string extensions, string extension, string html)
    {
        var settings = SiteConfig.Parse("/site/_config.yml", $"markdown_ext: {extensions}\n").Settings with { Root = "/site/" };
        var post = TestPost.Parse("---\ntitle: Rates\n---\n*a*", "2022-06-07-rates" + extension, settings);

        Assert.Equal(html, new DecodedBody(post.Body!, post.Problems).Html.Trim());
    }

    [Theory]
    [InlineData("One & two.\n\nThree.", "<pre>One &amp; two.</pre>", "One & two.")]
    [InlineData("{% assign a = 1 %}\n\nOne\ntwo.\n\nThree.", "<pre>One\ntwo.</pre>", "One two.")]
    [InlineData("One.", "<pre>One.</pre>", "One.")]
    public void The_excerpt_is_the_text_before_the_first_blank_line(string body, string excerpt, string text)
    {
        Assert.Equal(excerpt, TestPost.Body(body, ".txt").Excerpt);
        Assert.Equal(text, TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates.txt").Excerpt!.Text);
    }

    [Theory]
    [InlineData("Text &\n{{ page.nothing }}", "page.nothing")]
    [InlineData("a < b & c {% unknown %}", "{% unknown %}")]
    public void A_problem_has_its_location(string body, string marked)
    {
        var post = TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates.txt");

        var problem = Assert.Single(post.Problems);
        Assert.Contains(marked, TestPost.WithBody(body).Substring(problem.Location!.Start, problem.Location.Length), StringComparison.Ordinal);
    }

    [Fact]
    public void The_URL_has_the_extension_of_the_file() =>
        Assert.Equal("/2022/06/07/rates.txt", TestPost.Metadata(TestPost.WithBody("a"), "2022-06-07-rates.txt").Url);
}
