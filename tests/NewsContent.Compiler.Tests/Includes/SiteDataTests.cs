using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Includes;

/// <summary><c>site.data</c> and the lists of articles. The expected values are the output of Jekyll 4.3.</summary>
public sealed class SiteDataTests
{
    private static readonly TestSite Site = new(
        ("_data/people.yml", "mei:\n  name: Mei\n  city: Basel\njo: {name: Jo, age: 41}\n"),
        ("_data/list.json", "[{\"name\": \"a\\/b\", \"n\": 1.50, \"e\": 1e3, \"flag\": true, \"none\": null, \"u\": \"\\u00e9\"}, \"x\"]"),
        ("_data/table.csv", "name,price,empty\n\"Smith, \"\"Jo\"\"\",1.50,\nMei,\"line\nbreak\",\"\"\n"),
        ("_data/tabs.tsv", "a\tb\n1\tx y\n"),
        ("_data/deep/er.yaml", "- 1\n- 2\n"),
        ("_data/two words!.yml", "a: b\n"),
        ("_data/merged.yml", "base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  y: 3\n"),
        ("_data/versions.yml", "'3.4.2': new\n"),
        ("_data/empty.yml", ""),
        ("_config.yml", "key: mei\nnested: {key: jo}\n"),
        (TestSite.Post(1), "---\ntitle: First\ntags: [a, b]\ncustom: {x: 1}\n---\nText."),
        (TestSite.Post(2), "---\ntitle: Second\ntags: [b]\ncategories: c\n---\nText."),
        ("_posts/2030-01-01-future.md", "---\ntitle: Future\n---\nText."));

    [Theory]
    [InlineData("{{ site.data.people.mei.name }}", "Mei")]
    [InlineData("{{ site.data.people[site.key].city }}", "Basel")]
    [InlineData("{{ site.data['people'][site.nested.key]['age'] }}", "41")]
    [InlineData("{% assign k = 'jo' %}{{ site.data.people[k].name }}", "Jo")]
    [InlineData("{% assign k = 'name' %}{{ site.data.list[0][k] }} {{ site.data['list'][0][k] }}", "a/b a/b")]
    [InlineData("{% assign p = site.data.people.mei %}{{ p.name }}", "Mei")]
    [InlineData("{% for p in site.data.people %}{{ p[0] }}={{ p[1].name }};{% endfor %}", "mei=Mei;jo=Jo;")]
    [InlineData("{{ site.data.people.size }}", "2")]
    [InlineData("{{ site.data.list[0].name }} {{ site.data.list[0].n }} {{ site.data.list[0].flag }} {{ site.data.list[0].u }} {{ site.data.list.last }} {{ site.data.list[0].none }}", "a/b 1.5 true é x")]
    [InlineData("{{ site.data.table[0].name }} {{ site.data.table[0].price }} {{ site.data.table[0].empty }}.", "Smith, “Jo” 1.50 .")]
    [InlineData("{{ site.data.table[1].price }} {% if site.data.table[1].empty == '' %}e{% endif %}{% if site.data.table[0].empty %}x{% else %}n{% endif %}", "line\nbreak en")]
    [InlineData("{{ site.data.table.size }} {{ site.data.tabs.first.b }}", "2 x y")]
    [InlineData("{% for n in site.data.deep.er %}{{ n }}{% endfor %}", "12")]
    [InlineData("{{ site.data.two_words.a }}", "b")]
    [InlineData("{{ site.data.merged.own.x }}{{ site.data.merged.own.y }}", "13")]
    [InlineData("{{ site.data.versions['3.4.2'] }}", "new")]
    [InlineData("{% if site.data.empty %}a{% else %}b{% endif %}", "b")]
    [InlineData("{% for p in site.posts %}{{ p.title }} {{ p.url }}; {% endfor %}", "Rates /2022/06/07/post7.html; Second /c/2022/06/02/post2.html; First /2022/06/01/post1.html; ")]
    [InlineData("{{ site.posts.size }} {{ site.posts.first.slug }} {{ site.posts[1].date | date: '%d.%m.%Y' }} {{ site.posts.last.custom.x }}", "3 post7 02.06.2022 1")]
    [InlineData("{% for t in site.tags %}{{ t[0] }}:{% for p in t[1] %}{{ p.title }},{% endfor %} {% endfor %}", "a:First, b:Second,First, ")]
    [InlineData("{{ site.tags.b.size }} {{ site.categories.c.first.title }}", "2 Second")]
    [InlineData("{{ page.previous.title }} {{ page.previous.url }}{% if page.next %}x{% endif %} {{ page.collection }}", "Second /c/2022/06/02/post2.html posts")]
    [InlineData("{{ site.time | date: '%Y-%m-%d' }}", "2026-01-02")]
    public void A_value_of_the_site_is_printed(string body, string text) => Assert.Equal($"<p>{text.TrimEnd()}</p>\n", Html(body));

    [Theory]
    [InlineData("site.data.people.mek", "site.data.people.mei")]
    [InlineData("site.data.peopel.mei", "site.data.people.mei")]
    [InlineData("site.data.people.mai.name", "site.data.people.mei.name")]
    [InlineData("site.data.peopel.mai.nmae", "site.data.people.mei.name")]
    [InlineData("site.data.two-words.a", "site.data.two_words.a")]
    [InlineData("site.data.lits[0].name", "site.data.list[0].name")]
    public void A_misspelled_name_gets_the_whole_path_as_a_suggestion(string name, string meant)
    {
        Html($"{{{{ {name} }}}}", out var problems);

        var unknown = Assert.Single(problems, problem => problem.Kind == LiquidProblems.UnknownName);
        Assert.Contains($"did you mean '{meant}'?", unknown.Message);
        Html($"{{{{ {meant} }}}}", out problems);
        Assert.DoesNotContain(problems, problem => problem.Kind == LiquidProblems.UnknownName);
    }

    [Theory]
    [InlineData("{% for l in page.links %}[{{ l.nmae }}]({{ l.url }}){% endfor %}", "l.nmae", "l.name")]
    [InlineData("{% for r in site.data.table %}{{ r.pirce }}{% endfor %}", "r.pirce", "r.price")]
    [InlineData("{% for r in site.data.table limit: 1 %}{% if r.pirce %}a{% endif %}{% endfor %}", "r.pirce", "r.price")]
    [InlineData("{% for p in site.posts %}{{ p.titel | upcase }}{% endfor %}", "p.titel", "p.title")]
    [InlineData("{% for l in page.links %}{% for p in site.posts %}{{ l.nmae }}{% endfor %}{% endfor %}", "l.nmae", "l.name")]
    [InlineData("{% assign rows = site.data.table | where: 'name', 'Mei' %}{% for r in rows %}{{ r.pirce }}{% endfor %}", "r.pirce", "r.price")]
    [InlineData("{% for p in site.posts %}{{ p.cutsom.x }}{% endfor %}", "p.cutsom.x", "p.custom.x")]
    public void A_key_that_no_item_has_gets_the_nearest_key_as_a_suggestion(string body, string name, string meant)
    {
        var text = $"---\ntitle: Rates\nlinks:\n- {{name: a, url: /a.html}}\n- {{url: /b.html}}\n---\n{body}";
        var problem = Assert.Single(Problems(text), problem => problem.Kind == LiquidProblems.UnknownName);

        Assert.Equal($"'{name}' is unknown, so nothing is printed; did you mean '{meant}'?", problem.Message);
        Assert.Equal(name, text.Substring(problem.Location!.Start, problem.Location.Length));
        Assert.DoesNotContain(Problems(text.Replace(name, meant)), problem => problem.Kind == LiquidProblems.UnknownName);
    }

    [Theory]
    [InlineData("{% for l in page.links %}{{ l.name }}{% endfor %}")]
    [InlineData("{% for l in page.links %}{{ l.phone }}{% endfor %}")]
    [InlineData("{% for l in page.links %}{{ l.nmae | default: 'a' }}{% endfor %}")]
    [InlineData("{% for l in page.links %}{{ l.size }}{% endfor %}")]
    [InlineData("{% for p in site.posts %}{{ p.next.title }}{{ p.content }}{{ p.ext }}{% endfor %}")]
    [InlineData("{% for x in site.data.list %}{{ x.nmae }}{% endfor %}")]
    [InlineData("{% for l in page.links %}{% assign l = page %}{% endfor %}")]
    public void A_key_that_an_item_has_or_that_is_like_no_key_is_not_reported(string body) =>
        Assert.DoesNotContain(
            Problems($"---\ntitle: Rates\nlinks:\n- {{name: a, url: /a.html}}\n- {{url: /b.html}}\n---\n{body}"),
            problem => problem.Kind == LiquidProblems.UnknownName);

    private static IReadOnlyList<Problem> Problems(string post)
    {
        Site[TestSite.Post(7)] = post;
        return [.. Site.Compile().Problems];
    }

    [Theory]
    [InlineData("site.data.people.mai.adress")]
    [InlineData("site.data.nothing.name")]
    public void A_path_that_cannot_be_completed_gets_no_suggestion(string name)
    {
        Html($"{{{{ {name} }}}}", out var problems);

        Assert.Contains("write its value instead", Assert.Single(problems, problem => problem.Kind == LiquidProblems.UnknownName).Message);
    }

    [Theory]
    [InlineData("bad.yml", "a: [1", 0)]
    [InlineData("bad.json", "{\"a\": 1", -1)]
    [InlineData("bad.csv", "a,b\n1,x\"y\n", 1)]
    [InlineData("bad.csv", "a,b\n\"1,x\n", 1)]
    [InlineData("bad.csv", "name;age\nMei;3\nTom;4\n", 0)]
    [InlineData("bad.csv", "name\tage\nMei\t3\n", 0)]
    [InlineData("bad.tsv", "a\tb\n\"1\"x\ty\n", 1)]
    public void A_file_that_cannot_be_read_is_an_error_of_the_file(string name, string text, int line)
    {
        new TestSite(("_data/" + name, text)).Html("Text.", out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(("NC5061", "/site/_data/" + name), (problem.Kind.Id, problem.Location!.Path));
        Assert.True(line < 0 || problem.Location.StartPosition.Line == line);
    }

    [Theory]
    [InlineData("bad.yml", "a: [1", "NC5061")]
    [InlineData("bad.json", "{\"a\": 1", "NC5061")]
    [InlineData("bad.csv", "a;b\n1;2\n3;4\n", "NC5061")]
    [InlineData("bad/inner.yml", "a: [1", "NC5061", "bad.inner.a")]
    [InlineData("bad/inner.yml", "a: [1", "NC5061", "bad.inner[0].a")]
    [InlineData("bad.yml", "a: 1", "NC5062", "bad.a", "bad/inner.yml")]
    [InlineData("bad.yml", "a: 1", "NC5062", "bad.a", "bad.json")]
    public void A_name_from_a_file_that_is_reported_is_not_a_second_mistake(string name, string text, string id, string variable = "bad.a", string? other = null)
    {
        var site = new TestSite(("_data/" + name, text));
        if (other is not null)
        {
            site["_data/" + other] = "{\"b\": 1}";
        }

        Assert.Equal("<p>[]</p>\n", site.Html($"[{{{{ site.data.{variable} }}}}]", out var problems));
        Assert.Equal([id], problems.Select(problem => problem.Kind.Id));

        // Names of other files are still checked, and those of the file after its fix.
        site["_data/good.yml"] = "a: 1";
        site.Html("{{ site.data.good.c }}", out problems);
        Assert.Contains(problems, problem => problem.Kind == LiquidProblems.UnknownName);
        site["_data/" + name] = name.EndsWith(".csv", StringComparison.Ordinal) ? "c\n1\n" : "{\"c\": 1}";
        site.Remove("_data/" + other);
        site.Html($"{{{{ site.data.{variable} }}}}", out problems);
        Assert.Equal(["NC2022"], problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void The_last_of_two_files_with_one_name_is_used_as_in_Jekyll()
    {
        var site = new TestSite(("_data/a.yml", "x: yml"), ("_data/a.json", "{\"x\": \"json\"}"), ("_data/b.yml", "x: 1"), ("_data/b/c.yml", "y"));

        Assert.Equal("<p>json y</p>\n", site.Html("{{ site.data.a.x }} {{ site.data.b.c }}", out var problems));
        Assert.Equal(["NC5062", "NC5062"], problems.Select(problem => problem.Kind.Id));
        Assert.Equal("'_data/a.yml' and '_data/a.json' are both 'site.data.a', and only the second is used; rename one of them", problems[0].Message);
    }

    [Theory]
    [InlineData("a,b\n1,2", "[1/2]")]
    [InlineData("a,b\n1,2\n", "[1/2]")]
    [InlineData("a,b\n1,", "[1/]")]
    [InlineData("a,b\n1,\"x\"", "[1/x]")]
    [InlineData("a,b\n1", "[1/]")]
    [InlineData("a,b\n1,2\n3", "[1/2][3/]")]
    [InlineData("a,b\n1,2\n\n3,4", "[1/2][/][3/4]")]
    [InlineData("a,b\n,\n", "[/]")]
    [InlineData("a,b\n1,2,3", "[1/2]")]
    [InlineData("a,a\n1,2", "[1/]")]
    [InlineData("a,b", "none")]
    [InlineData("a,b\n", "none")]
    [InlineData("", "none")]
    public void A_table_has_a_row_for_each_line_after_the_first_as_in_Ruby(string text, string rows)
    {
        var site = new TestSite(("_data/table.csv", text));

        Assert.Equal($"<p>{rows}</p>\n", site.Html("{% for row in site.data.table %}[{{ row.a }}/{{ row.b }}]{% else %}none{% endfor %}", out var problems));
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("_data/a.yml", "_data/a.json", "'_data/a.yml' and '_data/a.json' are both 'site.data.a'")]
    [InlineData("_data/b/a.csv", "_data/b/a.tsv", "'_data/b/a.csv' and '_data/b/a.tsv' are both 'site.data.b.a'")]
    [InlineData("_data/a b.yml", "_data/a_b.yml", "'_data/a b.yml' and '_data/a_b.yml' are both 'site.data.a_b'")]
    [InlineData("_data/a.yml", "_data/a/b.yml", "'_data/a.yml' and '_data/a/' are both 'site.data.a'")]
    [InlineData("_data/b/a.yml", "_data/b/a/c.yml", "'_data/b/a.yml' and '_data/b/a/' are both 'site.data.b.a'")]
    [InlineData("_data/a.yml", "_data/a/b/c.yml", "'_data/a.yml' and '_data/a/' are both 'site.data.a'")]
    public void A_data_file_that_another_replaces_is_reported(string path, string other, string message)
    {
        new TestSite((path, "x: 1"), (other, path.EndsWith(".csv", StringComparison.Ordinal) ? "x\n1" : "[1]")).Html("Text.", out var problems);

        var problem = Assert.Single(problems);
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
        Assert.Equal("/site/" + path, problem.Location!.Path);
    }

    [Theory]
    [InlineData("_data/a.yml", "_data/b/a.yml")]
    [InlineData("_data/a/b.yml", "_data/a/c/b.yml")]
    public void Data_files_with_one_name_in_different_folders_are_both_used(string path, string other)
    {
        new TestSite((path, "x: 1"), (other, "x: 2")).Html("Text.", out var problems);

        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("A *b* [c].\n\n> {{ page.excerpt }}\n\n[c]: /c/", "<p>A <em>b</em> <a href=\"/c/\">c</a>.</p>\n\n<blockquote>\n  <p>A <em>b</em> <a href=\"/c/\">c</a>.</p>\n</blockquote>\n\n")]
    [InlineData("A {{ page.excerpt | strip_html | size }}\n\nB", "<p>A 4</p>\n\n<p>B</p>\n")]
    public void The_excerpt_is_rendered_by_itself(string body, string html) => Assert.Equal(html, Html(body));

    private static string Html(string body) => Html(body, out _);

    private static string Html(string body, out IReadOnlyList<Problem> problems)
    {
        lock (Site)
        {
            return Site.Html(body, out problems);
        }
    }

    // A list of a large site is larger than a post. The limit of the post grows with it, but not without bounds.
    [Theory]
    [InlineData(20, "")]
    [InlineData(200, "NC2025")]
    public void A_large_list_can_be_filtered_some_times(int filters, string ids)
    {
        var rows = string.Concat(Enumerable.Range(0, 20_000).Select(i => $"row {i},a city with a long name\n"));
        var site = new TestSite(("_data/cities.csv", "name,city\n" + rows));

        site.Html(string.Concat(Enumerable.Repeat("{{ site.data.cities | where: 'name', 'row 7' | size }}\n", filters)), out var problems);

        Assert.Equal(ids, string.Join(" ", problems.Select(problem => problem.Kind.Id)));
    }
}
