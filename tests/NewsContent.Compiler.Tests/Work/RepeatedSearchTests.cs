using NewsContent.Compiler.Links;
using NewsContent.Compiler.Models.Remedies;
using NewsContent.Compiler.Tests.Includes;
using NewsContent.Compiler.Text;

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

    [Theory]
    [InlineData("、")]
    [InlineData(", ")]
    [InlineData("; ")]
    public void A_list_of_URLs_with_a_wrong_last_item_is_read_once(string separator) =>
        Assert.False(UrlRemedy.IsList(Repeat("https://a.example" + separator, 60) + "no URL"));

    [Theory]
    [InlineData("{{ ", "{% x }}")]
    [InlineData("{{ \"", "{% x }}")]
    [InlineData("{{ 'a", "}}")]
    [InlineData("{{ x", " }}")]
    [InlineData("{% \" ", "%}")]
    public void Openings_of_Liquid_in_an_output_are_found_once(string opening, string end) =>
        Assert.NotNull(TestPost.Parse(TestPost.WithBody(Repeat(opening, Many / 2) + end)).Body);

    [Fact]
    public void Spaces_in_braces_are_read_once() =>
        Assert.NotNull(TestPost.Parse(TestPost.WithBody("{ {a|" + new string(' ', Many) + "x")).Body);

    [Fact]
    public void The_ids_of_articles_with_one_URL_are_sorted_once() =>
        Allocations.AssertLinear(300, count => new FragmentIndex(Enumerable.Range(0, count).Select(i => new ArticleIds("/a/", new([$"a{i}", $"b{i}"]))).ToEquatableArray()).IdsOf("/a/"));

    [Fact]
    public void A_long_quoted_list_is_read_once() =>
        Allocations.AssertLinear(500, count => TestPost.Parse($"---\ntitle: Rates\ntags: \"a\"{Repeat(", \"b\" , c", count)}\n---\nText."));

    [Fact]
    public void The_dashes_of_a_line_that_is_not_valid_are_read_once() =>
        Allocations.AssertLinear(2000, count => TestPost.Parse($"---\ntitle: Rates\n{Repeat("- ", count)}}}\n---\nText."));

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
