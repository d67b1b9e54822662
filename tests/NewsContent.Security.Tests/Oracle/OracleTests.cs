namespace NewsContent.Security.Tests.Oracle;

/// <summary>The oracle itself detects violations.</summary>
public sealed class OracleTests
{
    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<svg></svg>")]
    [InlineData("<p onclick=\"alert(1)\">x</p>")]
    [InlineData("<p style=\"color:red\">x</p>")]
    [InlineData("<p id=\"location\">x</p>")]
    [InlineData("<td headers=\"user-content-a b\">x</td>")]
    [InlineData("<a name=\"x\">x</a>")]
    [InlineData("<a href=\"javascript:alert(1)\">x</a>")]
    [InlineData("<a href=\"JaVaScRiPt:alert(1)\">x</a>")]
    [InlineData("<a href=\"java\tscript:alert(1)\">x</a>")]
    [InlineData("<a href=\"data:text/html,x\">x</a>")]
    [InlineData("<a href=\"//evil.example/\">x</a>")]
    [InlineData("<a href=\"/\\evil.example/\">x</a>")]
    [InlineData("<a href=\"https://bank.example@evil.example/\">x</a>")]
    [InlineData("<img src=\"mailto:a@example.com\">")]
    [InlineData("<img srcset=\"/a.png 1x, data:image/svg+xml,x 2x\">")]
    [InlineData("<a href=\"/a\" target=\"_blank\">x</a>")]
    [InlineData("<a href=\"/a\" target=\"_top\" rel=\"noopener\">x</a>")]
    [InlineData("<video autoplay=\"\"></video>")]
    [InlineData("<input type=\"checkbox\">")]
    [InlineData("<input type=\"checkbox \" disabled=\"\">")]
    [InlineData("<input type=\"text\" disabled=\"\">")]
    [InlineData("<input type=\"checkbox\" disabled=\"\" form=\"f\">")]
    [InlineData("<input type=\"checkbox\" disabled=\"\" id=\"user-content-x\">")]
    [InlineData("<a href=\"https://exam\u200Cple.com/\">x</a>")]
    [InlineData("<a href=\"https://bank\uFE0F.example/\">x</a>")]
    [InlineData("<a href=\"https://bank\u06DD.example/\">x</a>")]
    [InlineData("<a href=\"/a\u200Bb\">x</a>")]
    [InlineData("<a href=\"/a\u00ADb\">x</a>")]
    [InlineData("<a href=\"/a\u202Eb\">x</a>")]
    [InlineData("<td colspan=\"1001\">x</td>")]
    [InlineData("<!--x-->")]
    [InlineData("<P>x</P>")]
    [InlineData("<p>x")]
    [InlineData("<b><i>x</b></i>")]
    [InlineData("<p title='x'>x</p>")]
    [InlineData("<p title=\"x\" title=\"y\">x</p>")]
    [InlineData("<p title=\"<\">x</p>")]
    [InlineData("a & b")]
    [InlineData("a > b")]
    [InlineData("&copy;")]
    public void Unsafe_html_is_found(string html) => Assert.NotEmpty(ArticleOracle.Findings(html));

    [Fact]
    public void A_tree_too_deep_for_browsers_is_found() =>
        Assert.NotEmpty(ArticleOracle.Findings(string.Concat(Enumerable.Repeat("<div>", 201)) + string.Concat(Enumerable.Repeat("</div>", 201))));

    [Theory]
    [InlineData("<p class=\"a\" id=\"user-content-x\">a &amp; b<br><img src=\"/a.png\" alt=\"&quot;\"></p>")]
    [InlineData("<a href=\"https://example.com/?a=1&amp;b=2#c\" target=\"_blank\" rel=\"nofollow noopener\">x</a>")]
    [InlineData("<a href=\"mailto:a@example.com\">x</a> <a href=\"#user-content-x\">y</a> <a href=\"../b:c\">z</a>")]
    [InlineData("<img srcset=\"/a.png 1x, https://example.com/b,c.png 2x\">")]
    [InlineData("<video autoplay=\"\" muted=\"\"></video>")]
    [InlineData("<input type=\"checkbox\" class=\"a\" disabled=\"\" checked=\"\" aria-label=\"\u2611\">")]
    [InlineData("<a href=\"https://fa.example/\u0645\u06CC\u200C\u062E\">x</a><a href=\"/\U0001F469\u200D\U0001F4BB\">x</a>")]
    [InlineData("<a href=\"/\u06DD1\">x</a><img src=\"/a\u06DD(1)\">")]
    [InlineData("<a href=\"/\u1780\u200B\u1781\">x</a>")]
    public void Safe_html_is_not_found(string html) => Assert.Empty(ArticleOracle.Findings(html));

    [Theory]
    [InlineData("<p>x</p>", "<p>\n \"x\"\n")]
    [InlineData("<p title=\"b\" class=\"a\"><br>&lt;</p>", "<p>\n class=\"a\"\n title=\"b\"\n <br>\n \"<\"\n")]
    [InlineData("<pre>\n\nx</pre>", "<pre>\n \"\nx\"\n")]
    public void A_tree_is_written_line_by_line(string html, string dump) =>
        Assert.Equal(dump, WrittenHtml.Dump(WrittenHtml.Read(html)));

    [Fact]
    public void The_other_sanitizer_removes_html_that_is_not_allowed() =>
        Assert.Equal(3, OtherSanitizer.Removed("<p onclick=\"a\">x</p><svg></svg><a href=\"javascript:a\">y</a>").Count);
}
