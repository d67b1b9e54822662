using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Includes;

/// <summary>A problem in an included file is located in that file, reported once, and names a post.</summary>
public sealed class IncludeProblemTests
{
    [Theory]
    [InlineData("a\n<b ⟦onclick=\"x\"⟧>b</b>", "NC2002")]
    [InlineData("a\n\n[b](⟦javascript:alert(1)⟧)", "NC2003", 2)]
    [InlineData("a\n⟦{% youtube x %}⟧", "NC2005")]
    [InlineData("a\n\n{{ page.title | ⟦upcse⟧ }}", "NC2023")]
    [InlineData("a\n{% for x %}{% endfor %}", "NC2024")]
    [InlineData("a\n{% include ⟦y.html⟧ %}", "NC2060")]
    public void The_location_is_in_the_file(string include, string id, int line = -1)
    {
        var marked = new MarkedText(include.Contains('⟦') ? include : include + "⟦⟧");
        var site = new TestSite(("_includes/x.html", marked.Text), (TestSite.Post(1), TestSite.WithBody("Text.\n\n{% include x.html %}")), (TestSite.Post(2), TestSite.WithBody("{% include x.html %}\n\nText.")));

        var problem = Assert.Single(site.Compile().Problems, problem => problem.Kind.Id == id);

        Assert.Equal("/site/_includes/x.html", problem.Location!.Path);
        Assert.Equal("/site/" + TestSite.Post(1), problem.Location.IncludedBy);
        Assert.EndsWith(" (included by 2022-06-01-post1.md)", problem.Message);
        if (marked.Marks[0].Length > 0 && line < 0)
        {
            Assert.Equal(marked.Marks[0].Start, problem.Location.Start);
            Assert.Equal(marked.Marks[0].Length, problem.Location.Length);
        }
    }

    [Fact]
    public void A_file_that_is_not_text_is_a_problem_only_if_a_post_includes_it()
    {
        var site = new TestSite(("_includes/logo.png", ""), (TestSite.Post(1), TestSite.WithBody("Text."))) { UndecodablePath = "_includes/logo.png" };
        Assert.Empty(site.Compile().Problems);

        site[TestSite.Post(2)] = TestSite.WithBody("{% include logo.png %} {% include logo.png %}");
        site[TestSite.Post(3)] = TestSite.WithBody("{% include logo.png %}");

        Assert.Equal("/site/_includes/logo.png", Assert.Single(site.Compile().Problems).Location!.Path);
    }

    [Fact]
    public void A_file_has_the_limit_of_a_post()
    {
        var site = new TestSite(("_includes/x.html", new string(' ', (1024 * 1024) + 1)), (TestSite.Post(1), TestSite.WithBody("{% include x.html %}")));

        Assert.Equal("NC9002", Assert.Single(site.Compile().Problems).Kind.Id);

        site["_includes/x.html"] = new string(' ', 1024 * 1024);
        Assert.Empty(site.Compile().Problems);
    }

    [Fact]
    public void A_value_of_the_post_in_a_file_is_a_problem_of_the_file() =>
        Assert.Equal("/site/_includes/x.html", Assert.Single(ProblemsOf("<a href=\"{{ include.u }}\">b</a>", "{% include x.html u=\"javascript:alert(1)\" %}")).Location!.Path);

    [Fact]
    public void An_element_that_begins_in_the_post_is_a_problem_of_the_post() =>
        Assert.Equal("/site/" + TestSite.Post(7), Assert.Single(ProblemsOf("href=\"/a\">b</custom-b>", "<custom-b {% include x.html %}\n\nText.")).Location!.Path);

    [Fact]
    public void The_same_file_included_several_times_is_one_problem() =>
        Assert.Single(ProblemsOf("<b onclick=\"x\">b</b>", "{% include x.html %} a {% include x.html %} {% for i in (1..3) %}{% include x.html %}{% endfor %}"));

    [Fact]
    public void A_broken_link_in_a_file_is_one_problem_of_the_file()
    {
        var site = new TestSite(
            ("_includes/x.html", "a\n<a href=\"/2022/06/01/missing.html\">b</a>"),
            (TestSite.Post(1), TestSite.WithBody("[c](/2022/06/09/missing.html) {% include x.html %}")),
            (TestSite.Post(2), TestSite.WithBody("{% include x.html %} [c](/2022/06/09/missing.html)")));

        Assert.Equal(
            ["/site/_includes/x.html", "/site/" + TestSite.Post(1), "/site/" + TestSite.Post(2)],
            site.Compile().Problems.Where(problem => problem.Kind == LinkProblems.BrokenLink).Select(problem => problem.Location!.Path).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void An_excerpt_ends_at_the_separator_of_the_post_although_a_file_comes_before_it()
    {
        var site = new TestSite(("_includes/x.html", "a"), (TestSite.Post(7), TestSite.WithBody("{% include x.html %}\n\nSecond.")));

        var slugs = site.Compile().Files.Single(file => file.Name.Contains("Slugs")).Text;

        Assert.DoesNotContain("Second", slugs);
    }

    private static IReadOnlyList<Problem> ProblemsOf(string include, string body)
    {
        new TestSite(("_includes/x.html", include)).Html(body, out var problems);
        return problems;
    }
}
