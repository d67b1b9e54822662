using NewsContent.Compiler.Bodies;
using NewsContent.Compiler.Bodies.Selection;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Bodies.Selection;

public sealed class BodySelectorTests
{
    [Theory]
    [InlineData("<p class=source>From:\n  the <b>Harbour</b>   Gazette </p>", ".source", "From: the Harbour Gazette")]
    [InlineData("<p>one<br>two</p>", "p", "one two")]
    [InlineData("<p>a</p><p>b</p><div><p>c</p></div>", "p", "a|b|c")]
    [InlineData("<ul><li>a<ul><li>b</ul></ul>", "li", "ab|b")]
    [InlineData("<p>a</p>", "h2", "")]
    [InlineData("<script>x</script><p onclick=x>a</p>", "script, p[onclick]", "x|a")]
    public void A_rule_reads_the_text_of_each_element_in_order_with_white_space_folded(string html, string selector, string expected) =>
        Assert.Equal(expected, string.Join("|", Select(html, new SelectRule(selector, null, null, Remove: false)).Values));

    [Fact]
    public void A_rule_reads_a_removed_attribute_and_skips_elements_without_it() =>
        Assert.Equal(
            ["600001", "000002"],
            Select("<a data-code=600001>a</a><a>b</a><a data-code=' 000002 '>c</a>", new SelectRule("a", "data-code", null, Remove: false)).Values);

    [Fact]
    public void A_pattern_reads_its_group_and_skips_other_elements()
    {
        var (values, html) = Select("<p>Source: Gazette.</p><p>Text.</p>", new SelectRule("p", null, @"Source: (.+)\.", Remove: true));

        Assert.Equal(["Gazette"], values);
        Assert.Equal("<p>Text.</p>", html);
    }

    [Theory]
    [InlineData("<p>a</p><p><a href=/next>Next</a></p><p>b</p>", "<p>a</p><p>b</p>")]
    [InlineData("<ul><li> <a href=/next>Next</a> </li></ul><p>b</p>", "<p>b</p>")]
    [InlineData("<p>a <a href=/next>Next</a></p>", "<p>a </p>")]
    [InlineData("<td><a href=/next>x</a></td>", "")]
    public void A_removed_element_also_removes_its_otherwise_empty_paragraph(string html, string expected) =>
        Assert.Equal(expected, Select(html, new SelectRule("a[href='/next']", null, null, Remove: true)).Html);

    [Theory]
    [InlineData("<p>a</p><p><a href=/>Home</a>｜<a href=/>News</a></p>", "<p>a</p>")]
    [InlineData("<p>a</p><p><a href=/>Home</a> · <a href=/>News</a> | <a href=/>Shares</a></p>", "<p>a</p>")]
    [InlineData("<p>a</p><p><a href=/>Home</a><br>\n<a href=/>News</a></p>", "<p>a</p>")]
    [InlineData("<p>a</p><p><a href=/>Home</a>｜<a href=/b>b</a></p>", "<p>a</p><p>｜<a href=\"/b\">b</a></p>")]
    [InlineData("<p>a</p><p>1 | <a href=/>Home</a></p>", "<p>a</p><p>1 | </p>")]
    public void A_row_of_links_is_removed_with_its_separators_if_all_links_are_removed(string html, string expected) =>
        Assert.Equal(expected, Select(html, new SelectRule("a[href='/']", null, null, Remove: true)).Html);

    [Theory]
    [InlineData("<p>a</p>\n<p><a href=/>x</a></p>\n\n<p>b</p>\n", "<p>a</p>\n<p>b</p>\n")]
    [InlineData("<p>a</p>\n\n<p><a href=/>x</a></p>\n\n<p><a href=/>y</a></p>\n", "<p>a</p>\n\n")]
    [InlineData("<a href=/>x</a>\n<p>b</p>", "<p>b</p>")]
    [InlineData("a <a href=/>x</a> b", "a  b")]
    public void A_removed_block_leaves_no_lines_behind(string html, string expected) =>
        Assert.Equal(expected, Select(html, new SelectRule("a[href='/']", null, null, Remove: true)).Html);

    [Fact]
    public void All_rules_read_before_any_removes()
    {
        var (_, html, selections) = Compile(
            "<div><p>a</p></div>",
            new SelectRule("div", null, null, Remove: true),
            new SelectRule("div > p", null, null, Remove: true));

        Assert.Equal(["a", "a"], selections.Select(found => Assert.Single(found).Value));
        Assert.Equal("", html);
    }

    [Fact]
    public void Removed_elements_are_not_reported_by_the_sanitizer()
    {
        var (problems, _, _) = Compile("<p>a</p><a href=//example.com onclick=x>b</a>", new SelectRule("a", null, null, Remove: true));

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("<p>a</p>\n<p class=s>⟦Desk: b⟧</p>", null)]
    [InlineData("<div class=s><b>c</b></div>", null)]
    [InlineData("<p class=s data-code='⟦600001⟧'>c</p>", "data-code")]
    public void The_location_of_a_value_is_its_source(string post, string? attribute)
    {
        // If an element begins with another, its tag represents its text.
        var marked = new MarkedText(post.Replace("<div class=s>", "⟦<div class=s>⟧"));

        var (_, _, selections) = Compile(marked.Text, new SelectRule(".s", attribute, null, Remove: false));

        var location = Assert.Single(Assert.Single(selections)).Location;
        Assert.Equal(Assert.Single(marked.Marks), new TextSpan(location.Start, location.Length));
    }

    [Fact]
    public void A_property_that_is_not_a_list_gets_the_first_value_and_removes_all()
    {
        var (values, html) = Select("<p>a</p><i>b</i><i>c</i>", new SelectRule("i", null, null, Remove: true) { First = true });

        Assert.Equal(["b"], values);
        Assert.Equal("<p>a</p>", html);
    }

    [Fact]
    public void A_removed_heading_reserves_no_id_and_removed_hidden_content_is_not_reported()
    {
        var (problems, html, _) = Compile("<h2>A</h2><h2>A</h2><div hidden><i>b</i></div>", new SelectRule("h2:first-child, i", null, null, Remove: true));

        Assert.Equal("<h2 id=\"user-content-a\">A</h2>", html);
        Assert.Empty(problems);
    }

    [Fact]
    public void A_limit_on_work_names_the_selector_and_the_first_line_of_the_body()
    {
        var selector = string.Join(" ", Enumerable.Repeat("p", 400));
        var (problems, _, _) = Compile("Text\n" + string.Concat(Enumerable.Repeat("<p>a\n", 98_000)), new SelectRule(selector, null, null, Remove: false));

        var problem = Assert.Single(problems);
        Assert.Equal(SelectionProblems.TooMuchWork, problem.Kind);
        Assert.Contains("more than 50000000 steps", problem.Message, StringComparison.Ordinal);
        Assert.Contains("p p p p", problem.Message, StringComparison.Ordinal);
        Assert.Equal((0, 4), (problem.Location!.Start, problem.Location.Length));
    }

    [Fact]
    public void A_limit_on_work_names_the_pattern_and_the_text_that_it_was_tried_on()
    {
        var text = new string('a', 100_000);
        var (problems, _, _) = Compile($"<p>b</p><p>{text}</p>", new SelectRule("p", null, "((?:a?){900})b", Remove: false));

        var problem = Assert.Single(problems);
        Assert.Equal(SelectionProblems.TooMuchWork, problem.Kind);
        Assert.Contains("'((?:a?){900})b'", problem.Message, StringComparison.Ordinal);
        Assert.Equal((11, text.Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Fact]
    public void A_limit_on_text_keeps_values_from_multiplying_with_depth()
    {
        var (problems, _, selections) = Compile(
            string.Concat(Enumerable.Repeat("<div>", 90)) + new string('a', 60_000), new SelectRule("div", null, null, Remove: false));

        Assert.Equal(SelectionProblems.TooMuchText, Assert.Single(problems).Kind);
        Assert.Empty(selections);
    }

    private static (IEnumerable<string> Values, string Html) Select(string html, SelectRule rule)
    {
        var (_, sanitized, selections) = Compile(html, rule);
        return (Assert.Single(selections).Select(selected => selected.Value), sanitized);
    }

    private static (IReadOnlyList<Problem> Problems, string Html, EquatableArray<EquatableArray<Selected>> Selections) Compile(string html, params SelectRule[] rules)
    {
        var problems = new ProblemBag(new SourceFile("/site/_posts/2022-06-07-a.html", html));
        var result = BodyCompiler.Compile(new BodySource { Start = 0, IsMarkdown = false, Rules = rules.ToEquatableArray() }, problems, CancellationToken.None)!;
        return ([.. problems.ToArray()], result.Body.Html.Decode(0, result.Body.Html.Length), result.Selections);
    }
}
