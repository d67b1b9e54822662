namespace NewsContent.Tests;

/// <summary>Catalogs that are narrowed to some articles. Each member must agree with a scan of all articles.</summary>
[Collection(AllocationTests.Collection)]
public sealed class ViewTests
{
    private static readonly ArticleCatalog<Article> News = TestCollection.Create(
        Post("2022-01-01-a", "A", "en", "macro", "rates, bonds", "redirect_from: /old-a"),
        Post("2022-02-01-b", "B", "zh-CN", "macro", "rates", "redirect_from: /old-b"),
        Post("2022-03-01-c", "C", "en", "markets", "bonds"),
        Post("2023-01-01-d", "D", "en", "macro", "rates, copper"),
        Post("2023-02-01-a", "Other A", "zh-CN", "markets", "copper"),
        Post("2023-03-01-e", "E", "en", "macro", ""));

    private static readonly ArticleCatalog<Article> Archive = TestCollection.Create(
        Post("2021-01-01-z", "Z", "en", "macro", "rates"),
        Post("2021-02-01-a", "Archived A", "en", "macro", "bonds"));

    private static readonly DateTimeOffset NewYear = new(2023, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static TheoryData<string, ArticleCatalog<Article>, ArticleCatalog<Article>, Func<Article, bool>> Views
    {
        get
        {
            var views = new TheoryData<string, ArticleCatalog<Article>, ArticleCatalog<Article>, Func<Article, bool>>();
            foreach (var (name, all) in new[] { ("one", News), ("two", new ArticleCatalog<Article>(News, Archive)), ("none", new ArticleCatalog<Article>()) })
            {
                views.Add(name + " tag", all, all.WhereTag("rates"), article => article.Tags.Contains("rates"));
                views.Add(name + " unknown tag", all, all.WhereTag("nothing"), article => false);
                views.Add(name + " category", all, all.WhereCategory("macro"), article => article.Categories.Contains("macro"));
                views.Add(name + " language", all, all.WhereLanguage("zh-CN"), article => article.Language == "zh-CN");
                views.Add(name + " author", all, all.WhereAuthor("D"), article => article.Title == "D");
                views.Add(name + " period", all, all.WhereBetween(new(2022, 2, 1, 0, 0, 0, TimeSpan.Zero), NewYear), article => article.Title is "B" or "C");
                views.Add(name + " predicate", all, all.Where(article => article.Title.Contains('A')), article => article.Title.Contains('A'));
                views.Add(name + " everything", all, all.Where(article => true), article => true);
                views.Add(name + " language, tag", all, all.WhereLanguage("en").WhereTag("rates"), article => article.Language == "en" && article.Tags.Contains("rates"));
                views.Add(name + " tag, period, category", all, all.WhereTag("rates").WhereBetween(NewYear, DateTimeOffset.MaxValue).WhereCategory("macro"), article => article.Title == "D");
            }

            var both = new ArticleCatalog<Article>(News, Archive);
            views.Add("view and catalog", both, new ArticleCatalog<Article>(News.WhereTag("copper"), Archive), article => article.Tags.Contains("copper") || article.Date.Year == 2021);
            views.Add("two views", both, new ArticleCatalog<Article>(News.WhereTag("copper"), News.WhereCategory("markets")), article => article.Date.Year > 2021 && (article.Tags.Contains("copper") || article.Categories.Contains("markets")));
            views.Add("view and the same catalog", News, new ArticleCatalog<Article>(News.WhereTag("copper"), News), article => true);
            return views;
        }
    }

    [Theory]
    [MemberData(nameof(Views))]
    public void A_view_agrees_with_a_scan(string name, ArticleCatalog<Article> all, ArticleCatalog<Article> view, Func<Article, bool> isIn)
    {
        var expected = all.All.Where(isIn).ToList();
        var out0 = all.All.Where(article => !isIn(article)).ToList();

        Assert.True(expected.SequenceEqual(view.All), name);
        Assert.Equal(expected.Count, view.Count);
        Assert.Equal(expected.Skip(1).Take(2), view.All.Skip(1).Take(2));
        Assert.All(expected, article => Assert.Same(article, view.ByUrl[article.Url]));
        Assert.All(out0, article => Assert.False(view.ByUrl.ContainsKey(article.Url)));
        Assert.Equal(expected.Select(article => article.Slug).ToHashSet(), view.BySlug.Keys.ToHashSet());
        Assert.All(expected, article => Assert.Contains(view.BySlug[article.Slug], expected));
        Assert.All(expected.Select(article => article.Slug).Distinct(), slug => Assert.Equal(expected.Where(article => article.Slug == slug), view.BySlug.All(slug)));
        Assert.Equal(expected.Count(article => article.Url.Contains("/a.", StringComparison.Ordinal) || article.Url.Contains("/b.", StringComparison.Ordinal)) > 0 ? view.Redirects.Count : 0, view.Redirects.Count);
        Assert.All(view.Redirects.Values, article => Assert.Contains(article, expected));

        AssertGroups(expected, article => article.Tags, view.ByTag, out0);
        AssertGroups(expected, article => article.Categories, view.ByCategory, out0);
        AssertGroups(expected, article => article.Authors, view.ByAuthor, out0);
        AssertGroups(expected, article => [article.Language!], view.ByLanguage, out0);

        Assert.Equal(expected, view.Archive.SelectMany(year => year.Articles));
        Assert.Equal(expected.Where(article => article.Date >= NewYear), view.Between(NewYear, DateTimeOffset.MaxValue));
        Assert.Equal(expected.ToHashSet(), view.Search("words", 100).Select(result => result.Article).ToHashSet());
        Assert.Equal(expected.Count, view.Search("words", 1).TotalCount);
        Assert.All(view.FindNearest("a", 10), article => Assert.Contains(article, expected));
        Assert.All(expected, article => Assert.All(view.RelatedTo(article, 20), related => Assert.Contains(related, expected)));
        Assert.Same(view.Snapshot(), view.Snapshot());
        Assert.Equal(expected, view.Snapshot().All);
    }

    [Fact]
    public void A_weight_counts_the_articles_of_the_view()
    {
        var view = News.WhereCategory("macro");

        Assert.Equal(["B", "A", "E"], view.RelatedTo(News.BySlug["d"]).Select(article => article.Title));
        Assert.Equal([], News.WhereTag("nothing").RelatedTo(News.BySlug["d"]));
    }

    [Fact]
    public void A_lookup_finds_the_other_article_with_a_slug()
    {
        Assert.Equal("Other A", News.BySlug["a"].Title);
        Assert.Equal("A", News.WhereLanguage("en").BySlug["a"].Title);
        Assert.Equal("A", News.WhereLanguage("en").BySlug["a"u8].Title);
        Assert.Equal("Archived A", new ArticleCatalog<Article>(News, Archive).WhereBetween(DateTimeOffset.MinValue, new(2022, 1, 1, 0, 0, 0, TimeSpan.Zero)).BySlug["a"].Title);
    }

    [Fact]
    public void A_predicate_is_called_once_for_each_article_and_not_before_the_first_use()
    {
        var calls = 0;
        var view = News.Where(article => ++calls > 0 && article.Title == "D");

        Assert.Equal(0, calls);
        Assert.Equal(1, view.Count);
        Assert.Equal("D", view.All[0].Title);
        Assert.Equal(News.Count, calls);
    }

    [Fact]
    public void A_view_allocates_nothing_after_the_first_use()
    {
        var all = TestCollection.OfSize(1000);
        var view = all.WhereTag("common").WhereBetween(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Where(static article => article.Slug != "post-5");
        var both = new ArticleCatalog<Article>(view, Archive);
        var url = all.All[7].Url;
        foreach (var article in all.All)
        {
            _ = (article.Slug, article.Url);
        }

        Assert.Equal(0, AllocationTests.Allocated(() =>
        {
            _ = view.Count + view.All.Count + view.Archive.Count;
            _ = view.BySlug["post-7"];
            _ = view.BySlug.TryGetValue("post-5", out _);
            _ = view.ByUrl[url];
            _ = view.ByTag["common"][^1];
            _ = view.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue).Count;
            _ = view.Snapshot();
            _ = both.Count + both.All.Count + both.BySlug["post-7"].Slug.Length + both.ByTag["common"].Count;
            foreach (var article in view.All)
            {
                _ = article.HtmlUtf8.Length;
            }
        }));
    }

    [Fact]
    public void A_view_of_a_list_copies_no_article()
    {
        var all = TestCollection.OfSize(1000);
        _ = all.Where(static article => article.Slug != "post-5").All[0];
        _ = all.WhereTag("common").All[0];
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = all.WhereTag("common").All[0];
        var list = GC.GetAllocatedBytesForCurrentThread() - before;
        _ = all.WhereTag("common").Where(static article => article.Slug != "post-5").All[0];
        var selected = GC.GetAllocatedBytesForCurrentThread() - before - list;

        Assert.InRange(list, 0, 2000);
        Assert.InRange(selected, 0, (2 * list) + (1000 * 16) + 2000);
    }

    private static void AssertGroups(List<Article> expected, Func<Article, IEnumerable<string>> names, ArticleGroups<Article> groups, List<Article> others)
    {
        var all = expected.SelectMany(names).Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.Equal(all, groups.Keys);
        Assert.Equal(all.Count, groups.Count);
        Assert.All(all, name => Assert.Equal(expected.Where(article => names(article).Contains(name)), groups[name]));
        Assert.All(others.SelectMany(names).Except(all), name => Assert.False(groups.TryGetValue(name, out _)));
    }

    private static (string, string) Post(string name, string title, string language, string category, string tags, string more = "") =>
        (name + ".md", $"---\ntitle: {title}\nlang: {language}\ncategories: [{category}]\ntags: [{tags}]\nauthor: {title}\n{more}\n---\nSome words.");
}
