using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Models;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Text;

namespace NewsContent.Compiler.Tests.Catalog;

public sealed class DuplicateTests
{
    [Fact]
    public void The_older_post_with_a_URL_has_the_problem_and_names_the_newer()
    {
        var problem = OnlyProblem(
            TestCatalog.Entry("2022-06-07-b.md", "permalink: /news/a"),
            TestCatalog.Entry("2022-06-08-a.md", "permalink: '/news/:slug'\nslug: a"));

        Assert.Equal(CatalogProblems.DuplicateUrl, problem.Kind);
        Assert.Equal("The URL '/news/a' also belongs to 2022-06-08-a.md(3,12), so this post is not an article, and Jekyll has no page for it; rename one of the two, or give it another 'permalink' or 'date'", problem.Message);
        Assert.Equal(("2022-06-07-b.md", 2, 11, 18), LocationOf(problem.Location!));
        Assert.Equal(("2022-06-08-a.md", 2, 11, 24), LocationOf(problem.Related!));
    }

    // Jekyll writes the posts by date and then by path, and the last one is the page.
    [Theory]
    [InlineData("2022-06-07-a.md", "2022-06-07-b.md")]
    [InlineData("2022-06-08-a.md", "2022-06-09-b.md")]
    [InlineData("2022-06-07-z.md", "2022-06-08-a.md")]
    public void The_article_of_a_URL_is_the_one_that_Jekyll_writes_last(string other, string article)
    {
        PostMetadata[] posts = [TestCatalog.Post(other, "permalink: /x"), TestCatalog.Post(article, "permalink: /x")];

        Assert.Equal([posts[1]], ArticleCatalog.Create(posts).Articles);
        Assert.Equal([posts[1]], ArticleCatalog.Create(posts.Reverse()).Articles);
    }

    [Fact]
    public void A_URL_made_of_the_file_name_is_at_the_front_matter()
    {
        var problem = OnlyProblem(TestCatalog.Entry("2022-06-07-a.html"), TestCatalog.Entry("2022-06-07-a.md"));

        Assert.Equal(CatalogProblems.DuplicateUrl, problem.Kind);
        Assert.Equal(("2022-06-07-a.html", 0, 0, 3), LocationOf(problem.Location!));
        Assert.Equal(("2022-06-07-a.md", 0, 0, 3), LocationOf(problem.Related!));
    }

    [Fact]
    public void The_older_post_with_a_slug_has_the_problem_and_names_the_newer()
    {
        var problem = OnlyProblem(
            TestCatalog.Entry("2022-06-07-rates.md"),
            TestCatalog.Entry("2021-01-01-old.md", "slug: rates"));

        Assert.Equal(CatalogProblems.DuplicateSlug, problem.Kind);
        Assert.Equal("The slug 'rates' also belongs to 2022-06-07-rates.md(1,1) in this folder and language, and BySlug finds only one of the two; give one of the two another 'slug', or rename its file", problem.Message);
        Assert.Equal(("2021-01-01-old.md", 2, 6, 11), LocationOf(problem.Location!));
        Assert.Equal(("2022-06-07-rates.md", 0, 0, 3), LocationOf(problem.Related!));
    }

    [Fact]
    public void Each_of_several_is_named_once()
    {
        CatalogEntry[] entries =
        [
            TestCatalog.Entry("2022-06-07-a.md", "permalink: /x"),
            TestCatalog.Entry("2022-06-08-b.md", "permalink: /x"),
            TestCatalog.Entry("2022-06-09-c.md", "permalink: /x"),
            TestCatalog.Entry("2022-06-10-d.md", "slug: s"),
            TestCatalog.Entry("2022-06-11-e.md", "slug: s"),
            TestCatalog.Entry("2022-06-12-f.md", "slug: s"),
        ];

        foreach (var order in TestCatalog.Orders(entries))
        {
            Assert.Equal(
                [
                    "NC4001 2022-06-07-a.md 2022-06-09-c.md", "NC4001 2022-06-08-b.md 2022-06-09-c.md",
                    "NC4002 2022-06-11-e.md 2022-06-12-f.md", "NC4002 2022-06-10-d.md 2022-06-12-f.md",
                ],
                ArticleCatalog.FindProblems(order).Select(problem => $"{problem.Kind.Id} {Name(problem.Location!)} {Name(problem.Related!)}"));
        }
    }

    [Fact]
    public void Posts_of_other_folders_and_languages_can_have_the_same_slug() =>
        Assert.Empty(ArticleCatalog.FindProblems(
        [
            TestCatalog.Entry("2022-06-07-rates.md", "lang: en"),
            TestCatalog.Entry("2022-06-08-rates.md", "lang: zh"),
            TestCatalog.Entry("2022-06-09-rates.md"),
            TestCatalog.Entry("zh/2022-06-10-rates.md", "lang: zh"),
        ]));

    [Theory]
    [InlineData("slug: a", "slug: A")]
    [InlineData("permalink: /a", "permalink: /a/")]
    [InlineData("permalink: /a", "permalink: /A")]
    public void Different_titles_are_not_duplicates(string one, string other) =>
        Assert.Empty(ArticleCatalog.FindProblems([TestCatalog.Entry("2022-06-07-x.md", one), TestCatalog.Entry("2022-06-08-y.md", other)]));

    [Fact]
    public void A_post_with_a_duplicate_URL_does_not_count_for_its_slug() =>
        Assert.Equal(
            ["NC4001"],
            ArticleCatalog.FindProblems([TestCatalog.Entry("2022-06-07-a.html"), TestCatalog.Entry("2022-06-07-a.md")]).Select(problem => problem.Kind.Id));

    // The diagnostic says that the newest post has the URL, so the articles must not say otherwise.
    [Fact]
    public void A_post_with_an_invalid_model_keeps_its_URL()
    {
        PostMetadata[] posts = [TestCatalog.Post("2022-06-07-a.md", "permalink: /x"), TestCatalog.Post("2022-06-08-b.md", "permalink: /x"), TestCatalog.Post("2022-06-09-c.md")];
        var models = BoundSet.Create(posts.Select(post => new BoundValues(post.RelativePath, "_posts", default, IsValid: true)), [posts[1].RelativePath]);
        var collection = Assert.Single(CollectionSet.Create([], "App").Collections);

        Assert.Equal([posts[2]], ArticleCatalog.Create(collection, posts, models, language: null).Articles);
    }

    [Fact]
    public void Each_file_with_a_path_names_the_first_of_them()
    {
        var entry = TestCatalog.Entry("2022-06-07-a.md");
        var entries = new[] { "/b/a.md", "/a/a.md", "/c/a.md" }.Select(path => entry with { Locations = entry.Locations with { Url = entry.Locations.Url with { Path = path } } });

        var problems = ArticleCatalog.FindProblems(entries).Where(problem => problem.Kind == CatalogProblems.DuplicatePath);

        Assert.Equal([("/b/a.md", "/a/a.md"), ("/c/a.md", "/a/a.md")], problems.Select(problem => (problem.Location!.Path, problem.Related!.Path)));
    }

    private static Problem OnlyProblem(CatalogEntry first, CatalogEntry second)
    {
        var problems = ArticleCatalog.FindProblems([first, second]);
        Assert.Equal(problems, ArticleCatalog.FindProblems([second, first]));
        return Assert.Single(problems);
    }

    private static string Name(FileSpan location) => Path.GetFileName(location.Path);

    private static (string Name, int Line, int Start, int End) LocationOf(FileSpan location) =>
        (Name(location), location.StartPosition.Line, location.StartPosition.Column, location.EndPosition.Column);
}
