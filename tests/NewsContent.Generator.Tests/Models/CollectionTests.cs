namespace NewsContent.Generator.Tests.Models;

/// <summary>Several collections, and the references between them.</summary>
public sealed class CollectionTests
{
    private const string Code = ModelCode.Types +
        """
        [ArticleCollection<NewsArticle>("_posts")]
        public static partial class News;

        [ArticleCollection<Author>("_authors")]
        public static partial class Authors;

        public sealed partial class NewsArticle : Article
        {
            public partial Author Author { get; }
            public partial Author? Editor { get; }
            public partial NewsArticle? Follows { get; }
            public partial IReadOnlyList<Author> Helpers { get; }
        }

        public sealed partial class Author : Article
        {
            public partial string Name { get; }
            public partial NewsArticle? Best { get; }
        }
        """;

    private static readonly (string Path, string Text)[] Files =
    [
        ModelCode.Post("author: mei-lin\nhelpers: [jo, mei-lin]"),
        ModelCode.Post("author: jo\nfollows: rates\nhelpers: []", name: "2022-06-08-bonds.md"),
        ("_authors/mei-lin.md", "---\nname: Mei Lin\nbest: bonds\n---\n"),
        ("_authors/jo.md", "---\nname: Jo\n---\nText."),
    ];

    [Fact]
    public void References_lead_to_the_articles_of_the_other_collection_and_back()
    {
        var host = TestHost.WithCode(Code, Files);
        Assert.Empty(host.Printed);
        var news = host.LoadAssembly().Articles("News");
        var rates = news.Single(article => article.Slug == "rates");

        var author = (Article)rates.Value("Author")!;
        Assert.Equal("Mei Lin", author.Value("Name"));
        Assert.Same(author, rates.Value("Author"));
        Assert.Equal("bonds", ((Article)author.Value("Best")!).Slug);
        Assert.Same(rates, ((Article)author.Value("Best")!).Value("Follows"));
        Assert.Null(rates.Value("Editor"));
        Assert.Equal(["jo", "mei-lin"], ((IEnumerable<Article>)rates.Value("Helpers")!).Select(helper => helper.Slug));
    }

    [Fact]
    public void A_URL_of_two_collections_is_shown_at_the_later_path()
    {
        var host = TestHost.WithCode(
            Code,
            ModelCode.Post("author: mei-lin\nhelpers: []\npermalink: /one/"),
            ("_authors/mei-lin.md", "---\nname: Mei Lin\npermalink: /one/\n---\n"));

        var problem = Assert.Single(host.Printed);
        Assert.Equal("NC4026", problem.Id);
        Assert.Equal("/one/", host.TextOf(problem.Location.GetLineSpan().Path).Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
        Assert.StartsWith(TestHost.Root + "_posts/", problem.Location.GetLineSpan().Path);
        Assert.Equal("mei-lin.md", Path.GetFileName(Assert.Single(problem.AdditionalLocations).GetLineSpan().Path));
    }

    // A category folder in capitals sorts before the folders that begin with '_'.
    [Fact]
    public void A_URL_of_two_collections_belongs_to_the_first_path_of_either()
    {
        var (path, text) = ModelCode.Post("author: mei-lin\nhelpers: []\npermalink: /one/");
        var host = TestHost.WithCode(Code, ("_authors/mei-lin.md", "---\nname: Mei Lin\npermalink: /one/\n---\n")).Add("Banks/" + path, text).Run();

        Assert.Equal("mei-lin.md", Path.GetFileName(host.Printed.Single(problem => problem.Id == "NC4026").Location.GetLineSpan().Path));
    }

    [Fact]
    public void Each_collection_has_separate_files_and_each_model_has_one()
    {
        var host = TestHost.WithCode(Code, Files);

        Assert.Equal(
            new[] { "App.Content.Authors", "App.Content.News" }.SelectMany(name => new[] { "Bodies0", "Collection", "Model", "Names", "Slugs", "Tables" }.Select(part => $"{name}.{part}.g.cs")),
            host.Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Without_a_collection_of_the_posts_they_are_the_articles()
    {
        var host = TestHost.WithCode(ModelCode.Types + "[ArticleCollection<Article>(\"_authors\")] public static partial class Authors;", [TestPosts.Bonds, Files[3]]);

        var assembly = host.LoadAssembly();

        Assert.Equal("/authors/jo.html", Assert.Single(assembly.Articles("Authors")).Url);
        Assert.NotNull(assembly.GetType("App.Articles"));
    }

    [Fact]
    public void Collections_whose_names_differ_in_case_alone_have_different_files()
    {
        var host = TestHost.WithCode(
            ModelCode.Types + "[ArticleCollection<Article>(\"_a\")] public static partial class News; [ArticleCollection<Article>(\"_posts\")] public static partial class NEWS;",
            TestPosts.Bonds,
            ("_a/x.md", "---\ntitle: X\n---\nText."));

        var assembly = host.LoadAssembly();

        Assert.Equal("x", Assert.Single(assembly.Articles("News")).Slug);
        Assert.Equal("bonds", Assert.Single(assembly.Articles("NEWS")).Slug);
    }

    [Fact]
    public void A_reference_to_an_article_with_an_error_is_not_a_second_error()
    {
        var host = TestHost.WithCode(Code, [.. Files[..3], ("_authors/jo.md", "---\nname: [1]\n---\nText.")]);

        Assert.Equal(["NC1041"], host.Printed.Select(diagnostic => diagnostic.Id));
        var assembly = host.LoadAssembly();
        Assert.Equal("mei-lin", Assert.Single(assembly.Articles("Authors")).Slug);
        Assert.Null(assembly.Articles("News").Single(article => article.Slug == "bonds").Value("Author"));
    }

    [Fact]
    public void An_article_with_a_broken_reference_is_skipped()
    {
        var host = TestHost.WithCode(Code, [.. Files, ModelCode.Post("author: joe\nhelpers: []", name: "2022-06-09-metals.md")]);

        Assert.Equal(["NC3020"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Equal(["bonds", "rates"], host.LoadAssembly().Articles("News").Select(article => article.Slug));
    }

    [Fact]
    public void Selections_are_read_before_sanitizing_and_removed_elements_are_gone()
    {
        var host = TestHost.WithCode(
            ModelCode.With(
                """
                [Select("p.source", Pattern = "Source: (.+)", Remove = true)] public partial string? Source { get; }
                [Select("a[href*='share']", Attribute = "href", Remove = true)] public partial Uri? Original { get; }
                [Select("a.keytip", Attribute = "data-code")] public partial IReadOnlyList<int> Securities { get; }
                [Select("h5")] public partial string? Nothing { get; }
                """,
                "[Remove(\".ad\")]"),
            ModelCode.Post("", "<p>Text <a class=keytip data-code=600001 href=/a>a</a><a class=keytip data-code=2 href=/b>b</a></p><p class=source>Source: Gazette</p><p><a href=/share?x=1>share</a></p><div class=ad>Buy</div>", "2022-06-07-rates.html"));
        Assert.Empty(host.Printed);

        var article = host.LoadAssembly().Articles("News")[0];

        Assert.Equal("Gazette", article.Value("Source"));
        Assert.Equal(new Uri("/share?x=1", UriKind.Relative), article.Value("Original"));
        Assert.Equal([600001, 2], (IEnumerable<int>)article.Value("Securities")!);
        Assert.Null(article.Value("Nothing"));
        Assert.Equal("Text ab", article.Text);
    }
}
