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
    [InlineData("a [b](/c \"d\")", "<a href=\"/c\"", "/c")]
    [InlineData("a [b]\n\n[b]: /c", "<a href=\"/c\"", "/c")]
    [InlineData("a ![b](c.png)", "<img src=\"c.png\"", "c.png")]
    [InlineData("a <https://example.com/>", "<a href", "https://example.com/")]
    [InlineData("* a\n  [b](/c)", "<a href=\"/c\"", "/c")]
    public void Links_and_images_have_that_of_their_URL(string markdown, string html, string source) =>
        Assert.Equal(source, Rendered.SourceOf(markdown, html));

    [Theory]
    [InlineData("a\n\n# b", "<h1", "# b")]
    [InlineData("a\n\n* b\n* c", "<ul>", "* b\n* c")]
    [InlineData("a\n\n* b\n* c", "<li>c", "* c")]
    [InlineData("a\n\n> b\n> c", "<blockquote>", "> b\n> c")]
    [InlineData("a\n\n```\nb\n```\n", "<pre>", "```\nb\n```")]
    [InlineData("a **b** c", "<strong>", "**b**")]
    [InlineData("a -- b", "\u2013", "--")]
    public void Other_constructs_have_that_of_the_whole(string markdown, string html, string source) =>
        Assert.StartsWith(Rendered.SourceOf(markdown, html), source);

    [Fact]
    public void Text_has_its_own() => Assert.Equal("c d", Rendered.SourceOf("> a\n> *b* c d", "c d"));
}
