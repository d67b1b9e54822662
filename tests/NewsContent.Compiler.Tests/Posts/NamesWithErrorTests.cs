using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Urls;

namespace NewsContent.Compiler.Tests.Posts;

/// <summary>The lookup keys of a post with an error. C# can look them up, so that the error causes no second one.</summary>
public sealed class NamesWithErrorTests
{
    private const string Keys = "tags: a b\ncategories: [c, d e]\nauthor: Jo Li\nredirect_from: /f/ g/";

    private static readonly string LongSlug = "slug: " + new string('a', Permalink.MaxLength);

    [Theory]
    [InlineData("date: soon")]
    [InlineData("permalink: /:yaer/")]
    [InlineData("title: [Rates")]
    public void They_are_those_of_the_readable_front_matter(string line)
    {
        var names = NamesOf(line);

        AssertNames(names);
        Assert.Equal(["/c/d%20e/2022/06/07/rates.html"], names.Urls);
    }

    [Fact]
    public void A_post_whose_URL_is_too_long_has_its_other_keys()
    {
        var names = NamesOf(LongSlug);

        AssertNames(names);
        Assert.Empty(names.Urls);
    }

    [Fact]
    public void An_article_has_all_its_keys() => Assert.Null(TestPost.Parse($"---\ntitle: Rates\n{Keys}\n---\nText.").NamesWithError);

    private static ArticleNames NamesOf(string line)
    {
        var post = TestPost.Parse($"---\n{Keys}\n{line}\n---\nText.");
        Assert.NotNull(post.NamesWithError);
        return post.NamesWithError;
    }

    private static void AssertNames(ArticleNames names)
    {
        Assert.Equal(["a", "b"], names.Tags);
        Assert.Equal(["c", "d e"], names.Categories);
        Assert.Equal(["Jo Li"], names.Authors);
        Assert.Equal(["/f/%20g/"], names.Redirects);
    }
}
