namespace NewsContent.Compiler.Tests.Html;

/// <summary>A parser removes one newline right after the start tag of <c>pre</c>.</summary>
public sealed class PreTests
{
    [Theory]
    [InlineData("<pre>a</pre>", "<pre>a</pre>")]
    [InlineData("<pre>\na</pre>", "<pre>a</pre>")]
    [InlineData("<pre>\r\na</pre>", "<pre>a</pre>")]
    [InlineData("<pre>\n\na</pre>", "<pre>\n\na</pre>")]
    [InlineData("<pre>\n</pre>", "<pre></pre>")]
    [InlineData("<pre>\n\n</pre>", "<pre>\n\n</pre>")]
    [InlineData("<pre> \na</pre>", "<pre> \na</pre>")]
    [InlineData("<pre><code>\na</code></pre>", "<pre><code>\na</code></pre>")]
    [InlineData("<pre><span>\na</span></pre>", "<pre>\n\na</pre>")]
    [InlineData("<pre><username>\na</username></pre>", "<pre>\n\na</pre>")]
    [InlineData("<pre><!-- x -->\na</pre>", "<pre>\n\na</pre>")]
    [InlineData("<pre><script>x</script>\na</pre>", "<pre>\n\na</pre>")]
    [InlineData("<pre>a\n\n  b\t<b>c</b>\n</pre>", "<pre>a\n\n  b\t<b>c</b>\n</pre>")]
    [InlineData("<pre>&#13;a</pre>", "<pre>&#13;a</pre>")]
    [InlineData("<pre><pre>\na</pre></pre>", "<pre><pre>a</pre></pre>")]
    public void The_text_is_unchanged(string html, string expected) => Assert.Equal(expected, Sanitized.Html(html));
}
