using NewsContent.Compiler.Articles;
using NewsContent.Compiler.Catalog;
using NewsContent.Compiler.Decoding;
using NewsContent.Compiler.Posts;
using NewsContent.Compiler.Site;

namespace NewsContent.Compiler.Tests.Catalog;

/// <summary>The order of documents by <c>_config.yml</c> is Jekyll's; these orders are those of Jekyll 4.3.1.</summary>
public sealed class DocumentOrderTests
{
    private static readonly PostMetadata[] Documents =
    [
        Document("install.md", "Install", "weight: 10"), Document("a-start.md", "Start", "weight: 2"), Document("guide/deploy.md", "Deploy", "weight: 2.5"), Document("guide/index.md", "Guide", "weight: -1"),
        Document("zeta.md", "Zeta"), Document("beta.md", "Beta", "date: 2021-05-05"), Document("same.md", "Same", "weight: 2\ndate: 2020-01-01"), Document("null.md", "Null", "weight:"),
        Document("10-x.md", "X", "weight: 10"), Document("9-y.md", "Y", "weight: 10"),
    ];

    [Theory]
    [InlineData("sort_by: weight", "guide/index.md a-start.md same.md guide/deploy.md 10-x.md 9-y.md install.md beta.md null.md zeta.md")]
    [InlineData("sort_by: title", "beta.md guide/deploy.md guide/index.md install.md null.md same.md a-start.md 10-x.md 9-y.md zeta.md")]
    [InlineData("sort_by: date", "same.md beta.md 10-x.md 9-y.md a-start.md guide/deploy.md guide/index.md install.md null.md zeta.md")]
    [InlineData("sort_by: nothing", "10-x.md 9-y.md a-start.md beta.md guide/deploy.md guide/index.md install.md null.md same.md zeta.md")]
    [InlineData("sort_by: weight, order: [zeta.md, guide/index.md, none.md, zeta.md]", "zeta.md guide/index.md 10-x.md 9-y.md a-start.md beta.md guide/deploy.md install.md null.md same.md")]
    public void The_order_of_the_configuration_is_that_of_Jekyll(string settings, string expected)
    {
        var order = Assert.Single(SiteConfig.Parse("/site/_config.yml", new DecodedText($"collections:\n  docs: {{output: true, {settings}}}\n")).Orders);

        foreach (var documents in TestCatalog.Orders(Documents))
        {
            Assert.Equal(expected, Print(order, documents));
        }
    }

    [Theory]
    [InlineData("weight", "guide/index.md a-start.md same.md guide/deploy.md 9-y.md 10-x.md install.md beta.md null.md zeta.md")]
    [InlineData("path", "9-y.md 10-x.md a-start.md beta.md guide/index.md guide/deploy.md install.md null.md same.md zeta.md")]
    [InlineData("slug", "9-y.md 10-x.md a-start.md beta.md guide/deploy.md guide/index.md install.md null.md same.md zeta.md")]
    [InlineData("date", "same.md beta.md 9-y.md 10-x.md a-start.md guide/index.md guide/deploy.md install.md null.md zeta.md")]
    public void The_order_of_a_declaration_is_natural(string key, string expected)
    {
        foreach (var documents in TestCatalog.Orders(Documents))
        {
            Assert.Equal(expected, Print(new CollectionOrder("_docs", key, default) { IsNatural = true }, documents));
        }
    }

    [Theory]
    [InlineData("collections:\n  posts: {sort_by: weight}\n")]
    [InlineData("collections:\n  docs: {sort_by: 3}\n")]
    [InlineData("collections:\n  docs: {sort_by: [a], order: x}\n")]
    [InlineData("collections:\n  docs:\n")]
    [InlineData("collections: [docs]\n")]
    public void Other_settings_are_no_order(string config) => Assert.Empty(SiteConfig.Parse("/site/_config.yml", new DecodedText(config)).Orders);

    [Fact]
    public void A_document_without_its_collection_folder_keeps_its_path()
    {
        Assert.Equal("a/b.md", CollectionOrder.PathInFolder("_docs/a/b.md", "_docs"));
        Assert.Equal("b.md", CollectionOrder.PathInFolder("content/_docs/b.md", "_docs"));
        Assert.Equal("other/b.md", CollectionOrder.PathInFolder("other/b.md", "_docs"));
        Assert.Equal("b.md", CollectionOrder.PathInFolder("docs/b.md", "/docs"));
    }

    private static string Print(CollectionOrder order, IEnumerable<PostMetadata> documents) =>
        string.Join(" ", order.Sort(documents).Select(document => document.RelativePath["_docs/".Length..]));

    private static PostMetadata Document(string path, string title, string lines = "")
    {
        var context = new PostContext(new SiteSettings { Root = "/site/" }.WithCollections(["_docs"]));
        var post = PostParser.Parse("/site/_docs/" + path, $"---\ntitle: {title}\n{lines}\n---\nText.", context, CancellationToken.None);
        return post.Entry!.Metadata;
    }
}
