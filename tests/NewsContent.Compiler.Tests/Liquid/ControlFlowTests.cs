using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Liquid;

/// <summary>Conditions and the tags with them. The expected values are the output of Liquid 5.4.</summary>
public sealed class ControlFlowTests
{
    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    [InlineData("nil", false)]
    [InlineData("0", true)]
    [InlineData("''", true)]
    [InlineData("empty", true)]
    [InlineData("blank", true)]
    [InlineData("page.title", true)]
    [InlineData("page.none", true)]
    [InlineData("page.nothing", false)]
    [InlineData("page.count == 3", true)]
    [InlineData("page.count == '3'", false)]
    [InlineData("page.count == 3.0", true)]
    [InlineData("page.count != 3", false)]
    [InlineData("page.count <> 4", true)]
    [InlineData("page.count>2", true)]
    [InlineData("page.count >= 3 and page.count <= 3", true)]
    [InlineData("page.count < 3", false)]
    [InlineData("page.title == 'Rates'", true)]
    [InlineData("page.title==\"Rates\"", true)]
    [InlineData("page.title > 'Raa'", true)]
    [InlineData("page.title < 'Raa'", false)]
    [InlineData("'a' < 'B'", false)]
    [InlineData("page.tags contains 'a'", true)]
    [InlineData("page.tags contains 'c'", false)]
    [InlineData("page.numbers contains 9", true)]
    [InlineData("page.numbers contains '9'", false)]
    [InlineData("page.map contains 'k'", true)]
    [InlineData("page.title contains 'ate'", true)]
    [InlineData("page.title contains nil", false)]
    [InlineData("page.title contains page.none", false)]
    [InlineData("page.title contains empty", true)]
    [InlineData("page.tags contains empty", false)]
    [InlineData("page.nothing contains 'a'", false)]
    [InlineData("page.count contains 3", false)]
    [InlineData("'x3' contains page.count", true)]
    [InlineData("page.tags == empty", false)]
    [InlineData("page.none == empty", true)]
    [InlineData("page.none != empty", false)]
    [InlineData("'' == empty", true)]
    [InlineData("'a' == empty", false)]
    [InlineData("page.nothing == empty", false)]
    [InlineData("page.nothing == nil", true)]
    [InlineData("page.title != nil", true)]
    [InlineData("page.title != blank", true)]
    [InlineData("'' == blank", false)]
    [InlineData("empty == page.none", true)]
    [InlineData("page.map == empty", false)]
    [InlineData("page.nothing < 1", false)]
    [InlineData("1 > page.nothing", false)]
    [InlineData("page.tags > 1", false)]
    [InlineData("true == true", true)]
    [InlineData("page.flag2 == nil", true)]
    [InlineData("site.flag", true)]
    [InlineData("site.flag == true", true)]
    [InlineData("site.empty", false)]
    [InlineData("site.authors[0].name == 'Mei'", true)]
    [InlineData("page.tags.size == 2", true)]
    [InlineData("page.tags == page.tags", true)]
    [InlineData("page.mixed == page.tags", false)]
    [InlineData("page.date == page.date", true)]
    [InlineData("true or false and false", true)]
    [InlineData("false and false or true", false)]
    [InlineData("false or false or true", true)]
    [InlineData("true and true and false", false)]
    [InlineData("true and false or true", true)]
    [InlineData("true or nil", true)]
    [InlineData("nil and true", false)]
    public void A_condition_has_the_result_of_liquid(string condition, bool isTrue) =>
        Assert.Equal(isTrue ? "y" : "n", RenderedLiquid.Text($"{{% if {condition} %}}y{{% else %}}n{{% endif %}}"));

    [Theory]
    [InlineData("{% unless page.none %}a{% else %}b{% endunless %}", "b")]
    [InlineData("{% unless false %}a{% else %}b{% endunless %}", "a")]
    [InlineData("{% unless true %}a{% elsif page.count == 3 %}b{% else %}c{% endunless %}", "b")]
    [InlineData("{% if false %}a{% elsif false %}b{% elsif true %}c{% else %}d{% endif %}", "c")]
    [InlineData("{% if true %}a{% if false %}b{% else %}c{% endif %}d{% endif %}", "acd")]
    [InlineData("{% if true %}a{% endif %}{% if false %}b{% endif %}", "a")]
    [InlineData("a {%- if true -%} b {%- else -%} c {%- endif -%} d", "abd")]
    [InlineData("a{% if true %} {% assign x = 1 %} {% endif %}b{{ x }}", "ab1")]
    [InlineData("a{% if true %} {% if false %}b{% endif %} {% endif %}c", "a  c")]
    [InlineData("a{% if false %}b{% else %} {% endif %}c", "a c")]
    [InlineData("{% for x in page.tags %} {% if x == 'a' %} {% assign y = x %} {% endif %} {% endfor %}{{ y }}", "a")]
    [InlineData("{% for t in page.tags %}{{ t }}{% unless forloop.last %}, {% endunless %}{% endfor %}", "a, b")]
    [InlineData("{% for l in page.links %}{% if l.url %}{{ l.url }}{% else %}-{% endif %}{% endfor %}", "/x-")]
    [InlineData("{% assign found = false %}{% for t in page.tags %}{% if t == 'b' %}{% assign found = true %}{% endif %}{% endfor %}{% if found %}f{% endif %}", "f")]
    [InlineData("{% if true %}{% assign q = 1 %}{% endif %}{{ q }}", "1")]
    [InlineData("{% if false %}{% assign q = 1 %}{% endif %}<{{ q }}>", "<>")]
    [InlineData("{% if true %}{% raw %}{% endif %}{% endraw %}{% endif %}", "{% endif %}")]
    public void The_first_true_branch_of_if_and_unless_is_printed(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% if true %} {% assign a = 1 %} {% endif %}", "")]
    [InlineData("{% if true %} {% capture a %}x{% endcapture %} {% endif %}", "")]
    [InlineData("{% if true %} {% comment %}x{% endcomment %} {% endif %}", "")]
    [InlineData("{% if true %} {% raw %}{% endraw %} {% endif %}", "")]
    [InlineData("{% if true %} {% raw %} {% endraw %} {% endif %}", "   ")]
    [InlineData("{% if true %} {% liquid assign a = 1 %} {% endif %}", "")]
    [InlineData("{% if true %} {% liquid echo 1 %} {% endif %}", " 1 ")]
    [InlineData("{% if true %} {% liquid\n assign a = 1\n echo a\n %} {% endif %}", " 1 ")]
    [InlineData("{% if true %} {% if true %} {% assign a = 1 %} {% endif %} {% endif %}", "")]
    [InlineData("{% if true %} {% if true %} {% else %}x{% endif %} {% endif %}", "   ")]
    [InlineData("{% if true %} {% case 1 %} {% when 1 %} {% endcase %} {% endif %}", "")]
    [InlineData("{% if true %} {% case 1 %} {% when 1 %} {% else %} x {% endcase %} {% endif %}", "   ")]
    [InlineData("{% if true %} {% for i in (1..2) %} {% assign a = i %} {% endfor %} {% endif %}", "")]
    [InlineData("{% for i in (1..2) %} {% if false %}x{% endif %} {% endfor %}", "    ")]
    [InlineData("{% for i in (1..2) %} {% ifchanged %}{{ i }}{% endifchanged %} {% endfor %}", " 1  2 ")]
    [InlineData("{% if true %} {% increment a %} {% endif %}", " 0 ")]
    [InlineData("{% if true %} {% cycle 'a' %} {% endif %}", " a ")]
    [InlineData("{% if true %}\u3000{% assign x = 1 %}{% endif %}", "\u3000")]
    [InlineData("{% if true %} {{ nil }} {% endif %}", "  ")]
    public void The_white_space_of_a_block_is_printed_only_if_a_part_of_the_block_can_print(string body, string text) =>
        Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% case page.count %}{% when 1 %}a{% when 3 %}b{% else %}c{% endcase %}", "b")]
    [InlineData("{% case page.title %}{% when 'x', 'Rates' %}a{% when \"Rates\" or \"y\" %}b{% else %}c{% endcase %}", "ab")]
    [InlineData("{% case page.title %}{% when 'x' %}a{% else %}c{% endcase %}", "c")]
    [InlineData("{% case page.title %}{% when 'Rates', 'Rates' %}a{% endcase %}", "aa")]
    [InlineData("{% case page.none %} text {% when empty %}a{% endcase %}", "a")]
    [InlineData("{% case empty %}{% when '' %}a{% when page.none %}b{% when empty %}c{% endcase %}", "ac")]
    [InlineData("{% case page.nothing %}{% when nil %}a{% when false %}b{% endcase %}", "a")]
    [InlineData("{% case page.count %} {% when 3 %} {% assign z = 1 %} {% endcase %}|{{ z }}", "|1")]
    [InlineData("{% case 'a' %}{% when 'a' %}{% case 'b' %}{% when 'b' %}ab{% endcase %}{% endcase %}", "ab")]
    public void Every_matching_branch_of_case_is_printed(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% capture x %}a{{ page.count }}{% endcapture %}{{ x }}{{ x | size }}", "a32")]
    [InlineData("{% capture 'x' %}q{% endcapture %}{{ x }}", "q")]
    [InlineData("{% capture x %}a{% capture y %}b{% endcapture %}c{% endcapture %}{{ x }}{{ y }}", "acb")]
    [InlineData("{% assign x = '' %}{% for t in page.tags %} {% capture x %}{{ x }}{{ t }};{% endcapture %} {% endfor %}{{ x }}", "a;b;")]
    public void A_captured_output_is_a_value(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% for i in (1..5) %}{% if i == 3 %}{% break %}{% endif %}{{ i }}{% endfor %}.", "12.")]
    [InlineData("{% for i in (1..5) %}{% if i == 3 %}{% continue %}{% endif %}{{ i }}{% endfor %}.", "1245.")]
    [InlineData("{% for i in (1..2) %}{% for j in (1..3) %}{% if j == 2 %}{% break %}{% endif %}{{ i }}{{ j }} {% endfor %}{% endfor %}.", "11 21 .")]
    [InlineData("{% for i in (1..3) %}{% for j in page.none %}{% else %}{% break %}{% endfor %}{{ i }}{% endfor %}.", ".")]
    [InlineData("{% for i in (1..3) %}{% capture x %}a{% break %}b{% endcapture %}{% endfor %}{{ x }}.", "a.")]
    [InlineData("{% for i in (1..3) %} {% break %} {% endfor %}.", " .")]
    [InlineData("{% for i in (1..3) %}{% break %}{% else %}e{% endfor %}.", ".")]
    [InlineData("{% for i in (1..3) %}{% case i %}{% when 2 %}{% continue %}{% endcase %}{{ i }}{% endfor %}.", "13.")]
    public void A_loop_or_an_iteration_can_end_early(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    [Theory]
    [InlineData("{% increment a %}{% increment a %}{% increment b %}{{ a }}", "0102")]
    [InlineData("{% decrement a %}{% decrement a %}{% increment a %}", "-1-2-2")]
    [InlineData("{% assign a = 7 %}{% increment a %}{{ a }}{% increment a %}", "071")]
    [InlineData("{% for i in (1..3) %}{% increment n %}{% endfor %}", "012")]
    [InlineData("{% for i in (1..5) %}{% cycle 'x', 'y' %}{% endfor %}", "xyxyx")]
    [InlineData("{% for i in (1..3) %}{% cycle 'x', 'y' %}{% cycle 'x', 'y' %}{% endfor %}", "xyxyxy")]
    [InlineData("{% for i in (1..3) %}{% cycle 'g': 'x', 'y' %}{% cycle 'h': 'x', 'y' %}{% endfor %}", "xxyyxx")]
    [InlineData("{% for i in (1..3) %}{% cycle i: 'x', 'y' %}{% endfor %}", "xxx")]
    [InlineData("{% for i in (1..3) %}{% cycle page.title, page.count %} {% endfor %}", "Rates 3 Rates ")]
    [InlineData("{% cycle 'g': 'a', 'b', 'c' %}{% cycle 'g': 'a', 'b', 'c' %}{% cycle 'g': 'd' %}{% cycle 'g': 'd' %}", "abd")]
    [InlineData("{% cycle 1, 2 %}{% cycle 1, 2 %}{% cycle 1, 2 %}", "121")]
    [InlineData("{% for i in (1..3) %}{% cycle 'x', nil, 'y' %}{% cycle 'g': nil, 1 %}{% endfor %}", "x1y1x1")]
    public void Counters_and_cycles_keep_their_state(string body, string text) => Assert.Equal(text, RenderedLiquid.Text(body));

    // A value that is unknown until the site runs must not decide silently which text is dropped.
    [Theory]
    [InlineData("{% if a %}b{% endif %}", "{% if a %}")]
    [InlineData("{% unless jekyll.version == '4' %}b{% endunless %}", "{% unless jekyll.version == '4' %}")]
    [InlineData("{% if false %}{% elsif site.pages %}b{% endif %}", "{% elsif site.pages %}")]
    [InlineData("{% if page.output %}b{% else %}c{% endif %}", "{% if page.output %}")]
    [InlineData("{% if page.deep[i] %}b{% endif %}", "{% if page.deep[i] %}")]
    [InlineData("{% case a %}{% when 1 %}b{% endcase %}", "{% case a %}")]
    [InlineData("{% case 1 %}{% when a %}b{% endcase %}", "{% when a %}")]
    [InlineData("{% if true %}{% youtube a %}{% endif %}", "{% youtube a %}")]
    [InlineData("{% capture x %}{{ y }}{% endcapture %}", "{{ y }}")]
    [InlineData("{% capture x %}{{ x }}{% endcapture %}", "{{ x }}")]
    [InlineData("{% if true %}a{% else %}b{% else %}c{% endif %}", "{% else %}")]
    [InlineData("{% break %}", "{% break %}")]
    [InlineData("{% if true %}{% continue %}{% endif %}", "{% continue %}")]
    [InlineData("{% for a in page.none %}{% else %}{% break %}{% endfor %}", "{% break %}")]
    [InlineData("{% cycle 'a', b %}", "{% cycle 'a', b %}")]
    public void A_block_with_an_unknown_value_or_tag_stays_as_text(string body, string tag)
    {
        Assert.Equal(body, RenderedLiquid.Render(body, out var problems).Text);
        var problem = Assert.Single(problems);
        Assert.Equal(tag, problem.Arguments[0]);
        Assert.Equal(problem.Arguments[1].Contains("{% assign", StringComparison.Ordinal) ? LiquidProblems.Malformed : BodyProblems.LiquidNotRun, problem.Kind);
    }

    [Fact]
    public void A_missing_key_is_nil_and_is_reported()
    {
        Assert.Equal("n", RenderedLiquid.Render("{% if page.titel %}y{% else %}n{% endif %}", out var problems).Text);
        Assert.Equal(LiquidProblems.UnknownName, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData("{% if a && b %}x{% endif %}")]
    [InlineData("{% if %}x{% endif %}")]
    [InlineData("{% if page.count = 3 %}x{% endif %}")]
    [InlineData("{% if page.count == %}x{% endif %}")]
    [InlineData("{% if true and %}x{% endif %}")]
    [InlineData("{% if 'a %}x{% endif %}")]
    [InlineData("{% unless true false %}x{% endunless %}")]
    [InlineData("{% case %}{% endcase %}")]
    [InlineData("{% case 1 %}{% when %}x{% endcase %}")]
    [InlineData("{% case 1 %}{% when 1 2 %}x{% endcase %}")]
    [InlineData("{% capture %}x{% endcapture %}")]
    [InlineData("{% capture / %}x{% endcapture %}")]
    [InlineData("{% cycle %}")]
    [InlineData("{% cycle 'a' 'b' %}")]
    public void A_malformed_tag_stays_as_text(string body)
    {
        Assert.Equal(body, RenderedLiquid.Render(body, out var problems).Text);
        Assert.Equal(LiquidProblems.Malformed, Assert.Single(problems).Kind);
    }

    // In Jekyll, the build fails.
    [Theory]
    [InlineData("1 < 'a'")]
    [InlineData("'a' > 1")]
    [InlineData("page.date <= 'a'")]
    [InlineData("false or 1 < 'a'")]
    public void Values_of_different_types_have_no_order(string condition)
    {
        var tag = $"{{% if {condition} %}}";

        Assert.Equal(tag, RenderedLiquid.Render(tag + "x{% else %}y{% endif %}", out var problems).Text);
        Assert.Equal(LiquidProblems.Malformed, Assert.Single(problems).Kind);
    }

    [Theory]
    [InlineData("{% if true %}", "endif")]
    [InlineData("{% case 1 %}", "endcase")]
    [InlineData("{% for a in page.tags %}{% if true %}{% endfor %}", "endif")]
    [InlineData("{% if true %}{% for a in page.tags %}{% endif %}", "endfor")]
    public void A_block_without_its_end_is_an_error(string body, string end)
    {
        var problem = Assert.Single(TestPost.Parse(TestPost.WithBody(body)).Problems);

        Assert.Equal((LiquidProblems.BlockNotClosed, end), (problem.Kind, problem.Arguments[1]));
    }

    // A condition can depend on a value of the site, so the references of all branches are needed.
    [Fact]
    public void References_are_collected_in_all_branches() => Assert.Equal(
        ["flag", "a.png", "b.png", "c.png", "empty", "d.png", "e.png"],
        TestPost.Parse(TestPost.WithBody(
            "{% if site.flag %}{% link a.png %}{% else %}{% link b.png %}{% endif %}"
            + "{% for i in (1..2) %}{% if true %}{% break %}{% endif %}{% link c.png %}{% endfor %}"
            + "{% case site.empty %}{% when 1 %}{% link d.png %}{% else %}{% link e.png %}{% endcase %}")).References.Select(reference => reference.Name));

    [Fact]
    public void A_branch_that_is_not_printed_has_no_problems() => Assert.Equal(
        "b",
        RenderedLiquid.Render("{% if site.empty %}{{ page.titel }}{% post_url 2000-01-01-a %}{% else %}b{% endif %}", out var problems).Text + string.Concat(problems));

    [Fact]
    public void Captured_text_belongs_to_the_tag_that_prints_it()
    {
        const string Body = "{% capture x %}ab{% endcapture %}c{{ x }}d";

        var text = RenderedLiquid.Render(Body, out _);

        Assert.Equal("cabd", text.Text);
        var span = text.SourceMap.Map(new Compiler.Text.TextSpan(1, 1));
        Assert.Equal("{{ x }}", Body.Substring(span.Start, span.Length));
    }

    [Fact]
    public void Code_can_be_highlighted_in_a_captured_output() => Assert.Equal(
        "<<figure class=\"highlight\"><pre><code class=\"language-a\" data-lang=\"a\">&lt;</code></pre></figure>",
        RenderedLiquid.Text("{% capture x %}<{% highlight a %}<{% endhighlight %}{% endcapture %}{{ x }}"));

    [Fact]
    public void Conditions_stand_in_each_other_up_to_a_limit()
    {
        Assert.Equal("x", RenderedLiquid.Text(Nested(100)));
        Assert.Equal(Nested(20_000), RenderedLiquid.Render(Nested(20_000), out var problems).Text);
        Assert.Equal(BodyProblems.LiquidNotRun, Assert.Single(problems).Kind);

        static string Nested(int depth) =>
            string.Concat(Enumerable.Repeat("{% if true %}", depth)) + "x" + string.Concat(Enumerable.Repeat("{% endif %}", depth));
    }
}
