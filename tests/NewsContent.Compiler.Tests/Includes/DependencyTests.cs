using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Includes;

/// <summary>A post depends on exactly the included files, the data and the values of the site that it uses.</summary>
public sealed class DependencyTests
{
    private readonly TestSite _site = new(
        ("_config.yml", "title: Daily\nother: 1\n"),
        ("_includes/used.html", "{{ site.title }}{% include inner.html %}"),
        ("_includes/inner.html", "{{ site.data.people.mei }}"),
        ("_includes/other.html", "o"),
        ("_data/people.yml", "mei: Mei\njo: Jo\n"),
        ("_data/more.yml", "a: b\n"),
        (TestSite.Post(1), TestSite.WithBody("{% include used.html %}")),
        (TestSite.Post(2), TestSite.WithBody("{% include other.html %}")),
        (TestSite.Post(3), TestSite.WithBody("{{ site.data.more.a }}")),
        (TestSite.Post(4), TestSite.WithBody("{% for p in site.posts %}{{ p.title }}{% endfor %}")),
        (TestSite.Post(5), TestSite.WithBody("{% assign n = 'other' %}{% include {{ n }}.html %}")),
        (TestSite.Post(6), TestSite.WithBody("{{ page.next.title }}")),
        (TestSite.Post(7), TestSite.WithBody("Text.")),
        (TestSite.Post(8), TestSite.WithBody("{{ site.time }}")));

    public DependencyTests() => _site.Compile();

    [Fact]
    public void Nothing_is_parsed_again_without_a_change()
    {
        _site.Compile();
        Assert.Empty(_site.Parsed);
    }

    [Theory]
    [InlineData("_includes/used.html", "x", new[] { 1, 5 })]
    [InlineData("_includes/inner.html", "x", new[] { 1, 5 })]
    [InlineData("_includes/other.html", "x", new[] { 2, 5 })]
    [InlineData("_includes/new.html", "x", new[] { 5 })]
    [InlineData("_data/people.yml", "mei: May\njo: Jo\n", new[] { 1, 5 })]
    [InlineData("_data/people.yml", "mei: Mei\njo: Joe\n", new int[0])]
    [InlineData("_data/people.yml", "# moved\nmei: Mei\n", new int[0])]
    [InlineData("_data/more.yml", "a: c\n", new[] { 3 })]
    [InlineData("_data/new.yml", "a: c\n", new int[0])]
    [InlineData("_config.yml", "title: Daily\nother: 2\n", new int[0])]
    [InlineData("_config.yml", "title: Weekly\nother: 1\n", new[] { 1, 5 })]
    public void A_changed_file_parses_the_posts_that_use_it(string path, string text, int[] posts)
    {
        _site[path] = text;
        _site.Compile();

        Assert.Equal(posts.Select(TestSite.Post), _site.Parsed);
    }

    [Theory]
    [InlineData("{{ 'now' | date: '%Y-%m-%d' }}", "<p>2026-01-03</p>")]
    [InlineData("{{ \"today\" | date: '%Y' }}", "<p>2026</p>")]
    [InlineData("{% assign t = 'now' %}{{ t | date_to_xmlschema }}", "<p>2026-01-03T00:00:00+00:00</p>")]
    [InlineData("{{ 'June 7' | date: '%F' }}", "<p>2026-06-07</p>")]
    [InlineData("{% include now.html %}", "<p>2026-01-03</p>")]
    public void A_date_that_depends_on_the_day_of_the_build_is_rendered_each_day(string body, string html)
    {
        var site = new TestSite(
            ("_includes/now.html", "{{ 'now' | date: '%F' }}"),
            (TestSite.Post(1), TestSite.WithBody(body)),
            (TestSite.Post(2), TestSite.WithBody("{{ '2022-06-07' | date: '%F' }}")));
        site.Compile();

        site.Today = "2026-01-03";
        var compiled = site.Compile();

        Assert.Equal(html, TestSite.HtmlOf(compiled, TestSite.Post(1))!.Trim());
        Assert.Equal([TestSite.Post(1)], site.Parsed);
        Assert.Equal(["NC4025"], compiled.Problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void An_edited_body_parses_only_its_post()
    {
        _site[TestSite.Post(7)] = TestSite.WithBody("Other.");
        _site.Compile();

        Assert.Equal([TestSite.Post(7)], _site.Parsed);
    }

    [Fact]
    public void An_edited_title_parses_the_posts_that_list_it()
    {
        _site[TestSite.Post(7)] = "---\ntitle: Other\n---\nText.";
        _site.Compile();

        Assert.Equal([TestSite.Post(4), TestSite.Post(6), TestSite.Post(7)], _site.Parsed);
    }

    [Fact]
    public void A_removed_file_parses_the_posts_that_use_it_and_is_reported()
    {
        _site.Remove("_includes/inner.html");
        var problems = _site.Compile().Problems;

        Assert.Equal([TestSite.Post(1), TestSite.Post(5)], _site.Parsed);
        Assert.Single(problems, problem => problem.Kind == LiquidProblems.UnknownInclude);
    }

    [Fact]
    public void Another_day_parses_the_posts_that_print_the_time()
    {
        _site.Today = "2026-01-03";
        _site.Compile();

        Assert.Equal([TestSite.Post(8)], _site.Parsed);
    }
}
