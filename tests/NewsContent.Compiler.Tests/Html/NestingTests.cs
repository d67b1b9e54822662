using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>
/// Removed elements can leave nesting that no parser produces. The output is nested as a browser parses it.
/// </summary>
public sealed class NestingTests
{
    [Theory]
    [InlineData("<p>a<button><p>b</p></button></p>", "<p>a</p><p>b</p><p></p>")]
    [InlineData("<p>a<marquee><div>b</div></marquee>c</p>", "<p>a</p><div>b</div>c<p></p>")]
    [InlineData("<p>a<marquee><ul><li>b</ul></marquee>", "<p>a</p><ul><li>b</li></ul><p></p>")]
    [InlineData("<a href=x>a<marquee><a href=y>b</a></marquee></a>", "<a href=\"x\">a</a><a href=\"y\">b</a>")]
    [InlineData("<ul><li>a<main><li>b</main></ul>", "<ul><li>a</li><li>b</li></ul>")]
    [InlineData("<ul><li><nav><li>a<nav><li>b</ul>", "<ul><li></li><li>a</li><li>b</li></ul>")]
    [InlineData("<dl><dt>a<nav><dd>b</nav></dl>", "<dl><dt>a</dt><dd>b</dd></dl>")]
    [InlineData("<dl><dd>a<main><dd>b</main></dl>", "<dl><dd>a</dd><dd>b</dd></dl>")]
    [InlineData("<h1>a<username><h2>b</h2></username></h1>", "<h1 id=\"user-content-ab\">a</h1><h2 id=\"user-content-b\">b</h2>")]
    [InlineData("<p>a<marquee><h2>b</h2></marquee>", "<p>a</p><h2 id=\"user-content-b\">b</h2><p></p>")]
    [InlineData("<p>a<marquee><hr></marquee>b", "<p>a</p><hr>b<p></p>")]
    [InlineData("<p><b>a<marquee><p>b</marquee>c</b>d", "<p><b>a</b></p><p><b>b</b></p><b>c</b>d<p></p>")]
    [InlineData("<ruby>a<rt>b<username><rt>c</username></ruby>", "<ruby>a<rt>b</rt><rt>c</rt></ruby>")]
    public void The_result_of_unwrapping_is_parsed_again(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    [Theory]
    [InlineData("<p>a<p>b", "<p>a</p><p>b</p>")]
    [InlineData("<p>a<div>b</div>c</p>", "<p>a</p><div>b</div>c<p></p>")]
    [InlineData("<p>a<table><tr><td>b</table>", "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<b>a<p>b</b>c", "<b>a</b><p><b>b</b>c</p>")]
    [InlineData("<a href=x>a<a href=y>b", "<a href=\"x\">a</a><a href=\"y\">b</a>")]
    [InlineData("<a href=x>a<div><a href=y>b", "<a href=\"x\">a</a><div><a href=\"x\"></a><a href=\"y\">b</a></div>")]
    [InlineData("<a href=x><p>a</p></a>", "<a href=\"x\"><p>a</p></a>")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "<ul><li>a</li><li>b<ul><li>c</li></ul></li></ul>")]
    [InlineData("<i>a<b>b</i>c</b>", "<i>a<b>b</b></i><b>c</b>")]
    [InlineData("<ul><li>a<p><rt>b</rt></p></ul>", "<ul><li>a<p><rt>b</rt></p></li></ul>")]
    [InlineData("a</p>b", "a<p></p>b")]
    [InlineData("a</br>b", "a<br>b")]
    [InlineData("a</div></i></x>b", "ab")]
    [InlineData("<br></br>", "<br><br>")]
    public void Tags_are_closed_where_a_browser_closes_them(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><td>c</table>", "<table><tbody><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></tbody></table>")]
    [InlineData("<table>a<tr><td>b</table>", "a<table><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<table><p>a</p><tr><td>b</table>", "<p>a</p><table><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<table><tr>a<td>b</table>", "a<table><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<table><tr><td><table><tr><td>a</table></table>", "<table><tbody><tr><td><table><tbody><tr><td>a</td></tr></tbody></table></td></tr></tbody></table>")]
    [InlineData("<table><table><tr><td>a</table>", "<table></table><table><tbody><tr><td>a</td></tr></tbody></table>")]
    [InlineData("<p><table><p>a", "<p></p><p>a</p><table></table>")]
    [InlineData("<table><form><tr><td>a</form></table>", "<table><tbody><tr><td>a</td></tr></tbody></table>")]
    [InlineData("<table><style>x</style><script>x</script><tr><td>a</table>", "<table><tbody><tr><td>a</td></tr></tbody></table>")]
    [InlineData("<table><col><tr><td>a</table>", "<table><colgroup><col></colgroup><tbody><tr><td>a</td></tr></tbody></table>")]
    [InlineData("<table><caption><p>a</caption><tr><td>b</table>", "<table><caption><p>a</p></caption><tbody><tr><td>b</td></tr></tbody></table>")]
    [InlineData("<td>a</td><tr>b</tr>", "ab")]
    [InlineData("<a href=x><table><tr><td><a href=y>a</table>", "<a href=\"x\"><table><tbody><tr><td><a href=\"y\">a</a></td></tr></tbody></table></a>")]
    [InlineData("<table>\n<tr>\n<td>a</td>\n</tr>\n</table>", "<table>\n<tbody><tr>\n<td>a</td>\n</tr>\n</tbody></table>")]
    public void Tables_are_complete_and_contain_nothing_else(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    // AngleSharp ends the search for an open item at <time>, browsers do not. The compiler rejects a post for which they disagree.
    [Theory]
    [InlineData("<ul><li><time>a<li>b</ul>")]
    [InlineData("<dl><dt><time>a<dd>b</dl>")]
    public void Html_that_parsers_read_in_two_ways_is_refused(string html)
    {
        var post = TestPost.Parse(TestPost.WithBody(html), "2022-06-07-rates.html");

        Assert.Null(post.Entry);
        Assert.Equal(LimitProblems.UnstableHtml, Assert.Single(post.Problems).Kind);
    }
}
