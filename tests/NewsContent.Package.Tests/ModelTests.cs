namespace NewsContent.Package.Tests;

/// <summary>Collections and models that a user of the package declares.</summary>
[Collection(PackedPackage.Collection)]
public sealed class ModelTests(PackedPackage package)
{
    private const string Declarations =
        """
        using NewsContent;

        namespace App.Content;

        [ArticleCollection<NewsArticle>("_posts")]
        public static partial class News;

        [ArticleCollection<Author>("_authors")]
        public static partial class Authors;

        public sealed partial class NewsArticle : Article
        {
            public partial Author Author { get; }

            [Select("p", Pattern = "^Source: (.+)$", Remove = true)]
            public partial string? Source { get; }
        }

        public sealed partial class Author : Article
        {
            public partial string Name { get; }
        }
        """;

    private const string Post = "---\ntitle: Rates\nauthor: mei-lin\n---\nThe bank cut rates.\n\nSource: Harbour Gazette\n";

    [Fact]
    public async Task Posts_refer_to_the_documents_of_a_second_collection()
    {
        var app = package.CreateProject("App").Project(properties: "<TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .File("Declarations.cs", Declarations)
            .Post("2022-06-07-rates.md", Post)
            .File("_authors/mei-lin.md", "---\nname: Mei Lin\n---\nCovers the bank.\n")
            .File(
                "Program.cs",
                """
                var article = App.Content.News.All[0];
                Console.WriteLine($"{article.Author.Name} | {article.Author.Text} | {article.Source} | {article.Text} | {App.Content.Authors.BySlug["mei-lin"].Url}");
                """);

        Assert.Equal("Mei Lin | Covers the bank. | Harbour Gazette | The bank cut rates. | /authors/mei-lin.html", (await app.RunAsync()).TrimEnd());
    }

    [Fact]
    public async Task A_reference_to_a_document_that_is_not_there_fails_the_build_at_its_location()
    {
        var app = package.CreateProject("App").Project()
            .File("Declarations.cs", Declarations)
            .Post("2022-06-07-rates.md", Post)
            .File("_authors/mei-lim.md", "---\nname: Mei Lim\n---\n")
            .File("Program.cs", "");

        var build = await app.BuildAsync();

        Assert.NotEqual(0, build.ExitCode);
        Assert.Contains(
            "_posts/2022-06-07-rates.md(3,9): error NC3020: No article in _authors has the slug 'mei-lin', which 'author' names; did you mean 'mei-lim'?",
            build.Output.Replace('\\', '/'),
            StringComparison.Ordinal);
    }
}
