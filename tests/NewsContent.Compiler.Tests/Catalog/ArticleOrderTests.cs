using NewsContent.Compiler.Catalog;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class ArticleOrderTests
{
    private static readonly (string Name, string Lines)[] NewestFirst =
    [
        ("2022-06-08-b.md", ""),
        ("2022-06-08-a.md", ""),
        ("2022-06-01-late.md", "date: 2022-06-07 23:59:59 +0800"),
        ("2022-06-07-z.md", "date: 2022-06-07 08:00:00 +0800"),
        ("2022-06-07-y.md", "date: 2022-06-07 00:00:00 +0000"),
        ("2022-06-07-c.html", ""),
        ("2022-06-07-B.md", ""),
        ("2021-12-31-a.md", ""),
    ];

    [Fact]
    public void The_newest_is_first_and_of_one_instant_the_later_path()
    {
        foreach (var posts in TestCatalog.Orders(NewestFirst))
        {
            var catalog = ArticleCatalog.Create(posts.Select(post => TestCatalog.Post(post.Name, post.Lines)));

            Assert.Equal(NewestFirst.Select(post => "_posts/" + post.Name), catalog.Articles.Select(article => article.RelativePath));
        }
    }

    [Fact]
    public void Paths_are_compared_by_their_characters() =>
        Assert.Equal(
            ["_posts/2022-06-07-é.md", "_posts/2022-06-07-a.md", "_posts/2022-06-07-Z.md", "_posts/2022-06-07-A.md"],
            ArticleCatalog.Create(new[] { "A", "a", "Z", "é" }.Select(slug => TestCatalog.Post($"2022-06-07-{slug}.md"))).Articles.Select(article => article.RelativePath));

    [Fact]
    public void A_file_that_is_listed_twice_is_one_post()
    {
        var post = TestCatalog.Entry("2022-06-07-a.md");

        Assert.Single(ArticleCatalog.Create([post.Metadata, post.Metadata]).Articles);
        Assert.Empty(ArticleCatalog.FindProblems([post, post]));
    }

    [Fact]
    public void The_last_post_by_path_with_a_URL_is_the_article()
    {
        foreach (var names in TestCatalog.Orders(["2022-06-07-a.html", "2022-06-07-a.md", "2022-06-07-b.md"]))
        {
            var catalog = ArticleCatalog.Create(names.Select(name => TestCatalog.Post(name)));

            Assert.Equal(["_posts/2022-06-07-b.md", "_posts/2022-06-07-a.md"], catalog.Articles.Select(article => article.RelativePath));
            Assert.Equal(["_posts/2022-06-07-a.html", "_posts/2022-06-07-a.md", "_posts/2022-06-07-b.md"], catalog.Paths);
        }
    }

    [Fact]
    public void No_posts_are_an_empty_catalog()
    {
        Assert.Empty(ArticleCatalog.Create([]).Articles);
        Assert.Empty(ArticleCatalog.FindProblems([]));
    }
}
