namespace NewsContent.Compiler.Tests.Html;

public sealed class EscapingTests
{
    [Theory]
    [InlineData("&", "&amp;")]
    [InlineData("&amp;", "&amp;")]
    [InlineData("&amp;amp;", "&amp;amp;")]
    [InlineData("&lt;b&gt;", "&lt;b&gt;")]
    [InlineData("<3", "&lt;3")]
    [InlineData(">", "&gt;")]
    [InlineData("\"'`", "\"'`")]
    [InlineData("\u00A0", "&nbsp;")]
    [InlineData("&nbsp;&#160;&#xA0;", "&nbsp;&nbsp;&nbsp;")]
    [InlineData("&copy;&copy", "©©")]
    [InlineData("&notit;", "¬it;")]
    [InlineData("&unknown;", "&amp;unknown;")]
    [InlineData("&#x1F600;", "\U0001F600")]
    [InlineData("&#128;", "€")]
    [InlineData("&#0;", "\uFFFD")]
    [InlineData("&#xD83D;", "\uFFFD")]
    [InlineData("&#x110000;", "\uFFFD")]
    [InlineData("&#13;", "&#13;")]
    [InlineData("央行 \U0001F600 \U00020000", "央行 \U0001F600 \U00020000")]
    public void Text_is_written_so_that_it_reads_the_same(string text, string expected) => Assert.Equal(expected, Sanitized.Html(text));

    [Theory]
    [InlineData("title='&'", "&amp;")]
    [InlineData("title='&amp;amp;'", "&amp;amp;")]
    [InlineData("title='\"'", "&quot;")]
    [InlineData("title=\"'\"", "&#39;")]
    [InlineData("title='`'", "&#96;")]
    [InlineData("title='<b>'", "&lt;b&gt;")]
    [InlineData("title='\u00A0'", "&nbsp;")]
    [InlineData("title='a\nb\tc'", "a\nb\tc")]
    [InlineData("title='a&#13;b'", "a&#13;b")]
    [InlineData("title=a&b=c", "a&amp;b=c")]
    [InlineData("title='&copy=1&amp;copy;'", "&amp;copy=1&amp;copy;")]
    [InlineData("title='\"><script>alert(1)</script>'", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("title=x/onclick=alert(1)", "x/onclick=alert(1)")]
    public void A_value_cannot_end_its_attribute(string attribute, string expected) =>
        Assert.Equal($"<p title=\"{expected}\">x</p>", Sanitized.Html($"<p {attribute}>x</p>"));
}
