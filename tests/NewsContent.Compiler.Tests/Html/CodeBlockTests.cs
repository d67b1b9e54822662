using NewsContent.Compiler.Html;
using NewsContent.Compiler.Pipeline;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Html;

/// <summary>Colored code in bodies, with the property <c>NewsContentHighlight</c>.</summary>
public sealed class CodeBlockTests
{
    private const string Wrapper = "<div class=\"language-ruby highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>";

    private static readonly SiteSettings Colored = TestPost.Site with { Highlights = true };

    [Theory]
    [InlineData("```ruby\nx = 1\n```\n", Wrapper + "x <span class=\"o\">=</span> <span class=\"mi\">1</span>\n</code></pre></div></div>")]
    [InlineData("    x = 1\n{: .language-ruby .wide #code}\n", "<div class=\"language-ruby wide highlighter-rouge\" id=\"user-content-code\"><div class=\"highlight\"><pre class=\"highlight\"><code>x <span class=\"o\">=</span> <span class=\"mi\">1</span>\n</code></pre></div></div>")]
    [InlineData("    x = 1\n", "<div class=\"language-plaintext highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>x = 1\n</code></pre></div></div>")]
    [InlineData("```text\nx = 1\n```\n", "<div class=\"language-text highlighter-rouge\"><div class=\"highlight\"><pre class=\"highlight\"><code>x = 1\n</code></pre></div></div>")]
    [InlineData("{% highlight ruby %}\nx = 1\n{% endhighlight %}\n", "<figure class=\"highlight\"><pre><code class=\"language-ruby\">x <span class=\"o\">=</span> <span class=\"mi\">1</span></code></pre></figure>")]
    [InlineData("{% highlight c++ %}\nx = '&';\n{% endhighlight %}\n", "<figure class=\"highlight\"><pre><code class=\"language-c--\">x <span class=\"o\">=</span> <span class=\"sc\">'&amp;'</span>;</code></pre></figure>")]
    [InlineData("<pre><code class=\"language-ruby\">x = &lt;1</code></pre>", Wrapper + "x <span class=\"o\">= &lt;</span><span class=\"mi\">1</span></code></pre></div></div>")]
    [InlineData("```ruby\nx = \"<b onclick=1>\"\n```\n", Wrapper + "x <span class=\"o\">=</span> <span class=\"s2\">\"&lt;b onclick=1&gt;\"</span>\n</code></pre></div></div>")]
    public void Code_has_spans_in_the_elements_of_Rouge(string body, string html) => Assert.Equal(html.Replace("= &lt;", "=</span> <span class=\"o\">&lt;"), Html(body, Colored));

    [Theory]
    [InlineData("```foo\nx = 1\n```\n", "<pre><code class=\"language-foo\">x = 1\n</code></pre>")]
    [InlineData("```mermaid\ngraph TD\n  A --> B\n```\n", "<pre><code class=\"language-mermaid\">graph TD\n  A --&gt; B\n</code></pre>")]
    [InlineData("`x = 1`{: .language-ruby}", "<p><code class=\"language-ruby\">x = 1</code></p>")]
    [InlineData("<pre>x = 1</pre>", "<pre>x = 1</pre>")]
    [InlineData("<pre><code class=\"language-ruby\">x <b>= 1</b></code></pre>", "<pre><code class=\"language-ruby\">x <b>= 1</b></code></pre>")]
    [InlineData("<pre>$ <code class=\"language-ruby\">x = 1</code></pre>", "<pre>$ <code class=\"language-ruby\">x = 1</code></pre>")]
    public void Other_code_is_unchanged(string body, string html)
    {
        Assert.Equal(html, Html(body, Colored));
        Assert.Equal(html, Html(body, TestPost.Site));
    }

    [Theory]
    [InlineData("```ruby\nx = 1\n```\n{: linenos=\"true\"}\n", "<pre class=\"highlight linenos\"><code><span class=\"line\">x <span class=\"o\">=</span> <span class=\"mi\">1</span>\n</span></code></pre>")]
    [InlineData("{% highlight ruby linenos %}\n=begin\n=end\n{% endhighlight %}\n", "<pre class=\"linenos\"><code class=\"language-ruby\"><span class=\"line\"><span class=\"cm\">=begin</span>\n</span><span class=\"line\"><span class=\"cm\">=end</span></span></code></pre>")]
    [InlineData("{% highlight ruby mark_lines=\"2\" %}\nx\ny\n{% endhighlight %}\n", "<pre><code class=\"language-ruby\"><span class=\"line\">x\n</span><span class=\"line hll\">y</span></code></pre>")]
    [InlineData("```text\nx\ny\nz\n```\n{: hl_lines=\"1-2\" linenos=\"false\"}\n", "<pre class=\"highlight\"><code><span class=\"line hll\">x\n</span><span class=\"line hll\">y\n</span><span class=\"line\">z\n</span></code></pre>")]
    public void Numbered_and_marked_lines_are_elements_without_text(string body, string html)
    {
        Assert.Contains(html, Html(body, Colored), StringComparison.Ordinal);
        Assert.DoesNotContain("span", Html(body, TestPost.Site), StringComparison.Ordinal);
        Assert.DoesNotContain("linenos", Html(body, TestPost.Site), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kramdown: {syntax_highlighter_opts: {block: {line_numbers: true}}}\n", true)]
    [InlineData("kramdown: {syntax_highlighter_opts: {line_numbers: true}}\n", true)]
    [InlineData("kramdown: {syntax_highlighter_opts: {block: {line_numbers: false}}}\n", false)]
    [InlineData("title: A\n", false)]
    public void Kramdown_can_number_the_lines_of_all_code(string config, bool hasNumbers)
    {
        var settings = SiteConfig.Parse("/site/_config.yml", config).Settings with { Root = "/site/", Highlights = true };

        Assert.Equal(hasNumbers, Html("```ruby\nx\n```\n", settings).Contains("<pre class=\"highlight linenos\">", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("True", true)]
    [InlineData("false", false)]
    [InlineData(null, false)]
    public void A_property_turns_colors_on(string? value, bool isOn)
    {
        var settings = BuildOptions.Read(name => name == "NewsContentHighlight" ? value : null).ToSettings(SiteConfig.Parse("/site/_config.yml", ""));

        Assert.Equal(isOn, settings.Highlights);
    }

    [Theory]
    [InlineData("Intro.\n\n```ruby\n# Zinsen  steigen\n\n  x=1; puts(\"a&b <c>\")\n```\n\nEnd.\n")]
    [InlineData("{% highlight cs linenos %}\n/* a\n\n   b */ var x=\"中文  字\";\n{% endhighlight %}\n")]
    [InlineData("- a\n\n      code(1)\n\n- b\n")]
    [InlineData("```html\n<script>alert(1)</script>\n```\n{: hl_lines=\"1\"}\n")]
    public void Text_words_and_excerpt_are_those_of_plain_code(string body)
    {
        var (plain, colored) = (Body(body, TestPost.Site), Body(body, Colored));

        Assert.NotEqual(plain.Html, colored.Html);
        Assert.Equal(plain.Text, colored.Text);
        Assert.Equal(plain.WordCount, colored.WordCount);
        Assert.Equal(plain.ReadingMinutes, colored.ReadingMinutes);
    }

    [Theory]
    [InlineData("```ruby\nx = 1\n```\n\nText.\n")]
    [InlineData("Text.\n\n```ruby\nx = 1\n```\n")]
    [InlineData("- item\n\n  ```ruby\n  x = 1\n  ```\n\nText.\n")]
    public void Excerpt_ends_at_the_same_block(string body)
    {
        var (plain, colored) = (Body(body, TestPost.Site), Body(body, Colored));

        Assert.Equal(WithoutTags(plain.Excerpt), WithoutTags(colored.Excerpt));
    }

    [Fact]
    public void A_policy_without_spans_keeps_code_plain()
    {
        var policy = HtmlPolicy.Create(new() { RemovedElements = new(["span"]) });

        Assert.Equal(Wrapper + "x = 1\n</code></pre></div></div>", Html("```ruby\nx = 1\n```\n", Colored with { Policy = policy }));
    }

    [Fact]
    public void Spans_are_bounded_in_a_body()
    {
        const int Numbers = CodeBlocks.MaxSpans - 10;
        var body = $"```c\n{string.Concat(Enumerable.Repeat("1 ", Numbers))}\n```\n\n```c\n{string.Concat(Enumerable.Repeat("2 ", 11))}\n```\n\n```c\n3\n```\n";

        var post = TestPost.Parse(TestPost.WithBody(body), settings: Colored);

        var html = new DecodedBody(post.Body!, []).Html;
        Assert.Equal([BodyProblems.CodeTooLong], post.Problems.Select(problem => problem.Kind));
        Assert.Contains("<span class=\"mi\">1</span>", html, StringComparison.Ordinal);
        Assert.Contains("<pre><code class=\"language-c\">2 2 ", html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"mi\">3</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Deep_code_is_plain() =>
        Assert.DoesNotContain("span", Html(string.Concat(Enumerable.Repeat("<div>", 90)) + "<pre><code class=language-c>1</code></pre>" + string.Concat(Enumerable.Repeat("</div>", 90)), Colored), StringComparison.Ordinal);

    private static string WithoutTags(string html) => System.Text.RegularExpressions.Regex.Replace(html, "<[^>]*>", "");

    private static string Html(string body, SiteSettings settings) => Body(body, settings).Html.Trim();

    private static DecodedBody Body(string body, SiteSettings settings)
    {
        var post = TestPost.Parse(TestPost.WithBody(body), settings: settings);
        Assert.True(post.Body is not null, string.Join("\n", post.Problems.Select(problem => problem.Message)));
        return new DecodedBody(post.Body, post.Problems);
    }
}
