namespace NewsContent.Tests;

/// <summary>The lists of a catalog of several collections are cached views. The order of the collections breaks ties.</summary>
public sealed class CombinedCatalogTests
{
    private static readonly ArticleCatalog<Article> Old = TestCollection.Create(
        ("2021-06-01-mid.md", "---\ntitle: Mid\ndate: 2021-06-01 08:00:00 +0000\ntags: [bonds, rare]\nauthor: Mei Lin\nredirect_from: [/mid/, /both/]\n---\nText."),
        ("2020-01-01-first.md", "---\ntitle: First\ntags: [bonds]\nauthor: mei lin\n---\nText."),
        ("_notes/zero.md", "---\ntitle: Zero\ntags: [undated]\nauthor: Mei Lin\n---\nText."));

    private static readonly ArticleCatalog<Article> New = TestCollection.Create(
        ("2022-03-01-last.md", "---\ntitle: Last\ntags: [zinc, rare]\nauthor: Ana\nredirect_from: [/last/]\n---\nText."),
        ("2021-06-01-tie.md", "---\ntitle: Tie\ndate: 2021-06-01 16:00:00 +0800\ntags: [Bonds, bonds, rare]\nauthor: Mei Lin\nredirect_from: [/both/]\n---\nText."));

    private static readonly ArticleCatalog<Article> Both = new(Old, New);

    [Fact]
    public void Authors_are_merged_newest_first_and_documents_without_a_date_come_last()
    {
        Assert.Equal(["Mid", "Tie", "Zero"], Titles(Both.ByAuthor["Mei Lin"]));
        Assert.Equal(["Tie", "Mid", "Zero"], Titles(new ArticleCatalog<Article>(New, Old).ByAuthor["Mei Lin"u8]));
        Assert.Equal("No article has the author \"Lin\".", Assert.Throws<KeyNotFoundException>(() => Both.ByAuthor["Lin"]).Message);
    }

    [Fact]
    public void Names_in_different_cases_are_different_groups()
    {
        Assert.Equal(["Ana", "Mei Lin", "mei lin"], Both.ByAuthor.Keys);
        Assert.Equal(["First"], Titles(Both.ByAuthor["mei lin"]));
        Assert.Equal(["Tie"], Titles(Both.ByTag["Bonds"]));
        Assert.Equal(["Mid", "Tie", "First"], Titles(Both.ByTag["bonds"]));
        Assert.False(Both.ByTag.ContainsKey("BONDS"));
    }

    [Fact]
    public void A_group_is_the_same_list_at_each_lookup()
    {
        Assert.Equal(Both.ByTag["bonds"], Both.ByTag["bonds"u8]);
        Assert.True(Both.ByTag["bonds"] == Both.ByTag.Values.Single(list => list.Count == 3 && list[0].Title == "Mid" && list[2].Title == "First"));
        Assert.Equal(Both.ByTag["bonds"].GetHashCode(), Both.ByTag["bonds"].GetHashCode());
        Assert.True(Both.ByTag["bonds"] != Both.ByTag["rare"]);
        Assert.True(Both.ByTag["bonds"] != Old.ByTag["bonds"]);
        Assert.True(Both.All == Both.All[..] && Both.All != Both.All[1..]);
    }

    [Fact]
    public void A_group_that_one_collection_has_is_the_list_of_that_collection()
    {
        Assert.Equal(New.ByTag["zinc"], Both.ByTag["zinc"]);
        Assert.Equal(Old.ByAuthor["mei lin"], Both.ByAuthor["mei lin"]);
    }

    [Fact]
    public void Former_urls_are_in_the_order_of_their_articles_and_lead_to_the_first_collection()
    {
        Assert.Equal(["/last/", "/mid/", "/both/"], Both.Redirects.Keys);
        Assert.Equal(["Last", "Mid", "Mid"], Titles(Both.Redirects.Values));
        Assert.Equal(3, Both.Redirects.Count);
        Assert.Equal(["/both/", "/last/"], New.Redirects.Keys.Order());
    }

    [Fact]
    public void Former_urls_of_one_collection_are_newest_first_too() => Assert.Equal(["/last/", "/both/"], New.Redirects.Keys);

    [Fact]
    public void The_archive_goes_over_all_collections()
    {
        Assert.Equal("2022[2022-03: Last] 2021[2021-06: Mid Tie] 2020[2020-01: First]", string.Join(' ', Both.Archive.Select(year =>
            $"{year}[{string.Join(' ', year.Months.Select(month => $"{month}: {string.Join(' ', Titles(month.Articles))}"))}]")));
        Assert.Equal(Both.All[1..3], Both.Archive[1].Months[0].Articles);
        Assert.Same(Both.Archive, Both.Archive);
    }

    [Fact]
    public void Related_articles_come_from_all_collections_and_ties_are_newest_first()
    {
        // 'rare' and 'bonds' are shared by three articles each; Tie shares both with Mid.
        Assert.Equal(["Tie", "Last", "First"], Titles(Both.RelatedTo(Old.BySlug["mid"])));
        Assert.Equal(["Mid", "Tie"], Titles(Both.RelatedTo(New.BySlug["last"])));
        Assert.Equal(["Tie", "Mid"], Titles(new ArticleCatalog<Article>(New, Old).RelatedTo(New.BySlug["last"], 2)));
        Assert.Empty(Both.RelatedTo(Old.BySlug["zero"]));
        Assert.Equal(["Tie"], Titles(Both.RelatedTo(Old.BySlug["mid"], 1)));
        Assert.Empty(Both.RelatedTo(Old.BySlug["mid"], 0));
    }

    [Fact]
    public void Related_articles_are_kept_and_those_of_the_article_stay_in_its_collection()
    {
        var mid = Old.BySlug["mid"];

        Assert.Same(Both.RelatedTo(mid), Both.RelatedTo(mid));
        Assert.Equal(["First"], Titles(mid.Related));
        Assert.Same(mid.Related, Old.RelatedTo(mid));
    }

    [Fact]
    public void Related_articles_are_asked_for_an_article_of_the_catalog()
    {
        var other = TestCollection.OfSize(1).All[0];

        Assert.Equal("article", Assert.Throws<ArgumentException>(() => Both.RelatedTo(other)).ParamName);
        Assert.Throws<ArgumentException>(() => Old.RelatedTo(New.All[0]));
        Assert.Throws<ArgumentNullException>(() => Both.RelatedTo(null!));
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.RelatedTo(Both.All[0], -1));
        Assert.Throws<ArgumentException>(() => new ArticleCatalog<Article>().RelatedTo(other));
    }

    [Fact]
    public void A_collection_that_is_given_twice_counts_once()
    {
        Assert.Equal(Old.All, new ArticleCatalog<Article>(Old, Old).All);
        Assert.Equal(Old.ByTag["bonds"], new ArticleCatalog<Article>(new ArticleCatalog<Article>(Old), Old).ByTag["bonds"]);
        Assert.Equal(Both.All.AsEnumerable(), new ArticleCatalog<Article>(Both, New, Old, Both).All);
        Assert.Equal(Titles(Both.RelatedTo(Old.All[0])), Titles(new ArticleCatalog<Article>(Both, Old).RelatedTo(Old.All[0])));
    }

    [Fact]
    public void An_empty_collection_changes_nothing()
    {
        var catalog = new ArticleCatalog<Article>(TestCollection.Create(), Both, TestCollection.Create());

        Assert.Equal(Both.All.AsEnumerable(), catalog.All);
        Assert.Equal(Both.ByTag.Keys, catalog.ByTag.Keys);
        Assert.Equal(Titles(Both.ByAuthor["Mei Lin"]), Titles(catalog.ByAuthor["Mei Lin"]));
        Assert.Equal(Both.Search("text").TotalCount, catalog.Search("text").TotalCount);
        Assert.Empty(new ArticleCatalog<Article>(TestCollection.Create(), TestCollection.Create()).Archive);
    }

    [Fact]
    public void Lists_refuse_indexes_and_ranges_that_are_not_inside()
    {
        Assert.Equal(["Tie", "First"], Titles(Both.ByTag["bonds"][1..]));
        Assert.Equal("First", Both.ByTag["bonds"][^1].Title);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All[5]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All[-1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All[int.MinValue]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.ByTag["bonds"][1..][2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.ByTag["bonds"][..4]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All.Slice(1, int.MaxValue));
        Assert.Throws<ArgumentOutOfRangeException>(() => Both.All.Slice(-1, 1));
    }

    [Fact]
    public void Models_are_combined_as_articles()
    {
        var notes = TestCollection.Create(handle => new Note(handle), ("2022-05-01-note.md", "---\ntitle: Note\ntags: [zinc, odd]\nauthor: Ana\n---\nText."));
        var all = new ArticleCatalog<Article>(notes, New);
        var alone = new ArticleCatalog<Article>(notes);

        Assert.Equal(["Note", "Last"], Titles(all.ByAuthor["Ana"]));
        Assert.IsType<Note>(all.ByTag["odd"][0]);
        Assert.Same(notes.All[0], all.RelatedTo(New.BySlug["last"])[0]);
        Assert.Same(notes.All[0], alone.All[0]);
        Assert.Same(notes.All[0], alone.ByTag["odd"].Single());
        Assert.Same(notes.All[0], alone.Archive[0].Articles[0]);
        Assert.Equal("Note!", new ArticleCatalog<Note>(notes).BySlug["note"].Loud);
    }

    [Fact]
    public void All_threads_get_the_same_lists_at_first_use()
    {
        var catalog = new ArticleCatalog<Article>(TestCollection.OfSize(300), TestCollection.OfSize(200), Both);
        var seen = new (ArticleList<Article> All, ArticleList<Article> Tag, IReadOnlyList<ArchiveYear<Article>> Archive, IReadOnlyList<Article> Related, Article[] Articles, int Keys)[32];
        using var start = new Barrier(seen.Length);
        var threads = seen.Select((_, i) => new Thread(() =>
        {
            start.SignalAndWait();
            seen[i] = (catalog.All, catalog.ByTag["common"], catalog.Archive, catalog.RelatedTo(catalog.BySlug["post-7"]), [.. catalog.All], catalog.BySlug.Count + catalog.ByAuthor.Count);
        })).ToList();

        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());

        Assert.All(seen, lists =>
        {
            Assert.Equal(seen[0].All, lists.All);
            Assert.Equal(seen[0].Tag, lists.Tag);
            Assert.Same(seen[0].Archive, lists.Archive);
            Assert.Same(seen[0].Related, lists.Related);
            Assert.Equal(seen[0].Articles, lists.Articles, ReferenceEqualityComparer.Instance);
            Assert.Equal(seen[0].Keys, lists.Keys);
        });
    }

    private static IEnumerable<string> Titles(IEnumerable<Article> articles) => articles.Select(article => article.Title);

    private sealed class Note(CompilerServices.ArticleHandle handle) : Article(handle)
    {
        public string Loud => Title + "!";
    }
}
