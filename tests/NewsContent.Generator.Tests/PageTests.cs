using System.Globalization;
using Microsoft.CodeAnalysis;
using NewsContent.Generator.Tests.Models;
using NewsContent.Generator.Tests.Precompiled;

namespace NewsContent.Generator.Tests;

/// <summary>Pages of the site: files with front matter outside of the folders of posts and collections.</summary>
public sealed class PageTests
{
    private const string Usings = "using NewsContent; namespace App.Content;\n";
    private const string Pages = Usings + "[ArticleCollection<Article>(\"/\")] public static partial class Pages;\n";
    private const string Text = "---\n---\nText.";

    [Fact]
    public void They_are_articles_of_a_declared_collection_in_the_order_of_their_paths()
    {
        var host = TestHost.WithCode(Pages, ("index.html", Text), ("about.md", "---\ntitle: About\n---\n*Text*."), ("docs/guide/setup.md", Text), ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText."));
        Assert.Empty(host.Printed);

        var pages = new CompiledArticles(host.LoadAssembly().GetTypes().Single(type => type.Name == "Pages"));
        Assert.Equal(
            ["/ index '' Text.", "/docs/guide/setup.html setup '' <p>Text.</p>", "/about.html about 'About' <p><em>Text</em>.</p>"],
            pages.All.Select(page => $"{page.Url} {page.Slug} '{page.Title}' {page.Html.Trim()}"));
        Assert.All(pages.All, page => Assert.False(page.HasDate));
        Assert.Equal("/about.html", pages.BySlug["about"].Url);
        Assert.Equal(["/2022/06/07/a.html"], host.Load().All.Select(article => article.Url));
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("docs/setup.md")]
    [InlineData("_pages/about.md")]
    public void Without_a_declaration_they_are_ignored(string path)
    {
        var host = TestHost.WithCode("", ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText."), (path, "---\ntitle: [\n---\n"));

        Assert.Empty(host.Diagnostics);
        Assert.Single(host.Load().All);
    }

    [Theory]
    [InlineData("/", "/docs", "docs/a.md", "Second")]
    [InlineData("/docs", "/", "docs/a.md", "First")]
    [InlineData("/docs", "/docs/guide", "docs/guide/a.md", "Second")]
    [InlineData("/docs/", "/docs/guide/", "docs/a.md", "First")]
    [InlineData("/docs", "/", "docs.md", "Second")]
    [InlineData("/docs", "/", "documents/a.md", "Second")]
    public void A_page_belongs_to_the_deepest_folder(string first, string second, string path, string collection)
    {
        var host = TestHost.WithCode(
            Usings + $"[ArticleCollection<Article>(\"{first}\")] public static partial class First;\n[ArticleCollection<Article>(\"{second}\")] public static partial class Second;",
            (path, Text));

        Assert.Equal(["NC5024"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Single(host.LoadAssembly().Articles(collection));
    }

    [Theory]
    [InlineData("about.md", "Text without front matter.")]
    [InlineData("about.html", "<script>alert(1)</script>")]
    [InlineData("robots.txt", "User-agent: *")]
    [InlineData("about.md", "\n---\ntitle: A\n---\n")]
    [InlineData("docs/_about.md", Text)]
    [InlineData("docs/.about.md", Text)]
    [InlineData("docs/#about.md", Text)]
    [InlineData("docs/about.md~", Text)]
    [InlineData("docs/_hidden/about.md", Text)]
    [InlineData("vendor/bundle/about.md", Text)]
    [InlineData("drafts/about.md", Text)]
    [InlineData("README.md", Text)]
    public void A_file_that_is_no_page_in_Jekyll_is_skipped_silently(string path, string text)
    {
        var host = TestHost.WithCode(Pages, ("_config.yml", "exclude: [drafts, README.md]\n"), (path, text), ("index.html", Text));

        Assert.Empty(host.Diagnostics);
        Assert.Equal(["/"], host.LoadAssembly().Articles("Pages").Select(page => page.Url));
    }

    [Fact]
    public void A_folder_that_begins_with_an_underscore_has_pages_if_the_configuration_includes_it()
    {
        var host = TestHost.WithCode(Pages, ("_config.yml", "include: [_pages]\n"), ("_pages/about.md", Text), ("_other/a.md", Text));

        Assert.Empty(host.Printed);
        Assert.Equal(["/_pages/about.html"], host.LoadAssembly().Articles("Pages").Select(page => page.Url));
    }

    [Fact]
    public void Their_defaults_have_the_type_pages()
    {
        var host = TestHost.WithCode(
            Usings + "[ArticleCollection<Page>(\"/\")] public static partial class Pages; public sealed partial class Page : Article { public partial string Kind { get; } }",
            ("_config.yml", "defaults:\n- scope: { path: '', type: pages }\n  values: { kind: page }\n- scope: { path: '', type: posts }\n  values: { kind: post }\n"),
            ("about.md", Text));

        Assert.Empty(host.Printed);
        Assert.Equal("page", host.LoadAssembly().Articles("Pages").Single().Value("Kind"));
    }

    [Theory]
    [InlineData("pretty", "/:path/:basename/")]
    [InlineData("date", "/:path/:basename.html")]
    public void A_style_as_the_permalink_of_a_page_suggests_placeholders_of_pages(string style, string template)
    {
        var host = TestHost.WithCode(Pages, ("about.md", $"---\ntitle: About\npermalink: {style}\n---\nText."));

        Assert.EndsWith($"write '{template}'", Assert.Single(host.Printed, diagnostic => diagnostic.Id == "NC1073").GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Links_and_tags_of_posts_find_them()
    {
        var post = ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n[about](/about.html) {% link about.md %} [team](/about.html#team) [none](/about.html#nobody)");
        var host = TestHost.WithCode(Pages, post, ("about.md", "---\n---\n# Team\n{{ page.url }} {{ page.name }} {% if page.title %}title{% endif %}{{ page.date }}{{ page.excerpt }}"));

        Assert.Equal(["NC3009"], host.Printed.Select(diagnostic => diagnostic.Id));
        Assert.Equal("Team /about.html about.md", host.LoadAssembly().Articles("Pages").Single().Text.ReplaceLineEndings(" ").Trim());
    }

    [Fact]
    public void A_page_of_a_later_day_is_published()
    {
        var host = new TestHost(code: Pages, properties: new() { ["build_property.NewsContentToday"] = "2022-06-07" })
            .Add("about.md", "---\ndate: 2023-01-02\n---\nText.", "page").Run();

        Assert.Equal(new DateTime(2023, 1, 2), host.LoadAssembly().Articles("Pages").Single().Date.DateTime);
    }

    [Theory]
    [InlineData("docs")]
    [InlineData("docs/")]
    [InlineData("//")]
    [InlineData("/docs//guide")]
    [InlineData("/../docs")]
    [InlineData("/docs/*.md")]
    [InlineData("/.git")]
    public void A_folder_that_is_not_valid_is_an_error(string folder)
    {
        var host = TestHost.WithCode(Usings + $"[ArticleCollection<Article>(\"{folder}\")] public static partial class Pages;");

        Assert.Contains("for pages a path that begins with '/', such as \"/docs\"", Assert.Single(host.Printed, diagnostic => diagnostic.Id == "NC5022").GetMessage(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_edit_of_a_page_parses_that_page()
    {
        var host = TestHost.WithCode(Pages, ("index.html", Text), ("about.md", Text), ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\nText."));

        host.Edit("about.md", text => text + " More.").Run();
        Assert.Equal(1, CountOf(host, TrackingNames.PendingPosts));

        // The file becomes a static file and a page again.
        host.Edit("about.md", _ => "Text.").Run();
        Assert.Single(host.LoadAssembly().Articles("Pages"));
        host.Edit("about.md", _ => Text).Run();
        Assert.Equal(2, host.LoadAssembly().Articles("Pages").Count);
    }

    [Fact]
    public void A_declaration_adds_and_removes_them()
    {
        var host = TestHost.WithCode("", ("about.md", Text), ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n{% link about.md %}"));
        Assert.Equal(["NC2026"], host.Printed.Select(diagnostic => diagnostic.Id));

        host.EditCode(Pages).Run();
        Assert.Empty(host.Printed);
        Assert.Single(host.LoadAssembly().Articles("Pages"));

        host.EditCode("").Run();
        Assert.Equal(["NC2026"], host.Printed.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void The_precompiler_makes_the_same_articles()
    {
        (string Path, string Text)[] files =
        [
            ("index.html", Text), ("about.md", "---\ntitle: About\ndate: 2022-06-07\n---\n[a](/docs/guide/setup/) [b](/docs/setup/)"), ("docs/guide/setup.md", Text),
            ("static.html", "<p>"), ("_draft.md", Text), ("_pages/more.txt", "---\n---\n<b> &"), ("_posts/2022-06-07-a.md", "---\ntitle: A\n---\n[about](/about/) {{ site.pages.size }}"),
        ];
        const string Config = "permalink: pretty\ninclude: [_pages]\nexclude: [static.html]\n";
        using var site = new PrecompiledSite();
        site.Code("Pages.cs", Pages).Add("_config.yml", Config);
        foreach (var (path, text) in files)
        {
            site.Page(path, text);
        }

        site.InAnotherOrder().Run();
        var generated = TestHost.WithCode(Pages, [.. files, ("_config.yml", Config)]);

        Assert.Equal(Describe(generated.LoadAssembly().Articles("Pages")), Describe(site.Load().Articles("Pages")));
        Assert.Equal(4, generated.LoadAssembly().Articles("Pages").Count);
        Assert.Equal(
            generated.Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()}"),
            site.Compile().Diagnostics.Select(diagnostic => $"{diagnostic.Id} {diagnostic.GetMessage()}"));

        site.Page("about.md", Text);
        Assert.Equal(1, site.Run());

        static IEnumerable<string> Describe(IEnumerable<Article> articles) => articles.Select(article => $"{article.Slug} {article.Url} {article.Title} {article.HasDate} {article.Html}");
    }

    private static int CountOf(TestHost host, string step) =>
        host.Result.TrackedSteps[step].SelectMany(run => run.Outputs).Count(output => output.Reason == IncrementalStepRunReason.Modified);
}
