using NewsContent.Compiler.Articles;

namespace NewsContent.Compiler.Tests.Posts;

/// <summary>The lookup keys of a post with an error. C# can look them up, so that the error causes no second one.</summary>
public sealed class NamesWithErrorTests
{
    private const string Keys = "tags: a b\ncategories: [c, d e]\nauthor: Jo Li\nredirect_from: /f/ g/";

    [Theory]
    [InlineData("date: soon")]
    [InlineData("permalink: /:yaer/")]
    [InlineData("slug: '!!'")]
    [InlineData("slug: [x]")]
    public void They_are_those_of_the_readable_front_matter(string line)
    {
        var post = TestPost.Parse($"---\ntitle: Rates\n{Keys}\n{line}\n---\nText.");

        Assert.Null(post.Entry);
        var names = post.NamesWithError!;
        Assert.Equal(["a", "b"], names.Tags);
        Assert.Equal(["c", "d e"], names.Categories);
        Assert.Equal(["Jo Li"], names.Authors);
        Assert.Equal(["/f/ g/"], names.Redirects);
    }

    [Theory]
    [InlineData("title: [Rates", "/2022/06/07/rates.html")]
    [InlineData("slug: '!!'", null)]
    public void The_URL_is_known_if_the_slug_and_the_date_are(string line, string? url) =>
        Assert.Equal(url is null ? [] : [url], UrlsOf(TestPost.Parse($"---\n{Keys}\n{line}\n---\nText.").NamesWithError!));

    [Fact]
    public void An_article_has_all_its_keys() => Assert.Null(TestPost.Parse($"---\ntitle: Rates\n{Keys}\n---\nText.").NamesWithError);

    private static string[] UrlsOf(ArticleNames names) => [.. names.Urls];
}
