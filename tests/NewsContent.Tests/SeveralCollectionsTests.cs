namespace NewsContent.Tests;

/// <summary>A catalog of several collections behaves like one collection with all their articles.</summary>
public sealed class SeveralCollectionsTests
{
    private static readonly string[] Authors = ["Mei Lin", "mei lin", "Ana"];

    public static TheoryData<int> Numbers => [0, 1, 2, 5];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Lists_are_those_of_a_sort_by_date(int collections)
    {
        var (parts, catalog) = Create(collections);
        var expected = Sorted(parts);

        Assert.Equal(expected, catalog.All);
        Assert.Equal(expected.Length, catalog.Count);
        Assert.Equal(expected.Where(article => article.Date.Year == 2021 && article.HasDate), catalog.Between(Day(2021), Day(2022)));
        Assert.Equal(expected.Where(article => article.HasDate), catalog.Between(DateTimeOffset.MinValue, DateTimeOffset.MaxValue));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Groups_are_those_of_all_articles(int collections)
    {
        var (parts, catalog) = Create(collections);

        AssertGroups(catalog.ByTag, article => article.Tags);
        AssertGroups(catalog.ByCategory, article => article.Categories);
        AssertGroups(catalog.ByAuthor, article => article.Authors);

        void AssertGroups(ArticleGroups<Article> groups, Func<Article, IEnumerable<string>> namesOf)
        {
            var articles = Sorted(parts);
            var names = articles.SelectMany(namesOf).Distinct().Order(StringComparer.Ordinal).ToArray();
            Assert.Equal(names, groups.Keys);
            Assert.Equal(names.Length, groups.Count);
            Assert.Equal(names.Select(name => groups[name]), groups.Values);
            Assert.Equal(names.Select(name => KeyValuePair.Create(name, groups[name])), groups);
            Assert.All(names, name => Assert.Equal(articles.Where(article => namesOf(article).Contains(name)), groups[name]));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Indexes_have_each_key_once_with_the_article_that_a_lookup_finds(int collections)
    {
        var (parts, catalog) = Create(collections);
        var articles = Sorted(parts);

        AssertIndex(catalog.BySlug, article => article.Slug);
        AssertIndex(catalog.ByUrl, article => article.Url);

        void AssertIndex(ArticleIndex<Article> index, Func<Article, string> keyOf)
        {
            Assert.Equal(articles.Select(keyOf).Distinct().Order(), index.Keys.Order());
            Assert.Equal(index.Keys.Count(), index.Count);
            Assert.Equal(index.Keys.Select(key => index[key]), index.Values);
            Assert.Equal(index.Values, articles.Where(article => index[keyOf(article)] == article));
            Assert.All(articles, article => Assert.Same(parts.First(part => part.All.Any(other => keyOf(other) == keyOf(article))), parts.First(part => part.All.Contains(index[keyOf(article)]))));
        }
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_archive_has_the_articles_with_a_date_by_month(int collections)
    {
        var (parts, catalog) = Create(collections);
        var dated = Sorted(parts).Where(article => article.HasDate).ToArray();

        Assert.Equal(dated.GroupBy(article => article.Date.Year).Select(year => year.Key), catalog.Archive.Select(year => year.Year));
        Assert.Equal(dated.Select(article => FormattableString.Invariant($"{article.Date:yyyy-MM}")).Distinct(), catalog.Archive.SelectMany(year => year.Months).Select(month => month.ToString()));
        Assert.Equal(dated, catalog.Archive.SelectMany(year => year.Months).SelectMany(month => month.Articles));
        Assert.Equal(dated, catalog.Archive.SelectMany(year => year.Articles));
        Assert.All(catalog.Archive, year => Assert.Equal(year.Months.Sum(month => month.Count), year.Count));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Related_articles_are_those_that_share_names_in_any_collection(int collections)
    {
        var (parts, catalog) = Create(collections);

        Assert.All(catalog.All, article =>
        {
            var related = catalog.RelatedTo(article, int.MaxValue);
            Assert.Equal(related.Count, related.Distinct().Count());
            Assert.Equal(
                Sorted(parts).Where(other => other != article && (other.Tags.Intersect(article.Tags).Any() || other.Categories.Intersect(article.Categories).Any())).Select(other => other.SourcePath).Order(),
                related.Select(other => other.SourcePath).Order());
            Assert.Equal(related.Take(10), catalog.RelatedTo(article));
        });
    }

    // Collections with common slugs, tags and dates, and documents without a date. The last collection is empty.
    private static (ArticleCatalog<Article>[] Parts, ArticleCatalog<Article> Catalog) Create(int collections)
    {
        var random = new Random(collections);
        var parts = Enumerable.Range(0, collections).Select(part => TestCollection.Create(
            part > 0 && part == collections - 1 ? [] : [.. Enumerable.Range(0, 30).Select(i => Post(part, i, random))])).ToArray();
        return (parts, new ArticleCatalog<Article>(parts));
    }

    private static (string FileName, string Text) Post(int part, int i, Random random)
    {
        var slug = i % 3 == 0 ? $"shared-{i}" : $"p{part}-{i}";
        var date = i % 7 == 0 ? "" : $"\ndate: {new DateTime(2020, 1, 1).AddDays(random.Next(4) * 200):yyyy-MM-dd} 00:00:00 +0000";
        return ($"_notes/{slug}.md", $"---\ntitle: T{date}\npermalink: /{slug}/\ntags: [t{random.Next(4)}, t{random.Next(4)}, only-{part}]\ncategory: C{random.Next(2)}\nauthor: {Authors[random.Next(3)]}\n---\nText.");
    }

    private static Article[] Sorted(IEnumerable<ArticleCatalog<Article>> parts) => [.. parts.SelectMany(part => part.All).OrderByDescending(article => article.Date.UtcTicks)];

    private static DateTimeOffset Day(int year) => new(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
}
