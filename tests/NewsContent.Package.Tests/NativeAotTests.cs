namespace NewsContent.Package.Tests;

[Collection(PackedPackage.Collection)]
public sealed class NativeAotTests(PackedPackage package)
{
    [NativeAotFact]
    public async Task An_app_published_with_native_aot_and_a_second_analyzer_reads_its_articles_without_a_warning()
    {
        var app = package.CreateProject("App")
            .Project(items: await SecondAnalyzer.BuildAsync(package), properties: "<PublishAot>true</PublishAot><InvariantGlobalization>true</InvariantGlobalization><TreatWarningsAsErrors>true</TreatWarningsAsErrors>")
            .Post("2022-06-07-rates.md", "---\ntitle: Rates\ntags: [降准]\n---\nThe bank *cut* rates. [More](https://bank.example.com/?a=1&b=2)\n")
            .File("_notes/note.md", "---\ntitle: Note\ntags: [降准]\nauthor: Mei Lin\n---\nText.\n")
            .File(
                "Program.cs",
                """
                using NewsContent;

                var article = App.Articles.BySlug["rates"u8];
                Console.WriteLine($"{article.Title} {article.Url} {article.Html.TrimEnd()} {article.Text}");
                Console.WriteLine($"{App.Articles.ByTag["降准"].Count} {article.Links[0]} {article.WordCount} {article.Previous is null} {Other.Value}");
                var catalog = new ArticleCatalog<Article>(Notes.Catalog, App.Articles.Catalog);
                Console.WriteLine($"{catalog.All[^1].Title} {catalog.ByTag["降准"].Count} {catalog.ByAuthor["Mei Lin"][0].Slug} {catalog.Archive.Count} {catalog.RelatedTo(article)[0].Title} {string.Join(' ', catalog.BySlug.Keys)}");

                [ArticleCollection<Article>("_notes")]
                static partial class Notes;
                """);

        (await Dotnet.RunAsync(app.Folder, "publish", "-o", "out")).AssertSuccess();

        var run = await Dotnet.RunProgramAsync(app.Folder, Path.Combine(app.Folder, "out", "App"));
        Assert.Equal(
            """
            Rates /2022/06/07/rates.html <p>The bank <em>cut</em> rates. <a href="https://bank.example.com/?a=1&amp;b=2">More</a></p> The bank cut rates. More
            1 [More](https://bank.example.com/?a=1&b=2) 5 True read by 16.0.0.0
            Note 2 note 1 Note rates note

            """,
            run.AssertSuccess().Output,
            ignoreLineEndingDifferences: true);
    }
}
