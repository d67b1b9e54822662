using NewsContent.Compiler.Problems;

namespace NewsContent.Compiler.Tests.Markdown;

/// <summary>Tags and Markdown that work, or that are text by intention.</summary>
public sealed class HtmlSlipTests
{
    [Theory]
    [InlineData("Some <b>bold</b>, <br>, <br/> and <a href=\"/b.html\">a</a>.")]
    [InlineData("`</b>` and `<div>` and `<a href=/a.html>`.")]
    [InlineData("```html\n<div>\n</b>\n```")]
    [InlineData("    <div>\n    </b>")]
    [InlineData("\\<div> and \\</b>.")]
    [InlineData("&lt;div&gt; and 1 < 2, a<b, <3.")]
    [InlineData("A <username> and </username>.")]
    [InlineData("<p>Text <b>bold</b> <a href=\"/a.html\">x</a></p>")]
    [InlineData("<div>\n<p>Text</p>\n</div>\n\nText.")]
    [InlineData("{% raw %}`</b>`{% endraw %}")]
    public void A_tag_that_is_not_a_mistake_is_not_reported(string body) => AssertNone(body, BodyProblems.HtmlLeft);

    [Theory]
    [InlineData("A <b class=\"a\">b</b>, <a name>c</a>, <time datetime>d</time> and <code>e</code>.")]
    [InlineData("A `<b and c>`, \\<b and c> and &lt;b and c&gt;.")]
    [InlineData("A <b data-x hidden>b</b>.")]
    public void A_tag_without_words_is_not_reported(string body) => AssertNone(body, BodyProblems.TagOfWords);

    [Fact]
    public void A_start_tag_and_its_end_tag_are_one_mistake() =>
        Assert.Single(Find("Text <div>more</div> text.", BodyProblems.HtmlLeft));

    [Theory]
    [InlineData("b")]
    [InlineData("mark")]
    [InlineData("time")]
    [InlineData("video")]
    [InlineData("audio")]
    [InlineData("picture")]
    public void An_end_tag_of_an_element_without_a_start_tag_is_a_mistake(string name) =>
        Assert.Single(Find($"Text </{name}> more.", BodyProblems.HtmlLeft));

    [Theory]
    [InlineData("Text:\n\n    <p>Text</p>\n")]
    [InlineData("<div markdown=\"1\">\n<p>Text</p>\n</div>")]
    [InlineData("<div markdown=\"1\">\n\n    var x = 1;\n\n</div>")]
    [InlineData("<div>\n    <p>Text</p>\n</div>")]
    public void Indented_code_that_is_not_a_mistake_is_not_reported(string body) => AssertNone(body, BodyProblems.IndentedHtml);

    [Theory]
    [InlineData("The sets { { 1, 2 }, { 3 } } and { {a} + {b} }.")]
    [InlineData("`{ { x }}` and `{ % if x %}`")]
    [InlineData("At { 5 % } and { % } of all.")]
    [InlineData("\\{ { x }}")]
    public void Braces_that_are_not_a_mistake_are_not_reported(string body) => AssertNone(body, BodyProblems.MarkdownLeft);

    private static void AssertNone(string body, ProblemKind kind) => Assert.Empty(Find(body, kind));

    private static IEnumerable<Problem> Find(string body, ProblemKind kind) => TestPost.Parse(TestPost.WithBody(body)).Problems.Where(problem => problem.Kind == kind);
}
