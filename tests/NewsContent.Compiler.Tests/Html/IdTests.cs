using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Ids and references to them get a prefix, so that an id cannot replace a part of the page.</summary>
public sealed class IdTests
{
    [Theory]
    [InlineData("<p id=a>x</p>", "<p id=\"user-content-a\">x</p>")]
    [InlineData("<p id='fn:1'>x</p>", "<p id=\"user-content-fn:1\">x</p>")]
    [InlineData("<p id=央行.2_b>x</p>", "<p id=\"user-content-央行.2_b\">x</p>")]
    [InlineData("<p id=\u0645\u06CC\u200C\u062E>x</p>", "<p id=\"user-content-\u0645\u06CC\u200C\u062E\">x</p>")]
    [InlineData("<p id=\u0915\u094D\u200D\u0937>x</p>", "<p id=\"user-content-\u0915\u094D\u200D\u0937\">x</p>")]
    [InlineData("<p id=a\u200Bb>x</p>", "<p>x</p>")]
    [InlineData("<p id=user-content-a>x</p>", "<p id=\"user-content-a\">x</p>")]
    [InlineData("<span id=a>x</span>", "<span id=\"user-content-a\">x</span>")]
    [InlineData("<a name=a>x</a>", "<a id=\"user-content-a\">x</a>")]
    [InlineData("<a name=b id=a>x</a>", "<a id=\"user-content-a\">x</a>")]
    [InlineData("<p name=a>x</p>", "<p>x</p>")]
    [InlineData("<p id=''>x</p>", "<p>x</p>")]
    [InlineData("<p id='a b'>x</p>", "<p>x</p>")]
    [InlineData("<p id='a\"b'>x</p>", "<p>x</p>")]
    [InlineData("<p id='a\u202Eb'>x</p>", "<p>x</p>")]
    public void A_valid_id_is_kept_with_the_prefix(string html, string sanitized) => Assert.Equal(sanitized, Sanitized.Html(html));

    // Ids that would replace variables of the page's script (DOM clobbering).
    [Theory]
    [InlineData("<p id=location>x</p>", "<p id=\"user-content-location\">x</p>")]
    [InlineData("<p id=createElement>x</p>", "<p id=\"user-content-createElement\">x</p>")]
    [InlineData("<p id=__proto__>x</p>", "<p id=\"user-content-__proto__\">x</p>")]
    [InlineData("<a id=x>1</a><a id=x name=y href=/z>2</a>", "<a id=\"user-content-x\">1</a><a href=\"/z\">2</a>")]
    [InlineData("<form id=x><p>1</p></form><p id=x>2</p>", "<p>1</p><p id=\"user-content-x\">2</p>")]
    [InlineData("<img id=x name=getElementById src=a.png alt=''>", "<img id=\"user-content-x\" src=\"a.png\" alt=\"\">")]
    [InlineData("<svg id=x></svg><p id=x>2</p>", "<p id=\"user-content-x\">2</p>")]
    [InlineData("<p hidden id=x>1</p><p id=x>2</p>", "<p id=\"user-content-x\">2</p>")]
    [InlineData("<iframe name=x id=x></iframe><p>2</p>", "<p>2</p>")]
    [InlineData("<p id=x>1</p><p id=user-content-x>2</p>", "<p id=\"user-content-x\">1</p><p>2</p>")]
    public void Nothing_replaces_parts_of_the_page(string html, string sanitized) => Assert.Equal(sanitized, Sanitized.Html(html));

    [Theory]
    [InlineData("<a href=#b>x</a><p id=b>y</p>", "#user-content-b")]
    [InlineData("<a href=#user-content-b>x</a><p id=b>y</p>", "#user-content-b")]
    [InlineData("<a href='#%E5%A4%AE'>x</a><p id=央>y</p>", "#user-content-央")]
    [InlineData("<a href=#\u0645\u06CC\u200C\u062E>x</a><p id=\u0645\u06CC\u200C\u062E>y</p>", "#user-content-\u0645\u06CC\u200C\u062E")]
    [InlineData("<a href=#%D9%85%DB%8C%E2%80%8C%D8%AE>x</a><p id=\u0645\u06CC\u200C\u062E>y</p>", "#user-content-\u0645\u06CC\u200C\u062E")]
    [InlineData("<a href=#b-c>x</a><h2>B c</h2>", "#user-content-b-c")]
    [InlineData("<a href=#comments>x</a>", "#comments")]
    [InlineData("<a href=#>x</a>", "#")]
    [InlineData("<a href=#top>x</a>", "#top")]
    [InlineData("<a href='/about/#team'>x</a>", "/about/#team")]
    [InlineData("<a href='https://example.com/#b'>x</a><p id=b>y</p>", "https://example.com/#b")]
    public void A_link_to_an_id_of_the_body_leads_there(string html, string url) => Assert.Equal(url, TestPost.Body(html).Links[0].Url);

    [Theory]
    [InlineData("<p aria-describedby='a b'>x</p><p id=a>y</p>", "<p aria-describedby=\"user-content-a\">x</p><p id=\"user-content-a\">y</p>")]
    [InlineData("<p aria-labelledby=a>x</p>", "<p>x</p>")]
    [InlineData("<table><tbody><tr><th id=a>x</th><td headers='a a'>y</td></tr></tbody></table>", "<table><tbody><tr><th id=\"user-content-a\">x</th><td headers=\"user-content-a\">y</td></tr></tbody></table>")]
    public void References_to_an_id_are_rewritten_with_it(string html, string sanitized) => Assert.Equal(sanitized, Sanitized.Html(html));

    [Theory]
    [InlineData("<h2>What it means</h2>", "what-it-means")]
    [InlineData("<h2> What\n it <b>means</b>? </h2>", "what-it-means")]
    [InlineData("<h2>1. A/B &amp; C_d - e</h2>", "1-ab--c_d---e")]
    [InlineData("<h2>央行：降准</h2>", "央行降准")]
    [InlineData("<h2>???</h2>", "section")]
    [InlineData("<h2>A<script>b</script></h2>", "a")]
    [InlineData("<h2 id='a b'>C</h2>", "c")]
    public void A_heading_without_an_id_gets_the_one_that_kramdown_makes(string html, string id) =>
        Assert.Equal("user-content-" + id, Assert.Single(TestPost.Body(html).Ids));

    [Fact]
    public void An_id_of_the_greatest_length_is_not_too_long_with_its_prefix()
    {
        var html = $"<p id=\"user-content-{new string('a', 200)}\">x</p>";

        Assert.Equal(html, Sanitized.Html($"<p id={new string('a', 200)}>x</p>"));
        Assert.Equal(html, Sanitized.Html(html));
        Assert.Equal("<p>x</p>", Sanitized.Html($"<p id={new string('a', 201)}>x</p>"));
    }

    [Fact]
    public void Equal_headings_get_distinct_ids_and_explicit_ids_take_precedence() =>
        Assert.Equal(
            ["user-content-a-2", "user-content-a-3", "user-content-b", "user-content-c"],
            TestPost.Body("<h2>A</h2><h2>A</h2><h2 id=b>A</h2><h3>C</h3><p id=a>x</p><p id=a-1>x</p>").Ids);

    [Fact]
    public void Footnotes_lead_to_their_text_and_back()
    {
        var html = TestPost.Html("Text[^1].\n\n[^1]: Note.\n", ".md");

        Assert.Contains("href=\"#user-content-fn:1\"", html);
        Assert.Contains("id=\"user-content-fn:1\"", html);
        Assert.Contains("href=\"#user-content-fnref:1\"", html);
        Assert.Contains("id=\"user-content-fnref:1\"", html);
    }

    [Fact]
    public void The_prefix_is_the_sites()
    {
        var post = TestPost.Parse(TestPost.WithBody("<h2>A</h2>\n\n[x](#a)"), settings: TestPost.Site with { IdPrefix = "post-" });

        Assert.Contains("<h2 id=\"post-a\">", new DecodedBody(post.Body!, post.Problems).Html);
        Assert.Contains("href=\"#post-a\"", new DecodedBody(post.Body!, post.Problems).Html);
    }

    [Theory]
    [InlineData("post-", true)]
    [InlineData("a_1-", true)]
    [InlineData("", false)]
    [InlineData("-", false)]
    [InlineData("post", false)]
    [InlineData("po st-", false)]
    [InlineData("1-", false)]
    [InlineData("\"-", false)]
    public void A_prefix_ends_in_a_dash_as_no_variable_does(string prefix, bool isAllowed) => Assert.Equal(isAllowed, Ids.IsPrefix(prefix));

    [Fact]
    public void A_long_id_goes() => Assert.Equal("<p>x</p>", Sanitized.Html($"<p id={new string('a', 201)}>x</p>"));

    [Fact]
    public void Many_equal_headings_take_little_time()
    {
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var body = TestPost.Body(string.Concat(Enumerable.Repeat("<h2>A</h2>", 20_000)));

        Assert.Equal("user-content-a-19999", body.Ids[^1]);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }
}
