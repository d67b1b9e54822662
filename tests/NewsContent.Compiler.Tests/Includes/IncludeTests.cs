namespace NewsContent.Compiler.Tests.Includes;

/// <summary><c>include</c> and <c>include_relative</c>. The expected values are the output of Jekyll 4.3.</summary>
public sealed class IncludeTests
{
    [Theory]
    [InlineData("a", "{% include x.html %}", "<p>a</p>\n")]
    [InlineData("{{ include.t }}", "{% include x.html t=\"a b\" %}", "<p>a b</p>\n")]
    [InlineData("{{ include.t }}", "{% include x.html t='a \"b\"' %}", "<p>a “b”</p>\n")]
    [InlineData("{{ include.t }}", "{% include x.html t=\"a \\\"b\\\"\" %}", "<p>a “b”</p>\n")]
    [InlineData("{{ include.t }}{{ include['u'] }}", "{% include x.html t=page.title u=1 %}", "<p>Rates1</p>\n")]
    [InlineData("<{{ include.t }}>", "{% include x.html %}", "<p>&lt;&gt;</p>\n")]
    [InlineData("<{{ include.t }}>", "{% include x.html t=nothing %}", "<p>&lt;&gt;</p>\n")]
    [InlineData("{% if include.t %}a{% else %}b{% endif %}", "{% include x.html %}{% include x.html t=\"1\" %}", "<p>ba</p>\n")]
    [InlineData("{% if nothing %}a{% else %}b{% endif %}{{ nothing }}", "{% include x.html %}", "<p>b</p>\n")]
    [InlineData("{% for x in include.list %}{{ x }};{% endfor %}", "{% assign l = 'a,b' | split: ',' %}{% include x.html list=l %}", "<p>a;b;</p>\n")]
    [InlineData("{% assign set = include.t %}", "{% include x.html t=\"a\" %}{{ set }}", "<p>a</p>\n")]
    [InlineData("{{ outer }}", "{% assign outer = 'a' %}{% include x.html %}", "<p>a</p>\n")]
    [InlineData("{{ i }}", "{% for i in (1..3) %}{% include x.html %}{% endfor %}", "<p>123</p>\n")]
    [InlineData("{% break %}", "{% for i in (1..3) %}{{ i }}{% include x.html %}{% endfor %}.", "<p>1.</p>\n")]
    [InlineData(" a ", "b {%- include x.html -%} c", "<p>b a c</p>\n")]
    [InlineData("a", "{% include {{ page.file }} %}", "<p>a</p>\n")]
    [InlineData("a{{ include.t }}", "{% include {{ page.file }} t=\"b\" %}", "<p>ab</p>\n")]
    [InlineData("a", "{% assign n = 'x' %}{% include {{ n }}.html %}", "<p>a</p>\n")]
    [InlineData("a", "{% assign n = 'x' %}{% assign e = 'html' %}{% include {{ n }}.{{ e }} %}", "<p>a</p>\n")]
    [InlineData("a", "{% assign d = '.' %}{% include x{{ d }}html %}", "<p>a</p>\n")]
    [InlineData("a", "{% assign n = 'x' %}{% assign d = '.h' %}{% include {{ n }}{{ d }}tml %}", "<p>a</p>\n")]
    [InlineData("---\nlayout: x\n---\na", "{% include x.html %}", "<hr>\n<p>layout: x\n—\na</p>\n")]
    [InlineData("\uFEFFa\r\nb", "{% include x.html %}", "<p>a\nb</p>\n")]
    [InlineData("[a]: /b/", "[a]\n\n{% include x.html %}", "<p><a href=\"/b/\">a</a></p>\n\n")]
    [InlineData("{% capture /dev/null %}hidden{% endcapture %}a", "{% include x.html %}", "<p>a</p>\n")]
    [InlineData("{% highlight text %}\n{{ include.t }}\n{% endhighlight %}", "{% include x.html t=\"<a>\" %}", "<figure class=\"highlight\"><pre><code class=\"language-text\">&lt;a&gt;</code></pre></figure>\n")]
    public void A_file_runs_in_the_place_of_the_tag(string include, string body, string html)
    {
        var site = new TestSite(("_includes/x.html", include), ("_config.yml", "defaults:\n- scope: {path: ''}\n  values: {file: x.html}\n"));

        Assert.Equal(html, site.Html(body));
    }

    [Fact]
    public void Files_can_be_nested_and_share_parameters_unless_they_set_their_own()
    {
        var site = new TestSite(
            ("_includes/outer.html", "{% include a/inner.html %} {% include a/inner.html t=\"own\" %} {{ include.t }}"),
            ("_includes/a/inner.html", "{{ include.t }}"));

        Assert.Equal("<p>x own x</p>\n", site.Html("{% include outer.html t=\"x\" %}"));
    }

    [Fact]
    public void A_relative_file_is_next_to_the_post()
    {
        var site = new TestSite(("_posts/parts/note.md", "a {{ page.title }} {% include x.html %}"), ("_includes/x.html", "b"));

        Assert.Equal("<p>a Rates b</p>\n", site.Html("{% include_relative parts/note.md %}"));
    }

    [Theory]
    [InlineData("partials")]
    [InlineData("/partials/")]
    [InlineData("./partials")]
    [InlineData(".//partials/.")]
    public void The_folder_can_have_another_name(string folder)
    {
        var site = new TestSite(("partials/x.html", "a"), ("_config.yml", $"includes_dir: {folder}\n"));

        Assert.Equal("<p>a</p>\n", site.Html("{% include x.html %}", out var problems));
        Assert.Empty(problems);
    }

    [Fact]
    public void A_folder_of_which_the_build_lists_no_file_is_reported()
    {
        new TestSite(("_config.yml", "title: A\nincludes_dir: partials\n")).Html("Text.", out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal(("NC5063", 1), (problem.Kind.Id, problem.Location!.StartPosition.Line));
        Assert.Contains("<ArticleResource Include=\"$(NewsContentRootFullPath)partials/**\" NewsContentKind=\"include\" />", problem.Message);
    }

    [Theory]
    [InlineData("includes_dir: ../partials", "The path '../partials' of 'includes_dir' is outside the content root, so '_includes' is used")]
    [InlineData("data_dir: a/../../data", "The path 'a/../../data' of 'data_dir' is outside the content root, so '_data' is used")]
    public void A_folder_outside_of_the_site_is_reported(string config, string message)
    {
        var site = new TestSite(("_includes/x.html", "a"), ("_config.yml", $"title: A\n{config}\n"));

        Assert.Equal("<p>a</p>\n", site.Html("{% include x.html %}", out var problems));
        var problem = Assert.Single(problems);
        Assert.Equal(("NC5064", 1), (problem.Kind.Id, problem.Location!.StartPosition.Line));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{% include imge.html %}", "NC2060", "There is no file 'imge.html' in '_includes'; did you mean 'image.html'?")]
    [InlineData("{% include {{ page.title }}.html %}", "NC2060", "There is no file 'Rates.html' in '_includes'; create it, or delete the tag")]
    [InlineData("{% include_relative note.md %}", "NC2060", "There is no file 'note.md' in '_posts'; create it, or delete the tag")]
    [InlineData("{% include ../_config.yml %}", "NC2024", "write a path without '..'")]
    [InlineData("{% include a\\image.html %}", "NC2024", "write a path without '..'")]
    [InlineData("{% include_relative ../../x.md %}", "NC2024", "write a path without '..'")]
    [InlineData("{% include image.html a=b=c %}", "NC2024", "write a file name and parameters")]
    [InlineData("{% include image.html a=\"b %}", "NC2024", "write a file name and parameters")]
    [InlineData("{% include %}", "NC2024", "write a file name and parameters")]
    public void A_file_that_cannot_be_included_is_reported_at_the_tag(string body, string id, string message)
    {
        new TestSite(("_includes/image.html", "a"), ("secret.txt", "s")).Html("Text.\n\n" + body, out var problems);

        var problem = Assert.Single(problems);
        Assert.Equal((id, 5), (problem.Kind.Id, problem.Location!.StartPosition.Line));
        Assert.Contains(message, problem.Message);
    }

    [Theory]
    [InlineData("{% include fig %}", "NC2060", "did you mean 'fig.html'?")]
    [InlineData("{% include \"fig.html\" src=\"/a.png\" %}", "NC2024", "write '{% include fig.html src=\"/a.png\" %}'")]
    [InlineData("{% include fig.html, src=\"/a.png\", alt=\"A, b\" %}", "NC2024", "write '{% include fig.html src=\"/a.png\" alt=\"A, b\" %}'")]
    [InlineData("{% include fig.html src: \"/a.png\" alt: 'a: b' %}", "NC2024", "write '{% include fig.html src=\"/a.png\" alt='a: b' %}'")]
    [InlineData("{% include fig.html src=\u201C/a.png\u201D %}", "NC2024", "write '{% include fig.html src=\"/a.png\" %}'")]
    [InlineData("{% if true %}{% include 'fig.html' src=\"/a.png\" %}{% endif %}", "NC2024", "write '{% include fig.html src=\"/a.png\" %}'")]
    [InlineData("{% include fig.html source=\"/a.png\" alt=\"A\" %}", "NC2062", "'fig.html' does not read the parameter 'source', so it has no effect; did you mean 'src'?")]
    [InlineData("{% include fig.html src=\"/a.png\" alt=\"A\" klass=\"b\" %}", "NC2062", "delete it, or write one that the file reads: 'alt', 'src'")]
    [InlineData("{% for i in (1..3) %}{% include fig.html src=\"/a.png\" atl=\"A\" %}{% endfor %}", "NC2062", "did you mean 'alt'?")]
    [InlineData("{% include front.html a=\"b\" %}", "NC2062", "so it has no effect; delete it")]
    public void A_mistake_in_a_tag_has_a_remedy(string body, string id, string message)
    {
        new TestSite(("_includes/fig.html", "<img src=\"{{ include.src }}\" alt=\"{{ include['alt'] }}\">"), ("_includes/front.html", "a")).Html(body, out var problems);

        Assert.Contains(message, Assert.Single(problems, problem => problem.Kind.Id == id).Message);
        Assert.DoesNotContain("NC2005", problems.Select(problem => problem.Kind.Id));
    }

    [Theory]
    [InlineData("{{ include.a }}")]
    [InlineData("{% include inner.html %}")]
    [InlineData("{% for p in include %}{{ p[0] }}{% endfor %}")]
    [InlineData("{% assign k = 'a' %}{{ include[k] }}")]
    [InlineData("{% include inner.html b=include.a %}")]
    public void A_parameter_that_a_file_can_read_is_not_reported(string file)
    {
        new TestSite(("_includes/x.html", file), ("_includes/inner.html", "{{ include.b }}")).Html("{% include x.html a=\"1\" %}", out var problems);

        Assert.DoesNotContain("NC2062", problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void Front_matter_of_an_included_file_is_reported()
    {
        new TestSite(("_includes/x.md", "---\ntitle: A\n---\nText."), ("_includes/y.md", "---\n\nText.\n\n---\n")).Html("{% include x.md %}\n\n{% include y.md %}", out var problems);

        var problem = Assert.Single(problems, problem => problem.Kind.Id == "NC2063");
        Assert.Contains("'x.md' begins with front matter, which readers see", problem.Message);
    }

    [Fact]
    public void Endless_recursion_is_an_error_of_the_file_and_ends()
    {
        var site = new TestSite(("_includes/x.html", "a{% include x.html %}"), ("_includes/wide.html", "{% include wide.html %}{% include wide.html %}"));

        site.Html("{% include x.html %}", out var problems);
        Assert.Equal(["NC2061"], problems.Select(problem => problem.Kind.Id));
        Assert.EndsWith("_includes/x.html", problems[0].Location!.Path);

        site.Html("{% include wide.html %}", out problems);
        Assert.Contains("NC2025", problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void Nested_blocks_and_files_count_together()
    {
        var blocks = string.Concat(Enumerable.Repeat("{% if true %}", 60));
        var ends = string.Concat(Enumerable.Repeat("{% endif %}", 60));
        var site = new TestSite(("_includes/x.html", blocks + "{% include x.html %}" + ends));

        Assert.Contains("{%", site.Html(blocks + "{% include x.html %}" + ends, out _));
    }

    [Fact]
    public void A_large_file_in_a_loop_exceeds_the_budget()
    {
        var site = new TestSite(("_includes/x.html", "{% comment %}" + new string('x', 100_000) + "{% endcomment %}"));

        site.Html("{% for i in (1..1000) %}{% include x.html %}{% endfor %}", out var problems);

        Assert.Equal(["NC2025"], problems.Select(problem => problem.Kind.Id));
    }

    [Fact]
    public void The_file_is_found_whatever_the_form_of_its_letters()
    {
        var site = new TestSite(("_includes/x/a-b.html", "a"));

        Assert.Equal("<p>a</p>\n", site.Html("{% include x/a-b.html %}"));
    }
}
