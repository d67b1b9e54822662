namespace NewsContent.Tests;

public sealed class OutlineTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("## A\n\n## B", "A B")]
    [InlineData("# A\n\n## B\n\n### C\n\n## D\n\n# E", "A(B(C) D) E")]
    [InlineData("# A\n\n### B\n\n## C", "A(B C)")]
    [InlineData("### A\n\n# B\n\n## C", "A B(C)")]
    public void The_outline_is_the_headings_as_a_tree(string body, string outline) => Assert.Equal(outline, Print(Article(body).Outline));

    [Fact]
    public void A_heading_has_the_id_that_the_html_has()
    {
        var article = Article("## What it means\n\n## What it means\n");

        Assert.Equal(["user-content-what-it-means", "user-content-what-it-means-1"], article.Headings.Select(heading => heading.Id));
        Assert.All(article.Headings, heading => Assert.Contains($"<h2 id=\"{heading.Id}\">", article.Html));
        Assert.Same(article.Headings[0], article.Outline[0].Heading);
    }

    [Fact]
    public void The_outline_is_made_once()
    {
        var article = Article("## A");

        Assert.Same(article.Outline, article.Outline);
        Assert.Equal("## A", article.Outline[0].ToString());
    }

    private static Article Article(string body) => TestCollection.Create(("2022-06-07-a.md", $"---\ntitle: A\n---\n{body}\n\nText.")).All[0];

    private static string Print(IReadOnlyList<OutlineItem> items) =>
        string.Join(' ', items.Select(item => item.Heading.Text + (item.Children.Count > 0 ? $"({Print(item.Children)})" : "")));
}
