using System.Reflection;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests.Models;

/// <summary>A documentation site: the order of its documents, their tree, and the way from each to the next.</summary>
public sealed class CollectionOrderTests
{
    private const string Types =
        """
        using NewsContent;

        namespace App.Content;

        [ArticleCollection<Article>("_tutorials")]
        public static partial class Tutorials;

        """;

    private const string Docs = "[ArticleCollection<Article>(\"_docs\")] public static partial class Docs;";
    private const string OrderedDocs = "[ArticleCollection<Article>(\"_docs\", OrderBy = \"weight\")] public static partial class Docs;";

    private static readonly (string Path, string Text)[] Files =
    [
        Page("_docs/index.md", "Welcome", "weight: 1"),
        Page("_docs/installation.md", "Installation", "weight: 3", "See [usage](/docs/usage.html)."),
        Page("_docs/installation/macos.md", "On macOS", "weight: 4"),
        Page("_docs/installation/linux.md", "On Linux", "weight: 4"),
        Page("_docs/usage.md", "Usage", "weight: 20"),
        Page("_docs/step-by-step/01-setup.md", "Setup", "weight: 5\ndate: 2022-06-07"),
        Page("_docs/step-by-step/02-pages.md", "Pages", "weight: 6\ndate: 2022-06-08"),
        Page("_docs/upgrading/0-to-2.md", "From 0 to 2", "weight: 30"),
        Page("_docs/upgrading/2-to-3.md", "From 2 to 3", "weight: 30"),
        Page("_docs/upgrading/10-to-11.md", "From 10 to 11", "weight: 30"),
        Page("_tutorials/navigation.md", "Navigation", ""),
        Page("_tutorials/home.md", "Home", ""),
    ];

    private const string ByWeight = "index installation linux macos 01-setup 02-pages usage 0-to-2 2-to-3 10-to-11";

    private const string Tree =
        "installation: Installation [linux: On Linux, macos: On macOS], step-by-step: step-by-step [01-setup: Setup, 02-pages: Pages], usage: Usage, "
        + "upgrading: upgrading [0-to-2: From 0 to 2, 2-to-3: From 2 to 3, 10-to-11: From 10 to 11]";

    [Fact]
    public void Documents_are_in_their_order_and_lead_to_the_next()
    {
        var host = TestHost.WithCode(Types + OrderedDocs, Files);
        Assert.Empty(host.Printed);

        AssertOrder(host.LoadAssembly());
    }

    [Fact]
    public void Documents_in_a_resource_are_in_their_order_too()
    {
        using var site = new PrecompiledSite();
        site.Add(Files).Code("Code.cs", Types + OrderedDocs).Run();

        AssertOrder(site.Load());
    }

    [Theory]
    [InlineData("sort_by: title", "0-to-2 10-to-11 2-to-3 installation linux macos 02-pages 01-setup usage index")]
    [InlineData("sort_by: weight", "index installation linux macos 01-setup 02-pages usage 0-to-2 10-to-11 2-to-3")]
    [InlineData("order: [usage.md, index.md]", "usage index installation linux macos 01-setup 02-pages 0-to-2 10-to-11 2-to-3")]
    [InlineData("output: true", "02-pages 01-setup usage 2-to-3 10-to-11 0-to-2 macos linux installation index")]
    public void The_configuration_orders_documents_unless_the_declaration_does(string settings, string expected)
    {
        var host = TestHost.WithCode(Types + Docs, Files);
        host.Add("_config.yml", $"collections:\n  docs: {{{settings}}}\n  tutorials: {{output: true}}\n", "config").Run();

        Assert.Empty(host.Printed);
        Assert.Equal(expected, Slugs(host.LoadAssembly().Articles("Docs")));
        host.EditCode(Types + OrderedDocs).Run();
        Assert.Equal(ByWeight, Slugs(host.LoadAssembly().Articles("Docs")));
    }

    [Theory]
    [InlineData("sort_by: weight", "Welcome, Installation, On Linux, On macOS, Setup, Pages, Usage, From 0 to 2, From 10 to 11, From 2 to 3; Setup")]
    [InlineData("sort_by: title", "From 0 to 2, From 10 to 11, From 2 to 3, Installation, On Linux, On macOS, Pages, Setup, Usage, Welcome; On macOS")]
    [InlineData("order: [usage.md]", "Usage, Welcome, Installation, On Linux, On macOS, Setup, Pages, From 0 to 2, From 10 to 11, From 2 to 3; Setup")]
    public void Liquid_lists_documents_in_the_order_of_the_configuration(string settings, string expected)
    {
        var host = TestHost.WithCode(Types + Docs, Files)
            .Edit("_docs/step-by-step/02-pages.md", text => text.Replace("Text.", "{{ site.docs | map: 'title' | join: ', ' }}; {{ page.previous.title }}"));
        host.Add("_config.yml", $"collections:\n  docs: {{output: true, {settings}}}\n  tutorials: {{output: true}}\n", "config").Run();

        Assert.Empty(host.Printed);
        var article = host.LoadAssembly().Articles("Docs").Single(article => article.Slug == "02-pages");
        Assert.Equal(expected, article.Text);
    }

    [Fact]
    public void An_edited_weight_writes_the_tables_in_another_order()
    {
        var host = TestHost.WithCode(Types + OrderedDocs, Files);

        host.Edit("_docs/usage.md", text => text.Replace("weight: 20", "weight: 2")).Run();

        Assert.Equal(ByWeight.Replace(" usage", "").Replace("index ", "index usage "), Slugs(host.LoadAssembly().Articles("Docs")));
    }

    [Fact]
    public void Periods_and_merged_catalogs_are_by_date()
    {
        var assembly = TestHost.WithCode(Types + OrderedDocs, Files).LoadAssembly();
        var catalog = CatalogOf(assembly, "Docs");

        Assert.Equal("02-pages 01-setup", Slugs(catalog.Between(new(2022, 1, 1, 0, 0, 0, default), new(2023, 1, 1, 0, 0, 0, default))));
        Assert.Equal("02-pages 01-setup", Slugs(catalog.Archive[0].Articles));
        Assert.Equal(["02-pages", "01-setup"], new ArticleCatalog<Article>(catalog, CatalogOf(assembly, "Tutorials")).All.Take(2).Select(article => article.Slug));
        Assert.Equal("usage", catalog.BySlug["usage"].Slug);
        Assert.Equal("usage", Assert.Single(catalog.Search("Usage", 1)).Article.Slug);
    }

    [Fact]
    public void Groups_of_merged_catalogs_are_by_date()
    {
        var assembly = TestHost.WithCode(
            Types + OrderedDocs,
            [.. Files, Page("_docs/old.md", "Old", "weight: 1\ndate: 2022-06-01\ntags: [guide]"), Page("_docs/new.md", "New", "weight: 2\ndate: 2022-06-09\ntags: [guide]")]).LoadAssembly();
        var catalog = CatalogOf(assembly, "Docs");
        var merged = new ArticleCatalog<Article>(catalog, CatalogOf(assembly, "Tutorials"));

        Assert.Equal("old new", Slugs(catalog.ByTag["guide"]));
        Assert.Equal("new old", Slugs(merged.ByTag["guide"]));
        Assert.Equal("new old", Slugs(merged.WhereTag("guide").ByTag["guide"]));
        Assert.Equal(merged.All.Where(article => article.Tags.Contains("guide")), merged.ByTag["guide"]);
    }

    [Fact]
    public void A_folder_has_the_position_of_its_article()
    {
        var assembly = TestHost.WithCode(
            Types + OrderedDocs,
            [
                .. Files,
                Page("_docs/zones.md", "Zones", "weight: 40"), Page("_docs/zones/first.md", "First", "weight: 0"),
                Page("_docs/areas/index.md", "Areas", "weight: 50"), Page("_docs/areas/second.md", "Second", "weight: 0"),
                Page("_docs/early/index.md", "Early", "weight: 0"), Page("_docs/early/late.md", "Late", "weight: 60"),
            ]).LoadAssembly();

        Assert.Equal(["early", "installation", "step-by-step", "usage", "upgrading", "zones", "areas"], TreeOf(assembly).Roots.Select(node => node.Name));
    }

    [Theory]
    [InlineData("_docs/a.md", "weight: ⟦ten⟧", "NC4030", "The value of 'weight' is 'ten', which cannot be compared with the values of the other documents; write a number, without quotes, such as 10")]
    [InlineData("_docs/a.md", "weight: ⟦\"7\"⟧", "NC4030", "is the string \"7\"")]
    [InlineData("_docs/a.md", "weight: ⟦[7]⟧", "NC4030", "is a list")]
    [InlineData("_docs/a.md", "⟦weight⟧:", "NC4029", "The document has no 'weight', the key that orders the documents in _docs, so it is last; write 'weight: …' with a number, without quotes, such as 10")]
    public void A_wrong_value_of_the_order_is_shown(string path, string marked, string id, string message)
    {
        var host = TestHost.WithCode(Types + OrderedDocs, [.. Files, Page(path, "A", marked.Replace("⟦", "").Replace("⟧", ""))]);

        var problem = Assert.Single(host.Printed);

        Assert.Equal(id, problem.Id);
        Assert.Contains(message, problem.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(marked[(marked.IndexOf('⟦') + 1)..marked.IndexOf('⟧')], host.TextOf("/site/" + path).Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }

    [Fact]
    public void A_key_that_no_document_has_is_shown_once()
    {
        var host = TestHost.WithCode(Types + OrderedDocs.Replace("weight", "wieght"), Files);

        var problem = Assert.Single(host.Printed);

        Assert.Equal("NC4029", problem.Id);
        Assert.Contains("correct the name of the key, which no document has, or write it in all documents", problem.GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("usage", "did you mean 'usage.md'?")]
    [InlineData("instalation.md", "did you mean 'installation.md'?")]
    [InlineData("weather-report.html", "write the path of a file in this folder, such as 'guide/install.md'")]
    public void A_listed_document_that_does_not_exist_is_shown(string name, string remedy)
    {
        var host = TestHost.WithCode(Types + Docs, Files);
        host.Add("_config.yml", $"collections:\n  docs:\n    order:\n      - index.md\n      - {name}\n", "config").Run();

        var problem = Assert.Single(host.Printed);

        Assert.Equal("NC4031", problem.Id);
        Assert.Equal($"'{name}' is not a document in _docs, so the order ignores it; {remedy}", problem.GetMessage());
        Assert.Equal(4, problem.Location.GetLineSpan().StartLinePosition.Line);
    }

    [Theory]
    [InlineData("\"_posts\", OrderBy = \"weight\"", "OrderBy = \"weight\"", "The collection cannot be ordered by 'weight' because posts are ordered by their dates; delete the argument")]
    [InlineData("\"_docs\", OrderBy = \" \"", "OrderBy = \" \"", "because it is not a front matter key; write one such as \"weight\", or \"path\"")]
    public void An_order_that_cannot_be_used_is_shown(string arguments, string marked, string message)
    {
        var host = TestHost.WithCode(Types + $"[ArticleCollection<Article>({arguments})] public static partial class Docs;", [.. Files, TestPosts.Bonds]);

        var problem = Assert.Single(host.Printed);

        Assert.Equal("NC5036", problem.Id);
        Assert.EndsWith(message, problem.GetMessage(), StringComparison.Ordinal);
        Assert.Equal(marked, host.Code.Substring(problem.Location.SourceSpan.Start, problem.Location.SourceSpan.Length));
    }

    private static void AssertOrder(Assembly assembly)
    {
        var docs = assembly.Articles("Docs");
        Assert.Equal(ByWeight, Slugs(docs));
        Assert.Equal("navigation home", Slugs(assembly.Articles("Tutorials")));
        Assert.Null(docs[0].Previous);
        Assert.Null(docs[^1].Next);
        for (var i = 1; i < docs.Count; i++)
        {
            Assert.Same(docs[i - 1], docs[i].Previous);
            Assert.Same(docs[i], docs[i - 1].Next);
        }

        var tree = TreeOf(assembly);
        Assert.Equal("Welcome", tree.Article!.Title);
        Assert.Equal(Tree, Print(tree.Roots));
        Assert.Equal(["Installation", "On Linux"], tree.Find(docs[2])!.Breadcrumbs.Select(node => node.Title));
        Assert.Equal("installation", tree.Find(docs[2])!.Parent!.Name);
        Assert.Null(tree.Find(docs[2])!.Parent!.Parent);
        Assert.Null(tree.Find(assembly.Articles("Tutorials")[0]));
    }

    private static ArticleCatalog<Article> CatalogOf(Assembly assembly, string collection) =>
        (ArticleCatalog<Article>)assembly.GetType("App.Content." + collection)!.GetProperty("Catalog")!.GetValue(null)!;

    private static ArticleTree<Article> TreeOf(Assembly assembly) => (ArticleTree<Article>)assembly.GetType("App.Content.Docs")!.GetProperty("Tree")!.GetValue(null)!;

    private static string Print(IEnumerable<ArticleNode<Article>> nodes) =>
        string.Join(", ", nodes.Select(node => $"{node.Name}: {node.Title}" + (node.Children.Count > 0 ? $" [{Print(node.Children)}]" : "")));

    private static string Slugs(IEnumerable<Article> articles) => string.Join(" ", articles.Select(article => article.Slug));

    private static (string Path, string Text) Page(string path, string title, string lines, string body = "Text.") => (path, $"---\ntitle: {title}\n{lines}\n---\n{body}");
}
