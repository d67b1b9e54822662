namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Abbreviations. The expected HTML is kramdown's.</summary>
public sealed class AbbreviationTests
{
    [Theory]
    [InlineData("HTML is.\n\n*[HTML]: Hyper Text", "<p><abbr title=\"Hyper Text\">HTML</abbr> is.</p>\n\n")]
    [InlineData("HTMLs, HTML.\n\n*[HTML]: a", "<p>HTMLs, <abbr title=\"a\">HTML</abbr>.</p>\n\n")]
    [InlineData("A B\n\n*[A B]: c\n*[A]: d", "<p><abbr title=\"c\">A B</abbr></p>\n\n")]
    [InlineData("`HTML` *HTML*\n\n*[HTML]: a", "<p><code>HTML</code> <em><abbr title=\"a\">HTML</abbr></em></p>\n\n")]
    [InlineData("HTML\n\n*[HTML]:", "<p><abbr>HTML</abbr></p>\n\n")]
    public void Words_that_are_defined_are_explained(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));

    [Theory]
    [InlineData("*[", "<p>*[</p>\n")]
    [InlineData("*[]", "<p>*[]</p>\n")]
    [InlineData("*[]:", "<p>*[]:</p>\n")]
    [InlineData("*[a", "<p>*[a</p>\n")]
    [InlineData("*[a]", "<p>*[a]</p>\n")]
    public void A_definition_without_a_word_or_a_colon_is_text(string markdown, string html) => Assert.Equal(html, Rendered.Html(markdown));
}
