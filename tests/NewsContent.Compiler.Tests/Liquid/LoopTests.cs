using System.Diagnostics;
using NewsContent.Compiler.Dates;
using NewsContent.Compiler.Liquid;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Loops. The expected values are the output of Liquid 5.4 and Jekyll 4.3.</summary>
public sealed class LoopTests
{
    [Theory]
    [InlineData("{% for t in page.tags %}{{ t }},{% endfor %}", "a,b,")]
    [InlineData("{% for l in page.links %}[{{ l.name }}]({{ l['url'] }}){% endfor %}", "[x](/x)[y]()")]
    [InlineData("{% for a in page.deep %}{% for b in a %}{{ b }}{% endfor %};{% endfor %}", "ab;c;")]
    [InlineData("{% for a in page.deep %}{{ a[0] }}{{ a.first }}{{ a.last }}{{ a.size }}{{ a[-1] }};{% endfor %}", "aab2b;ccc1c;")]
    [InlineData("{% for p in page.map %}{{ p[0] }}={{ p[1] }};{% endfor %}", "k=v;l=2;")]
    [InlineData("{% for p in page.one %}{{ p }};{% endfor %}{% for p in 'ab' %}{{ p }};{% endfor %}", "text;ab;")]
    [InlineData("{% for w in site.words %}{{ w }},{% endfor %}", "x,y,")]
    [InlineData("{% assign s = page.keys | sort: 'k' %}{% for i in s %}{{ i.k }},{% endfor %}", ",a,b,")]
    [InlineData("{% assign s = page.links | sort: 'url' %}{% for i in s %}{{ i.name }},{% endfor %}", "y,x,")]
    [InlineData("{% for t in page.tags) %}{{ t }},{% endfor %}", "a,b,")]
    [InlineData("{% for a in site.authors %}{{ a.name }} of {{ a.city }}{% endfor %}", "Mei of Basel")]
    [InlineData("{% assign p = '1|2||' | split: '|' %}{% for q in p %}<{{ q }}>{% endfor %}", "<1><2>")]
    [InlineData("{% for i in (1..5) %}{{ i }}{% endfor %}{% for i in (1..page.count) %}{{ i }}{% endfor %}{% for i in (1..2.7) %}{{ i }}{% endfor %}", "1234512312")]
    public void A_loop_iterates_over_lists_mappings_and_ranges(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("page.none")]
    [InlineData("page.nothing")]
    [InlineData("page.count")]
    [InlineData("nil")]
    [InlineData("''")]
    [InlineData("(3..1)")]
    [InlineData("page.tags limit: 0")]
    [InlineData("page.tags offset: 2")]
    public void A_loop_without_items_prints_its_else_part(string list) =>
        Assert.Equal("none.", RenderedLiquid.Text($"{{% for x in {list} %}}{{{{ x }}}}{{% else %}}none{{% endfor %}}{{% for x in {list} %}}{{{{ x }}}}{{% endfor %}}."));

    [Theory]
    [InlineData("(1..9) limit:3", "123")]
    [InlineData("(1..9) offset:7", "89")]
    [InlineData("(1..9) limit:3, offset: page.count", "456")]
    [InlineData("(1..3) reversed", "321")]
    [InlineData("(1..9) reversed limit:3 offset:2", "543")]
    [InlineData("(1..9) limit:3 reversed", "123")]
    [InlineData("(-1..1) offset:-1 limit:3", "-10")]
    [InlineData("page.tags | reverse", "ab")]
    public void A_part_of_the_items_may_be_asked_for(string list, string text) =>
        Assert.Equal(text, RenderedLiquid.Text($"{{% for x in {list} %}}{{{{ x }}}}{{% endfor %}}"));

    [Fact]
    public void A_turn_knows_its_index() => Assert.Equal(
        "10truefalse221;21falsetrue210;",
        RenderedLiquid.Text(
            "{% for t in page.tags %}{{ forloop.index }}{{ forloop.index0 }}{{ forloop.first }}{{ forloop.last }}{{ forloop.length }}"
            + "{{ forloop.rindex }}{{ forloop.rindex0 }};{% endfor %}"));

    [Theory]
    [InlineData("{% assign x = 'q' %}{% for x in page.tags %}{{ x }}{% endfor %}{{ x }}", "abq")]
    [InlineData("{% for x in (1..2) %}{% for x in (5..6) %}{{ x }}{{ forloop.index }}{% endfor %}{{ x }}{{ forloop.index }};{% endfor %}", "516211;516222;")]
    [InlineData("{% for x in page.tags %}{% assign y = x %}{% endfor %}{{ y }}", "b")]
    [InlineData("{% for x in page.none %}{% assign y = x %}{% endfor %}<{{ y }}>", "<>")]
    public void A_name_belongs_to_the_innermost_loop_and_an_assigned_name_to_the_body(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% for i in (1..2) -%} a {%- endfor %}", "aa")]
    [InlineData("a {%- for i in (1..2) %} b {% endfor -%} c", "a b  b c")]
    [InlineData("{% for i in (1..3) %}\n{% assign x = i %}\n{% endfor %}|{{ x }}", "|3")]
    [InlineData("{% for x in (1..2) %} {% raw %}{% endraw %} {% comment %}c{% endcomment %}{% endfor %}|", "|")]
    [InlineData("{% for x in (1..2) %} {% for y in (1..2) %} {% endfor %} {% endfor %}|", "|")]
    [InlineData("{% for x in (1..2) %} {% for y in (1..2) %} a {% endfor %} {% endfor %}|", "  a  a    a  a  |")]
    [InlineData("{% for x in (1..2) %} {% for y in (1..2) %} {% endfor %} b {% endfor %}|", "  b   b |")]
    [InlineData("{% for x in page.none %} {% else %} {% assign y = 1 %} {% endfor %}|", "|")]
    public void White_space_goes_with_dashes_and_where_nothing_else_is_printed(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% for x in (1..2) %}{% raw %}{{ y }}{% endraw %}{% endfor %}", "{{ y }}{{ y }}")]
    [InlineData("{% for i in (1..2) %}{% highlight a %}{{ i }}{% endhighlight %}{% endfor %}", "<figure class=\"highlight\"><pre><code class=\"language-a\" data-lang=\"a\">1</code></pre></figure><figure class=\"highlight\"><pre><code class=\"language-a\" data-lang=\"a\">2</code></pre></figure>")]
    [InlineData("{% highlight a %}{% for i in (1..2) %}<{{ i }}{% endfor %}{% endhighlight %}", "<figure class=\"highlight\"><pre><code class=\"language-a\" data-lang=\"a\">&lt;1&lt;2</code></pre></figure>")]
    public void Blocks_stand_in_loops_and_loops_in_blocks(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Fact]
    public void Lists_of_links_are_written_for_markdown() => Assert.Equal(
        "<p>See <a href=\"https://code.example/i/7\">#7</a> and <a href=\"https://code.example/i/9\">#9</a>.</p>",
        TestPost.Html(
            "See [#7][] and [#9][].\n\n{% assign numbers = \"7|9\" | split: \"|\" %}\n{% for n in numbers %}\n  [#{{ n }}]: https://code.example/i/{{ n }}\n{% endfor %}\n",
            ".md").Trim());

    [Fact]
    public void References_in_a_loop_are_collected_once_even_if_its_length_is_unknown()
    {
        const string Body =
            "{% for w in site.words %}{{ site.title }}{% for a in w.parts %}{{ site.flag }}{% else %}{% link logo.png %}{% endfor %}{% endfor %}"
            + "{% for t in page.tags %}{{ site.repository }}{% endfor %}";

        var text = LiquidRenderer.Render(
            Body,
            0,
            new LiquidContext { Page = new Lazy<LiquidPage>(LiquidPage.Create(null, TestPost.Metadata("---\ntitle: Rates\n---\nText."), new SiteClock(null, default))) },
            new ProblemBag(new SourceFile("a.md", Body)),
            CancellationToken.None);

        Assert.Equal(
            ["words", "title", "flag", "logo.png", "repository"],
            text!.References.Select(reference => reference.Name));
    }

    [Fact]
    public void A_link_in_a_loop_is_resolved_in_every_turn() => Assert.Equal(
        "/n/logo.png /n/logo.png ",
        RenderedLiquid.Text("{% for i in (1..2) %}{% link logo.png %} {% endfor %}"));

    [Fact]
    public void Every_turn_has_the_same_span_in_the_post()
    {
        const string Body = "a{% for i in (1..3) %}bc{{ i }}{% endfor %}d";

        var text = RenderedLiquid.Render(Body, out _);

        Assert.Equal("abc1bc2bc3d", text.Text);
        foreach (var turn in new[] { 1, 4, 7 })
        {
            Assert.Equal("bc", Covered(turn, 2));
            Assert.Equal("{{ i }}", Covered(turn + 2, 1));
            Assert.True(text.SourceMap.IsVerbatim(turn));
        }

        Assert.Equal("d", Covered(10, 1));
        Assert.Equal("bc{{ i }}", Covered(3, 2));
        Assert.Equal("bc{{ i }}", Covered(6, 3));

        string Covered(int start, int length)
        {
            var span = text.SourceMap.Map(new TextSpan(start, length));
            return Body.Substring(span.Start, span.Length);
        }
    }

    [Fact]
    public void The_unsupported_tag_is_named_instead_of_its_loop()
    {
        const string Body = "{% for x in page.tags %}{{ x }} {{ content }}{% endfor %}";

        RenderedLiquid.Render(Body, out var problems);

        Assert.Equal("{{ content }}", Assert.Single(problems).Arguments[0]);
    }

    [Fact]
    public void Loops_stand_in_each_other_up_to_a_limit()
    {
        Assert.Equal("x", RenderedLiquid.Text(Nested(100)));
        Assert.Equal(Nested(101), RenderedLiquid.Render(Nested(101), out var problems).Text);
        Assert.Equal(BodyProblems.LiquidNotRun, Assert.Single(problems).Kind);

        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("{% for a in 'b' %}", depth)) + "x" + string.Concat(Enumerable.Repeat("{% endfor %}", depth));
    }

    [Fact]
    public void Deeply_nested_loops_do_not_overflow_the_stack()
    {
        const int Depth = 20_000;

        var body = string.Concat(Enumerable.Repeat("{% for a in 'b' %}", Depth)) + "x" + string.Concat(Enumerable.Repeat("{% endfor %}", Depth));

        Assert.Equal(body, RenderedLiquid.Render(body, out var problems).Text);
        Assert.Equal(BodyProblems.LiquidNotRun, Assert.Single(problems).Kind);
    }

    [Fact]
    public void A_loop_with_highlighted_code_stays_as_text_in_highlighted_code()
    {
        const string Loop = "{% for a in page.tags %}{% highlight y %}{{ a }}{% endhighlight %}{% endfor %}";

        var text = RenderedLiquid.Render("{% highlight x %}" + Loop + "{% endhighlight %}", out var problems).Text;

        Assert.Equal($"<figure class=\"highlight\"><pre><code class=\"language-x\" data-lang=\"x\">{Loop}</code></pre></figure>", text);
        Assert.Equal("{% highlight y %}", Assert.Single(problems).Arguments[0]);
    }

    // A block of a loop and the loop must not cross. The first tag at which they do is reported.
    [Theory]
    [InlineData("{% for a in page.tags %}{% highlight x %}{% endfor %}", "{% endfor %}")]
    [InlineData("{% for a in page.tags %}{% highlight x %}{% else %}{% endhighlight %}{% endfor %}", "{% else %}")]
    [InlineData("{% for a in page.tags %}{% endhighlight %}{% endfor %}", "{% endhighlight %}")]
    [InlineData("{% for a in page.tags %}{% highlight x %}{% for b in page.tags %}{% endhighlight %}{% endfor %}{% endfor %}", "{% endhighlight %}")]
    [InlineData("{% for a in page.tags %}{% else %}{% else %}{% endfor %}", "{% else %}")]
    public void A_loop_whose_blocks_cross_stays_as_text(string body, string tag)
    {
        Assert.Equal(body, RenderedLiquid.Render(body, out var problems).Text);
        Assert.Equal(tag, Assert.Single(problems).Arguments[0]);
    }

    [Theory]
    [InlineData("{% for a in (1..2000000000) %}{% endfor %}")]
    [InlineData("{% for a in (1..100000) %}{% for b in (1..100000) %}{% assign c = a %}{% endfor %}{% endfor %}")]
    [InlineData("{% assign l = 'a' %}{% for i in (1..100) %}{% assign l = l | append: l %}{% endfor %}")]
    [InlineData("{% assign l = 'aaaaaaaaaaaaaaaa' %}{% for i in (1..12) %}{% assign l = l | append: l %}{% endfor %}{% for i in (1..5000) %}{{ l | split: '' | sort | reverse | first }}{% endfor %}")]
    public void A_loop_that_would_run_for_long_is_an_error_soon(string body)
    {
        var watch = Stopwatch.StartNew();

        var post = TestPost.Parse(TestPost.WithBody(body), "2022-06-07-rates.html");

        Assert.Equal(LiquidProblems.TooLarge, Assert.Single(post.Problems).Kind);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("page.tags limit: page.nope", "page.nope")]
    [InlineData("page.tags offset: page.nope", "page.nope")]
    [InlineData("(1..page.nope)", "page.nope")]
    public void An_unknown_name_in_the_header_is_reported(string header, string name)
    {
        RenderedLiquid.Render($"{{% for t in {header} %}}{{{{ t }}}}{{% endfor %}}", out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(LiquidProblems.UnknownName, problem.Kind);
        Assert.Contains(name, problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_loop_can_be_cancelled()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => LiquidRenderer.Render(
            "{% for i in (1..9) %}a{% endfor %}",
            0,
            LiquidContext.None,
            new ProblemBag(new SourceFile("a.md", "")),
            cancelled.Token));
    }
}
