namespace NewsContent.Compiler.Tests.Html;

public sealed class CommentTests
{
    [Theory]
    [InlineData("a<!-- x -->b", "ab")]
    [InlineData("a<!-->b", "ab")]
    [InlineData("a<!--->b", "ab")]
    [InlineData("a<!---->b", "ab")]
    [InlineData("a<!--x--!>b", "ab")]
    [InlineData("a<!--x--->b", "ab")]
    [InlineData("a<!--x-- >b-->c", "ac")]
    [InlineData("a<!--<img src=x onerror=x>-->b", "ab")]
    [InlineData("a<!--a foo=--!><img src=x onerror=x>b", "a<img src=\"x\">b")]
    [InlineData("a<!--x", "a")]
    [InlineData("a<!doctype html>b", "ab")]
    [InlineData("a<!x>b", "ab")]
    [InlineData("a<![CDATA[x]]>b", "ab")]
    [InlineData("a<![CDATA[><i>x</i>]]>b", "a<i>x</i>]]&gt;b")]
    [InlineData("a<?xml version='1.0'?>b", "ab")]
    [InlineData("a<?x ><i>x</i>", "a<i>x</i>")]
    [InlineData("a</ x>b", "ab")]
    [InlineData("a</>b", "ab")]
    [InlineData("a<>b", "a&lt;&gt;b")]
    [InlineData("a< b>c", "a&lt; b&gt;c")]
    [InlineData("a<", "a&lt;")]
    [InlineData("a</", "a&lt;/")]
    [InlineData("a<%x%>b", "a&lt;%x%&gt;b")]
    [InlineData("<p>a<!-- x --></p>", "<p>a</p>")]
    [InlineData("<!--[if IE]><script>x</script><![endif]-->a", "a")]
    public void Only_elements_and_text_stay(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));
}
