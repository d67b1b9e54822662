namespace NewsContent.Compiler.Tests.Html;

/// <summary>Mutation XSS: markup that one parser reads as text and the next as tags. No SVG or MathML is kept.</summary>
public sealed class ForeignContentTests
{
    [Theory]
    [InlineData("<svg onload=alert(1)>")]
    [InlineData("<svg><script>alert(1)</script></svg>")]
    [InlineData("<svg><a xlink:href=javascript:alert(1)><text>x</text></a></svg>")]
    [InlineData("<svg><animate attributeName=href values=javascript:alert(1) /></svg>")]
    [InlineData("<svg><set attributeName=href to=javascript:alert(1)></svg>")]
    [InlineData("<svg><foreignObject><p>x</p></foreignObject></svg>")]
    [InlineData("<svg><desc><p>x</p></desc><title><b>x</b></title></svg>")]
    [InlineData("<svg><style><!--</style><img src=1 onerror=alert(1)>--></style></svg>")]
    [InlineData("<svg><![CDATA[</svg><img src=1 onerror=alert(1)>]]></svg>")]
    [InlineData("<math href=javascript:alert(1)><mi>x</mi></math>")]
    [InlineData("<math><annotation-xml encoding='text/html'><p>x</p></annotation-xml></math>")]
    [InlineData("<math><mi><mglyph><style><img src=1 onerror=alert(1)></style></mglyph></mi></math>")]
    [InlineData("<math><maction actiontype='statusline#http://example.com' xlink:href='javascript:alert(1)'>x</maction></math>")]
    public void Foreign_elements_are_removed_with_their_content(string html) => Assert.Equal("a", Sanitized.Html("a" + html));

    [Fact]
    public void A_prefix_does_not_create_a_foreign_element() => Assert.Equal("alert(1)", Sanitized.Html("<svg:script>alert(1)</svg:script>"));

    // From the advisories of other sanitizers. An unclosed tag is a word in angle brackets; the text after it is kept, without code that would run.
    [Theory]
    [InlineData("<svg></p><style><a id=\"</style><img src=1 onerror=alert(1)>\">", "<p></p><img src=\"1\">\"&gt;")]
    [InlineData("<form><math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>", "<img src=\"\">")]
    [InlineData("<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\"><table></table>")]
    [InlineData("<math><annotation-xml encoding=\"text/html\"><style><!--</style><img title=\"--&gt;&lt;/math&gt;&lt;img src=1 onerror=alert(1)&gt;\">", "<img title=\"--&gt;&lt;/math&gt;&lt;img src=1 onerror=alert(1)&gt;\">")]
    [InlineData("<svg><p><style><g title=\"</style><img src=x onerror=alert(1)>\">", "<p><img src=\"x\">\"&gt;</p>")]
    [InlineData("<svg></br><style><a title=\"</style><img src=1 onerror=alert(1)>\">", "<br><img src=\"1\">\"&gt;")]
    [InlineData("<math><mi><table><mi><a href=x><style><!--</style>--><img src=1 onerror=alert(1)></math>", "")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\">", "<img src=\"x\">\"&gt;")]
    [InlineData("<select><template><b>x", "<b>x</b>")]
    [InlineData("<table><tr><td><svg><desc><td>x", "<table><tbody><tr><td></td><td>x</td></tr></tbody></table>")]
    public void Known_mutations_leave_nothing_that_runs(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    [Fact]
    public void An_element_that_breaks_out_of_foreign_content_is_an_element_of_the_page() =>
        Assert.Equal("<p>x</p>", Sanitized.Html("<svg><g><p onclick=alert(1)>x</p></g></svg>"));
}
