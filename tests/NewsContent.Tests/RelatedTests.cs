namespace NewsContent.Tests;

public sealed class RelatedTests
{
    private static readonly ArticleCatalog<Article> Source = TestCollection.Create(
        ("2022-06-01-one.md", "---\ntitle: One\ntags: [common, rare]\n---\nText."),
        ("2022-06-02-two.md", "---\ntitle: Two\ntags: [common, common]\n---\nText."),
        ("2022-06-03-three.md", "---\ntitle: Three\ntags: [common]\n---\nText."),
        ("2022-06-04-four.md", "---\ntitle: Four\ntags: [rare]\n---\nText."),
        ("2022-06-05-five.md", "---\ntitle: Five\ncategory: rare\ntags: [alone]\n---\nText."),
        ("2022-06-06-six.md", "---\ntitle: Six\ncategory: rare\n---\nText."));

    [Fact]
    public void Rare_names_have_more_weight_and_the_newest_of_equals_comes_first() =>
        Assert.Equal(["four", "three", "two"], Slugs(Source.BySlug["one"].Related));

    [Fact]
    public void A_tag_that_is_written_twice_counts_once() =>
        Assert.Equal(["three", "one"], Slugs(Source.BySlug["two"].Related));

    [Fact]
    public void Categories_count_apart_from_tags_of_the_same_name() =>
        Assert.Equal(["five"], Slugs(Source.BySlug["six"].Related));

    [Fact]
    public void Without_anything_shared_there_is_none() =>
        Assert.Empty(TestCollection.Create(("2022-06-01-a.md", "---\ntitle: A\ntags: x\n---\nText."), ("2022-06-02-b.md", "---\ntitle: B\n---\nText.")).All[1].Related);

    [Fact]
    public void A_tag_that_all_have_relates_all() =>
        Assert.Single(TestCollection.OfSize(2).All[0].Related);

    [Fact]
    public void They_are_ten_and_kept_or_as_many_as_asked_for()
    {
        var article = TestCollection.OfSize(50).BySlug["post-20"];

        Assert.Equal(Enumerable.Range(40, 10).Reverse().Select(i => $"post-{i}"), Slugs(article.Related));
        Assert.Same(article.Related, article.Related);
        Assert.Equal(["post-49", "post-48"], Slugs(article.GetRelated(2)));
        Assert.Empty(article.GetRelated(0));
        Assert.Equal(49, article.GetRelated(int.MaxValue).Count);
        Assert.DoesNotContain(article, article.GetRelated(int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => article.GetRelated(-1));
    }

    [Fact]
    public void The_collection_gives_them_as_its_model()
    {
        Assert.Same(Source.BySlug["one"].Related, Source.RelatedTo(Source.BySlug["one"]));
        Assert.Equal(["four"], Slugs(Source.RelatedTo(Source.BySlug["one"], 1)));
        Assert.Throws<ArgumentException>(() => Source.RelatedTo(TestCollection.OfSize(1).All[0]));
        Assert.Throws<ArgumentNullException>(() => Source.RelatedTo(null!));
    }

    private static IEnumerable<string> Slugs(IEnumerable<Article> articles) => articles.Select(article => article.Slug);
}
