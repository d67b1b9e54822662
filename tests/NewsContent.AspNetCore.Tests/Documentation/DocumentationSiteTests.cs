using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using NewsContent.AspNetCore.Tests.Export;

namespace NewsContent.AspNetCore.Tests.Documentation;

/// <summary>A documentation site: documents in the sections of a data file, and lessons in the order of a key.</summary>
public sealed class DocumentationSiteTests : IDisposable
{
    private const string Tree = "Getting started [Welcome, Systems [Installation, On Windows, On Linux]], Content [Pages]";
    private static readonly string[] Order = ["home", "setup", "windows", "linux", "pages"];

    private readonly ExportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_tree_has_the_sections_and_the_order_of_the_data() => Assert.Equal(Tree, Print(ManualContents.Tree.Roots));

    [Fact]
    public void Previous_and_next_follow_the_tree_across_sections()
    {
        var first = ManualContents.Tree.Find(Manual.BySlug["home"])!;
        Assert.Null(first.Previous);
        Assert.Equal(Order, Follow(first, static node => node.Next));
        var last = ManualContents.Tree.Find(Manual.BySlug["pages"])!;
        Assert.Null(last.Next);
        Assert.Equal(Order.Reverse(), Follow(last, static node => node.Previous));
        Assert.Null(first.Parent!.Next);
    }

    [Theory]
    [InlineData("home", "Getting started > Welcome")]
    [InlineData("linux", "Getting started > Systems > On Linux")]
    [InlineData("pages", "Content > Pages")]
    public void Breadcrumbs_are_the_sections_above_a_document(string slug, string expected) =>
        Assert.Equal(expected, string.Join(" > ", ManualContents.Tree.Find(Manual.BySlug[slug])!.Breadcrumbs.Select(node => node.Title)));

    [Fact]
    public void A_document_that_no_section_lists_is_in_the_tree_of_folders_only()
    {
        Assert.Null(ManualContents.Tree.Find(Manual.BySlug["glossary"]));
        Assert.Equal("glossary", Manual.Tree.Find(Manual.BySlug["glossary"])!.Name);
    }

    [Fact]
    public void A_document_in_two_sections_has_two_nodes_and_equal_titles_are_two_sections()
    {
        var pages = Manual.BySlug["pages"];

        var tree = ArticleTree.Create([1, 2], static _ => "Part", _ => new[] { pages });

        Assert.Equal(2, tree.Roots.Count);
        Assert.Same(tree.Roots[0].Children[0], tree.Find(pages));
        Assert.Same(tree.Roots[1].Children[0], tree.Find(pages)!.Next);
        Assert.Null(tree.Article);
    }

    [Fact]
    public void The_tree_of_folders_has_previous_and_next()
    {
        var root = Manual.Tree.Find(Manual.BySlug["home"])!;

        Assert.Equal(Manual.All.Select(article => article.Slug).Order(StringComparer.Ordinal), Follow(root, static node => node.Next).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_site_is_exported_with_every_link()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        await using var app = builder.Build();
        app.MapGet("/", static () => Results.Content("<a href='/manual/'>Manual</a>" + string.Concat(Lessons.All.Select(lesson => $"<a href='{lesson.Url}'>{lesson.Title}</a>")), "text/html"));
        app.MapNewsContent(Manual.Catalog, new() { Url = TestSite.Url, Title = "Manual", Render = static (_, page) => Results.Content(Page(page), "text/html") });
        app.MapArticles(Lessons.Catalog, static IResult (_, lesson) => Results.Content(lesson.Html + Link("next", lesson.Next), "text/html"));

        await app.ExportStaticSiteAsync(_folder.Path);

        Assert.All(Manual.All.Concat<Article>(Lessons.All), article => Assert.True(File.Exists(_folder.At(article.Url.Trim('/') + "/index.html")), article.Url));
        Assert.Contains("Getting started / Systems / On Linux</nav>", _folder["manual/setup/linux/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a rel=\"prev\" href=\"/manual/setup/windows/\">On Windows</a><a rel=\"next\" href=\"/manual/pages/\">Pages</a>", _folder["manual/setup/linux/index.html"], StringComparison.Ordinal);
        Assert.Contains("url=/manual/pages/", _folder["manual/documents/index.html"], StringComparison.Ordinal);
        Assert.Contains("<a rel=\"next\" href=\"/lessons/first-site/\">A first site</a>", _folder["lessons/first-page/index.html"], StringComparison.Ordinal);
    }

    private static string Page(ManualPage page) => ManualContents.Tree.Find(page) is { } node
        ? $"<nav>{string.Join(" / ", node.Breadcrumbs.Select(crumb => WebUtility.HtmlEncode(crumb.Title)))}</nav>{page.Html}{Link("prev", node.Previous?.Article)}{Link("next", node.Next?.Article)}"
        : page.Html;

    private static string Link(string relation, Article? article) => article is null ? "" : $"<a rel=\"{relation}\" href=\"{article.Url}\">{WebUtility.HtmlEncode(article.Title)}</a>";

    private static List<string> Follow(ArticleNode<ManualPage> start, Func<ArticleNode<ManualPage>, ArticleNode<ManualPage>?> step)
    {
        var slugs = new List<string>();
        for (var node = start; node is not null; node = step(node))
        {
            slugs.Add(node.Article!.Slug);
        }

        return slugs;
    }

    private static string Print(IEnumerable<ArticleNode<ManualPage>> nodes) =>
        string.Join(", ", nodes.Select(node => node.Title + (node.Children.Count > 0 ? $" [{Print(node.Children)}]" : "")));
}
