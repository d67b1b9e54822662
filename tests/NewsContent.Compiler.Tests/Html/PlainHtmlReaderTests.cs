using CsCheck;
using NewsContent.Compiler.Html;
using NewsContent.Compiler.Html.Tree;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>The reader of plain HTML makes the same tree as the HTML parser, or gives up.</summary>
public sealed class PlainHtmlReaderTests
{
    [Theory]
    [InlineData("")]
    [InlineData("text")]
    [InlineData(" \n<p>a</p>\n<p>b</p>\n")]
    [InlineData("<p>a &amp; b&nbsp;c &lt;d&gt; & e &#8230; &#39;</p>")]
    [InlineData("<p class=\"a\" id='b' hidden>a</p>")]
    [InlineData("<a href=\"https://example.com/?a=1&b=2&amp;c=3&copy=4\">a</a>")]
    [InlineData("<ul><li>a</li> <li><ul><li>b</li></ul></li></ul>")]
    [InlineData("<dl><dt>a</dt><dd><p>b</p></dd></dl>")]
    [InlineData("<pre>\n\na</pre>")]
    [InlineData("<pre><code>\na</code></pre>")]
    [InlineData("<blockquote><h2>a</h2><p>b<br>c<br/>d<br />e<img src=\"f\"></p></blockquote>")]
    [InlineData("<p>a<!-- b --><!-- c -->d</p>")]
    [InlineData("<b><i><b>a</b></i></b>")]
    [InlineData("<span><span></span></span><hr><center>a</center>")]
    [InlineData("<p>央行降准 \U0001F600 \uFFFD</p>")]
    public void Plain_html_has_the_tree_of_the_parser(string html)
    {
        Assert.NotNull(PlainHtmlReader.Read(html, CancellationToken.None));
        AssertSame(html);
    }

    [Theory]
    [InlineData("<p>a")]
    [InlineData("<p>a<p>b</p></p>")]
    [InlineData("<p><div>a</div></p>")]
    [InlineData("<b><p>a</b></p>")]
    [InlineData("<a>a<a>b</a></a>")]
    [InlineData("<b><b><b><b>a</b></b></b></b>")]
    [InlineData("<li>a</li>")]
    [InlineData("<h1><h2>a</h2></h1>")]
    [InlineData("<table><tr><td>a</td></tr></table>")]
    [InlineData("<svg><p>a</p></svg>")]
    [InlineData("<script>a</script>")]
    [InlineData("<x-a>a</x-a>")]
    [InlineData("<P>a</P>")]
    [InlineData("<p CLASS=\"a\">a</p>")]
    [InlineData("<p class=a>a</p>")]
    [InlineData("<p class=\"a\"id=\"b\">a</p>")]
    [InlineData("<p class=\"a\" class=\"b\">a</p>")]
    [InlineData("<p class = \"a\">a</p>")]
    [InlineData("<p/>a</p>")]
    [InlineData("<p>&copy a &notit; &unknown; &#0; &#128;</p>")]
    [InlineData("<a href=\"?a&copy\">a</a>")]
    [InlineData("<p>a < b</p>")]
    [InlineData("<p>a<")]
    [InlineData("a</p>")]
    [InlineData("<p>a</p id=b>")]
    [InlineData("<p>a<!-- b -- c --></p>")]
    [InlineData("<!-->a<!--->")]
    [InlineData("<p>a\0b</p>")]
    [InlineData("<p>a\rb</p>")]
    [InlineData("<p>a\uFFFFb</p>")]
    [InlineData("<p")]
    [InlineData("<p a")]
    [InlineData("<p a=")]
    [InlineData("<p a=\"")]
    [InlineData("<img src=\"a\" / >")]
    public void Other_html_is_left_to_the_parser(string html)
    {
        Assert.Null(PlainHtmlReader.Read(html, CancellationToken.None));
        Assert.NotNull(BodyHtmlParser.Parse(html, CancellationToken.None));
    }

    private static readonly string[] Pieces =
    [
        "<p>", "</p>", "<p class=\"a\">", "<div>", "</div>", "<ul>", "<li>", "</li>", "</ul>", "<ol>", "</ol>", "<b>", "</b>", "<i>", "</i>", "<a href=\"/b\">", "</a>", "<span id='c'>", "</span>",
        "<h1>", "</h1>", "<h2>", "</h2>", "<pre>", "</pre>", "<code>", "</code>", "<br>", "<br />", "<hr/>", "<img src=\"d\" alt=''>", "<!-- e -->", "<!---->", "<!--f-->", "text", " ", "\n", "&amp;", "&", "&lt;",
        "&copy;", "&copy", "&#38;", "&#x26;", "<", ">", "\"", "=", "<dl>", "<dt>", "</dt>", "<dd>", "</dd>", "</dl>", "<table>", "<tr>", "<td>", "</td>", "</tr>", "</table>", "<em>", "</em>", "<strong>",
        "</strong>", "<sub>", "</sub>", "<blockquote>", "</blockquote>", "<center>", "</center>", "<font color=\"e\">", "</font>", "<section>", "</section>", "<del>", "</del>", "<p a b=\"&c=d&amp;e;\">",
    ];

    // A random sequence is rarely well-formed, so most tags are closed in order.
    private static readonly Gen<string> Nested = Gen.Recursive<string>((depth, inner) => depth == 4
        ? Gen.OneOf(Pieces)
        : Gen.Frequency(
            (3, Gen.OneOf("text", " ", "\n", "&amp;", "& ", "<br>", "<img src=\"a\">", "<!-- b -->", "央行")),
            (1, Gen.OneOf(Pieces)),
            (6, Gen.Select(Gen.OneOf("p", "div", "ul", "ol", "li", "b", "i", "a", "span", "h1", "h3", "pre", "code", "dl", "dt", "dd", "em", "blockquote", "center", "font", "section", "del", "sub", "q"), inner.Array[0, 4],
                (name, content) => $"<{name}>{string.Concat(content)}</{name}>"))));

    [Fact]
    public void Random_html_has_the_tree_of_the_parser() => Gen.OneOf(Pieces).Array[0, 12].Select(string.Concat).Sample(AssertSame, iter: 5_000);

    [Fact]
    public void Nested_html_has_the_tree_of_the_parser() => Nested.Array[1, 4].Select(string.Concat).Sample(AssertSame, iter: 5_000);

    private static void AssertSame(string html)
    {
        if (PlainHtmlReader.Read(html, CancellationToken.None) is { } tree)
        {
            Assert.Equal(BodyTreeText.Of(BodyHtmlParser.ParseWithParser(html, CancellationToken.None)), BodyTreeText.Of(tree));
        }
    }
}
