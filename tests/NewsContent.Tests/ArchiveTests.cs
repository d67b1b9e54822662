namespace NewsContent.Tests;

public sealed class ArchiveTests
{
    [Fact]
    public void Years_and_months_are_newest_first_with_their_articles()
    {
        var source = Of("2021-12-31 10:00 +0800", "2022-01-01 10:00 +0800", "2022-06-07 10:00 +0800", "2022-06-08 10:00 +0800");

        Assert.Equal("2022[2022-06[p3 p2] 2022-01[p1]] 2021[2021-12[p0]]", Print(source.Archive));
        Assert.Equal([3, 1], source.Archive.Select(year => year.Count));
        Assert.Equal([2, 1], source.Archive[0].Months.Select(month => month.Count));
        Assert.Equal((2022, 6), (source.Archive[0].Months[0].Year, source.Archive[0].Months[0].Month));
        Assert.Equal(2021, source.Archive[1].Year);
    }

    [Fact]
    public void Lists_are_slices_of_the_collection_and_all_is_kept()
    {
        var source = Of("2021-12-31 10:00 +0800", "2022-01-01 10:00 +0800");

        Assert.Equal(source.All[..1], source.Archive[0].Articles);
        Assert.Equal(source.All[1..], source.Archive[1].Months[0].Articles);
        Assert.Same(source.Archive, source.Archive);
    }

    [Fact]
    public void The_month_is_that_of_the_date_as_it_is_written()
    {
        Assert.Equal("2022[2022-02[p]]", Print(In("Asia/Shanghai", "p", "2022-02-01 00:30 +0800").Archive));
        Assert.Equal("2022[2022-01[p]]", Print(In("America/Los_Angeles", "p", "2022-01-31 23:30 -0800").Archive));
    }

    [Fact]
    public void With_different_offsets_an_article_is_in_the_month_of_its_newer_neighbor()
    {
        // p0 is half an hour before p1, but already in February in its own offset.
        var source = new ArticleCatalog<Article>(
            In("Asia/Shanghai", "p0", "2022-02-01 07:30 +0800"), In("America/Los_Angeles", "p1", "2022-01-31 16:00 -0800"), In("UTC", "p2", "2022-02-01 12:00 +0000"));

        Assert.Equal("2022[2022-02[p2] 2022-01[p1 p0]]", Print(source.Archive));
    }

    [Fact]
    public void Without_articles_there_is_no_year() => Assert.Empty(Of().Archive);

    [Fact]
    public void Making_it_makes_no_article()
    {
        var made = 0;
        var source = TestCollection.Create(
            handle =>
            {
                made++;
                return new CountedArticle(handle);
            },
            ("2022-06-07-a.md", "---\ntitle: A\n---\nText."));

        Assert.Equal("2022-06", source.Archive[0].Months[0].ToString());
        Assert.Equal(0, made);
        Assert.Equal("a", source.Archive[0].Articles[0].Slug);
        Assert.Equal(1, made);
    }

    private static ArticleCatalog<Article> Of(params string[] dates) =>
        TestCollection.Create([.. dates.Select((date, i) => ($"2022-01-01-p{i}.md", $"---\ntitle: A{i}\ndate: {date}\n---\nText."))]);

    private static ArticleCatalog<Article> In(string timeZone, string slug, string date) =>
        TestCollection.InTimeZone(timeZone, ($"2022-06-07-{slug}.md", $"---\ntitle: A\ndate: {date}\n---\nText."));

    private static string Print(IReadOnlyList<ArchiveYear<Article>> archive) => string.Join(' ', archive.Select(year =>
        $"{year}[{string.Join(' ', year.Months.Select(month => $"{month}[{string.Join(' ', month.Articles.Select(article => article.Slug))}]"))}]"));

    private sealed class CountedArticle(CompilerServices.ArticleHandle handle) : Article(handle);
}
