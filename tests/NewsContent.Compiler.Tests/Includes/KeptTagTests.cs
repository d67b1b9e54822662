namespace NewsContent.Compiler.Tests.Includes;

/// <summary>The tags of plugins that nobody runs stay exactly as written.</summary>
public sealed class KeptTagTests
{
    [Theory]
    [InlineData("{% youtube a src=\"/a.png\" caption=\"Hi *x* _y_ -- \" %}", "<p>{% youtube a src=\"/a.png\" caption=\"Hi *x* _y_ -- \" %}</p>\n")]
    [InlineData("a | {% figure x | y %} | b", "<table>\n  <tbody>\n    <tr>\n      <td>a</td>\n      <td>{% figure x | y %}</td>\n      <td>b</td>\n    </tr>\n  </tbody>\n</table>\n")]
    [InlineData("{% figure \"<b>\" & c %}", "<p>{% figure \"&lt;b&gt;\" &amp; c %}</p>\n")]
    [InlineData("Say \"{% figure a %}\" and {% figure b %}.", "<p>Say “{% figure a %}” and {% figure b %}.</p>\n")]
    [InlineData("# {% figure a %}\n\n* {% figure b *c* %}", null)]
    [InlineData("`{% figure *a* %}`", "<p><code>{% figure *a* %}</code></p>\n")]
    [InlineData("    {% figure *a* %}", "<pre><code>{% figure *a* %}\n</code></pre>\n")]
    [InlineData("<div title='{% figure \"a\" %}'>b</div>", "<div title=\"{% figure &quot;a&quot; %}\">b</div>\n")]
    [InlineData("{{ nothing | a: \"*b*\" }}", "<p>{{ nothing | a: \"*b*\" }}</p>\n")]
    [InlineData("{% figure a %}\n*text*\n{% endfigure %}", "<p>{% figure a %}\n<em>text</em>\n{% endfigure %}</p>\n")]
    [InlineData("{% if nothing == \"*a*\" %}*b*{% endif %}", "<p>{% if nothing == \"*a*\" %}<em>b</em>{% endif %}</p>\n")]
    [InlineData("\uFDD0\uFDD1\uFDEF {% figure a %}", "<p>{% figure a %} {% figure a %}</p>\n")]
    [InlineData("\uFDD0 \uFDD0\uFDD1 \uFDD0\uFDD9\uFDEF", null)]
    public void Markdown_does_not_change_a_tag(string body, string? html)
    {
        var written = new TestSite().Html(body, out var problems);

        Assert.True(html is null || html == written, written);
        Assert.True(problems.Count(problem => problem.Kind.Id == "NC2005") <= 1);
    }

    [Fact]
    public void Many_tags_are_all_restored()
    {
        var tags = string.Join("\n\n", Enumerable.Range(0, 2000).Select(i => $"{{% figure {i} %}}"));

        var html = new TestSite().Html(tags);

        Assert.All(Enumerable.Range(0, 2000), i => Assert.Contains($"<p>{{% figure {i} %}}</p>", html));
    }

    [Fact]
    public void A_problem_after_a_tag_has_its_location()
    {
        new TestSite().Html("{% figure \"a\" %} <b onclick=\"x\">b</b>", out var problems);

        var problem = Assert.Single(problems, problem => problem.Kind.Id == "NC2002");
        Assert.Equal((3, 20), (problem.Location!.StartPosition.Line, problem.Location.StartPosition.Column));
    }
}
