using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Liquid. The expected values are the output of Liquid 5.4 and Jekyll 4.3.</summary>
public sealed class LiquidTests
{
    [Theory]
    [InlineData("{{ page.title | truncate: 5, '' }} {{ \"a, b | c + d\" | replace: \", \", '|' }}")]
    [InlineData("{{ page.tags | where_exp: \"x\", \"x == 'a'\" | join: ', ' }} {{ page.title | default: nil, allow_false: true }}")]
    [InlineData("{{ site.title }} {{page.tags[0]}} {{ page[\"title\"] }} {{ (1..3) | join }} {{ -1 | abs }} {{ 1.5 }} {{ nil }}")]
    [InlineData("{% assign x = page.title | append: '=' -%} {{- x -}}")]
    public void Text_that_Liquid_reads_is_not_reported_as_ignored(string body) =>
        Assert.DoesNotContain(TestPost.Body(body, ".md").Problems, problem => problem.Kind.Id == "NC2080");

    [Theory]
    [InlineData("plain text", "plain text")]
    [InlineData("{ x } { {y} } 5%", "{ x } { {y} } 5%")]
    [InlineData("a{{ 'b' }}c", "abc")]
    [InlineData("{{\"it's\"}} {{ 'a \"b\"' }}", "it's a \"b\"")]
    [InlineData("{{ 42 }} {{ -1.5 }} {{ true }} {{ nil }}|", "42 -1.5 true |")]
    [InlineData("{{ site.title }} {{site.title}}", "Daily Daily")]
    [InlineData("{{ site['title'] }} {{ site[\"nested\"].a[\"b\"] }} {{ site.nested.a.b }}", "Daily deep deep")]
    [InlineData("{{ site.authors[0].name }} of {{ site.authors[0]['city'] }}", "Mei of Basel")]
    [InlineData("{{ site.words }} {{ site.words[1] }} {{ site.flag }} {{ site.empty }}|", "xy y true |")]
    [InlineData("{{ site.url }}{{ site.baseurl }}/a", "https://news.example.com/n/a")]
    [InlineData("{{ page.title }} {{ page.slug }} {{ page.tags[1] }} {{ page.tags }}", "Rates rates b ab")]
    [InlineData("{{ page.url }} {{ page.date }}", "/2022/06/07/rates.html 2022-06-07 07:14:55 +0800")]
    [InlineData("{{ page.numbers.first }} {{ page.numbers.last }} {{ page.numbers.size }}", "10 1 3")]
    [InlineData("{{ page.single.first }} {{ page.single.last }} {{ page.single.size }}", "s s 1")]
    [InlineData("{{ page.none.first }}{{ page.none.last }}{{ page.none.size }} {{ page.map.size }}", "0 2")]
    [InlineData("{% assign a = 'x' %}{{ a }}{{ a }}", "xx")]
    [InlineData("{% assign a = site.title | upcase %}{{ a }}", "DAILY")]
    public void Values_are_looked_up(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("YQ", "a")]
    [InlineData("YQ==", "a")]
    [InlineData("YWI", "ab")]
    [InlineData("YWI=", "ab")]
    [InlineData("YWJj", "abc")]
    [InlineData("YWJjZA", "abcd")]
    [InlineData("Pz8_", "???")]
    public void Base64_for_URLs_needs_no_padding(string encoded, string text) => Assert.Equal(text, RenderedLiquid.Text($"{{{{ '{encoded}' | base64_url_safe_decode }}}}"));

    [Theory]
    [InlineData("a \n {{- 'x' -}} \n b", "axb")]
    [InlineData("a {%- assign x = 1 -%} b", "ab")]
    [InlineData("a {{- 'x' }} b", "ax b")]
    [InlineData("a {{ 'x' -}} b", "a xb")]
    [InlineData("{{-'x'-}}", "x")]
    [InlineData("{{ 'a' -}}   {{ 'b' }}", "ab")]
    [InlineData("a\u00A0{{- 'x' -}}\u3000 b", "a\u00A0x\u3000 b")]
    [InlineData("a \u3000 {%- assign x = 1 -%} \u3000b", "a \u3000\u3000b")]
    public void A_dash_removes_white_space(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% raw %}{{ a }} {% b %}{% endraw %}c", "{{ a }} {% b %}c")]
    [InlineData("{% raw %} {{ {% endraw %}", " {{ ")]
    [InlineData("{%raw%}a{%endraw%}b", "ab")]
    [InlineData("{%- raw -%} a {%- endraw -%} b", " a b")]
    [InlineData("{% raw %}endraw{% endraw %}", "endraw")]
    [InlineData("a{% comment %} {{ x }} {% if %} {% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% comment %}x{% endcomment %}y{% endcomment %}b", "ab")]
    [InlineData("a{% comment %}{% raw %}{% endcomment %}{% endraw %}{% endcomment %}b", "ab")]
    [InlineData("a{% # a comment %}b{%- # another -%} c", "abc")]
    public void Raw_text_stays_and_comments_go(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% highlight ruby %}\nputs 1 < 2\n{% endhighlight %}", "ruby", "", "puts 1 &lt; 2")]
    [InlineData("{% highlight C++ linenos %}\n\n  a && b\n\n{% endhighlight %}", "c++", " linenos=\"\"", "  a &amp;&amp; b")]
    [InlineData("{% highlight text hl_lines=\"1 2\" linenos=table %}a{% endhighlight %}", "text", " hl_lines=\"1 2\" linenos=\"table\"", "a")]
    [InlineData("{% highlight yaml %}\na\n\nb\n  \nc\n{% endhighlight %}", "yaml", "", "a\n&#10;b\n  &#10;c")]
    [InlineData("{% highlight liquid %}{% raw %}{{ x }}{% endraw %} {{ site.title }}{% endhighlight %}", "liquid", "", "{{ x }} Daily")]
    public void Highlighted_code_is_a_figure_whose_blank_lines_do_not_end_it(string body, string language, string options, string code) =>
        Assert.Equal(
            $"<figure class=\"highlight\"><pre{options}><code class=\"language-{language.Replace('+', '-')}\" data-lang=\"{language}\">{code}</code></pre></figure>",
            RenderedLiquid.Text(body));

    [Fact]
    public void Highlighted_code_is_one_block_through_markdown_too() =>
        Assert.Equal(
            "<p>Text.</p>\n\n<figure class=\"highlight\"><pre><code class=\"language-yaml\">a:\n\n  - *b*</code></pre></figure>\n",
            TestPost.Html("Text.\n\n{% highlight yaml %}\na:\n\n  - *b*\n{% endhighlight %}\n", ".md"));

    [Theory]
    [InlineData("{% youtube x %}")]
    [InlineData("{% if a %}b{% endif %}")]
    [InlineData("{% for page in site.pages %}{{ page.title }}{% endfor %}")]
    [InlineData("{% for x in site.unknown %}{{ site.title }}{% endfor %}")]
    [InlineData("{% for x in page.unknown %}{{ page.title }}{% endfor %}")]
    [InlineData("{% for x in unknown %}{{ page.title }}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{% if y %}{{ page.title }}{% else %}b{% endif %}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{{ x }}{% youtube x %}{% endfor %}")]
    [InlineData("{% tablerow x in page.tags %}{{ y }}{% endtablerow %}")]
    [InlineData("{% tablerow x in page.tags %}{{ forloop.index }}{% endtablerow %}")]
    [InlineData("{% tablerow x in page.tags cols:z %}{{ x }}{% endtablerow %}")]
    [InlineData("{% tablerow x in page.tags %}{% break %}{% endtablerow %}")]
    [InlineData("{% ifchanged %}{% youtube x %}{% endifchanged %}")]
    [InlineData("{% liquid\n  assign x = 1\n  youtube x\n%}")]
    [InlineData("{% liquid\n  liquid echo 1\n%}")]
    [InlineData("{% liquid\n  - echo 1\n%}")]
    [InlineData("{{ page.tags | sample }}")]
    [InlineData("{{ 'a: b' | sassify }}")]
    [InlineData("{{ page.links | where_exp: 'x', 'x.url == y' }}")]
    [InlineData("{{ page.links | group_by_exp: 'x', 'y' }}")]
    [InlineData("{% for x in page.tags %}{{ y }}{% assign y = x %}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{{ x }}{{ forloop.parentloop.none }}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{% for y in site.pages %}{{ x }}{% endfor %}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{% link {{ x }} %}{% endfor %}")]
    [InlineData("{% for x in page.tags %}{% raw %}{{ x }}{% endraw %}{% highlight y %}{% endfor %}")]
    [InlineData("{{ content }}")]
    [InlineData("{{ site.pages | size }}")]
    [InlineData("{{ page.content }}")]
    [InlineData("{% tablerow x in y %}{% endtablerow %}")]
    public void Unsupported_tags_are_left_as_text_and_reported_once(string body)
    {
        var text = RenderedLiquid.Render(body + "\n" + body, out var problems);

        Assert.Equal(body + "\n" + body, text.Text);
        var problem = Assert.Single(problems);
        Assert.Equal(problem.Message.Contains("write {% assign", StringComparison.Ordinal) ? LiquidProblems.Malformed : BodyProblems.LiquidNotRun, problem.Kind);
    }

    [Fact]
    public void A_default_value_means_that_the_value_can_be_missing()
    {
        Assert.Equal("a b", RenderedLiquid.Render("{{ page.none | default: 'a' }} {{ site.none | default: 'b' }}", out var problems).Text);
        Assert.Empty(problems);
    }

    [Fact]
    public void Every_letter_of_the_text_has_its_span()
    {
        const string Body = "ab{{ 'cd' }}ef{% raw %}gh{% endraw %}{% highlight x %}\ni<j{% endhighlight %}";

        var text = RenderedLiquid.Render(Body, out _);

        Assert.Equal("ab", Covered("ab"));
        Assert.Equal("{{ 'cd' }}", Covered("cd"));
        Assert.Equal("{{ 'cd' }}", Covered("d"));
        Assert.Equal("b{{ 'cd' }}e", Covered("bcde"));
        Assert.Equal("gh", Covered("gh"));
        Assert.Equal("{% highlight x %}", Covered("figure"));
        Assert.Equal("<", Covered("&lt;"));
        Assert.Equal("i<j", Covered("i&lt;j"));
        Assert.True(text.SourceMap.IsVerbatim(0));
        Assert.False(text.SourceMap.IsVerbatim(2));

        string Covered(string part)
        {
            var span = text.SourceMap.Map(new TextSpan(text.Text.IndexOf(part, StringComparison.Ordinal), part.Length));
            return Body.Substring(span.Start, span.Length);
        }
    }

    [Theory]
    [InlineData("{{")]
    [InlineData("{%")]
    [InlineData("{% raw %}")]
    [InlineData("{% raw %}{% endraw ")]
    [InlineData("{% comment %}")]
    [InlineData("{% raw %}{% endraw %}")]
    [InlineData("{{ a | b: ")]
    [InlineData("endraw")]
    [InlineData("{% highlight a %}\n\n")]
    [InlineData("{{ 'x' | replace: 'x', 'xx' }}")]
    [InlineData("{{ site.a[\"b\"")]
    [InlineData("{% for a in b %}")]
    [InlineData("{% for a in 'b' %}")]
    [InlineData("{% endfor %}")]
    [InlineData("{% for a in 'b' %}{% else %}{% endfor %}")]
    [InlineData("{% for a in (1..1000000000) %}{% endfor %}")]
    [InlineData("{% for a in b limit:1 limit:1 limit:1")]
    public void Time_is_linear_in_the_text(string part)
    {
        var body = string.Concat(Enumerable.Repeat(part, 500_000 / part.Length));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        TestPost.Parse(TestPost.WithBody("{% raw %}" + body), "2022-06-07-rates.html");
        TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates.html");

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void Liquid_in_front_matter_is_text() =>
        Assert.Equal("{{ site.title }}", TestPost.Metadata("---\ntitle: \"{{ site.title }}\"\n---\nText.").Title);

    [Fact]
    public void An_excerpt_is_cut_from_the_output_of_liquid() =>
        Assert.Equal("<p>By Rates.</p>", TestPost.Body("By {{ page.title }}.\n\n{% comment %}\n\n{% endcomment %}More.", ".md").Excerpt.Trim());

    [Theory]
    [InlineData("render_with_liquid: false", "<p>{{ page.title }} {% x %}</p>")]
    [InlineData("render_with_liquid: true", "<p>Rates {% x %}</p>")]
    public void A_post_can_have_braces_that_are_not_Liquid(string line, string html)
    {
        var body = TestPost.Body("{{ page.title }} {% x %}", ".md", "title: Rates\n" + line);

        Assert.Equal(html, body.Html.TrimEnd());
        Assert.Equal(html.Contains("{{", StringComparison.Ordinal) ? 0 : 1, body.Problems.Count);
    }
}
