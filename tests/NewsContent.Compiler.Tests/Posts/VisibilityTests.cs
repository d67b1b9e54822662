using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Problems;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Posts;

public sealed class VisibilityTests
{
    private const string Post = "---\ntitle: Rates\n---\nText.";

    [Theory]
    [InlineData("published: ⟦false⟧", "The post is skipped because of 'published: false'")]
    [InlineData("published: ⟦No⟧", "The post is skipped because of 'published: No'")]
    [InlineData("⟦published⟧:", "The post is skipped because of 'published: '")]
    [InlineData("published: ⟦~⟧", "The post is skipped because of 'published: '")]
    public void An_unpublished_post_is_skipped_but_has_its_address(string line, string message)
    {
        var marked = new MarkedText($"---\ntitle: Rates\n{line}\n---\nText.");
        var post = TestPost.Parse(marked.Text);

        Assert.Null(post.Entry);
        Assert.Equal(("/2022/06/07/rates.html", false), (post.Address!.Url, post.Address.IsArticle));
        var problem = Assert.Single(post.Problems);
        Assert.Equal(FrontMatterProblems.NotPublished, problem.Kind);
        Assert.Equal(Assert.Single(marked.Marks), new(problem.Location!.Start, problem.Location.Length));
        Assert.StartsWith(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\npublished:")]
    [InlineData("\npublished: ~")]
    public void The_value_of_the_defaults_is_named(string line)
    {
        var settings = SiteConfig.Parse("_config.yml", "defaults:\n- scope: {path: ''}\n  values: {published: false}").Settings;

        var problem = Assert.Single(TestPost.Parse($"---\ntitle: Rates{line}\n---\nText.", settings: settings).Problems);

        Assert.StartsWith("The post is skipped because of 'published: false'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_site_can_show_unpublished_posts() =>
        Assert.NotNull(TestPost.Parse("---\ntitle: Rates\npublished: false\n---\nText.", settings: TestPost.Site with { Unpublished = true }).Entry);

    [Fact]
    public void A_draft_is_skipped_with_its_problem_at_the_fence()
    {
        var post = Parse("news/_drafts/rates.md", TestPost.Site);

        var problem = Assert.Single(post.Problems);
        Assert.Equal(FrontMatterProblems.DraftNotShown, problem.Kind);
        Assert.Equal((0, 3), (problem.Location!.Start, problem.Location.Length));
        Assert.Contains("'rates.md' is a draft", problem.Message);
        Assert.False(post.Address!.IsArticle);
    }

    [Fact]
    public void A_draft_that_is_shown_has_the_date_of_its_file_and_the_categories_of_its_folders()
    {
        var post = Parse("news/_drafts/rates.md", TestPost.Site with { ShowDrafts = true });

        Assert.Empty(post.Problems);
        Assert.Equal("/news/2022/06/08/rates.html", post.Entry!.Metadata.Url);
    }

    [Theory]
    [InlineData("---\ntitle: Rates\ndate: ⟦2022-06-07 23:30:00 +0800⟧\n---\nText.")]
    [InlineData("⟦---⟧\ntitle: Rates\n---\nText.")]
    public void A_future_post_is_skipped_with_its_problem_at_the_date(string text)
    {
        var marked = new MarkedText(text);
        var post = FuturePosts.Exclude(TestPost.Parse(marked.Text), new DateTime(2022, 6, 6));

        var problem = Assert.Single(post.Problems);
        Assert.Equal(FrontMatterProblems.FuturePost, problem.Kind);
        Assert.Equal(Assert.Single(marked.Marks).Start, problem.Location!.Start);
        Assert.Contains("2022-06-07, is after 2022-06-06", problem.Message);
        Assert.Null(post.Entry);
        Assert.Null(post.Body);
    }

    [Fact]
    public void A_post_of_today_is_an_article()
    {
        var post = TestPost.Parse(Post);

        Assert.Same(post, FuturePosts.Exclude(post, new DateTime(2022, 6, 7)));
        Assert.Same(post, FuturePosts.Exclude(post, null));
    }

    [Theory]
    [InlineData("⟦---⟧\ntitle: Rates\n---\nText.", "2032-06-07-rates.md", "The post is dated 2032-06-07, so it is skipped until that day, 10 years after the build; correct the year in the file name")]
    [InlineData("---\ntitle: Rates\ndate: ⟦2032-06-07 07:00 +0800⟧\n---\nText.", "2032-06-07-rates.md", "correct the year in 'date'")]
    public void A_post_years_in_the_future_has_a_wrong_year(string text, string fileName, string message)
    {
        var marked = new MarkedText(text);

        var problem = Assert.Single(FuturePosts.Exclude(TestPost.Parse(marked.Text, fileName), new DateTime(2022, 6, 7)).Problems);

        Assert.Equal(FrontMatterProblems.UnlikelyYear, problem.Kind);
        Assert.Contains(message, problem.Message);
        Assert.Equal(marked.Marks[0], new(problem.Location!.Start, problem.Location.Length));
    }

    [Fact]
    public void A_wrong_year_is_one_warning() =>
        Assert.Equal(
            [FrontMatterProblems.UnlikelyYear, FrontMatterProblems.FuturePost],
            FuturePosts.Exclude(TestPost.Parse(Post, "2202-06-07-rates.md"), new DateTime(2022, 6, 7)).Problems.Select(problem => problem.Kind));

    [Theory]
    [InlineData("exclude: [archive/]", "archive/_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: [a]", "archive/_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: [archive]", "archived/_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: ['*/old']", "a/old/_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: [_posts/2022-06]", "_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: ['_posts/*-rates.md']", "_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: [archive]\ninclude: [archive]", "archive/_posts/2022-06-07-rates.md", false)]
    [InlineData("exclude: [_posts/a]\ninclude: [2022-06-07-rates.md]", "_posts/a/2022-06-07-rates.md", false)]
    [InlineData("exclude: [_posts/a]\ninclude: [a/2022-06-07-rates.md]", "_posts/a/2022-06-07-rates.md", false)]
    [InlineData("exclude: [_posts/a]\ninclude: [a/b]", "_posts/a/2022-06-07-rates.md", true)]
    [InlineData("exclude: [news/_posts/a]\ninclude: [a/2022]", "news/_posts/a/2022-06-07-rates.md", false)]
    [InlineData("exclude: [/archive]", "archive/_posts/2022-06-07-rates.md", true)]
    [InlineData("exclude: ['/']", "archive/_posts/2022-06-07-rates.md", false)]
    [InlineData("title: A", "a/.b/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "#a/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "~a/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "a~/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "a./_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "a.b/c#/_posts/2022-06-07-rates.md", false)]
    [InlineData("title: A", "vendor/cache/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "vendor/a/_posts/2022-06-07-rates.md", false)]
    [InlineData("exclude: [news/x]", "news/_posts/2022-06-07-rates.md", false)]
    [InlineData("title: A", "node_modules/a/_posts/2022-06-07-rates.md", true)]
    [InlineData("title: A", "_old/_posts/2022-06-07-rates.md", true)]
    [InlineData("include: [_old]", "_old/_posts/2022-06-07-rates.md", false)]
    public void Excluded_files_are_skipped(string config, string path, bool isExcluded)
    {
        var post = Parse(path, SiteConfig.Parse("/site/_config.yml", config).Settings with { Root = "/site/" });

        Assert.Equal(isExcluded, post.Entry is null);
        Assert.Equal(isExcluded ? [FrontMatterProblems.ExcludedFile] : [], post.Problems.Select(problem => problem.Kind));
        Assert.All(post.Problems, problem => Assert.Equal((0, 3), (problem.Location!.Start, problem.Location.Length)));
    }

    private static ParsedPost Parse(string path, SiteSettings settings) =>
        PostParser.Parse("/site/" + path, Post, new PostContext(settings) { Modified = new DateTime(2022, 6, 8) }, CancellationToken.None);
}
