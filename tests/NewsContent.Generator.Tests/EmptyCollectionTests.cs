using Microsoft.CodeAnalysis;

namespace NewsContent.Generator.Tests;

/// <summary>A collection whose posts are all excluded is reported, because the site would be empty.</summary>
public sealed class EmptyCollectionTests
{
    private const string Unpublished = "---\ntitle: Later\npublished: false\n---\nText.";
    private const string Draft = "---\ntitle: Draft\n---\nText.";

    [Fact]
    public void Drafts_alone_are_counted_and_the_property_is_named() => Assert.Equal(
        ["NC5090: '_posts' has no articles because its drafts are skipped (number of drafts: 2); set <NewsContentDrafts>true</NewsContentDrafts> to show them"],
        Shown(Host().Add("_drafts/a.md", Draft, "draft").Add("_drafts/b.md", Draft, "draft")));

    [Fact]
    public void Posts_of_the_future_alone_are_counted_and_the_property_is_named() => Assert.Equal(
        ["NC5091: '_posts' has no articles because its posts after 2022-06-07 are skipped (number of posts: 2); set <NewsContentToday>2022-07-01</NewsContentToday>, or write 'future: true' in _config.yml, to show them"],
        Shown(Host().Add("_posts/2022-07-01-a.md", Draft).Add("_posts/2022-06-08-b.md", Draft)));

    [Fact]
    public void Unpublished_posts_alone_are_counted_and_the_key_is_named() => Assert.Equal(
        ["NC5093: '_posts' has no articles because its posts have 'published: false' (number of posts: 2); write 'published: true' in a post, or 'unpublished: true' in _config.yml, to show them"],
        Shown(Host().Add("_posts/2022-06-01-a.md", Unpublished).Add("_posts/2022-06-02-b.md", Unpublished)));

    [Fact]
    public void The_key_of_the_message_shows_unpublished_posts()
    {
        var host = Host().Add("_posts/2022-06-01-a.md", Unpublished).Add("_config.yml", "unpublished: true\n", "config");

        Assert.Empty(Ids(host));
        Assert.Single(host.Load().All);
    }

    [Fact]
    public void Unpublished_posts_beside_an_article_are_not_reported() =>
        Assert.DoesNotContain("NC5093", Ids(Host().Add("_posts/2022-06-01-a.md", Unpublished).Add("_posts/2022-06-02-b.md", Draft)));

    [Fact]
    public void Drafts_and_future_posts_are_reported_separately() =>
        Assert.Equal(["NC5090", "NC5091"], Ids(Host().Add("_drafts/a.md", Draft, "draft").Add("_posts/2022-07-01-b.md", Draft)));

    [Theory]
    [InlineData("_posts/2022-06-07-b.md", Draft)]
    [InlineData("_posts/2022-06-07-b.md", "---\ntitle: [a\n---\nText.")]
    public void A_collection_with_an_article_or_an_error_is_not_reported(string path, string text) =>
        Assert.DoesNotContain(Ids(Host().Add("_drafts/a.md", Draft, "draft").Add("_posts/2022-07-01-c.md", Draft).Add(path, text)), id => id.StartsWith("NC509", StringComparison.Ordinal));

    [Fact]
    public void Each_collection_is_reported_separately()
    {
        var host = new TestHost(
            code: "using NewsContent; [ArticleCollection<Article>(\"_notes\")] public static partial class Notes;",
            properties: new() { ["build_property.NewsContentToday"] = "2022-06-07" });

        var shown = Shown(host.Add("_posts/2022-06-01-a.md", Draft).Add("_notes/b.md", "---\ndate: 2022-06-09\n---\nText.", "document"));

        Assert.StartsWith("NC5091: '_notes' has no articles", Assert.Single(shown));
    }

    [Theory]
    [InlineData("build_property.NewsContentDrafts", "true")]
    [InlineData("build_property.NewsContentToday", "2022-07-01")]
    public void The_property_of_the_message_shows_them(string property, string value)
    {
        var host = new TestHost(properties: new() { ["build_property.NewsContentToday"] = "2022-06-07", [property] = value })
            .Add("_drafts/a.md", "---\ntitle: Draft\ndate: 2022-06-01\n---\nText.", "draft")
            .Add("_posts/2022-07-01-b.md", Draft);

        Assert.Empty(Ids(host));
        Assert.Single(host.Load().All);
    }

    [Fact]
    public void An_edit_that_adds_or_removes_the_only_article_updates_the_report()
    {
        var host = Host().Add("_posts/2022-06-07-a.md", Draft).Add("_posts/2022-06-01-b.md", "---\ntitle: B\ndate: 2022-06-09\n---\nText.");
        Assert.Empty(Ids(host));

        Assert.Equal(["NC5091"], Ids(host.Remove("_posts/2022-06-07-a.md")));
        Assert.Empty(Ids(host.Edit("_posts/2022-06-01-b.md", text => text.Replace("-09", "-02"))));
    }

    private static TestHost Host() => new(properties: new() { ["build_property.NewsContentToday"] = "2022-06-07" });

    private static List<string> Ids(TestHost host) => [.. host.Run().Printed.Select(diagnostic => diagnostic.Id)];

    private static List<string> Shown(TestHost host) => [.. host.Run().Printed.Select(diagnostic => $"{diagnostic.Id}: {diagnostic.GetMessage()}")];
}
