using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;
using NewsContent.JekyllComparison;

namespace NewsContent.Compiler.Tests.Comparison;

public sealed class VisibleTextTests
{
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "a b")]
    [InlineData("<p>a\n <b>b</b>c<br>d</p>", "a bc d")]
    [InlineData("<table><tr><td>a</td><td>b</td></tr></table>", "a b")]
    [InlineData("<pre><code>a  &lt;\n\nb</code></pre>", "a < b")]
    [InlineData("a<!-- b -->c", "ac")]
    public void Text_is_collapsed_and_blocks_are_separate(string html, string text) => Assert.Equal(text, VisibleText.Of(html));

    [Theory]
    [InlineData("a<script>b</script>")]
    [InlineData("a<p style=\"display: none\">b</p>")]
    [InlineData("a<svg><text>b</text></svg>")]
    [InlineData("a<select><option>b</option></select>")]
    public void Elements_that_the_sanitizer_removes_are_not_text(string html) => Assert.Equal("a", VisibleText.Of(html));

    // Rouge's forms: the tag 'highlight', kramdown's 'line_numbers', and numbers in the lines.
    [Theory]
    [InlineData("<figure class=\"highlight\"><pre><code data-lang=\"sh\"><table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td><td class=\"code\"><pre>a\nb\n</pre></td></tr></tbody></table></code></pre></figure>")]
    [InlineData("<div class=\"language-sh highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code><table class=\"rouge-table\"><tbody><tr><td class=\"rouge-gutter gl\"><pre class=\"lineno\">1\n2\n</pre></td><td class=\"rouge-code\"><pre>a\nb\n</pre></td></tr></tbody></table></code></pre></div></div>")]
    [InlineData("<div class=\"highlight\"><pre><code><span class=\"lineno\">1 </span>a\n<span class=\"lineno\">2 </span>b</code></pre></div>")]
    public void Line_numbers_of_code_are_not_text(string html) => Assert.Equal("a b", VisibleText.Of(html));

    [Fact]
    public void Other_elements_with_these_classes_are_text() => Assert.Equal("a 1", VisibleText.Of("a <span class=\"gutter\">1</span>"));

    [Fact]
    public void Prefixes_end_after_each_block_with_text() =>
        Assert.Equal(["a b", "a b c", "a b c d"], VisibleText.Prefixes("<p>a</p> b <p></p><p>c</p><img><p>d</p>"));

    [Theory]
    [InlineData("a {% tabs x %} b {% endtabs %} c", "<p>a the output b of a plugin c</p>", true)]
    [InlineData("a {% tabs x %} b", "<p>a b</p>", true)]
    [InlineData("a {% tabs x %} b", "<p>a c</p>", false)]
    [InlineData("a {% tabs x %} b", "<p>a b c</p>", false)]
    [InlineData("b {% tabs x %} a", "<p>a b</p>", false)]
    public void A_tag_of_a_plugin_can_have_any_output_in_its_place(string ours, string jekylls, bool isMeant) =>
        Assert.Equal(isMeant, DeliberateDifferences.OfBody(ours, jekylls, [new Problem(BodyProblems.LiquidNotRun, null, default(EquatableArray<string>))]) is not null);
}
