namespace NewsContent.Tests;

public sealed class ArticleListTests
{
    private static readonly ArticleCatalog<Article> Source = TestCollection.OfSize(10);

    [Fact]
    public void The_default_is_empty()
    {
        ArticleList<Article> list = default;

        Assert.Empty(list);
        Assert.Equal(Source.All[3..3], list);
        Assert.Throws<ArgumentOutOfRangeException>(() => list[0]);
    }

    [Fact]
    public void Indexes_and_ranges_work_as_in_arrays()
    {
        Assert.Equal("post-9", Source.All[0].Slug);
        Assert.Equal("post-0", Source.All[^1].Slug);
        Assert.Equal(["post-8", "post-7"], Source.All[1..3].Select(article => article.Slug));
        Assert.Equal(["post-0"], Source.ByTag["common"][^1..].Select(article => article.Slug));
        Assert.Throws<ArgumentOutOfRangeException>(() => Source.All[10]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Source.All[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Source.All[5..11]);
    }

    [Fact]
    public void It_is_a_read_only_list()
    {
        IReadOnlyList<Article> list = Source.All;

        Assert.Equal(10, list.Count);
        Assert.Same(Source.All[4], list[4]);
        Assert.Equal(10, list.Distinct().Count());
    }

    [Fact]
    public void Views_of_the_same_part_are_equal()
    {
        Assert.True(Source.All == Source.All[..]);
        Assert.True(Source.All[1..] != Source.All);
        Assert.False(Source.ByTag["common"].Equals(Source.All));
        Assert.Equal(Source.All.GetHashCode(), Source.All[..].GetHashCode());
    }

    [Fact]
    public void An_article_is_one_object_for_all_threads()
    {
        var source = TestCollection.OfSize(500);
        var seen = new Article[8][];

        Parallel.For(0, seen.Length, new ParallelOptions { MaxDegreeOfParallelism = seen.Length }, thread =>
        {
            var random = new Random(thread);
            seen[thread] = new Article[500];
            foreach (var i in Enumerable.Range(0, 500).OrderBy(_ => random.Next()))
            {
                var article = source.All[i];
                Assert.Equal($"post-{499 - i}", article.Slug);
                Assert.Equal($"<p>Text {499 - i}.</p>\n", article.Html);
                Assert.Equal(2, article.Tags.Count);
                seen[thread][i] = article;
            }
        });

        Assert.All(seen, articles => Assert.Equal(seen[0], articles, ReferenceEqualityComparer.Instance));
    }
}
