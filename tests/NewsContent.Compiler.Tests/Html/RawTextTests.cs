namespace NewsContent.Compiler.Tests.Html;

/// <summary>The content of raw text elements must not become markup.</summary>
public sealed class RawTextTests
{
    [Theory]
    [InlineData("script")]
    [InlineData("style")]
    [InlineData("xmp")]
    [InlineData("iframe")]
    [InlineData("noembed")]
    [InlineData("noframes")]
    [InlineData("noscript")]
    [InlineData("textarea")]
    [InlineData("title")]
    public void Markup_in_them_is_removed_with_them(string name) =>
        Assert.Equal("ab", Sanitized.Html($"a<{name}><img src=x onerror=alert(1)><!-- <p></{name} >b"));

    [Theory]
    [InlineData("<script><!--<script></script>--></script>b", "b")]
    [InlineData("<script><!--<script></script></script>b", "b")]
    [InlineData("<style></styl</style>b", "b")]
    [InlineData("<textarea></textarea><img src=x onerror=x>", "<img src=\"x\">")]
    [InlineData("<title><b></title>b", "b")]
    [InlineData("<iframe srcdoc='<script>x</script>'></iframe>b", "b")]
    [InlineData("<noscript><p title='</noscript>b'>", "b'&gt;")]
    public void They_end_where_a_browser_ends_them(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));
}
