using CsCheck;
using NewsContent.Compiler.Html.Options;
using NewsContent.Compiler.Html.Styles;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Html.Styles;

public sealed class StyleTests
{
    private static readonly PolicyProperties WithStyle = new() { NewsContentAllowStyle = "true" };

    [Theory]
    [InlineData("color:red", "color: red")]
    [InlineData(" COLOR : Red ; ", "color: red")]
    [InlineData("color:#FFF", "color: #fff")]
    [InlineData("color:#a1b2c3d4", "color: #a1b2c3d4")]
    [InlineData("color: rgb(1,2,3)", "color: rgb(1, 2, 3)")]
    [InlineData("color: RGBA( 1 , 2 , 3 , .5 )", "color: rgba(1, 2, 3, 0.5)")]
    [InlineData("color: rgb(1 2 3 / 50%)", "color: rgba(1, 2, 3, 50%)")]
    [InlineData("color: hsl(120deg, 50%, 50%)", "color: hsl(120deg, 50%, 50%)")]
    [InlineData("background: #eee", "background: #eee")]
    [InlineData("text-align:center;width:50%", "text-align: center; width: 50%")]
    [InlineData("width: 300px", "width: 300px")]
    [InlineData("width: 12.50em", "width: 12.5em")]
    [InlineData("margin: 0 auto", "margin: 0 auto")]
    [InlineData("margin-left: 2em", "margin-left: 2em")]
    [InlineData("padding: 1px 2px 3px 4px", "padding: 1px 2px 3px 4px")]
    [InlineData("border: 1px solid #ccc", "border: 1px solid #ccc")]
    [InlineData("border-bottom:1px dashed RED", "border-bottom: 1px dashed red")]
    [InlineData("border-radius: 50%", "border-radius: 50%")]
    [InlineData("float:left;clear:both", "float: left; clear: both")]
    [InlineData("display:inline-block", "display: inline-block")]
    [InlineData("font-size: 14px", "font-size: 14px")]
    [InlineData("font-weight: 700", "font-weight: 700")]
    [InlineData("font-family: 'Times New Roman', Georgia, serif", "font-family: 'Times New Roman', georgia, serif")]
    [InlineData("font-family: \"微软雅黑\", Microsoft YaHei", "font-family: '微软雅黑', microsoft yahei")]
    [InlineData("line-height: 1.5", "line-height: 1.5")]
    [InlineData("white-space: nowrap; overflow: auto", "white-space: nowrap; overflow: auto")]
    [InlineData("text-decoration: underline dotted red", "text-decoration: underline dotted red")]
    [InlineData("list-style-type: lower-roman", "list-style-type: lower-roman")]
    [InlineData("vertical-align: middle", "vertical-align: middle")]
    [InlineData("color: red; color: blue", "color: red; color: blue")]
    public void An_allowed_declaration_is_rewritten(string style, string expected) => Assert.Equal(expected, Clean(style));

    // Each limit, which the value itself may reach.
    [Theory]
    [InlineData("width", "0", "0px", "2000px", "100%", "125em", "1500pt", "125pc", "20in", "52cm", "529mm", "250ex", "250ch")]
    [InlineData("max-width", "none", "2000px", "100%")]
    [InlineData("margin", "0", "auto", "200px", "50%", "12.5rem")]
    [InlineData("padding-left", "0", "200px", "50%")]
    [InlineData("border-width", "0", "20px", "thin")]
    [InlineData("border-radius", "0", "1000px", "100%")]
    [InlineData("border-spacing", "0", "200px")]
    [InlineData("font-size", "8px", "100px", "50%", "600%", "0.5em", "6.25em", "6pt", "75pt")]
    [InlineData("line-height", "12px", "200px", "50%", "400%", "1", "5")]
    [InlineData("font-weight", "1", "1000", "bold")]
    public void A_value_at_a_limit_is_allowed(string property, params string[] values) =>
        Assert.All(values, value => Assert.Equal($"{property}: {value}", Clean($"{property}: {value}")));

    [Theory]
    [InlineData("width", "2000.1px", "100.1%", "125.01em", "1500.1pt", "125.1pc", "20.9in", "53cm", "530mm", "250.1ex", "250.1ch", "1", "-0")]
    [InlineData("margin", "200.1px", "50.1%", "12.6rem")]
    [InlineData("border-width", "20.1px", "1%")]
    [InlineData("border-radius", "1000.1px", "100.1%")]
    [InlineData("border-spacing", "1%", "201px")]
    [InlineData("font-size", "7.9px", "100.1px", "49.9%", "600.1%", "0.49em", "6.26em", "5.9pt", "75.1pt", "0", "1")]
    [InlineData("line-height", "11.9px", "200.1px", "49.9%", "400.1%", "0.9", "5.1", "0")]
    [InlineData("font-weight", "0.9", "1000.1", "400px", "0", "50%")]
    public void A_value_beyond_a_limit_is_removed(string property, params string[] values) =>
        Assert.All(values, value => Assert.Null(Clean($"{property}: {value}")));

    [Theory]
    [InlineData("text-decoration: underline dotted red", true)]
    [InlineData("text-decoration: underline dotted red solid", false)]
    [InlineData("border-color: red red red red", true)]
    [InlineData("border-color: red red red red red", false)]
    [InlineData("overflow: auto auto", true)]
    [InlineData("overflow: auto auto auto", false)]
    [InlineData("color: red red", false)]
    [InlineData("width: 12345.px", false)]
    [InlineData("width: .12345em", true)]
    [InlineData("width: .123456em", false)]
    [InlineData("font-family: a b c d e f g h i j k l m n o p q r s t u v w x", true)]
    [InlineData("font-family: a b c d e f g h i j k l m n o p q r s t u v w x y", false)]
    [InlineData("font-family: '123456789 123456789 123456789 123456789 123456789 123456789 '", true)]
    [InlineData("font-family: '123456789 123456789 123456789 123456789 123456789 123456789 1'", false)]
    [InlineData("font-family: ''", false)]
    [InlineData("font-family: '", false)]
    [InlineData("font-family: 'a", false)]
    [InlineData("font-family: 'a'", true)]
    [InlineData("font-family: '', 'a'", false)]
    [InlineData("font-family: a 'b'", false)]
    [InlineData("font-family: 'a', 'b'", true)]
    [InlineData("font-family: 'a', b", true)]
    [InlineData("font-family: a,", false)]
    [InlineData("font-family: 1", false)]
    [InlineData("color: #fff", true)]
    [InlineData("color: #ff", false)]
    [InlineData("color: #ffff", true)]
    [InlineData("color: #fffff", false)]
    [InlineData("color: #ffffff", true)]
    [InlineData("color: #fffffff", false)]
    [InlineData("color: #ffffffff", true)]
    [InlineData("color: #fffffffff", false)]
    [InlineData("color: rgb(1 2 3)", true)]
    [InlineData("color: rgb(1 2 3 4)", true)]
    [InlineData("color: rgb(1 2 / 3)", false)]
    [InlineData("color: rgb(1 2 3 / 4 / 5)", false)]
    [InlineData("color: rgb(1,2,3 / 4)", false)]
    [InlineData("color: rgb(1,,3)", false)]
    [InlineData("color: rgb(a,2,3)", false)]
    [InlineData("color: rgb(.5,2,3)", true)]
    [InlineData("color: rgb(1,2)", false)]
    [InlineData("color: hsl(1deg 2% 3%)", true)]
    [InlineData("color: hsl(1rad 2% 3%)", false)]
    [InlineData("width: rgb(1,2,3)", false)]
    [InlineData("color: 1px", false)]
    [InlineData("color: 'red'", false)]
    public void The_number_and_form_of_values_is_limited(string style, bool isAllowed) => Assert.Equal(isAllowed, Clean(style) is not null);

    [Theory]
    [InlineData(" ⟦position: fixed⟧ ; color: red", "the property 'position' is not allowed; use a class")]
    [InlineData("color: red;\t⟦Colr : red⟧", "the property 'colr' is not allowed; did you mean 'color'?")]
    [InlineData("⟦red⟧;", "it is not 'property: value'; write both, or delete it")]
    [InlineData("⟦:red⟧", "the property '' is not allowed; use a class")]
    [InlineData(";⟦color: url(x)⟧", "a value can contain only words, numbers and colors; use a class")]
    [InlineData("⟦color: 1px⟧", "this value is not allowed; write a color or inherit")]
    [InlineData("⟦background-color: x⟧", "this value is not allowed; write a color")]
    [InlineData("⟦float: x⟧", "this value is not allowed; write left, right or none")]
    [InlineData("⟦width: 9000px⟧", "this value is not allowed; write 0px to 2000px, up to 100% or auto")]
    [InlineData("⟦border-spacing: 9000px⟧", "this value is not allowed; write up to 2 of: 0px to 200px")]
    [InlineData("⟦line-height: 9⟧", "this value is not allowed; write 12px to 200px, up to 400%, a number from 1 to 5 or normal")]
    [InlineData("⟦font-weight: 9px⟧", "this value is not allowed; write a number from 1 to 1000, normal, bold, bolder or lighter")]
    [InlineData("⟦border: x⟧", "this value is not allowed; write up to 3 of: 0px to 20px, a color, none, solid, dashed, dotted, double, groove, ridge, inset or outset")]
    [InlineData("⟦font-family: 1⟧", "this value is not allowed; write font names separated by commas")]
    public void A_removed_declaration_is_reported_without_the_white_space_around_it(string marked, string reason)
    {
        var text = new MarkedText(marked);
        var refused = new List<(TextSpan, string)>();

        StyleAttribute.Clean(text.Text, (span, why) => refused.Add((span, why)));

        Assert.Equal([(Assert.Single(text.Marks), reason)], refused);
    }

    [Theory]
    [InlineData("text-align: left; text-align: RIGHT; color: red", "right")]
    [InlineData("color: red", null)]
    [InlineData("text-align: x", null)]
    public void The_last_alignment_counts(string style, string? alignment) => Assert.Equal(alignment, StyleAttribute.TextAlign(style));

    // Styles that run script in older browsers.
    [Theory]
    [InlineData("width: expression(alert(1))")]
    [InlineData("width: expr/**/ession(alert(1))")]
    [InlineData("width: ex\\pression(alert(1))")]
    [InlineData("width: \\65xpression(alert(1))")]
    [InlineData("width: ｅｘｐｒｅｓｓｉｏｎ(alert(1))")]
    [InlineData("-moz-binding: url(x.xml#a)")]
    [InlineData("behavior: url(x.htc)")]
    [InlineData("-ms-behavior: url(x)")]
    [InlineData("background: javascript:alert(1)")]

    // Styles that load a resource, which discloses the reader.
    [InlineData("background: url(https://example.com/x)")]
    [InlineData("background: URL('x')")]
    [InlineData("background: u\\72l(x)")]
    [InlineData("background: \\75rl(x)")]
    [InlineData("background: ur/**/l(x)")]
    [InlineData("background: url (x)")]
    [InlineData("background: red url(x)")]
    [InlineData("background-color: image-set(\"x\" 1x)")]
    [InlineData("background: image(x)")]
    [InlineData("background: -webkit-cross-fade(url(x), url(y))")]
    [InlineData("background-image: url(x)")]
    [InlineData("list-style: url(x)")]
    [InlineData("list-style-image: url(x)")]
    [InlineData("list-style-type: 'x'")]
    [InlineData("border-image: url(x)")]
    [InlineData("cursor: url(x), auto")]
    [InlineData("content: url(x)")]
    [InlineData("content: 'x'")]
    [InlineData("filter: url(x)")]
    [InlineData("mask: url(x)")]
    [InlineData("src: url(x)")]
    [InlineData("@import 'x'")]
    [InlineData("color: @import")]
    [InlineData("font-family: url(x)")]

    // References to other values.
    [InlineData("--x: red")]
    [InlineData("color: var(--x)")]
    [InlineData("width: calc(100% + 1px)")]
    [InlineData("width: env(x)")]
    [InlineData("color: attr(x)")]
    [InlineData("color: color-mix(in srgb, red, blue)")]
    [InlineData("color: red !important")]
    [InlineData("all: initial")]
    [InlineData("display: inherit")]
    [InlineData("color: ButtonFace")]

    // Styles that cover, move or hide content.
    [InlineData("position: fixed")]
    [InlineData("position: absolute")]
    [InlineData("position: sticky")]
    [InlineData("z-index: 9999")]
    [InlineData("top: 0")]
    [InlineData("left: 0")]
    [InlineData("inset: 0")]
    [InlineData("transform: scale(100)")]
    [InlineData("animation: x 1s")]
    [InlineData("transition: all 1s")]
    [InlineData("opacity: 0")]
    [InlineData("visibility: hidden")]
    [InlineData("clip-path: circle(0)")]
    [InlineData("pointer-events: none")]
    [InlineData("display: contents")]
    [InlineData("float: inherit")]
    [InlineData("margin: -100px")]
    [InlineData("margin-top: -1px")]
    [InlineData("text-indent: -9999px")]
    [InlineData("margin: 201px")]
    [InlineData("margin: 100vh")]
    [InlineData("padding: 1000em")]
    [InlineData("width: 2001px")]
    [InlineData("width: 101%")]
    [InlineData("width: 100vw")]
    [InlineData("height: 99999px")]
    [InlineData("height: 200em")]
    [InlineData("height: 25in")]
    [InlineData("border: 21px solid red")]
    [InlineData("font-size: 0")]
    [InlineData("font-size: 1px")]
    [InlineData("font-size: 1%")]
    [InlineData("font-size: 101px")]
    [InlineData("line-height: 0")]
    [InlineData("line-height: 0.1")]
    [InlineData("line-height: 100")]

    // Text outside the grammar.
    [InlineData("color")]
    [InlineData("color:")]
    [InlineData(":red")]
    [InlineData("color: red blue")]
    [InlineData("color: #ggg")]
    [InlineData("color: #12345")]
    [InlineData("color: #fff#fff")]
    [InlineData("color: rgb(1,2)")]
    [InlineData("color: rgb(1,2,3,4,5)")]
    [InlineData("color: rgb(1,2,3")]
    [InlineData("color: rgb(1,2,url(x))")]
    [InlineData("color: rgb(calc(1),2,3)")]
    [InlineData("color: rgb(1px,2,3)")]
    [InlineData("width: 1e5px")]
    [InlineData("width: 1.2.3px")]
    [InlineData("width: 9999999px")]
    [InlineData("width: 10 px")]
    [InlineData("width: 10px20px")]
    [InlineData("width: 10")]
    [InlineData("width: 10q")]
    [InlineData("width: ١٠px")]
    [InlineData("font-family: 'a")]
    [InlineData("font-family: 'a\\27 b'")]
    [InlineData("font-family: 'a;b'")]
    [InlineData("font-family: 'a{b}'")]
    [InlineData("font-family: a,,b")]
    [InlineData("font-family: ,a")]
    [InlineData("font-family: 'a' b")]
    [InlineData("color: /* red */ blue")]
    [InlineData("col/**/or: red")]
    [InlineData("color: red}body{color:red")]
    [InlineData("color: <red>")]
    [InlineData("color: red\u0000")]
    [InlineData("color: red\u00A0")]
    [InlineData("margin: 1px 1px 1px 1px 1px")]
    [InlineData("ﬂoat: left")]
    public void Anything_else_is_removed(string style)
    {
        Assert.Null(Clean(style));
        Assert.Equal("<p>x</p>", Sanitized.Html($"<p style=\"{style.Replace("\"", "&quot;")}\">x</p>", WithStyle));
    }

    [Fact]
    public void Valid_declarations_are_kept_next_to_invalid_ones() =>
        Assert.Equal("<p style=\"color: red; width: 50%\">x</p>", Sanitized.Html("<p style=\"color: red; position: fixed; width: 50%\">x</p>", WithStyle));

    [Fact]
    public void Quotes_of_fonts_are_written_as_references() =>
        Assert.Equal("<p style=\"font-family: &#39;Open Sans&#39;\">x</p>", Sanitized.Html("<p style='font-family: \"Open Sans\"'>x</p>", WithStyle));

    [Fact]
    public void A_style_is_of_a_bounded_length()
    {
        Assert.NotNull(Clean(string.Concat(Enumerable.Repeat("color:red;", 200))));
        Assert.Null(Clean(string.Concat(Enumerable.Repeat("color:red;", 200)) + ";"));
    }

    [Fact]
    public void Hidden_content_is_also_removed_if_styles_are_allowed() =>
        Assert.Equal("ab", Sanitized.Html("a<p style='display:none'>x</p>b", WithStyle));

    [Theory]
    [InlineData("<p style='color:red'>x</p>", "<p>x</p>")]
    [InlineData("<span style='color:red'>x</span>", "x")]
    public void Without_the_switch_every_style_goes(string html, string expected) =>
        Assert.Equal(expected, Sanitized.Html(html, new PolicyProperties { NewsContentAllowStyle = "false" }));

    [Fact]
    public void Cleaning_twice_is_cleaning_once() =>
        Gen.OneOf([.. StyleProperties.All.Keys, "red", "#fff", "10px", "50%", "1.5", "0", "auto", "solid", ":", ":", ":", ";", ";", " ", " ", ",", "rgb(1,2,3)", "rgb(1 2 3/4)", "'a b'", "\"", "url(x)", "/*", "\\", "!important", "(", ")", "-1px"])
            .Array[1, 20].Select(string.Concat).Sample(
                style =>
                {
                    if (Clean(style) is { } once)
                    {
                        Assert.Equal(once, Clean(once));
                        Assert.DoesNotContain(once, c => "\\\"@!{}<>/*&".Contains(c));
                        Assert.DoesNotContain("url", once);
                    }
                },
                iter: 3000);

    private static string? Clean(string style) => StyleAttribute.Clean(style, (_, _) => { });
}
