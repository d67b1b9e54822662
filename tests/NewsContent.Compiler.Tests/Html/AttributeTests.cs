namespace NewsContent.Compiler.Tests.Html;

public sealed class AttributeTests
{
    // An element with the attribute, and the expected attribute.
    [Theory]
    [InlineData("p", "class=' a\n b '", "class=\"a b\"")]
    [InlineData("p", "class='  '", "")]
    [InlineData("p", "class", "")]
    [InlineData("p", "title=''", "title=\"\"")]
    [InlineData("p", "title='A title'", "title=\"A title\"")]
    [InlineData("p", "lang=zh-Hans-CN", "lang=\"zh-Hans-CN\"")]
    [InlineData("p", "lang='en us'", "")]
    [InlineData("p", "lang=''", "")]
    [InlineData("p", "lang=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", "")]
    [InlineData("p", "dir=rtl", "dir=\"rtl\"")]
    [InlineData("p", "dir=RTL", "dir=\"rtl\"")]
    [InlineData("p", "dir=up", "")]
    [InlineData("p", "role=note", "role=\"note\"")]
    [InlineData("p", "aria-label=A", "aria-label=\"A\"")]
    [InlineData("p", "aria-hidden=true", "aria-hidden=\"true\"")]
    [InlineData("p", "aria-hidden=maybe", "")]
    [InlineData("p", "align=CENTER", "align=\"center\"")]
    [InlineData("p", "align=middle", "")]
    [InlineData("blockquote", "cite=https://example.com/", "cite=\"https://example.com/\"")]
    [InlineData("blockquote", "cite=javascript:x", "")]
    [InlineData("ins", "datetime=2022-06-07", "datetime=\"2022-06-07\"")]
    [InlineData("time", "datetime=2022-06-07", "datetime=\"2022-06-07\"")]
    [InlineData("time", "datetime=0123456789012345678901234567890123456789", "datetime=\"0123456789012345678901234567890123456789\"")]
    [InlineData("time", "datetime=01234567890123456789012345678901234567890", "")]
    [InlineData("data", "value=469", "value=\"469\"")]
    [InlineData("a", "hreflang=en", "hreflang=\"en\"")]
    [InlineData("a", "rel='nofollow  noopener'", "rel=\"nofollow noopener\"")]
    [InlineData("a", "download=x", "")]
    [InlineData("a", "ping=https://example.com", "")]
    [InlineData("ol", "start=-3", "start=\"-3\"")]
    [InlineData("ol", "start=+3", "start=\"3\"")]
    [InlineData("ol", "start=3x", "")]
    [InlineData("ol", "start=99999", "")]
    [InlineData("ol", "start=99999999999999999999", "")]
    [InlineData("ol", "start=-2147483648", "")]
    [InlineData("ol", "start=٣", "")]
    [InlineData("ol", "reversed=no", "reversed=\"\"")]
    [InlineData("ol", "type=a", "type=\"a\"")]
    [InlineData("ol", "type=A", "type=\"A\"")]
    [InlineData("ol", "type=i", "type=\"i\"")]
    [InlineData("ol", "type=disc", "")]
    [InlineData("details", "open", "open=\"\"")]
    [InlineData("audio", "controls loop muted autoplay", "controls=\"\" loop=\"\" muted=\"\"")]
    [InlineData("video", "poster=a.png width=640 height=480px", "poster=\"a.png\" width=\"640\" height=\"480\"")]
    [InlineData("video", "preload=auto playsinline", "preload=\"auto\" playsinline=\"\"")]
    [InlineData("table", "border=1 cellpadding=0 cellspacing=2 width=100%", "border=\"1\" cellpadding=\"0\" cellspacing=\"2\" width=\"100%\"")]
    [InlineData("table", "width=101%", "")]
    [InlineData("table", "width=10em", "")]
    [InlineData("table", "bgcolor=red background=a.png", "")]
    public void An_allowed_attribute_with_a_valid_value_is_kept(string element, string attribute, string kept) =>
        Assert.Equal($"<{element}{(kept.Length > 0 ? " " + kept : "")}></{element}>", Sanitized.Html($"<{element} {attribute}></{element}>"));

    [Fact]
    public void An_item_has_a_number() => Assert.Equal("<ol><li value=\"4\"></li></ol>", Sanitized.Html("<ol><li value=4></ol>"));

    [Theory]
    [InlineData("width=640 height=480", "width=\"640\" height=\"480\"")]
    [InlineData("width=50%", "width=\"50%\"")]
    [InlineData("width=100PX", "width=\"100\"")]
    [InlineData("width=' 10 '", "width=\"10\"")]
    [InlineData("width=007", "width=\"7\"")]
    [InlineData("width=10001", "")]
    [InlineData("width=-1", "")]
    [InlineData("width=1.5", "")]
    [InlineData("width=auto", "")]
    [InlineData("width=%", "")]
    [InlineData("width=-5%", "")]
    [InlineData("width=-5", "")]
    [InlineData("width=''", "")]
    [InlineData("loading=lazy decoding=ASYNC", "loading=\"lazy\" decoding=\"async\"")]
    [InlineData("loading=never", "")]
    [InlineData("alt='A & <b>'", "alt=\"A &amp; &lt;b&gt;\"")]
    [InlineData("sizes='(min-width: 40em) 50vw, 100vw'", "sizes=\"(min-width: 40em) 50vw, 100vw\"")]
    [InlineData("usemap=#a ismap name=x lowsrc=a.png longdesc=a.html", "")]
    public void Images_keep_their_placement(string attribute, string kept) =>
        Assert.Equal($"<img{(kept.Length > 0 ? " " + kept : "")}>", Sanitized.Html($"<img {attribute}>"));

    [Theory]
    [InlineData("td", "colspan=2 rowspan=3", "colspan=\"2\" rowspan=\"3\"")]
    [InlineData("td", "colspan=1001", "")]
    [InlineData("td", "colspan=-1", "")]
    [InlineData("td", "scope=row", "")]
    [InlineData("td", "valign=TOP align=right", "valign=\"top\" align=\"right\"")]
    [InlineData("th", "scope=colgroup abbr=A", "scope=\"colgroup\" abbr=\"A\"")]
    [InlineData("td", "headers=a width=10", "")]
    public void Cells_keep_their_spans(string cell, string attribute, string kept) =>
        Assert.Equal(
            $"<table><tbody><tr><{cell}{(kept.Length > 0 ? " " + kept : "")}>x</{cell}></tr></tbody></table>",
            Sanitized.Html($"<table><tr><{cell} {attribute}>x</table>"));

    // The columns of a Markdown table specify their alignment with a style.
    [Theory]
    [InlineData("style='text-align: right'", "align=\"right\"")]
    [InlineData("style='color: red; TEXT-ALIGN:Center; text-align: '", "align=\"center\"")]
    [InlineData("style='text-align: left; text-align: right'", "align=\"right\"")]
    [InlineData("style='text-align: right' align=left", "align=\"left\"")]
    [InlineData("style='text-align: start'", "")]
    [InlineData("style='text-align: \"><script>'", "")]
    [InlineData("style='color: red'", "")]
    public void Without_styles_text_align_is_kept(string attribute, string kept) =>
        Assert.Equal(
            $"<table><tbody><tr><td{(kept.Length > 0 ? " " + kept : "")}>x</td></tr></tbody></table>",
            Sanitized.Html($"<table><tr><td {attribute}>x</table>"));

    [Theory]
    [InlineData("p")]
    [InlineData("div")]
    [InlineData("h1")]
    [InlineData("h2")]
    [InlineData("h3")]
    [InlineData("h4")]
    [InlineData("h5")]
    [InlineData("h6")]
    public void A_text_align_of_a_block_is_kept(string name) =>
        Assert.Contains($"<{name} align=\"right\"", Sanitized.Html($"<{name} id=a style='text-align: right'>x</{name}>").Replace(" id=\"user-content-a\"", ""), StringComparison.Ordinal);

    [Fact]
    public void A_text_align_of_a_row_is_kept() =>
        Assert.Equal(
            "<table><tbody><tr align=\"right\"><th align=\"center\">x</th></tr></tbody></table>",
            Sanitized.Html("<table><tr style='text-align: right'><th style='text-align: center'>x</table>"));

    [Theory]
    [InlineData("<table style=\"text-align: right\"><tbody><tr><td>x</td></tr></tbody></table>")]
    [InlineData("<img src=a.png alt=a style='text-align: left'>")]
    public void A_text_align_moves_no_element_itself(string html) => Assert.DoesNotContain("align", Sanitized.Html(html));

    [Fact]
    public void Allowed_styles_are_kept() =>
        Assert.Equal("<p style=\"text-align: right\">x</p>", Sanitized.Html("<p style='text-align: right'>x</p>", new NewsContent.Compiler.Html.Options.PolicyProperties { NewsContentAllowStyle = "true" }));

    [Theory]
    [InlineData("onclick=alert(1)")]
    [InlineData("ONLOAD=alert(1)")]
    [InlineData("onclick&#x3D;=alert(1)")]
    [InlineData("name=attributes")]
    [InlineData("style='position:fixed'")]
    [InlineData("style=\"background:url(https://example.com)\"")]
    [InlineData("is=x-y")]
    [InlineData("slot=x")]
    [InlineData("data-bs-toggle=x")]
    [InlineData("hx-get=/x")]
    [InlineData("x-on:click=y")]
    [InlineData("@click=y")]
    [InlineData(":href=y")]
    [InlineData("v-html=y")]
    [InlineData("contenteditable")]
    [InlineData("autofocus tabindex=1")]
    [InlineData("accesskey=x")]
    [InlineData("xmlns=http://www.w3.org/1999/xhtml xml:lang=en")]
    [InlineData("xlink:href=javascript:x")]
    [InlineData("formaction=javascript:x")]
    [InlineData("itemprop=x itemscope")]
    [InlineData("\"=x '=y `=z <=w")]
    [InlineData("aria-labelledby=x aria-describedby=y")]
    [InlineData("nonce=x")]
    [InlineData("srcdoc=x")]
    public void Any_other_attribute_is_removed(string attribute) => Assert.Equal("<p>x</p>", Sanitized.Html($"<p {attribute}>x</p>"));

    [Fact]
    public void The_first_of_duplicate_attributes_is_used() =>
        Assert.Equal("<p title=\"a\">x</p>", Sanitized.Html("<p title=a TITLE=b>x</p>"));

    [Fact]
    public void Attributes_stay_in_their_order() =>
        Assert.Equal("<p title=\"a\" class=\"b\" id=\"user-content-c\" lang=\"en\">x</p>", Sanitized.Html("<p title=a onclick=x class=b id=c lang=en>x</p>"));
}
