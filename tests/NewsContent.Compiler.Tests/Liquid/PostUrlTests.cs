using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Links;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Liquid;

public sealed class PostUrlTests
{
    private static readonly PostAddress[] Posts =
    [
        new("_posts/2022-06-07-rates.md", "2022-06-07-rates", "/2022/06/07/rates.html", true, default),
        new("_posts/macro/2022-06-08-bonds.md", "macro/2022-06-08-bonds", "/2022/06/08/bonds.html", true, default),
        new("_posts/2022-06-09-held.md", "2022-06-09-held", "/2022/06/09/held.html", false, default),
    ];

    [Theory]
    [InlineData("{% post_url 2022-06-07-rates %}", "/n/2022/06/07/rates.html")]
    [InlineData("{% post_url /2022-06-07-rates %}", "/n/2022/06/07/rates.html")]
    [InlineData("{%post_url macro/2022-06-08-bonds%}", "/n/2022/06/08/bonds.html")]
    [InlineData("{% link _posts/2022-06-07-rates.md %}#a", "/n/2022/06/07/rates.html#a")]
    [InlineData("{% link /_posts/2022-06-07-rates.md %}", "/n/2022/06/07/rates.html")]
    [InlineData("{% link assets/report.pdf %}", "/n/assets/report.pdf")]
    public void A_post_or_file_is_named_and_its_URL_written(string body, string url)
    {
        Assert.Equal(url, RenderedLiquid.Render(body, out var problems, Posts).Text);
        Assert.Empty(problems);
    }

    [Theory]
    [InlineData("about.md", "/about.html")]
    [InlineData("news/index.html", "/news/")]
    [InlineData("_docs/setup.markdown", "/docs/setup.html")]
    [InlineData("rate.md", "/rate.html")]
    public void The_URL_of_a_page_is_its_URL_without_settings(string path, string url)
    {
        Assert.Equal("/n" + url, RenderedLiquid.Render($"{{% link {path} %}}", out var problems, Posts).Text);
        var problem = Assert.Single(problems);
        Assert.Equal(LiquidProblems.AssumedUrl, problem.Kind);
        Assert.Equal($"'{path}' is not a post, so its URL is assumed to be '/n{url}'; write the URL itself", problem.Message);
        Assert.Equal((8, path.Length), (problem.Location!.Start, problem.Location.Length));
    }

    [Theory]
    [InlineData("{% post_url ⟦2022-06-08-rates⟧ %}", "NC3004", "There is no post '2022-06-08-rates'; did you mean '2022-06-07-rates'?")]
    [InlineData("{% post_url ⟦2022-06-08-rate⟧ %}", "NC3004", "did you mean '2022-06-07-rates'?")]
    [InlineData("{% post_url ⟦2022-06-07-raets⟧ %}", "NC3004", "did you mean '2022-06-07-rates'?")]
    [InlineData("{% post_url ⟦2022-06-08-bonds⟧ %}", "NC3004", "did you mean 'macro/2022-06-08-bonds'?")]
    [InlineData("{% post_url ⟦2022-06-07-rates.md⟧ %}", "NC3004", "did you mean '2022-06-07-rates'?")]
    [InlineData("{% post_url ⟦1999-01-01-nothing⟧ %}", "NC3004", "write the name of a file in _posts")]
    [InlineData("{% link ⟦_posts/2022-06-07-rates.html⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦2022-06-07-rates.md⟧ %}", "NC3004", "There is no post '2022-06-07-rates.md'; did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦2022-6-7-rates.md⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦/2022-06-07-rates.md⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦posts/2022-06-07-rates.md⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦2022-06-07-rates⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦2022-06-07-rates.html⟧ %}", "NC3004", "did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("{% link ⟦1999-01-01-nothing.md⟧ %}", "NC3004", "write the path of a file, such as _posts/2022-06-07-rates.md")]
    [InlineData("{% post_url ⟦2022-06-09-held⟧ %}", "NC3005", "'2022-06-09-held' is a post but not an article")]
    public void A_missing_post_is_an_error_at_its_name(string marked, string id, string message) =>
        Assert.Null(AssertProblem(marked, id, message).Entry);

    [Theory]
    [InlineData("{% link ⟦rates.md⟧ %}", "NC2026", "'rates.md' is not a post, so its URL is assumed to be '/rates.html'; did you mean '_posts/2022-06-07-rates.md'?")]
    [InlineData("⟦{% post_url rates %}⟧", "NC2024", "did you mean '2022-06-07-rates'?")]
    [InlineData("⟦{% post_url \"2022-06-07-rates\" %}⟧", "NC2024", "did you mean '2022-06-07-rates'?")]
    [InlineData("[a](⟦{% post_url rates %}⟧)", "NC2024", "did you mean '2022-06-07-rates'?")]
    [InlineData("[a](⟦{% post-url 2022-06-07-rates %}⟧)", "NC2024", "did you mean 'post_url'?")]
    public void A_name_in_another_form_is_a_warning_that_suggests_the_post(string marked, string id, string message) =>
        Assert.NotNull(AssertProblem(marked, id, message).Entry);

    private static Compiler.Posts.ParsedPost AssertProblem(string marked, string id, string message)
    {
        var body = new MarkedText(TestPost.WithBody(marked));
        var index = new SiteIndex(new(Posts), Compiler.Liquid.LiquidVariables.None);
        var references = TestPost.Parse(body.Text).References;

        var post = Compiler.Posts.PostParser.Parse("/site/_posts/2022-06-10-a.md", body.Text, new Compiler.Posts.PostContext(TestPost.Site) { Links = index.Resolve(references) }, CancellationToken.None);

        var problem = Assert.Single(post.Problems);
        Assert.Equal(id, problem.Kind.Id);
        Assert.Contains(message, problem.Message);
        Assert.Equal((body.Marks[0].Start, body.Marks[0].Length), (problem.Location!.Start, problem.Location.Length));
        return post;
    }


    [Fact]
    public void Only_the_first_missing_posts_of_a_body_have_a_suggestion()
    {
        var references = Enumerable.Range(1, 25).Select(day => new Reference(ReferenceKind.PostName, $"2022-07-{day:00}-rates")).ToEquatableArray();
        var resolved = new SiteIndex(new(Posts), Compiler.Liquid.LiquidVariables.None).Resolve(references).Items;

        Assert.All(resolved.Take(20), reference => Assert.Equal("2022-06-07-rates", reference.Suggestion));
        Assert.All(resolved.Skip(20), reference => Assert.Null(reference.Suggestion));
    }

    [Fact]
    public void A_post_lists_the_references_of_its_body() =>
        Assert.Equal(
            [new(ReferenceKind.PostName, "2022-06-07-rates"), new(ReferenceKind.File, "about.md"), new(ReferenceKind.SiteVariable, "title")],
            TestPost.Parse(TestPost.WithBody("{% post_url 2022-06-07-rates %} {% link about.md %} {{ site.title }} {{ page.title }} {{ site.baseurl }}")).References);
}
