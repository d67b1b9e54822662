namespace NewsContent.Compiler.Tests.Bodies;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a\nb")]
    [InlineData("<p>a</p>\n\n\n<p>b</p>\n", "a\nb")]
    [InlineData("<h1>a</h1>b<div>c<div>d</div>e</div>f", "a\nb\nc\nd\ne\nf")]
    [InlineData("<ul><li>a<li>b<ul><li>c</ul></ul>", "a\nb\nc")]
    [InlineData("<dl><dt>a<dd>b</dl>", "a\nb")]
    [InlineData("<blockquote><p>a</p></blockquote>b", "a\nb")]
    [InlineData("a<hr>b", "a\nb")]
    [InlineData("<p></p><div> </div>a<p></p>", "a")]
    [InlineData("<figure><img src=x alt=y><figcaption>a</figcaption></figure>b", "a\nb")]
    [InlineData("<details><summary>a</summary>b</details>", "a\nb")]
    public void Blocks_stand_on_lines_of_their_own(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>a<br>b</p>", "a\nb")]
    [InlineData("<p>a <br> b</p>", "a\nb")]
    [InlineData("<p>a<br>\nb<br/></p>", "a\nb")]
    [InlineData("<p>a<b>b<br>c</b>d</p>", "ab\ncd")]
    [InlineData("<p>a<wbr>b</p>", "ab")]
    public void A_break_ends_a_line(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<table><tr><td>a<td>b<tr><th>c<th>d</table>", "a\tb\nc\td")]
    [InlineData("<table>\n<tr>\n<td> a </td>\n<td> b </td>\n</tr>\n</table>", "a\tb")]
    [InlineData("<table><caption>x</caption><thead><tr><th>a<th>b<tbody><tr><td>c<td>d</table>y", "x\na\tb\nc\td\ny")]
    [InlineData("<table><tr><td><p>a</p><td>b</table>", "a\nb")]
    [InlineData("<table><tr><td>a<td><td>b</table>", "a\tb")]
    public void Cells_are_separated_by_tabs(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>  a \n\t b  </p>", "a b")]
    [InlineData("<p>a <b> b</b> c</p>", "a b c")]
    [InlineData("<p>a<b> b </b>c</p>", "a b c")]
    [InlineData("<p><b>a</b> <i>b</i></p>", "a b")]
    [InlineData("<p><b>a</b><i>b</i></p>", "ab")]
    [InlineData("<p>a<!-- x --> b</p>", "a b")]
    [InlineData("<p>a\u00A0b</p>", "a\u00A0b")]
    [InlineData("<p>a&nbsp; &nbsp;b</p>", "a\u00A0 \u00A0b")]
    [InlineData("<p>&nbsp;a&nbsp;</p>", "\u00A0a\u00A0")]
    [InlineData("<p>a\u3000b\u2003c</p>", "a\u3000b\u2003c")]
    [InlineData("<p>\u3000\u3000一</p>", "\u3000\u3000一")]
    [InlineData("<p>a\r\nb\fc</p>", "a b c")]
    public void White_space_folds_as_a_browser_shows_it(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<pre>a\n  b\n\n\tc</pre>", "a\n  b\n\n\tc")]
    [InlineData("<pre>\n  a\n</pre>b", "  a\nb")]
    [InlineData("<p>x</p><pre>  a</pre>", "x\n  a")]
    [InlineData("<pre><code><span class=k>if</span> x:\n    <span class=k>return</span> <span class=n>y</span>\n</code></pre>", "if x:\n    return y")]
    [InlineData("<pre>a\n<b>  b</b>\n  <i>c</i></pre>", "a\n  b\n  c")]
    [InlineData("<pre>a<br>  b</pre>", "a\n  b")]
    [InlineData("<pre>a &lt; b &amp;&amp;  c</pre>", "a < b &&  c")]
    [InlineData("<pre>a  <b> </b> b</pre>", "a    b")]
    [InlineData("<div><pre> a </pre> b </div>", " a\nb")]
    public void Preformatted_text_keeps_its_white_space(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>AT&amp;T &lt;b&gt; \"c\" 'd'</p>", "AT&T <b> \"c\" 'd'")]
    [InlineData("<p>&amp;amp;</p>", "&amp;")]
    [InlineData("<p>&hellip;&mdash;&#x4E00;</p>", "…—一")]
    [InlineData("<p>a &amp; b</p>", "a & b")]
    [InlineData("<p>&gt;&gt;  &gt;</p>", ">> >")]
    [InlineData("<p>央行\U0001F600\U00020000</p>", "央行\U0001F600\U00020000")]
    public void References_are_the_characters_they_stand_for(string html, string text) => Assert.Equal(text, Text(html));

    [Theory]
    [InlineData("<p>a</p><script>x</script><style>y</style><!-- z -->", "a")]
    [InlineData("<p>a<img src=x alt=y>b</p>", "ab")]
    [InlineData("<p>a <img src=x> b</p>", "a b")]
    [InlineData("<p title=x>a</p>", "a")]
    [InlineData("<p hidden>x</p><p>a</p>", "a")]
    [InlineData("", "")]
    [InlineData("<p> </p>", "")]
    [InlineData("<img src=x>", "")]
    public void It_contains_only_visible_text(string html, string text) => Assert.Equal(text, Text(html));

    private static string Text(string html) => TestPost.Body(html).Text;
}
