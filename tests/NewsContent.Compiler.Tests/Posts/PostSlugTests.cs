using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Posts;

/// <summary>The slugs that C# code can refer to, including those of posts with errors.</summary>
public sealed class PostSlugTests
{
    [Theory]
    [InlineData("title: Rates", "rates")]
    [InlineData("title: Rates\nslug: new-rates", "new-rates")]
    public void An_article_has_its_slug(string frontMatter, string slug) =>
        Assert.Equal(slug, Of($"---\n{frontMatter}\n---\nText."));

    [Theory]
    [InlineData("title: Rates\ndate: soon", "rates")]
    [InlineData("title: Rates\nslug: new-rates\ndate: soon", "new-rates")]
    public void A_post_with_an_error_keeps_its_slug(string frontMatter, string slug)
    {
        var text = $"---\n{frontMatter}\n---\nText.";

        Assert.Null(TestPost.Parse(text).Entry);
        Assert.Equal(slug, Of(text));
    }

    [Fact]
    public void A_post_without_readable_front_matter_has_the_slug_of_its_file_name() =>
        Assert.Equal("rates", Of("---\ntitle: Rates\nText."));

    [Theory]
    [InlineData("published: false")]
    [InlineData("date: 2022-06-07\npublished: no")]
    public void An_unpublished_post_has_no_slug(string lines) => Assert.Null(Of($"---\ntitle: Rates\n{lines}\n---\nText."));

    [Fact]
    public void A_future_post_has_no_slug()
    {
        var post = FuturePosts.Exclude(TestPost.Parse("---\ntitle: Rates\n---\nText."), new DateTime(2022, 6, 6));

        Assert.Null(PostSlug.Of(post));
    }

    private static string? Of(string text)
    {
        var slug = PostSlug.Of(TestPost.Parse(text));
        Assert.Equal(CollectionFolder.Posts, slug?.Folder ?? CollectionFolder.Posts);
        return slug?.Slug;
    }
}
