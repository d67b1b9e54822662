using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests;

/// <summary>Collections that have documents but no class, and classes without documents.</summary>
public sealed class UndeclaredCollectionTests
{
    private const string Text = "---\n---\nText.";

    [Theory]
    [InlineData("collections:\n  ⟦my-notes⟧:\n    output: true\n", "_my-notes/a.md", "The collection 'my-notes' has no class, so its files are not compiled (number of files: 1); write [ArticleCollection<Article>(\"_my-notes\")] public static partial class MyNotes;")]
    [InlineData("collections:\n- ⟦notes⟧\n- empty\n", "_notes/a.md", "write [ArticleCollection<Article>(\"_notes\")] public static partial class Notes;")]
    [InlineData("collections: {empty: {}, \"⟦notes⟧\": {}}\n", "_notes/deep/a.txt", "'notes'")]
    [InlineData("collections_dir: all\ncollections:\n  ⟦notes⟧:\n", "all/_notes/a.md", "'notes'")]
    [InlineData("collections:\n  ⟦öl⟧:\n", "_öl/a.md", "class Öl;")]
    public void A_collection_of_the_configuration_without_a_class_is_an_info_at_its_name(string config, string path, string message)
    {
        var (start, text) = (config.IndexOf('⟦'), config.Replace("⟦", "").Replace("⟧", ""));
        var length = config.IndexOf('⟧') - start - 1;
        var host = new TestHost().Add("_config.yml", text, "config").Add(path, Text, "document").Run();

        var diagnostic = Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC5110");
        Assert.Equal(DiagnosticSeverity.Info, diagnostic.Severity);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Equal((start, length), (diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length) is var (at, covered) && text[at] == '"' ? (at + 1, covered - 2) : (at, covered));
    }

    [Theory]
    [InlineData("collections: [notes]\n", "using NewsContent; [ArticleCollection<Article>(\"_notes\")] public static partial class Notes;")]
    [InlineData("collections: [other]\n", "")]
    [InlineData("collections: [posts]\n", "")]
    [InlineData("title: A\n", "")]
    [InlineData("collections: ['my notes']\n", "")]
    public void Others_are_not(string config, string code) =>
        Assert.DoesNotContain(
            new TestHost(code: code).Add("_config.yml", config, "config").Add("_notes/a.md", Text, "document").Add("_my notes/a.md", Text, "document").Run().Diagnostics,
            diagnostic => diagnostic.Id == "NC5110");

    [Fact]
    public void The_info_comes_and_goes_with_documents_and_declarations()
    {
        var host = new TestHost().Add("_config.yml", "collections: [notes]\n", "config").Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText.").Run();
        Assert.DoesNotContain("NC5110", Ids(host));
        Assert.Contains("NC5110", Ids(host.Add("_notes/a.md", Text, "document")));
        Assert.DoesNotContain("NC5110", Ids(host.EditCode("using NewsContent; [ArticleCollection<Article>(\"_notes\")] public static partial class Notes;")));
        Assert.Contains("NC5110", Ids(host.EditCode("")));
        Assert.DoesNotContain("NC5110", Ids(host.Remove("_notes/a.md")));
    }

    [Fact]
    public void A_document_that_the_build_lists_twice_counts_once()
    {
        var host = new TestHost().Add("_config.yml", "collections: [notes]\n", "config").Add("_notes/a.md", Text, "document").Add("_notes/a.md", Text, "document").Run();

        Assert.Contains("(number of files: 1)", Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC5110").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_precompiler_reports_the_same()
    {
        using var site = new PrecompiledSite();
        site.Add("_config.yml", "collections: [notes, other]\n").Add("_notes/a.md", Text).Add("_notes/b.txt", Text).Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText.").Run();

        var diagnostic = Assert.Single(site.Compile().Diagnostics);
        Assert.Equal("NC5110", diagnostic.Id);
        Assert.Contains("(number of files: 2)", diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_notes", "", "because it contains no files; put Markdown, HTML or text files there, or correct the name")]
    [InlineData("_notse", "_authors:md=12,txt=1|_notes:md=3|_js:js=4", "because it contains no files, unlike '_authors' (12 .md, 1 .txt), '_notes' (3 .md); did you mean '_notes'?")]
    [InlineData("_glossary", "_notes:md=3", "unlike '_notes' (3 .md); put Markdown, HTML or text files there, or correct the name")]
    [InlineData("_notes", "_notes:xml=47,json=3", "because its files have extensions that are not read (47 .xml, 3 .json); rename them, or list them: <ArticleFile Include=\"$(NewsContentRootFullPath)_notes/**\" NewsContentKind=\"document\" />")]
    [InlineData("_notes", "_notes:=2,png=1", "because none of its files is an article (2 without extension, 1 .png); begin an article with front matter: two lines '---'")]
    [InlineData("_notes", "damaged|:|_notes|_notes:x", "because its files have extensions")]
    [InlineData("/docs", "", "because the build does not list pages; set <NewsContentPages>true</NewsContentPages> in the project file")]
    public void A_class_without_documents_is_a_warning_that_says_what_the_build_saw(string folder, string seen, string message)
    {
        var host = new TestHost(
            code: $"using NewsContent; [ArticleCollection<Article>(\"{folder}\")] public static partial class Notes;",
            properties: new() { ["build_property._NewsContentFolders"] = seen }).Run();

        var diagnostic = Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC5024");
        Assert.Contains($"There are no articles in '{folder}', the folder of the collection Notes, ", diagnostic.GetMessage(), StringComparison.Ordinal);
        Assert.Contains(message, diagnostic.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("_notes/a.txt", "document")]
    [InlineData("docs/a.html", "page")]
    public void Files_without_front_matter_are_not_articles(string path, string kind)
    {
        var folder = kind == "page" ? "/docs" : "_notes";
        var host = new TestHost(
            code: $"using NewsContent; [ArticleCollection<Article>(\"{folder}\")] public static partial class Notes;",
            properties: new() { ["build_property.NewsContentPages"] = "true", ["build_property._NewsContentFolders"] = "_notes:txt=1" }).Add(path, "Text.", kind).Run();

        Assert.Contains("because none of its files is a", Assert.Single(host.Diagnostics, diagnostic => diagnostic.Id == "NC5024").GetMessage(), StringComparison.Ordinal);
        Assert.DoesNotContain("NC5024", Ids(host.Edit(path, _ => Text)));
    }

    [Theory]
    [InlineData("true", "", "NC5111")]
    [InlineData("true", "using NewsContent; [ArticleCollection<Article>(\"/\")] public static partial class Pages;", null)]
    [InlineData("false", "", null)]
    [InlineData("docs", "", "NC5003")]
    public void Pages_without_a_collection_are_a_warning(string property, string code, string? id)
    {
        var host = new TestHost(code: code, properties: new() { ["build_property.NewsContentPages"] = property })
            .Add("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText.").Add("about.md", Text, "page").Run();

        Assert.Equal(id is null ? [] : [id], host.Printed.Select(diagnostic => diagnostic.Id));
    }

    private static IEnumerable<string> Ids(TestHost host) => host.Run().Diagnostics.Select(diagnostic => diagnostic.Id);
}
