namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Each part of the HTML maps to the Markdown.</summary>
public sealed class SourceMapTests
{
    [Theory]
    [InlineData("<div class=\"a\">b</div>", "class=\"a\"", "class=\"a\"")]
    [InlineData("<div class='a'>b</div>", "class=\"a\"", "class='a'")]
    [InlineData("<div class=a>b</div>", "class=\"a\"", "class=a")]
    [InlineData("> <div>\n> <p title=\"a\">b</p>\n> </div>", "title=\"a\"", "title=\"a\"")]
    [InlineData("* a\n\n  <p title=\"b\">c</p>", "title=\"b\"", "title=\"b\"")]
    [InlineData("<div markdown=\"1\">\na <b title=\"c\">d</b>\n</div>", "title=\"c\"", "title=\"c\"")]
    [InlineData("a & <b title=\"c&d\">e</b>", "title=\"c&amp;d\"", "title=\"c&d\"")]
    [InlineData("|<b title=\"a\">b</b>|c|", "title=\"a\"", "title=\"a\"")]
    [InlineData("a[^1]\n\n[^1]: <b title=\"c\">d</b>", "title=\"c\"", "title=\"c\"")]
    public void Attributes_of_tags_have_their_own(string markdown, string html, string source) =>
        Assert.Equal(source, Rendered.SourceOf(markdown, html));

    [Theory]
    [InlineData("a \"'b' c\"", "“", "\"")]
    [InlineData("a \"'b' c\"", "‘", "'")]
    [InlineData("a '\"b\" c'", "“", "\"")]
    [InlineData("a --- b", "—", "---")]
    [InlineData("a ... b", "…", "...")]
    public void Typographic_characters_have_that_of_the_characters_they_replace(string markdown, string html, string source) =>
        Assert.Equal(source, Rendered.SourceOf(markdown, html));

    [Theory]
    [InlineData("a [b](/c \"d\")", "<a href=\"/c\"", "/c")]
    [InlineData("a [b]\n\n[b]: /c", "<a href=\"/c\"", "/c")]
    [InlineData("a ![b](c.png)", "<img src=\"c.png\"", "c.png")]
    [InlineData("a <https://example.com/>", "<a href", "https://example.com/")]
    [InlineData("* a\n  [b](/c)", "<a href=\"/c\"", "/c")]
    public void Links_and_images_have_that_of_their_URL(string markdown, string html, string source) =>
        Assert.Equal(source, Rendered.SourceOf(markdown, html));

    [Theory]
    [InlineData("a\n\n# b #\nc", "<h1", "# b #")]
    [InlineData("a\n\nb\n===\nc", "<h1", "b\n===")]
    [InlineData("a\n\nb\nc\n\nd", "<p>b", "b\nc")]
    [InlineData("a\n\n* b\n* c\n\nd", "<ul>", "* b\n* c")]
    [InlineData("a\n\n* b\n* c\n\nd", "<li>c", "* c")]
    [InlineData("a\n\n1. b\n\n   c\n\nd", "<ol>", "1. b\n\n   c")]
    [InlineData("a\n\n1. b\n\n   c\n\nd", "<p>c", "c")]
    [InlineData("a\n\n> b\n> c\n\nd", "<blockquote>", "> b\n> c")]
    [InlineData("> a\n> * b\n>   c\n> * d", "<ul>", "* b\n>   c\n> * d")]
    [InlineData("a\n\n```sh\nb\n```\nc", "<pre>", "```sh\nb\n```")]
    [InlineData("> ```\n> a\n> ```", "<pre>", "```\n> a\n> ```")]
    [InlineData("a\n\n    b\n    c\n\nd", "<pre>", "    b\n    c")]
    [InlineData("a\n\n***\n\nb", "<hr", "***")]
    [InlineData("a\n\n|b|c|\n|-|-|\n|d|e|\n", "<table>", "|b|c|\n|-|-|\n|d|e|")]
    [InlineData("a\n\n|b|c|\n|-|-|\n|d|e|\n", "<thead>", "|b|c|")]
    [InlineData("a\n\n|b|c|\n|-|-|\n|d|e|\n", "<tbody>", "|d|e|")]
    [InlineData("a\n\n|b|c|\n|-|-|\n|d|e|\n", "<td>e", "e")]
    [InlineData("|a|b|\n|c|", "<td>\u00A0", "|c|")]
    [InlineData("a\n: b\n\n  c\n", "<dl>", ": b\n\n  c")]
    [InlineData("a\n: b\n\n  c\n", "<dt>", "a")]
    [InlineData("a\n: b\n\n  c\n", "<dd>", ": b")]
    [InlineData("a **b** *c* `d`", "<strong>", "**b**")]
    [InlineData("a **b** *c* `d`", "<em>", "*c*")]
    [InlineData("a **b** *c* `d`", "<code>", "`d`")]
    [InlineData("a ~~b~~ c", "<del>", "~~b~~")]
    [InlineData("a -- b", "\u2013", "--")]
    [InlineData("a \"b\" c", "\u201D", "\"")]
    [InlineData("a &copy; b", "\u00A9", "&copy;")]
    [InlineData("a  \nb", "<br />", "  ")]
    [InlineData("a $$b$$ c", "\\(", "$$b$$")]
    [InlineData("a[^1]\n\n[^1]: b", "<sup", "[^1]")]
    [InlineData("a[^1]\n\n[^1]: b", "<li id", "[^1]: b")]
    [InlineData("a[^1]\n\n[^1]: b", "<a href=\"#fnref", "[^1]: b")]
    [InlineData("a b\n\n*[b]: c", "<abbr", "b")]
    [InlineData("a\n\n![b](c.png){:standalone}", "<figure>", "![b](c.png){:standalone}")]
    [InlineData("* a\n{:toc}\n\n# b", "<ul id", "* a")]
    [InlineData("* a\n{:toc}\n\n# b", "<li>", "# b")]
    [InlineData("a [b]() c", "<a href", "()")]
    [InlineData("a [b](\"c\") d", "<a href", "\"c\"")]
    [InlineData("a ![b](<c d> 'e') f", "<img", "c d")]
    [InlineData("[a]\n\n[a]: <b> \"c\"", "<a href", "b")]
    [InlineData("<div markdown=\"1\">\n# a\n</div>", "<div>", "<div markdown=\"1\">")]
    public void Other_constructs_have_that_of_the_whole(string markdown, string html, string source) =>
        Assert.Equal(source, Rendered.SourceOf(markdown, html));

    [Fact]
    public void Text_has_its_own() => Assert.Equal("c d", Rendered.SourceOf("> a\n> *b* c d", "c d"));
}
