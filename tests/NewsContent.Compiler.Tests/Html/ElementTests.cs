using NewsContent.Compiler.Html;

namespace NewsContent.Compiler.Tests.Html;

public sealed class ElementTests
{
    [Theory]
    [InlineData("<p>x</p><div>x</div><hr><center>x</center>")]
    [InlineData("<h1 id=\"user-content-x\">x</h1><h2 id=\"user-content-x-1\">x</h2><h3 id=\"user-content-x-2\">x</h3><h4 id=\"user-content-x-3\">x</h4><h5 id=\"user-content-x-4\">x</h5><h6 id=\"user-content-x-5\">x</h6>")]
    [InlineData("<section>x</section><article>x</article><aside>x</aside><header>x</header><footer>x</footer><address>x</address><hgroup>x</hgroup>")]
    [InlineData("<blockquote>x</blockquote><pre>x</pre><figure>x<figcaption>x</figcaption></figure>")]
    [InlineData("<p>x<br>y<wbr>z</p>")]
    [InlineData("<p><em>x</em><strong>x</strong><small>x</small><s>x</s><cite>x</cite><q>x</q><dfn>x</dfn><abbr>x</abbr></p>")]
    [InlineData("<p><ruby>x<rp>(</rp><rt>x</rt><rp>)</rp></ruby><data>x</data><time>x</time><code>x</code><var>x</var><samp>x</samp><kbd>x</kbd></p>")]
    [InlineData("<p><sub>x</sub><sup>x</sup><i>x</i><b>x</b><u>x</u><mark>x</mark><bdi>x</bdi><bdo>x</bdo><ins>x</ins><del>x</del></p>")]
    [InlineData("<p><tt>x</tt><strike>x</strike><big>x</big><acronym>x</acronym></p>")]
    [InlineData("<p><a>x</a><span class=\"a\">x</span></p>")]
    [InlineData("<ul><li>x</li><li>x</li></ul><ol><li>x</li></ol><menu><li>x</li></menu><dl><dt>x</dt><dd>x</dd></dl>")]
    [InlineData("<details><summary>x</summary>x</details>")]
    [InlineData("<p><img><picture><source><img></picture></p>")]
    [InlineData("<p><video><source><track>x</video><audio><source>x</audio></p>")]
    [InlineData("<table><caption>x</caption><colgroup><col></colgroup><thead><tr><th>x</th></tr></thead><tbody><tr><td>x</td></tr></tbody><tfoot><tr><td>x</td></tr></tfoot></table>")]
    public void Elements_of_articles_stay(string html) => Assert.Equal(html, Sanitized.Html(html));

    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("template")]
    [InlineData("noscript")]
    [InlineData("iframe")]
    [InlineData("noframes")]
    [InlineData("portal")]
    [InlineData("fencedframe")]
    [InlineData("noembed")]
    [InlineData("object")]
    [InlineData("applet")]
    [InlineData("svg")]
    [InlineData("math")]
    [InlineData("title")]
    [InlineData("xmp")]
    [InlineData("listing")]
    [InlineData("textarea")]
    [InlineData("select")]
    [InlineData("option")]
    [InlineData("optgroup")]
    [InlineData("datalist")]
    [InlineData("selectedcontent")]
    [InlineData("canvas")]
    [InlineData("dialog")]
    public void Elements_that_run_load_or_hide_are_removed_with_their_content(string name)
    {
        Assert.Equal("<p>a</p><p>b</p>", Sanitized.Html($"<p>a</p><{name}>x</{name}><p>b</p>"));
        Assert.Equal("<p>a</p><p>b</p>", Sanitized.Html($"<p>a</p><{name.ToUpperInvariant()} class=x>x</{name}\n><p>b</p>"));
    }

    [Theory]
    [InlineData("embed")]
    [InlineData("param")]
    [InlineData("base")]
    [InlineData("meta")]
    [InlineData("link")]
    [InlineData("input")]
    [InlineData("keygen")]
    [InlineData("area")]
    [InlineData("frame")]
    [InlineData("frameset")]
    public void So_do_empty_elements(string name) => Assert.Equal("<p>ab</p>", Sanitized.Html($"<p>a<{name} href=x src=x content=x>b</p>"));

    [Theory]
    [InlineData("font")]
    [InlineData("blink")]
    [InlineData("marquee")]
    [InlineData("nobr")]
    [InlineData("main")]
    [InlineData("nav")]
    [InlineData("search")]
    [InlineData("body")]
    [InlineData("html")]
    [InlineData("head")]
    [InlineData("form")]
    [InlineData("fieldset")]
    [InlineData("legend")]
    [InlineData("label")]
    [InlineData("button")]
    [InlineData("output")]
    [InlineData("progress")]
    [InlineData("meter")]
    [InlineData("rb")]
    [InlineData("map")]
    [InlineData("slot")]
    [InlineData("shadow")]
    [InlineData("content")]
    [InlineData("username")]
    [InlineData("tree-ish")]
    [InlineData("x:script")]
    [InlineData("dir")]
    public void Presentation_forms_and_unknown_elements_are_unwrapped(string name) =>
        Assert.Equal("<div>a<i>x</i>b</div>", Sanitized.Html($"<div>a<{name} class=x onclick=x><i>x</i></{name}>b</div>"));

    [Theory]
    [InlineData("<span>x</span>")]
    [InlineData("<span style=\"color:red\">x</span>")]
    [InlineData("<span onclick=x data-id=y>x</span>")]
    public void A_span_without_attributes_is_removed(string html) => Assert.Equal("x", Sanitized.Html(html));

    // Two names that a culture-sensitive comparison or Unicode case folding would confuse with others.
    [Theory]
    [InlineData("<ſcript>x</ſcript>", "&lt;ſcript&gt;x")]
    [InlineData("<scrıpt>x</scrıpt>", "x")]
    [InlineData("<İmg src=x>", "&lt;İmg src=x&gt;")]
    [InlineData("<IMG SRC=a.png>", "<img src=\"a.png\">")]
    [InlineData("<image src=a.png>", "<img src=\"a.png\">")]
    [InlineData("<a<b>x", "x")]
    [InlineData("<scr\0ipt>x</scr\0ipt>", "x")]
    [InlineData("<p/>x", "<p>x</p>")]
    public void Names_are_compared_letter_by_letter(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));

    [Theory]
    [InlineData("<p hidden>x</p>")]
    [InlineData("<p hidden=until-found>x</p>")]
    [InlineData("<p style='display:none'>x</p>")]
    [InlineData("<p style='color: red; DISPLAY : None !important'>x</p>")]
    [InlineData("<div hidden><p>x</p><img src=a.png></div>")]
    public void Hidden_content_is_removed_because_it_would_be_shown(string html) => Assert.Equal("ab", Sanitized.Html($"a{html}b"));

    [Fact]
    public void Every_removed_element_of_the_policy_has_a_reason() =>
        Assert.All(HtmlPolicy.Default.All.Where(element => element.Value.Disposition == Disposition.Drop), element => Assert.NotEmpty(element.Value.Reason));
}
