using NewsContent.Compiler.Tests.Includes;

namespace NewsContent.Compiler.Tests.Work;

/// <summary>
/// Long text that almost matches is read once. Expressions that try each way to read it again would need minutes for these posts, or more time than there is.
/// </summary>
public sealed class RepeatedSearchTests
{
    private const int Many = 400_000;

    [Theory]
    [InlineData(" , a", "x\"")]
    [InlineData(" , a b", "]")]
    [InlineData(", ", "\"")]
    [InlineData(" , \"a\"", " x")]
    public void A_quoted_value_with_many_commas_is_not_a_list_if_one_item_is_wrong(string item, string end)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\ntags: \"a\"{Repeat(item, 500)}{end}\n---\nText.");

        Assert.Equal(["NC1007"], post.Problems.Select(problem => problem.Kind.Id));
        Assert.DoesNotContain("write a list", post.Problems[0].Message);
    }

    [Fact]
    public void A_long_quoted_list_is_read_once() =>
        Allocations.AssertLinear(500, count => TestPost.Parse($"---\ntitle: Rates\ntags: \"a\"{Repeat(", \"b\" , c", count)}\n---\nText."));

    [Theory]
    [InlineData("***\ntitle", "!\n***\n")]
    [InlineData("---\ntitle: Rates\nlevel", "!\n")]
    [InlineData("---\ntitle: Rates\n'level'", "!\n")]
    public void A_line_of_spaces_in_front_matter_without_a_fence_is_read_once(string start, string end)
    {
        var post = TestPost.Parse(start + new string(' ', Many) + end + "Text.");

        Assert.Contains(post.Problems, problem => problem.Kind.Id is "NC1005" or "NC1006");
    }

    [Fact]
    public void Brackets_after_an_excerpt_that_are_not_closed_are_read_once()
    {
        var site = new TestSite();

        Assert.StartsWith("<p>A [b] A [b]</p>", site.Html("A [b] {{ page.excerpt | split: '{' | first | strip_html }}\n\n" + Repeat("[\n", Many / 10)), StringComparison.Ordinal);
    }

    [Fact]
    public void Braces_in_the_name_of_an_include_that_are_not_closed_are_read_once()
    {
        var site = new TestSite();

        site.Html("{% raw %}{% endraw %}{% include " + Repeat("{{", Many / 2) + " %}", out var problems);

        Assert.NotEmpty(problems);
    }

    [Fact]
    public void A_property_of_many_digits_is_read_once() =>
        Assert.Equal("<p>0</p>\n", new TestSite(("_data/x.json", $$"""[{"n": "{{new string('1', Many / 4)}}x"}]""")).Html("{{ site.data.x | where: 'n', 1 | size }}"));

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));
}
